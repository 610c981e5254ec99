// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/reportquery.h"

#include "models/analysis/breakdownkernel.h"
#include "models/analysis/usedrates.h"
#include "models/query/countsquery.h"
#include "models/query/rowreading.h"
#include "models/query/selectioncache.h"

#include <array>

namespace vigie {
namespace {

const QByteArray kSelectSources = "SELECT article_id, file, url, outlet FROM article_source WHERE article_id IN ";
const QByteArray kInOrder = " ORDER BY imported_at, id";
constexpr qsizetype kPortion = 500;

constexpr std::array kMeasures{Measure::Jobs,      Measure::JobsIndirect, Measure::JobsCut,
                               Measure::JobsNet,   Measure::Investment,   Measure::Funding,
                               Measure::Contracts, Measure::Revenue,      Measure::Exports};

void addUp(const Cube& cube, const CubeSelection& selection, Report& report)
{
    for (const Measure measure : kMeasures) {
        const Breakdown sum = total(cube, selection, measure, report.currency);
        const bool always = measure == Measure::Jobs || measure == Measure::Investment;
        if (always || sum.figures > 0 || !sum.unconverted.isEmpty())
            report.totals.append(sum);
    }
    // Without cut jobs the net is the jobs once more.
    if (total(cube, selection, Measure::JobsCut, report.currency).figures == 0)
        report.totals.removeIf([](const Breakdown& sum) { return sum.measure == Measure::JobsNet; });
    for (const Axis axis : {Axis::Sector, Axis::Year, Axis::Place, Axis::Company}) {
        ReportSection section{axis, {}};
        for (const Breakdown& sum : std::as_const(report.totals))
            section.measures.append(
                breakDown(cube, selection, {sum.measure, axis, std::nullopt, report.currency, 0}));
        report.sections.append(section);
    }
}

Result<> readFigures(QueryContext& context, Report& report)
{
    FigureListQuery query;
    query.filter = report.filter;
    query.currency = report.currency;
    query.withLeftOut = true;
    auto list = query(context);
    if (!list)
        return tl::unexpected(list.error());
    QList<MetricId> ids;
    for (const MetricRow& row : std::as_const(list->rows))
        ids.append(row.metric.id);
    const auto sentences = quoteSentences(context, ids);
    if (!sentences)
        return tl::unexpected(sentences.error());
    report.reasons = list->reasons;
    for (MetricRow& row : list->rows) {
        const MetricId id = row.metric.id;
        report.figures.append({std::move(row), sentences->value(id)});
    }
    return {};
}

Result<> readSources(QueryContext& context, Report& report)
{
    QList<ArticleId> ids;
    for (const ReportFigure& figure : std::as_const(report.figures))
        if (ids.isEmpty() || ids.last() != figure.row.metric.article)
            ids.append(figure.row.metric.article);
    for (qsizetype begin = 0; begin < ids.size(); begin += kPortion) {
        const QList<ArticleId> portion = ids.mid(begin, kPortion);
        const auto read = readRows(
            context, kSelectSources + boundList(portion.size()) + kInOrder, sqlValues(portion),
            [&](const Statement& row) {
                report.sources[row.id<ArticleId>(0)].append({row.text(1), row.text(2), row.text(3), {}, {}});
            });
        if (!read)
            return read;
    }
    return {};
}

} // namespace

Result<Report> ReportQuery::operator()(QueryContext& context) const
{
    Report report;
    report.filter = filter;
    report.currency = currency;
    const auto selection = choose(context, filter);
    if (!selection)
        return tl::unexpected(selection.error());
    const auto names = ChipNamesQuery{filter}(context);
    const auto counts = CountsQuery{filter, currency}(context);
    if (!names || !counts)
        return tl::unexpected(names ? counts.error() : names.error());
    report.names = *names;
    report.counts = *counts;
    addUp(*context.cube, **selection, report);
    report.rates = usedRates(*context.cube, **selection, QList<MetricKind>(kMetricKinds.begin(), kMetricKinds.end()),
                             currency);
    const auto read = readFigures(context, report).and_then([&] { return readSources(context, report); });
    if (!read)
        return tl::unexpected(read.error());
    return report;
}

} // namespace vigie
