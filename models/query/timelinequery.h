// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/domain/rows.h"
#include "models/query/querycontext.h"

namespace vigie {

/// The bars of the timeline, under all conditions but the dates: from the first dated article's bucket to the last
/// one's, without gaps. A date of less precision counts at its first day.
struct TimelineQuery
{
    using Rows = Timeline;
    static constexpr bool kNeedsCube = true;

    Filter filter;
    Measure measure = Measure::Articles;
    Axis step = Axis::Month; ///< Year, Quarter or Month
    QString currency; ///< display currency; read for money only

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
