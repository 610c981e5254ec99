// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QString>

namespace vigie {

class Connection;

/// The actor or place that was typed as an id or as a name. BadInput where nothing, or more than one, bears the name:
/// then the ids are told.
[[nodiscard]] Result<ActorId> actorOf(Connection& connection, const QString& typed);
[[nodiscard]] Result<PlaceId> placeOf(Connection& connection, const QString& typed);

} // namespace vigie
