// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/timelinekernel.h"

#include "models/analysis/breakdownkernel.h"
#include "models/analysis/sharescan.h"

#include <algorithm>
#include <optional>

namespace vigie {
namespace {

int monthsPerStep(Axis step)
{
    return step == Axis::Year ? 12 : step == Axis::Quarter ? 3 : 1;
}

QDate firstDayOf(std::int32_t month)
{
    return {month / 12, month % 12 + 1, 1};
}

/// Where the articles of a month or later begin.
std::size_t firstArticleOf(const Cube& cube, std::int32_t month)
{
    return static_cast<std::size_t>(std::lower_bound(cube.months.begin(), cube.months.end(), month)
                                    - cube.months.begin());
}

/// The months of the first and the last dated article of the selection.
std::optional<std::pair<std::int32_t, std::int32_t>> months(const Cube& cube, const CubeSelection& selection)
{
    std::int32_t first = 0;
    std::int32_t last = 0;
    selection.articles.forEach([&](ArticleIndex article) {
        last = cube.months[article];
        first = first == 0 ? last : first;
    });
    return first == 0 ? std::nullopt : std::optional(std::pair{first, last});
}

} // namespace

Timeline timeline(const Cube& cube, const CubeSelection& selection, Measure measure, Axis step,
                  const QString& currency)
{
    Timeline result;
    result.measure = measure;
    result.step = step;
    result.unit = unitOf(measure, currency);
    const std::size_t dated = firstArticleOf(cube, 1);
    result.undatedArticles = static_cast<int>(selection.articles.count(0, dated));
    const auto span = months(cube, selection);
    const std::int32_t width = monthsPerStep(step);
    const std::int32_t firstMonth = span ? span->first / width * width : 0;
    for (std::int32_t month = firstMonth; span && month <= span->second; month += width) {
        TimelineBucket bucket{firstDayOf(month), firstDayOf(month + width), {}, 0};
        bucket.articles = static_cast<int>(
            selection.articles.count(firstArticleOf(cube, month), firstArticleOf(cube, month + width)));
        result.buckets.append(bucket);
    }
    if (measure == Measure::Articles) {
        for (TimelineBucket& bucket : result.buckets)
            bucket.value += Decimal::fromWhole(bucket.articles);
        result.undated += Decimal::fromWhole(result.undatedArticles);
        return result;
    }
    for (const MeasureTerm& term : termsOf(measure)) {
        const ShareScan scan(cube, selection, term.kind, currency);
        scan.run([&](const Share& share) {
            if (share.value == kNoRate)
                return;
            const std::int32_t month = cube.months[scan.block().article[share.headline]];
            Sum& sum = month == 0 ? result.undated : result.buckets[(month - firstMonth) / width].value;
            sum += Decimal{term.sign * share.value};
        });
    }
    return result;
}

} // namespace vigie
