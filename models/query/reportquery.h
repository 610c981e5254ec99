// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/converter.h"
#include "models/domain/article.h"
#include "models/domain/breakdown.h"
#include "models/domain/filter.h"
#include "models/domain/rows.h"
#include "models/query/chipnamesquery.h"
#include "models/query/figurelistquery.h"
#include "models/query/quotesentence.h"

namespace vigie {

/// A figure with the sentence around its quote.
struct ReportFigure
{
    MetricRow row; ///< as FigureListQuery without a measure judges it
    QuoteSentence sentence;

    friend bool operator==(const ReportFigure&, const ReportFigure&) = default;
};

/// Some measures broken down along one axis, bin by bin; all bins.
struct ReportSection
{
    Axis axis = Axis::Sector;
    QList<Breakdown> measures; ///< the same as Report::totals, in their order

    friend bool operator==(const ReportSection&, const ReportSection&) = default;
};

/// All that stands in a report, as values.
struct Report
{
    Filter filter;
    ChipNames names;
    QString currency;
    WorkspaceCounts counts;
    QList<Breakdown> totals; ///< jobs and investment, and every other measure that has a figure
    QList<ReportSection> sections; ///< by sector, year, place and company
    QList<ReportFigure> figures; ///< of newest articles first, then in order of the text
    QList<ReasonCount> reasons; ///< of those left out
    QHash<ArticleId, QList<ArticleSource>> sources; ///< of the articles of the figures
    QList<UsedRate> rates; ///< by which its amounts were converted

    friend bool operator==(const Report&, const Report&) = default;
};

/// Reads what a report on a filter shows. Tens of thousands of figures are read in a second or two.
struct ReportQuery
{
    using Rows = Report;
    static constexpr bool kNeedsCube = true;

    Filter filter;
    QString currency;

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
