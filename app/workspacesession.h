// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/querycontext.h"
#include "models/store/connection.h"

#include <QString>

namespace vigie {

/// A workspace opened for one command of the command line: queries are asked directly, on the calling thread.
class WorkspaceSession
{
public:
    /// Opens an existing workspace for reading. Errors as openWorkspace().
    [[nodiscard]] static Result<WorkspaceSession> open(const QString& path);

    /// The answer of a query object; the cube is built when the first query asks for it.
    template <class Query> [[nodiscard]] Result<typename Query::Rows> ask(const Query& query)
    {
        if (Query::kNeedsCube)
            if (const Result<> built = buildCube(); !built)
                return tl::unexpected(built.error());
        QueryContext context;
        context.connection = &m_connection;
        context.cube = m_cube;
        return query(context);
    }

    Connection& connection() { return m_connection; }

private:
    explicit WorkspaceSession(Connection connection);
    [[nodiscard]] Result<> buildCube();

    Connection m_connection;
    std::shared_ptr<const Cube> m_cube;
};

} // namespace vigie
