// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/takenup.h"

#include "models/store/connection.h"
#include "models/store/foldname.h"
#include "models/store/statement.h"

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kActorThere = "SELECT count(*) FROM actor WHERE id = ?1";
constexpr auto kPlaceThere = "SELECT count(*) FROM place WHERE id = ?1";
constexpr auto kPlaceUses = "SELECT (SELECT count(*) FROM mention WHERE place_id = ?1) "
                            "+ (SELECT count(*) FROM metric WHERE place_id = ?1) "
                            "+ (SELECT count(*) FROM metric_reading WHERE place_id = ?1) "
                            "+ (SELECT count(*) FROM place WHERE parent_id = ?1)";
constexpr auto kActorUses = "SELECT (SELECT count(*) FROM mention WHERE actor_id = ?1) "
                            "+ (SELECT count(*) FROM metric WHERE subject_id = ?1) "
                            "+ (SELECT count(*) FROM metric_reading WHERE subject_id = ?1)";

Result<qint64> count(Connection& connection, const char* sql, qint64 id)
{
    auto statement = Statement::prepare(connection, sql);
    return statement ? statement->runForInteger(id) : tl::unexpected(statement.error());
}

Result<> keepName(Connection& connection, qint64 actor)
{
    const auto row = edittables::row(connection, u"actor"_s, {{u"id"_s, QString::number(actor)}});
    if (!row)
        return tl::unexpected(row.error());
    const QString name = row->value(u"name"_s).value_or(QString());
    return edittables::insertRow(connection, u"alias"_s,
                                 {{u"actor_id"_s, QString::number(actor)},
                                  {u"form"_s, name},
                                  {u"folded"_s, foldName(name)},
                                  {u"origin"_s, u"auto"_s}})
        .map([](qint64) {});
}

} // namespace

Result<bool> isTakenUp(Connection& connection, const Change& change)
{
    const bool isActor = change.entity == u"actor"_s;
    if ((!isActor && change.entity != u"place"_s) || !change.field.isEmpty())
        return false;
    const auto uses = change.after ? count(connection, isActor ? kActorThere : kPlaceThere, change.id)
                                   : count(connection, isActor ? kActorUses : kPlaceUses, change.id);
    if (!uses)
        return tl::unexpected(uses.error());
    // Its aliases, added behind it, went before: without its name it would not be found again.
    if (isActor && *uses > 0 && !change.after)
        if (auto named = keepName(connection, change.id); !named)
            return tl::unexpected(named.error());
    return *uses > 0;
}

} // namespace vigie
