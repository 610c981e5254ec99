// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/cubechanges.h"
#include "models/query/querycontext.h"
#include "models/store/changessince.h"

#include <memory>

namespace vigie {

/// Reads the cube of a workspace again and again. After edits only what they touched is read, and the rest taken from
/// the cube before; the whole workspace is read the first time, after anything that is no step of the journal, and
/// where too much was changed. What it gives is the same either way. For one thread.
class CubeFollower
{
public:
    /// The workspace as it is now, always as a cube of its own. To be called when PRAGMA data_version has changed.
    /// Errors as in loadCube(); the next reading is then a whole one.
    [[nodiscard]] Result<std::shared_ptr<const Cube>> read(Connection& connection, const CancelFlag& cancel = {});

    /// Whether the last reading was one of the whole workspace.
    bool readWhole() const { return m_readWhole; }

private:
    Result<std::shared_ptr<const Cube>> follow(Connection& connection, const CancelFlag& cancel);

    std::shared_ptr<const Cube> m_cube;
    WorkspaceState m_state; ///< of the workspace when m_cube was read, or before
    bool m_readWhole = false;
};

} // namespace vigie
