// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/editing/editoperation.h"

namespace vigie {

/// What a person does to the lists of names that imports always, or never, read: the operations of
/// models/store/watchcorrection.h, to be run by EditRunner.

/// Follows the actor's name and other names, instead of those of `before` (empty name = of none).
EditOperation watchNames(const Actor& before, const Actor& after);

EditOperation unwatchNames(const QString& name);

/// Imports never read the name as an actor. Actors that bear it stay.
EditOperation stopName(const QString& form);

/// Imports may read it again.
EditOperation allowName(const QString& form);

} // namespace vigie
