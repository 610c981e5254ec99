// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/figurecheck.h"
#include "models/domain/result.h"

#include <QString>

namespace vigie {

/// What a step of the journal did, for "Undo: …" and the journal's list: "Accept figures". The code itself where it
/// is unknown (a newer program wrote it).
QString editLabel(const QString& action);

QString label(MetricField field);

/// Why a value is refused, to stand next to its field.
QString label(FigureFault fault);

/// Why an edit was not done, in a sentence.
QString refusalText(const Error& error);

} // namespace vigie
