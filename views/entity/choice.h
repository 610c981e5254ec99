// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <QMetaType>

#include <optional>

namespace vigie {

/// How a row is chosen: a plain click or Enter replaces the condition, with Ctrl it is added to it. What is chosen
/// already is let go.
enum class Choice { Replace, Add };

/// The filter after a choice in a facet or list of actors. Values only: the history is the controller's.
Filter chooseSector(const Filter& filter, std::optional<Sector> sector, Choice choice); ///< nothing = not stated
Filter choosePlace(const Filter& filter, PlaceId place, Choice choice);

/// Companies and other actors are two conditions.
Filter chooseActor(const Filter& filter, ActorId actor, ActorKind kind, Choice choice);

} // namespace vigie

Q_DECLARE_METATYPE(vigie::Choice)
