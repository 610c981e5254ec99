// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/journal.h"

namespace vigie {

/// Is this change, about to be brought about by undo or redo, the going of an actor or place that a step had added
/// and that other texts name since, or its coming back while it is still there? Then there is nothing to do: undo
/// leaves it, redo finds it. An actor that is left keeps its name among its aliases, so that importing finds it
/// again.
[[nodiscard]] Result<bool> isTakenUp(Connection& connection, const Change& change);

} // namespace vigie
