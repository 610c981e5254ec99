// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/query/querycontext.h"

namespace vigie {

/// Reads actors with their aliases, in the order of `ids`; ids that are gone are passed over. Any number.
[[nodiscard]] Result<QList<Actor>> actorsWithAliases(QueryContext& context, const QList<ActorId>& ids);

} // namespace vigie
