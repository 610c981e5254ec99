// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/namedids.h"

#include "models/query/namesquery.h"

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

template <class AnyId>
Result<AnyId> onlyOne(const Result<ResolvedNames>& names, QList<AnyId> ResolvedNames::*list, const QString& typed)
{
    if (!names)
        return tl::unexpected(names.error());
    const QList<AnyId>& found = (*names).*list;
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty()) {
        const QStringList likely = names->unknown.isEmpty() ? QStringList() : names->unknown.first().suggestions;
        return failure(Error::Kind::BadInput, u"the workspace has no such name"_s,
                       likely.isEmpty() ? typed : u"%1 (is it %2?)"_s.arg(typed, likely.join(u", "_s)));
    }
    QStringList ids;
    for (const AnyId id : found)
        ids.append(QString::number(id.value));
    return failure(Error::Kind::BadInput, u"several bear this name: give an id"_s,
                   u"%1 (%2)"_s.arg(typed, ids.join(u", "_s)));
}

template <class AnyId> AnyId idOf(const QString& typed)
{
    bool isNumber = false;
    const qint64 id = typed.toLongLong(&isNumber);
    return AnyId{isNumber ? id : 0};
}

} // namespace

Result<ActorId> actorOf(Connection& connection, const QString& typed)
{
    if (const auto id = idOf<ActorId>(typed))
        return id;
    QueryContext context;
    context.connection = &connection;
    return onlyOne(NamesQuery{{}, {typed}, {}}(context), &ResolvedNames::actors, typed);
}

Result<PlaceId> placeOf(Connection& connection, const QString& typed)
{
    if (const auto id = idOf<PlaceId>(typed))
        return id;
    QueryContext context;
    context.connection = &connection;
    return onlyOne(NamesQuery{{}, {}, {typed}}(context), &ResolvedNames::places, typed);
}

} // namespace vigie
