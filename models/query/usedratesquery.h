// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/converter.h"
#include "models/domain/filter.h"
#include "models/query/querycontext.h"
#include "models/vocabulary/kinds.h"

namespace vigie {

/// The rates by which the counted figures under a filter are converted; by currency, then by year.
struct UsedRatesQuery
{
    using Rows = QList<UsedRate>;
    static constexpr bool kNeedsCube = true;

    Filter filter;
    QList<MetricKind> kinds; ///< empty = all
    QString currency;

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
