// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/cubeselection.h"

#include "models/domain/partialdate.h"

#include <algorithm>
#include <limits>
#include <tuple>

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

/// How many headline figures the article has that pass.
std::ptrdiff_t headlinesOf(const FigureBlock& block, ArticleIndex article, const FigureCondition& condition = {})
{
    const auto [first, last] = Cube::rows(block, article, article + std::size_t{1});
    std::ptrdiff_t headlines = 0;
    for (FigureRow row = first; row < last; ++row)
        headlines += (block.why[row] == NotCounted::Counted || block.why[row] == NotCounted::OtherTelling)
                && condition.passes(block.state[row])
            ? 1
            : 0;
    return headlines;
}

/// Gives the stories whose account the filter leaves out another one: of the articles that the filter leaves a
/// headline figure the one that has the most, on a tie the earliest, and an undated one is not the earliest. A pass
/// over the articles with other tellings, a test of two bits for nearly all of them.
void retell(const Cube& cube, MetricKind kind, CubeSelection& selection)
{
    const FigureBlock& block = cube.block(kind);
    const FigureCondition& condition = selection.figures;
    const auto counts = [&](ArticleIndex article) {
        return selection.articles.test(article) && (condition.open || headlinesOf(block, article, condition) > 0);
    };
    auto& retold = selection.retold[static_cast<std::size_t>(kind)];
    for (const auto& [article, account] : block.accounts)
        if (!counts(account) && counts(article))
            retold.emplace_back(account, article);
    std::sort(retold.begin(), retold.end()); // by story, whose name is the account that is left out
    for (auto begin = retold.begin(); begin != retold.end();) {
        const auto end
            = std::find_if(begin, retold.end(), [&](const auto& told) { return told.first != begin->first; });
        const auto rank = [&](const std::pair<ArticleIndex, ArticleIndex>& told) {
            return std::tuple(-headlinesOf(block, told.second), cube.months[told.second] == 0, told.second);
        };
        const ArticleIndex best
            = std::min_element(begin, end, [&](const auto& a, const auto& b) { return rank(a) < rank(b); })->second;
        for (; begin != end; ++begin)
            *begin = {begin->second, best};
    }
    std::sort(retold.begin(), retold.end());
}

} // namespace

ArticleIndex CubeSelection::accountOf(MetricKind kind, const FigureBlock& block, ArticleIndex article) const
{
    const auto find = [article](const auto& accounts) {
        const auto found = std::lower_bound(accounts.begin(), accounts.end(), std::pair{article, ArticleIndex{0}});
        return found == accounts.end() || found->first != article ? kNone : found->second;
    };
    const ArticleIndex account = find(retold[static_cast<std::size_t>(kind)]);
    return account == kNone ? find(block.accounts) : account;
}

CubeSelection select(const Cube& cube, const Filter& filter, const ArticleBitmap* textMatches)
{
    CubeSelection selection{ArticleBitmap(cube.size(), true), FigureCondition(filter), {}};
    ArticleBitmap& articles = selection.articles;
    if (textMatches != nullptr)
        articles &= *textMatches;
    keepNamed(cube, filter.companies, cube.actorArticles, articles);
    keepNamed(cube, filter.actors, cube.actorArticles, articles);
    keepNamed(cube, filter.places, cube.placeArticles, articles);
    keepSectors(cube, filter, articles);
    keepWithFigures(cube, selection.figures, articles);
    clipToDates(cube, filter, articles);
    for (const MetricKind kind : kMetricKinds)
        retell(cube, kind, selection);
    return selection;
}

} // namespace vigie
