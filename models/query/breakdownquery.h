// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/breakdown.h"
#include "models/domain/filter.h"
#include "models/query/querycontext.h"

namespace vigie {

/// A total broken down along an axis, under the whole filter, by the summing rules (models/analysis/README.md). Bins
/// without any figure are not listed, so bins in time may have gaps: their keys are consecutive numbers.
struct BreakdownQuery
{
    using Rows = Breakdown;
    static constexpr bool kNeedsCube = true;

    Filter filter;
    Measure measure = Measure::Jobs;
    Axis axis = Axis::Sector;
    std::optional<Axis> stack; ///< other than `axis`
    QString currency; ///< display currency; read for money only
    int top = 0; ///< show so many bins, the rest as Others; 0 = all. Never applied to time.

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
