// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspacesession.h"

#include "models/query/cubeloader.h"
#include "models/store/workspace.h"

namespace vigie {

WorkspaceSession::WorkspaceSession(Connection connection)
    : m_connection(std::move(connection))
{
}

Result<WorkspaceSession> WorkspaceSession::open(const QString& path)
{
    // An older workspace is migrated on opening, which writes; one on read-only media is read as it is.
    Result<Connection> connection = openWorkspace(path, Access::ReadWrite);
    if (!connection && connection.error().kind == Error::Kind::ReadOnly)
        connection = openWorkspace(path, Access::ReadOnly);
    if (!connection)
        return tl::unexpected(connection.error());
    return WorkspaceSession(std::move(*connection));
}

Result<> WorkspaceSession::buildCube()
{
    if (m_cube)
        return {};
    auto cube = loadCube(m_connection);
    if (!cube)
        return tl::unexpected(cube.error());
    m_cube = std::move(*cube);
    return {};
}

} // namespace vigie
