// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/nameliststore.h"

#include "models/store/connection.h"
#include "models/store/statement.h"

namespace vigie {
namespace {

constexpr auto kSelectWatched = "SELECT form, name, kind FROM watched_name ORDER BY form";
constexpr auto kSelectStopped = "SELECT form FROM stopped_name ORDER BY form";

} // namespace

Result<NameLists> nameLists(Connection& connection)
{
    NameLists lists;
    const auto read = forEachRow(connection, kSelectWatched, [&](const Statement& row) {
        lists.watched.append({row.text(0), row.text(1), actorKindFromCode(row.utf8(2)).value_or(ActorKind::Company)});
    });
    const auto stopped = columnOf(connection, kSelectStopped);
    if (!read || !stopped)
        return tl::unexpected(read ? stopped.error() : read.error());
    lists.stopped = *stopped;
    return lists;
}

} // namespace vigie
