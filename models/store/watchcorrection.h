// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/domain/result.h"

#include <QStringList>

namespace vigie {

class Edit;

/// "Follow it": later imports read the name and its aliases as this actor wherever they stand (watch-list), and no
/// longer stop them. An actor of that name and kind is made where there is none; the aliases become its names. Part
/// of the caller's Edit. BadInput where a name is blank.
[[nodiscard]] Result<ActorId> watchActor(Edit& edit, const QString& name, ActorKind kind, const QStringList& aliases);

/// Takes the name, or the actor whose alias it is, off the watch-list with all its forms. The actor stays. NotFound
/// where nobody watches it.
[[nodiscard]] Result<> unwatchActor(Edit& edit, const QString& name);

} // namespace vigie
