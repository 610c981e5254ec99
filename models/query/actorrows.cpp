// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/actorrows.h"

#include "models/query/rowreading.h"

#include <QHash>

namespace vigie {
namespace {

const QByteArray kSelectActors = "SELECT id, name, kind, parent_id FROM actor WHERE id IN ";
const QByteArray kSelectAliases = "SELECT l.actor_id, l.form FROM alias l JOIN actor c ON c.id = l.actor_id "
                                  "WHERE l.form <> c.name "
                                  "AND (l.actor_id, l.form) NOT IN (SELECT actor_id, form FROM gone_alias) "
                                  "AND l.actor_id IN ";
const QByteArray kByForm = " ORDER BY l.actor_id, l.form";

constexpr qsizetype kPortion = 500;

} // namespace

Result<QList<Actor>> actorsWithAliases(QueryContext& context, const QList<ActorId>& ids)
{
    QList<Actor> actors;
    actors.reserve(ids.size());
    for (qsizetype begin = 0; begin < ids.size(); begin += kPortion) {
        const QList<ActorId> portion = ids.mid(begin, kPortion);
        const QList<SqlValue> values = sqlValues(portion);
        QHash<ActorId, Actor> byId;
        const auto readActor = [&](const Statement& row) {
            const auto id = row.id<ActorId>(0);
            byId.insert(id,
                        {id,
                         row.text(1),
                         actorKindFromCode(row.utf8(2)).value_or(ActorKind::Company),
                         {},
                         row.id<ActorId>(3)});
        };
        const auto readAlias = [&](const Statement& row) { byId[row.id<ActorId>(0)].aliases.append(row.text(1)); };
        const QByteArray list = boundList(portion.size());
        const auto read = readRows(context, kSelectActors + list, values, readActor).and_then([&] {
            return readRows(context, kSelectAliases + list + kByForm, values, readAlias);
        });
        if (!read)
            return tl::unexpected(read.error());
        for (const ActorId id : portion)
            if (const auto actor = byId.constFind(id); actor != byId.constEnd() && actor->id == id)
                actors.append(*actor);
    }
    return actors;
}

} // namespace vigie
