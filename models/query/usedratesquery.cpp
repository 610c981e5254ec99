// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/usedratesquery.h"

#include "models/analysis/usedrates.h"
#include "models/query/selectioncache.h"

namespace vigie {

Result<QList<UsedRate>> UsedRatesQuery::operator()(QueryContext& context) const
{
    const auto selection = choose(context, filter);
    if (!selection)
        return tl::unexpected(selection.error());
    const QList<MetricKind> all(kMetricKinds.begin(), kMetricKinds.end());
    return usedRates(*context.cube, **selection, kinds.isEmpty() ? all : kinds, currency);
}

} // namespace vigie
