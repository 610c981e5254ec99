// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/cubeselection.h"

#include "models/domain/partialdate.h"

#include <limits>

namespace vigie {
namespace {

void clipToDates(const Cube& cube, const Filter& filter, ArticleBitmap& articles)
{
    const ArticleOrd firstDated = firstOrdOfDay(1);
    if (!filter.dates.isOpen()) {
        const ArticleOrd from
            = filter.dates.from.isValid() ? firstOrdOfDay(dayNumber(filter.dates.from)) : firstDated;
        const ArticleOrd to = filter.dates.to.isValid() ? firstOrdOfDay(dayNumber(filter.dates.to))
                                                        : std::numeric_limits<ArticleOrd>::max();
        const auto [begin, end] = cube.range(from, to);
        articles.clip(begin, end);
    }
    if (filter.undated)
        articles.clip(0, cube.range(0, firstDated).second);
}

template <class AnyId>
void keepNamed(const Cube& cube, const QList<AnyId>& ids, const std::vector<PostingList>& lists,
               ArticleBitmap& articles)
{
    if (ids.isEmpty())
        return;
    ArticleBitmap named(cube.size());
    for (const AnyId id : ids)
        if (const std::uint32_t index = cube.indexOf(id); index != kNone)
            lists[index].addTo(named);
    articles &= named;
}

void keepSectors(const Cube& cube, const Filter& filter, ArticleBitmap& articles)
{
    if (filter.sectors.isEmpty() && !filter.sectorNotStated)
        return;
    ArticleBitmap named(cube.size());
    for (const Sector sector : filter.sectors)
        named |= cube.bySector[static_cast<std::size_t>(sector)];
    if (filter.sectorNotStated)
        named |= cube.withoutSector;
    articles &= named;
}

void keepWithFigures(const Cube& cube, const FigureCondition& condition, ArticleBitmap& articles)
{
    if (condition.open)
        return;
    ArticleBitmap having(cube.size());
    for (const MetricKind kind : kMetricKinds) {
        const FigureBlock& block = cube.block(kind);
        if (!condition.passes(kind))
            continue;
        for (std::size_t row = 0; row < block.size(); ++row)
            if (condition.passes(block.state[row]))
                having.set(block.article[row]);
    }
    articles &= having;
}

} // namespace

CubeSelection select(const Cube& cube, const Filter& filter, const ArticleBitmap* textMatches)
{
    CubeSelection selection{ArticleBitmap(cube.size(), true), FigureCondition(filter)};
    ArticleBitmap& articles = selection.articles;
    if (textMatches != nullptr)
        articles &= *textMatches;
    keepNamed(cube, filter.companies, cube.actorArticles, articles);
    keepNamed(cube, filter.actors, cube.actorArticles, articles);
    keepNamed(cube, filter.places, cube.placeArticles, articles);
    keepSectors(cube, filter, articles);
    keepWithFigures(cube, selection.figures, articles);
    clipToDates(cube, filter, articles);
    return selection;
}

} // namespace vigie
