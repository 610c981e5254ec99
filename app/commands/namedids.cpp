// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/namedids.h"

#include "models/query/chipnamesquery.h"
#include "models/query/namesquery.h"

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

const QString kPrefix = u"id:"_s;

Result<bool> isThere(QueryContext& context, ActorId actor)
{
    ChipNamesQuery query;
    query.filter.actors = {actor};
    return query(context).map([&](const ChipNames& names) { return names.actors.contains(actor); });
}

Result<bool> isThere(QueryContext& context, PlaceId place)
{
    ChipNamesQuery query;
    query.filter.places = {place};
    return query(context).map([&](const ChipNames& names) { return names.places.contains(place); });
}

template <class AnyId> QString idList(const QList<AnyId>& ids)
{
    QStringList words;
    for (const AnyId id : ids)
        words.append(TypedId::write(id.value));
    return words.join(u", "_s);
}

template <class AnyId>
Result<AnyId> onlyOne(const ResolvedNames& names, const QList<AnyId>& found, const QString& typed)
{
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty()) {
        const QStringList likely = names.unknown.isEmpty() ? QStringList() : names.unknown.first().suggestions;
        return failure(Error::Kind::BadInput, u"the workspace has no such name"_s,
                       likely.isEmpty() ? typed : u"%1 (is it %2?)"_s.arg(typed, likely.join(u", "_s)));
    }
    return failure(Error::Kind::BadInput, u"several bear this name: give an id"_s,
                   u"%1 (%2)"_s.arg(typed, idList(found)));
}

template <class AnyId>
Result<AnyId> resolve(Connection& connection, const QString& typed, const NamesQuery& query,
                      QList<AnyId> ResolvedNames::*list)
{
    const TypedId number = TypedId::read(typed);
    const AnyId numbered{number.id};
    if (number.certain)
        return numbered;
    QueryContext context;
    context.connection = &connection;
    const auto names = query(context);
    if (!names)
        return tl::unexpected(names.error());
    QList<AnyId> found = (*names).*list;
    if (!numbered)
        return onlyOne(*names, found, typed);
    if (found.isEmpty())
        return numbered;
    const auto there = isThere(context, numbered);
    if (!there)
        return tl::unexpected(there.error());
    if (!*there || found.contains(numbered))
        return onlyOne(*names, found, typed);
    found.append(numbered);
    return failure(Error::Kind::BadInput, u"this is a name and an id: give the id that is meant"_s,
                   u"%1 (%2)"_s.arg(typed, idList(found)));
}

} // namespace

TypedId TypedId::read(const QString& typed)
{
    const bool certain = typed.startsWith(kPrefix);
    bool isNumber = false;
    const qint64 id = (certain ? typed.sliced(kPrefix.size()) : typed).toLongLong(&isNumber);
    return isNumber && id > 0 ? TypedId{id, certain} : TypedId{};
}

QString TypedId::write(qint64 id)
{
    return kPrefix + QString::number(id);
}

Result<ActorId> actorOf(Connection& connection, const QString& typed)
{
    return resolve(connection, typed, NamesQuery{{}, {typed}, {}}, &ResolvedNames::actors);
}

Result<PlaceId> placeOf(Connection& connection, const QString& typed)
{
    return resolve(connection, typed, NamesQuery{{}, {}, {typed}}, &ResolvedNames::places);
}

} // namespace vigie
