// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/doubt.h"
#include "views/common/localeformat.h"

#include <QString>

namespace vigie {

/// Why a figure should be looked at, in words: "far above what is usual here (about 30 M MAD)".
QString doubtText(const Doubt& doubt, const LocaleFormat& format);

/// All of them in a line, the strongest first; what is said where there is none.
QString doubtsText(const QList<Doubt>& doubts, const LocaleFormat& format);

} // namespace vigie
