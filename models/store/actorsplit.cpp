// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/actorsplit.h"

#include "models/store/connection.h"
#include "models/store/journal.h"
#include "models/store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

// Only a merge takes actors out; the names of the one that is gone were given to the other in the same step.
constexpr auto kMergeSteps
    = "SELECT DISTINCT step FROM journal WHERE entity = 'alias' AND entity_id = ?1 AND field = '' "
      "AND new IS NOT NULL AND step <= (SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'journal_position') "
      "ORDER BY step DESC";
constexpr auto kMergedActors
    = "SELECT entity_id, old FROM journal WHERE step = ?1 AND entity = 'actor' AND field = '' "
      "AND new IS NULL ORDER BY id";

const QString kActor = u"actor"_s;

Result<QList<qint64>> stepsInto(Connection& connection, ActorId actor)
{
    QList<qint64> steps;
    const auto read = forEachRow(
        connection, kMergeSteps, [&](const Statement& row) { steps.append(row.integer(0)); }, actor);
    return read ? Result<QList<qint64>>(steps) : tl::unexpected(read.error());
}

Result<bool> isThere(Connection& connection, ActorId actor)
{
    const auto row = edittables::row(connection, kActor, {{u"id"_s, QString::number(actor.value)}});
    if (!row && row.error().kind != Error::Kind::NotFound)
        return tl::unexpected(row.error());
    return row.has_value();
}

/// The actors that went in a step, also those that are back.
Result<QList<ActorMerge>> goneIn(Connection& connection, qint64 step)
{
    QList<ActorMerge> gone;
    const auto take = [&](const Statement& row) {
        gone.append(
            {step, row.id<ActorId>(0), edittables::fromJson(row.text(1)).value(u"name"_s).value_or(QString())});
    };
    const auto read = forEachRow(connection, kMergedActors, take, step);
    return read ? Result<QList<ActorMerge>>(gone) : tl::unexpected(read.error());
}

bool isGoing(const Change& change)
{
    return change.entity == kActor && change.field.isEmpty() && !change.after;
}

/// Several actors may have been merged in one step, one after the other: each one's changes end with its going. What
/// the step did to its name on the watch-list comes behind all of them.
QList<Change> changesOf(const ActorMerge& merge, const QList<Change>& changes)
{
    if (std::ranges::count_if(changes, isGoing) < 2)
        return changes;
    QList<Change> own;
    bool isOver = false;
    for (const Change& change : changes) {
        if (!isOver) {
            own.append(change);
            isOver = isGoing(change) && change.id == merge.from.value;
            if (isGoing(change) && !isOver)
                own.clear(); // all this was another one's
        } else if (change.entity == u"watched_name"_s) {
            const RowText row = edittables::fromJson(change.after.value_or(change.before.value_or(QString())));
            if (row.value(u"form"_s) == merge.name)
                own.append(change);
        }
    }
    return own;
}

} // namespace

Result<QList<ActorMerge>> mergesInto(Connection& connection, ActorId actor)
{
    const auto steps = stepsInto(connection, actor);
    if (!steps)
        return tl::unexpected(steps.error());
    QList<ActorMerge> merges;
    for (const qint64 step : *steps) {
        const auto gone = goneIn(connection, step);
        if (!gone)
            return tl::unexpected(gone.error());
        for (const ActorMerge& merge : *gone) {
            // One that is back has been split again already.
            const auto isBack = isThere(connection, merge.from);
            if (!isBack)
                return tl::unexpected(isBack.error());
            if (!*isBack)
                merges.append(merge);
        }
    }
    return merges;
}

Result<> splitActor(Edit& edit, const ActorMerge& merge)
{
    const auto isBack = isThere(edit.connection(), merge.from);
    if (!isBack)
        return tl::unexpected(isBack.error());
    if (*isBack)
        return failure(Error::Kind::BadInput, u"this actor has been split already"_s, merge.name);
    return revertStep(edit, merge.step, [&](const QList<Change>& changes) { return changesOf(merge, changes); });
}

} // namespace vigie
