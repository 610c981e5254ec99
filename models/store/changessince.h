// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/journal.h"

#include <optional>

namespace vigie {

/// How far a workspace has come.
struct WorkspaceState
{
    qint64 revision = 0; ///< of the content
    qint64 step = 0; ///< the last one of the journal that is not undone

    friend bool operator==(const WorkspaceState&, const WorkspaceState&) = default;
};

[[nodiscard]] Result<WorkspaceState> workspaceState(Connection& connection);

/// What steps of the journal have changed on the way from one state to another: made, undone or done again. Nothing
/// where anything else was written meanwhile (an import, a rate, other tellings found, a step undone and another one
/// made), or where there are more than `most` changes. The rows themselves are to be read for what they are now: each
/// change tells only where to look.
///
/// Every write of the store raises the revision by one and a step also moves the journal by one, so that writes and
/// moves are as many only where all were steps in one direction. What raises no revision, as writing by another tool,
/// is not seen here.
[[nodiscard]] Result<std::optional<QList<Change>>> changesSince(Connection& connection, const WorkspaceState& before,
                                                                const WorkspaceState& now, qint64 most);

} // namespace vigie
