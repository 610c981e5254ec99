// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/domain/result.h"

#include <QStringList>

namespace vigie {

class Edit;

/// "Follow it": later imports read the name and its aliases as this actor wherever they stand (watch-list), and no
/// longer stop them. An actor of that name and kind is made where there is none; the aliases become its names. All
/// that is watched under one name is of one kind, the last that was said. Part of the caller's Edit. BadInput where a
/// name is blank.
[[nodiscard]] Result<ActorId> watchActor(Edit& edit, const QString& name, ActorKind kind, const QStringList& aliases);

/// "It is called so": later imports read the actor's own name as this actor wherever it stands, and with it those of
/// `formerNames` that are still names of it. What was watched under a former name is watched under the own one, or no
/// longer where the actor does not bear it. To be called behind the change itself. Part of the caller's Edit.
[[nodiscard]] Result<> followActor(Edit& edit, ActorId actor, const QStringList& formerNames);

/// renameActor(), mergeActors() of each, setActorKind(), and what is watched follows: for window and command line.
/// A changed kind alone watches nobody: importing remembers it by itself.
[[nodiscard]] Result<> renameAndFollow(Edit& edit, ActorId actor, const QString& name);
[[nodiscard]] Result<> mergeAndFollow(Edit& edit, ActorId into, const QList<ActorId>& from);
[[nodiscard]] Result<> setKindAndFollow(Edit& edit, ActorId actor, ActorKind kind);

/// Takes the name, or the actor whose alias it is, off the watch-list with all its forms. The actor stays. NotFound
/// where nobody watches it.
[[nodiscard]] Result<> unwatchActor(Edit& edit, const QString& name);

/// "Never": later imports do not read the form as an actor, and no longer watch for it. Actors that bear it stay.
/// BadInput where it is blank.
[[nodiscard]] Result<> stopReading(Edit& edit, const QString& form);

/// "It may be read again." NotFound where nobody stops it.
[[nodiscard]] Result<> allowReading(Edit& edit, const QString& form);

} // namespace vigie
