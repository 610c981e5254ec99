// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace vigie {

class Connection;

/// Writes what every workspace of this program holds beside its schema, the sector list and the shipped rates, and
/// notes which ones they are. A user's own rates stay. Opens transactions of its own.
[[nodiscard]] Result<> storeShippedLists(Connection& connection);

/// The same in a workspace in use, where its lists are another program version's; raises the revision then.
[[nodiscard]] Result<> renewShippedLists(Connection& connection);

} // namespace vigie
