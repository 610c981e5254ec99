// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cube.h"
#include "models/store/journal.h"

#include <optional>
#include <set>

namespace vigie {

/// What of a cube is to be read again.
struct CubeChanges
{
    std::set<ArticleId> articles; ///< with all that belongs to them
    std::set<ActorId> actors; ///< name and kind

    friend bool operator==(const CubeChanges&, const CubeChanges&) = default;
};

/// What the journal's changes change of a cube that was read before them; nothing where that is not known, or where
/// reading the whole workspace is no slower (many articles, the tree of places).
[[nodiscard]] Result<std::optional<CubeChanges>> cubeChanges(Connection& connection, const Cube& before,
                                                             const QList<Change>& changes);

} // namespace vigie
