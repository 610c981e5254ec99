// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/cube.h"

#include "models/analysis/derivedcolumns.h"

#include <algorithm>

namespace vigie {
namespace {

template <class AnyId> std::uint32_t positionOf(const std::vector<AnyId>& ascending, AnyId id)
{
    const auto found = std::lower_bound(ascending.begin(), ascending.end(), id);
    return found == ascending.end() || *found != id ? kNone : static_cast<std::uint32_t>(found - ascending.begin());
}

template <class Value> std::size_t lowerBound(const std::vector<Value>& ascending, Value value)
{
    return static_cast<std::size_t>(std::lower_bound(ascending.begin(), ascending.end(), value) - ascending.begin());
}

} // namespace

std::uint32_t Cube::indexOf(ActorId id) const
{
    return positionOf(actors, id);
}

std::uint32_t Cube::indexOf(PlaceId id) const
{
    return positionOf(places, id);
}

std::pair<std::size_t, std::size_t> Cube::range(ArticleOrd firstOrd, ArticleOrd endOrd) const
{
    const std::size_t begin = lowerBound(ords, firstOrd);
    return {begin, std::max(begin, lowerBound(ords, endOrd))};
}

ArticleBitmap Cube::articlesAt(const std::vector<ArticleOrd>& ascendingOrds) const
{
    ArticleBitmap result(size());
    auto at = ords.begin();
    for (const ArticleOrd ord : ascendingOrds) {
        // Steps of doubling length: cheap for neighbours and for far jumps.
        std::ptrdiff_t step = 1;
        auto low = at;
        while (ords.end() - low > step && low[step] < ord) {
            low += step;
            step *= 2;
        }
        at = std::lower_bound(low, ords.end() - low > step ? low + step + 1 : ords.end(), ord);
        if (at == ords.end())
            break;
        if (*at == ord)
            result.set(static_cast<ArticleIndex>(at - ords.begin()));
    }
    return result;
}

std::pair<FigureRow, FigureRow> Cube::rows(const FigureBlock& block, std::size_t begin, std::size_t end)
{
    return {static_cast<FigureRow>(lowerBound(block.article, static_cast<ArticleIndex>(begin))),
            static_cast<FigureRow>(lowerBound(block.article, static_cast<ArticleIndex>(end)))};
}

std::shared_ptr<const ValueColumn> Cube::values(MetricKind kind, const QString& currency) const
{
    return derived->values(*this, kind, currency);
}

} // namespace vigie
