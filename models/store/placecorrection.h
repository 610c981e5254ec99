// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QString>

namespace vigie {

class Edit;

/// What an analyst does to places. Each is part of the caller's Edit.

/// Places a place in the tree; id 0 = at the top. BadInput where it would lie in itself.
[[nodiscard]] Result<> setPlaceParent(Edit& edit, PlaceId place, PlaceId parent);

/// A new place that the gazetteer does not know, below another; id 0 = at the top. BadInput where the name is blank.
[[nodiscard]] Result<PlaceId> addPlace(Edit& edit, const QString& name, PlaceId above);

} // namespace vigie
