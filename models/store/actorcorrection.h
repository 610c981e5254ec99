// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/domain/result.h"

#include <QString>

namespace vigie {

class Edit;

/// What an analyst does to actors. Each is part of the caller's Edit; refused with Error::Kind::BadInput
/// and the reason where it breaks a rule, NotFound where an id is unknown. Names are remembered: a later import finds
/// the actor under every name that it was given here.

[[nodiscard]] Result<> renameActor(Edit& edit, ActorId actor, const QString& name); ///< the old name stays an alias
[[nodiscard]] Result<> setActorKind(Edit& edit, ActorId actor, ActorKind kind);

/// Id 0 = no parent. BadInput where the actor would be its own ancestor.
[[nodiscard]] Result<> setActorParent(Edit& edit, ActorId actor, ActorId parent);

[[nodiscard]] Result<> addAlias(Edit& edit, ActorId actor, const QString& form);
[[nodiscard]] Result<> removeAlias(Edit& edit, ActorId actor,
                                   const QString& form); ///< BadInput for the canonical name

/// `from` becomes `into`: its mentions, figures, names and children move, and it is gone. BadInput where both are the
/// same.
[[nodiscard]] Result<> mergeActors(Edit& edit, ActorId into, ActorId from);

/// "Not the same": the two are never suggested for merging again.
[[nodiscard]] Result<> denyMerge(Edit& edit, ActorId a, ActorId b);

} // namespace vigie
