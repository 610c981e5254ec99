// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace vigie {

/// What stands in the first 100 bytes of a file that passes for a workspace.
struct WorkspaceHeader
{
    enum class State {
        Missing, ///< there is no such file
        Empty, ///< it has no bytes: good for a new workspace
        Workspace,
    };
    State state = State::Missing;
    int schemaVersion = 0; ///< SQLite's user_version
    qint64 bytes = 0; ///< size of the file
};

/// Looks at a file before SQLite does, because SQLite opens anything and may write to it. Reads 100 bytes and writes
/// nothing, makes no file.
/// Errors: Corrupt for a folder, a text, any other file, a damaged workspace whose beginning is lost, and for SQLite
/// files of other programs; NewerSchema where `user_version` is above `newestVersion`; NotFound where it cannot be
/// read.
[[nodiscard]] Result<WorkspaceHeader> readWorkspaceHeader(const QString& path, int newestVersion);

} // namespace vigie
