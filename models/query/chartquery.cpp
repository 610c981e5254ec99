// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/chartquery.h"

#include "models/analysis/actorkernel.h"
#include "models/query/selectioncache.h"
#include "models/query/usedratesquery.h"

namespace vigie {

namespace {

Result<std::optional<Attribution>> attribution(QueryContext& context, const BreakdownQuery& chart)
{
    const QList<ActorId> named = chart.filter.companies + chart.filter.actors;
    const QList<MeasureTerm> terms = termsOf(chart.measure);
    if (named.size() != 1 || terms.isEmpty())
        return std::nullopt;
    const auto chosen = choose(context, chart.filter);
    if (!chosen)
        return tl::unexpected(chosen.error());
    const Cube& cube = *context.cube;
    const std::uint32_t actor = cube.indexOf(named.first());
    if (actor == kNone)
        return std::nullopt;
    Attribution attributed{named.first(), {}};
    for (const MeasureTerm& term : terms) {
        const Sum sum = sumsByActor(cube, **chosen, term.kind, chart.currency)[actor];
        if (term.sign < 0)
            attributed.value -= sum;
        else
            attributed.value += sum;
    }
    return attributed;
}

} // namespace

Result<ChartRows> ChartQuery::operator()(QueryContext& context) const
{
    auto breakdown = chart(context);
    if (!breakdown)
        return tl::unexpected(breakdown.error());
    auto names = ChipNamesQuery{chart.filter}(context);
    if (!names)
        return tl::unexpected(names.error());
    auto attributed = attribution(context, chart);
    if (!attributed)
        return tl::unexpected(attributed.error());
    ChartRows rows{std::move(*breakdown), {}, std::move(*names), *attributed};
    if (!isMoney(chart.measure))
        return rows;
    auto rates = UsedRatesQuery{chart.filter, {*kindOf(chart.measure)}, chart.currency}(context);
    if (!rates)
        return tl::unexpected(rates.error());
    rows.rates = std::move(*rates);
    return rows;
}

} // namespace vigie
