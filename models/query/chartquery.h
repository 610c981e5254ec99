// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/converter.h"
#include "models/query/breakdownquery.h"
#include "models/query/chipnamesquery.h"

#include <optional>

namespace vigie {

/// What of a total is about an actor itself: a filter by an actor chooses the articles that name it, with all of
/// their figures.
struct Attribution
{
    ActorId actor;
    Sum value; ///< in the breakdown's unit: of the figures whose subject it is

    friend bool operator==(const Attribution&, const Attribution&) = default;
};

/// A chart's numbers and what explains them.
struct ChartRows
{
    Breakdown breakdown;
    QList<UsedRate> rates; ///< by which amounts were converted; none where no money is shown
    ChipNames names; ///< of the ids in the filter
    std::optional<Attribution> attributed; ///< where the filter is by one actor, and figures are added up
};

/// Reads a breakdown together with its rates and the names of its filter, so that what is said beside a chart or in
/// its export is never of another filter than its bars.
struct ChartQuery
{
    using Rows = ChartRows;
    static constexpr bool kNeedsCube = true;

    BreakdownQuery chart;

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
