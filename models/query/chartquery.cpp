// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/chartquery.h"

#include "models/query/usedratesquery.h"

namespace vigie {

Result<ChartRows> ChartQuery::operator()(QueryContext& context) const
{
    auto breakdown = chart(context);
    if (!breakdown)
        return tl::unexpected(breakdown.error());
    auto names = ChipNamesQuery{chart.filter}(context);
    if (!names)
        return tl::unexpected(names.error());
    ChartRows rows{std::move(*breakdown), {}, std::move(*names)};
    if (!isMoney(chart.measure))
        return rows;
    auto rates = UsedRatesQuery{chart.filter, {*kindOf(chart.measure)}, chart.currency}(context);
    if (!rates)
        return tl::unexpected(rates.error());
    rows.rates = std::move(*rates);
    return rows;
}

} // namespace vigie
