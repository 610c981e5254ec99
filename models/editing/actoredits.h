// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/editing/editoperation.h"

#include <QList>

namespace vigie {

/// What a person does to actors: the operations of models/store/actorcorrection.h, to be run by EditRunner.

/// Brings name, kind and other names from `before` to `after`, in one step; the parent stays. A new name is followed
/// from then on: later imports read it as this actor wherever it stands (watch-list).
EditOperation correctActor(const Actor& before, const Actor& after);

/// Id 0 = no parent.
EditOperation setActorParent(ActorId actor, ActorId parent);

/// Each of `from` becomes `into`, in one step. Their names are followed from then on, as after a renaming.
EditOperation mergeActors(ActorId into, const QList<ActorId>& from);

/// "Not the same": never suggested for merging again.
EditOperation denyMerge(ActorId a, ActorId b);

/// Brings an actor back that was merged: what MergedActorsQuery lists.
EditOperation splitActor(qint64 step, ActorId from, const QString& name);

/// After a step with this code other actors may be there, or be called otherwise; all others leave alone who may be
/// whom.
bool changesActors(const QString& action);

} // namespace vigie
