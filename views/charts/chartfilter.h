// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/breakdown.h"
#include "models/domain/filter.h"

#include <optional>

namespace vigie {

/// The filter after a bar was chosen: the bar alone, or (`add`) what was chosen along that axis and the bar. A bar
/// in time adds itself by stretching the range as far as there. Nothing for bars that no condition can say: Others,
/// and those without a place or company.
std::optional<Filter> filteredBy(const Filter& filter, Axis axis, const BinKey& key, bool add);

/// The days of a bin in time.
DateRange daysOf(Axis axis, qint64 id);

} // namespace vigie
