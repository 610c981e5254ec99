// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vocabulary/decimal.h"
#include "models/vocabulary/kinds.h"

#include <QString>

#include <optional>

namespace vigie {

/// A sum of one kind in one unit, as the text gives it (not converted).
struct Amount
{
    MetricKind kind = MetricKind::Investment;
    Sum value; ///< the low end of a range
    QString unit;
    Modifier modifier = Modifier::Exact;
    std::optional<Sum> valueMax = std::nullopt; ///< a range's high end; only with Modifier::Range

    friend bool operator==(const Amount&, const Amount&) = default;
};

/// Both together, of one kind and unit, with what is true of their sum: what is exact changes nothing, a range and
/// "at least" make "at least", "at least" and "at most" say no more than "about".
Amount sumOf(const Amount& one, const Amount& other);

} // namespace vigie
