// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/doubt.h"
#include "models/analysis/usualranges.h"

#include <QString>

#include <string_view>

namespace vigie {

/// What the columns do not know of a figure. Texts are UTF-8.
struct FigureReading
{
    double confidence = 1;
    std::string_view horizon; ///< "2027", "2027-03", "2023-2026" or empty
    std::string_view quote;
};

/// Finds reasons to doubt figures of a cube. The bounds are in doubtfinder.cpp with where they come from. Immutable;
/// no longer than the cube.
class DoubtFinder
{
public:
    /// Amounts are told in `currency`.
    DoubtFinder(const Cube& cube, QString currency);

    /// The strongest first; empty where nothing speaks against the figure.
    QList<Doubt> doubts(MetricKind kind, FigureRow row, const FigureReading& reading) const;

private:
    void judgeAmount(MetricKind kind, FigureRow row, const FigureReading& reading, QList<Doubt>& found) const;
    void judgeJobs(MetricKind kind, FigureRow row, QList<Doubt>& found) const;
    void judgeParts(MetricKind kind, FigureRow row, QList<Doubt>& found) const;
    std::optional<std::int64_t> headlineOf(MetricKind kind, ArticleIndex article, const ValueColumn& values) const;
    QString unitOf(MetricKind kind) const;

    using Columns = std::array<std::shared_ptr<const ValueColumn>, kMetricKinds.size()>;

    const Cube* m_cube;
    QString m_currency;
    UsualRanges m_usual;
    Columns m_values; ///< in the display currency
    std::shared_ptr<const ValueColumn> m_dollars; ///< of investments
};

} // namespace vigie
