// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/query/querycontext.h"

#include <QStringList>

namespace vigie {

/// The workspace's own names: those that imports always read as an actor, and those that they never do.
struct WatchList
{
    QList<Actor> watched; ///< name, kind and the other watched forms (sorted); by name, without ids
    QStringList stopped; ///< sorted

    friend bool operator==(const WatchList&, const WatchList&) = default;
};

struct WatchListQuery
{
    using Rows = WatchList;
    static constexpr bool kNeedsCube = false;

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
