// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cube.h"
#include "models/query/querycontext.h"

namespace vigie {

/// From so many articles on a second thread reads half of them: below, it would cost more than it saves.
inline constexpr qint64 kWorthASecondThread = 20'000;

/// Reads the whole workspace into a cube, in one snapshot; seconds for a million articles. Errors: Cancelled soon
/// after `cancel` is set, Corrupt where a code in the file is none of the vocabulary's, and those of SQLite.
[[nodiscard]] Result<std::shared_ptr<const Cube>> loadCube(Connection& connection, const CancelFlag& cancel = {},
                                                           qint64 secondThreadFrom = kWorthASecondThread);

/// A context for calling queries directly: connection, its cube and nothing to cancel it. For tests and benchmarks.
[[nodiscard]] Result<QueryContext> openContext(Connection& connection);

} // namespace vigie
