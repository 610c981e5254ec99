// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/actorcorrection.h"

#include "models/store/actorreferences.h"
#include "models/store/connection.h"
#include "models/store/foldname.h"
#include "models/store/journal.h"
#include "models/store/parentcorrection.h"
#include "models/store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

const QString kActor = u"actor"_s;
const QString kActorPair = u"actor_pair"_s;
const QString kAlias = u"alias"_s;
const QString kByUser = u"user"_s;

QString text(qint64 id)
{
    return QString::number(id);
}

Result<RowText> actorRow(Edit& edit, ActorId actor)
{
    return edittables::row(edit.connection(), kActor, {{u"id"_s, text(actor.value)}});
}

RowText aliasKey(ActorId actor, const QString& form)
{
    return {{u"actor_id"_s, text(actor.value)}, {u"form"_s, form}};
}

/// "auto" or "user"; empty where the actor has no such name.
Result<QString> aliasOrigin(Edit& edit, ActorId actor, const QString& form)
{
    const auto row = edittables::row(edit.connection(), kAlias, aliasKey(actor, form));
    if (row)
        return row->value(u"origin"_s).value_or(QString());
    return row.error().kind == Error::Kind::NotFound ? Result<QString>(QString()) : tl::unexpected(row.error());
}

/// Gives the actor a name, or makes the engine's form of it a person's.
Result<> giveAlias(Edit& edit, ActorId actor, const QString& form, const QString& origin)
{
    const auto now = aliasOrigin(edit, actor, form);
    if (!now)
        return tl::unexpected(now.error());
    if (*now == origin || *now == kByUser)
        return {};
    if (!now->isEmpty())
        if (auto removed = edit.remove(kAlias, aliasKey(actor, form)); !removed)
            return removed;
    RowText row = aliasKey(actor, form);
    row.insert(u"folded"_s, foldName(form));
    row.insert(u"origin"_s, origin);
    return edit.insert(kAlias, row).map([](qint64) {});
}

/// Gives a column of all the rows that a query names another id.
Result<> repoint(Edit& edit, const char* rows, const QString& table, const QString& columnName, ActorId from,
                 ActorId into)
{
    const auto ids = columnOf(edit.connection(), rows, from);
    if (!ids)
        return tl::unexpected(ids.error());
    for (const QString& id : *ids)
        if (auto done = edit.set(table, id.toLongLong(), columnName, text(into.value)); !done)
            return done;
    return {};
}

/// The name of the actor that goes now stands for the other one alone; its other names as much as before.
Result<> moveAliases(Edit& edit, ActorId from, const QString& name, ActorId into)
{
    const auto forms = columnOf(edit.connection(), actorreferences::kAliases, from);
    if (!forms)
        return tl::unexpected(forms.error());
    for (const QString& form : *forms) {
        const auto origin = aliasOrigin(edit, from, form);
        if (!origin)
            return tl::unexpected(origin.error());
        if (auto removed = edit.remove(kAlias, aliasKey(from, form)); !removed)
            return removed;
        if (auto given = giveAlias(edit, into, form, form == name ? kByUser : *origin); !given)
            return given;
    }
    return {};
}

Result<> denyPair(Edit& edit, ActorId a, ActorId b)
{
    if (edittables::row(edit.connection(), kActorPair, actorreferences::pairKey(a, b)))
        return {};
    RowText row = actorreferences::pairKey(a, b);
    row.insert(u"state"_s, u"denied"_s);
    return edit.insert(kActorPair, row).map([](qint64) {});
}

/// Who is not the same as the actor that goes is not the same as the other one.
Result<> movePairs(Edit& edit, ActorId from, ActorId into)
{
    const auto others = columnOf(edit.connection(), actorreferences::kDenied, from);
    if (!others)
        return tl::unexpected(others.error());
    for (const QString& id : *others) {
        const ActorId other{id.toLongLong()};
        auto done = edit.remove(kActorPair, actorreferences::pairKey(from, other));
        if (done && other != into)
            done = denyPair(edit, into, other);
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<> renameActor(Edit& edit, ActorId actor, const QString& name)
{
    const QString clean = name.simplified();
    if (clean.isEmpty())
        return failure(Error::Kind::BadInput, u"an actor needs a name"_s);
    const auto before = actorRow(edit, actor);
    if (!before)
        return tl::unexpected(before.error());
    const QString old = before->value(u"name"_s).value_or(QString());
    if (old == clean)
        return {};
    for (const QString& form : {old, clean})
        if (auto given = giveAlias(edit, actor, form, kByUser); !given)
            return given;
    return edit.set(kActor, actor.value, u"name"_s, clean);
}

Result<> setActorKind(Edit& edit, ActorId actor, ActorKind kind)
{
    return edit.set(kActor, actor.value, u"kind"_s, QString::fromUtf8(code(kind)));
}

Result<> setActorParent(Edit& edit, ActorId actor, ActorId parent)
{
    return setParent(edit, kActor, actor.value, parent.value);
}

Result<> addAlias(Edit& edit, ActorId actor, const QString& form)
{
    const QString clean = form.simplified();
    if (clean.isEmpty())
        return failure(Error::Kind::BadInput, u"a name cannot be empty"_s);
    if (const auto row = actorRow(edit, actor); !row)
        return tl::unexpected(row.error());
    return giveAlias(edit, actor, clean, kByUser);
}

Result<> removeAlias(Edit& edit, ActorId actor, const QString& form)
{
    const auto row = actorRow(edit, actor);
    if (!row)
        return tl::unexpected(row.error());
    if (row->value(u"name"_s) == form)
        return failure(Error::Kind::BadInput, u"this is the actor's own name; rename it first"_s);
    return edit.remove(kAlias, aliasKey(actor, form));
}

Result<> mergeActors(Edit& edit, ActorId into, ActorId from)
{
    if (into == from)
        return failure(Error::Kind::BadInput, u"an actor cannot be merged with itself"_s);
    const auto target = actorRow(edit, into);
    const auto source = actorRow(edit, from);
    if (!target || !source)
        return tl::unexpected(target ? source.error() : target.error());
    // A child that swallows its parent goes up to where the parent stood.
    if (target->value(u"parent_id"_s) == text(from.value))
        if (auto done = edit.set(kActor, into.value, u"parent_id"_s, source->value(u"parent_id"_s)); !done)
            return done;
    struct Pointer
    {
        const char* rows;
        QString table;
        QString column;
    };
    for (const Pointer& pointer : {Pointer{actorreferences::kMentions, u"mention"_s, u"actor_id"_s},
                                   {actorreferences::kSubjects, u"metric"_s, u"subject_id"_s},
                                   {actorreferences::kReadings, u"metric_reading"_s, u"subject_id"_s},
                                   {actorreferences::kChildren, kActor, u"parent_id"_s}})
        if (auto done = repoint(edit, pointer.rows, pointer.table, pointer.column, from, into); !done)
            return done;
    if (auto done = moveAliases(edit, from, source->value(u"name"_s).value_or(QString()), into); !done)
        return done;
    if (auto done = movePairs(edit, from, into); !done)
        return done;
    return edit.remove(kActor, {{u"id"_s, text(from.value)}});
}

Result<> denyMerge(Edit& edit, ActorId a, ActorId b)
{
    if (a == b)
        return failure(Error::Kind::BadInput, u"an actor is the same as itself"_s);
    for (const ActorId actor : {a, b})
        if (const auto row = actorRow(edit, actor); !row)
            return tl::unexpected(row.error());
    return denyPair(edit, a, b);
}

} // namespace vigie
