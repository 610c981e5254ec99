// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/domain/rows.h"
#include "models/query/querycontext.h"

#include <optional>

namespace vigie {

/// The figures behind a number.
struct FigureList
{
    QList<MetricRow> rows; ///< ordered as asked for
    int total = 0; ///< rows that there are in all, where `limit` cut them
    int figures = 0; ///< in all those rows: a headline that is shown by its parts is one
    Sum counted; ///< of all of them: the bar, exactly
    QList<ReasonCount> reasons; ///< how many of all of them are left out, by reason; none without `withLeftOut`
    QString unit; ///< of `counted`: the display currency, "jobs" …; empty without a measure

    friend bool operator==(const FigureList&, const FigureList&) = default;
};

/// Lists figures under a filter. With a measure: those that make up its total, or the bin `bin` of its breakdown
/// along `axis`; the sum of `counted` is the bar. A headline that the breakdown shows by its parts is listed as these
/// parts, and as itself with the remainder. Without a measure: all figures of all kinds, each with what it counts by
/// itself.
///
/// `withLeftOut` lists beside them the figures that are left out, with the reason: of the measure's kind, in the
/// chosen articles, in the bin asked for by their own sector, place, subject, review state or date. A part names its
/// headline, another telling its story's account (MetricRow::partOf, toldBy).
///
/// "Why this number" is this query with a measure, `withLeftOut` and FigureOrder::CountedFirst.
///
/// Measure::Articles has no figures: BadInput.
struct FigureListQuery
{
    using Rows = FigureList;
    static constexpr bool kNeedsCube = true;

    Filter filter;
    std::optional<Measure> measure;
    std::optional<Axis> axis; ///< only with a measure
    std::optional<BinKey> bin; ///< only with an axis; Type::Others needs `top`
    int top = 0; ///< BreakdownQuery::top of the chart whose Others are asked for
    QString currency;
    bool withLeftOut = false;
    int limit = 0; ///< deliver so many rows at most; 0 = all
    int offset = 0; ///< rows to pass over first
    FigureOrder order = FigureOrder::Text;
    bool withEvidence = false; ///< fill in MetricRow::sentence, file and url

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
