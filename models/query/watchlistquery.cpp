// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/watchlistquery.h"

#include "models/store/nameliststore.h"

#include <map>

namespace vigie {

Result<WatchList> WatchListQuery::operator()(QueryContext& context) const
{
    if (auto go = context.proceed(); !go)
        return tl::unexpected(go.error());
    const auto lists = nameLists(*context.connection);
    if (!lists)
        return tl::unexpected(lists.error());
    std::map<std::pair<QString, ActorKind>, Actor> actors;
    for (const WatchedName& watched : lists->watched) {
        Actor& actor = actors[{watched.name, watched.kind}];
        actor.name = watched.name;
        actor.kind = watched.kind;
        if (watched.form != watched.name)
            actor.aliases.append(watched.form);
    }
    WatchList list;
    for (const auto& [key, actor] : actors)
        list.watched.append(actor);
    list.stopped = lists->stopped;
    return list;
}

} // namespace vigie
