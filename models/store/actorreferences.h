// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/store/edittables.h"

/// All that points to an actor, for those who give it to another actor or take it out. Each SELECT names rows by one
/// column, for columnOf(); ?1 is the actor.
namespace vigie::actorreferences {

inline constexpr auto kMentions = "SELECT id FROM mention WHERE actor_id = ?1 ORDER BY id";
inline constexpr auto kSubjects = "SELECT id FROM metric WHERE subject_id = ?1 ORDER BY id";
inline constexpr auto kReadings = "SELECT metric_id FROM metric_reading WHERE subject_id = ?1 ORDER BY metric_id";
inline constexpr auto kChildren = "SELECT id FROM actor WHERE parent_id = ?1 ORDER BY id";
inline constexpr auto kAliases = "SELECT form FROM alias WHERE actor_id = ?1 ORDER BY form";
/// Those that it is said not to be the same as.
inline constexpr auto kDenied = "SELECT CASE actor_a WHEN ?1 THEN actor_b ELSE actor_a END FROM actor_pair "
                                "WHERE actor_a = ?1 OR actor_b = ?1 ORDER BY actor_a, actor_b";

/// Key of the row of actor_pair for two actors, in whatever order.
RowText pairKey(ActorId a, ActorId b);

} // namespace vigie::actorreferences
