// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/editing/editoperation.h"

namespace vigie {

/// What a person does to the tree of places, to be run by EditRunner.

/// Id 0 = at the top.
EditOperation setPlaceParent(PlaceId place, PlaceId parent);

/// A new place, which no text need name, below another (0 = at the top); EditOutcome::made is the place.
EditOperation addPlace(const QString& name, PlaceId above);

/// Makes a new place below `above` (0 = at the top) and puts the place into it, in one step; EditOutcome::made is the
/// new one.
EditOperation putPlaceBelowNew(PlaceId place, const QString& name, PlaceId above);

} // namespace vigie
