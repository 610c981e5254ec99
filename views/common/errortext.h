// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace vigie {

/// An error in the language of the window, "what: about what" on one line. Models word it in English; what a person
/// can bring about in the window is translated here, the rest stays as it is, as do the words of the system in
/// brackets.
QString errorText(const Error& error);

} // namespace vigie
