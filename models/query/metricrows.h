// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "models/query/querycontext.h"

namespace vigie {

/// Reads figures with all that a line of a list shows, but `why`, `counted` and `countedUnit`, which the cube knows.

/// Those with these ids, in that order; ids that are gone are passed over. Any number: read in portions.
[[nodiscard]] Result<QList<MetricRow>> metricRows(QueryContext& context, const QList<MetricId>& ids);

/// Those of an article in order of the text.
[[nodiscard]] Result<QList<MetricRow>> metricRowsOf(QueryContext& context, ArticleId article);

} // namespace vigie
