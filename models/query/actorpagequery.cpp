// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/actorpagequery.h"

#include "models/analysis/actorkernel.h"
#include "models/analysis/figurepick.h"
#include "models/query/actorrows.h"
#include "models/query/judgedrows.h"
#include "models/query/selectioncache.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr std::size_t kMostBeside = 20;
constexpr std::size_t kMostFigures = 500;

QList<std::pair<int, int>> byYear(const Cube& cube, const ArticleBitmap& articles)
{
    QList<std::pair<int, int>> years;
    // Articles ascend by date, undated ones first.
    articles.forEach([&](ArticleIndex article) {
        const int year = yearOf(cube.months[article]);
        if (!years.isEmpty() && years.last().first != 0)
            for (int gap = years.last().first + 1; gap < year; ++gap)
                years.append({gap, 0});
        if (years.isEmpty() || years.last().first != year)
            years.append({year, 0});
        ++years.last().second;
    });
    return years;
}

/// The positions with the greatest counts, greatest first, then by name; without those that count nothing.
std::vector<std::uint32_t> greatest(const std::vector<int>& counts, const std::vector<QString>& names)
{
    std::vector<std::uint32_t> positions;
    for (std::uint32_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0)
            positions.push_back(i);
    const auto before = [&](std::uint32_t a, std::uint32_t b) {
        if (counts[a] != counts[b])
            return counts[a] > counts[b];
        const int order = names[a].compare(names[b], Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a < b;
    };
    const auto middle = positions.begin() + static_cast<std::ptrdiff_t>(std::min(positions.size(), kMostBeside));
    std::partial_sort(positions.begin(), middle, positions.end(), before);
    positions.erase(middle, positions.end());
    return positions;
}

QList<CoActor> coActors(const Cube& cube, const ArticleBitmap& articles, std::uint32_t self)
{
    std::vector<int> counts = articlesByActor(cube, articles);
    counts[self] = 0;
    QList<CoActor> rows;
    for (const std::uint32_t actor : greatest(counts, cube.actorNames))
        rows.append({cube.actors[actor], cube.actorNames[actor], cube.actorKinds[actor], counts[actor]});
    return rows;
}

QList<PlaceRow> placesOf(const Cube& cube, const ArticleBitmap& articles)
{
    std::vector<int> counts;
    counts.reserve(cube.places.size());
    for (const PostingList& list : cube.placeArticles)
        counts.push_back(static_cast<int>(list.countCommon(articles)));
    QList<PlaceRow> rows;
    for (const std::uint32_t place : greatest(counts, cube.placeNames)) {
        const std::uint32_t parent = cube.placeParents[place];
        rows.append(
            {Place{cube.places[place], cube.placeNames[place], {}, parent == kNone ? PlaceId{} : cube.places[parent]},
             counts[place]});
    }
    return rows;
}

Result<QList<MetricRow>> figuresOf(QueryContext& context, const CubeSelection& selection, std::uint32_t subject,
                                   const QString& currency)
{
    const Cube& cube = *context.cube;
    auto picked = pickFigures(cube, selection,
                              {std::nullopt, std::nullopt, std::nullopt, 0, currency, true, FigureOrder::Text});
    std::erase_if(picked, [&](const PickedFigure& f) { return cube.block(f.kind).subject[f.row] != subject; });
    picked.resize(std::min(picked.size(), kMostFigures));
    return judgedRows(context, picked, currency);
}

} // namespace

Result<ActorPage> ActorPageQuery::operator()(QueryContext& context) const
{
    const auto chosen = choose(context, filter);
    if (!chosen)
        return tl::unexpected(chosen.error());
    const Cube& cube = *context.cube;
    const std::uint32_t self = cube.indexOf(id);
    auto actors = actorsWithAliases(context, {id});
    if (!actors)
        return tl::unexpected(actors.error());
    if (actors->isEmpty() || self == kNone)
        return failure(Error::Kind::NotFound, u"there is no such actor"_s, QString::number(id.value));
    ActorPage page;
    page.actor = actors->first();
    page.currency = currency;
    if (const std::uint32_t parent = cube.indexOf(page.actor.parent); parent != kNone)
        page.parentName = cube.actorNames[parent];
    ArticleBitmap articles(cube.size());
    cube.actorArticles[self].addTo(articles);
    articles &= (*chosen)->articles;
    page.articles = static_cast<int>(articles.count());
    page.articlesByYear = byYear(cube, articles);
    page.jobs = sumsByActor(cube, **chosen, MetricKind::JobsCreated, currency)[self];
    page.investment = sumsByActor(cube, **chosen, MetricKind::Investment, currency)[self];
    page.coActors = coActors(cube, articles, self);
    page.places = placesOf(cube, articles);
    auto figures = figuresOf(context, **chosen, self, currency);
    if (!figures)
        return tl::unexpected(figures.error());
    page.figures = std::move(*figures);
    return page;
}

} // namespace vigie
