// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/doubt.h"
#include "models/domain/filter.h"
#include "models/domain/rows.h"
#include "models/query/querycontext.h"

#include <array>

namespace vigie {

/// A figure that waits for a person, and why it should be looked at.
struct DoubtfulFigure
{
    MetricRow row;
    QList<Doubt> doubts; ///< the strongest first; empty where nothing speaks against it
    double score = 0; ///< doubtScore()

    friend bool operator==(const DoubtfulFigure&, const DoubtfulFigure&) = default;
};

/// How far the review has come.
struct ReviewProgress
{
    int figures = 0;
    int reviewed = 0; ///< accepted, corrected, rejected or added by a person

    friend bool operator==(const ReviewProgress&, const ReviewProgress&) = default;
};

struct ReviewQueue
{
    QList<DoubtfulFigure> figures; ///< most doubtful first; among equals newest first
    QList<MetricId> waiting; ///< every figure under the filter that nobody has reviewed, by id
    ReviewProgress all; ///< under the filter
    std::array<ReviewProgress, kMetricKinds.size()> byKind; ///< by MetricKind

    friend bool operator==(const ReviewQueue&, const ReviewQueue&) = default;
};

/// The figures under a filter that nobody has reviewed, ordered by doubt. Reads each of them once.
struct ReviewQueueQuery
{
    using Rows = ReviewQueue;
    static constexpr bool kNeedsCube = true;

    Filter filter;
    QString currency;
    int limit = 0; ///< fill in so many figures at most; 0 = all

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
