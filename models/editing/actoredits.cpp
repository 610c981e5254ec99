// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/actoredits.h"

#include "models/store/actorcorrection.h"
#include "models/store/actorsplit.h"
#include "models/store/editaction.h"
#include "models/store/watchcorrection.h"

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

Result<> correctNames(Edit& edit, const Actor& before, const Actor& after)
{
    if (after.name != before.name)
        if (auto done = renameActor(edit, after.id, after.name); !done)
            return done;
    // Renaming keeps the old name as another one: it goes where the person has not kept it.
    QStringList dropped = before.aliases;
    dropped.append(before.name);
    for (const QString& form : dropped)
        if (!after.aliases.contains(form) && form != after.name && (form != before.name || after.name != before.name))
            if (auto done = removeAlias(edit, after.id, form); !done && done.error().kind != Error::Kind::NotFound)
                return done;
    for (const QString& form : after.aliases)
        if (!before.aliases.contains(form) && form != before.name && form != after.name)
            if (auto done = addAlias(edit, after.id, form); !done)
                return done;
    return {};
}

} // namespace

EditOperation correctActor(const Actor& before, const Actor& after)
{
    QString action = editaction::kActorAlias;
    if (before.name != after.name)
        action = editaction::kActorRename;
    else if (before.kind != after.kind)
        action = editaction::kActorKind;
    return {action, [before, after](Edit& edit) {
                Result<> done = before.kind == after.kind ? Result<>() : setKindAndFollow(edit, after.id, after.kind);
                if (done)
                    done = correctNames(edit, before, after);
                if (done && before.name != after.name)
                    done = followActor(edit, after.id, {before.name});
                return nothingMade(done);
            }};
}

EditOperation setActorParent(ActorId actor, ActorId parent)
{
    return {editaction::kActorParent,
            [actor, parent](Edit& edit) { return nothingMade(setActorParent(edit, actor, parent)); }};
}

EditOperation mergeActors(ActorId into, const QList<ActorId>& from)
{
    return {editaction::kActorMerge,
            [into, from](Edit& edit) { return nothingMade(mergeAndFollow(edit, into, from)); }};
}

EditOperation denyMerge(ActorId a, ActorId b)
{
    return {editaction::kActorDenyMerge, [a, b](Edit& edit) { return nothingMade(denyMerge(edit, a, b)); }};
}

EditOperation splitActor(qint64 step, ActorId from, const QString& name)
{
    return {editaction::kActorSplit, [merge = ActorMerge{step, from, name}](Edit& edit) {
                return nothingMade(splitActor(edit, merge)).map([&](qint64) { return merge.from.value; });
            }};
}

bool changesActors(const QString& action)
{
    return action.startsWith("actor."_L1) || action.startsWith("name."_L1) || action == editaction::kReextract;
}

} // namespace vigie
