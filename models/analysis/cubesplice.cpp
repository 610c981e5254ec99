// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/cubesplice.h"

#include "models/analysis/articlesplice.h"
#include "models/analysis/derivedcolumns.h"

#include <algorithm>
#include <set>

namespace vigie {
namespace {

using Run = ArticleSplice::Run;

std::vector<ArticleIndex> positionsOf(const Cube& cube, const std::vector<ArticleId>& ascending)
{
    std::vector<ArticleIndex> positions;
    if (ascending.empty())
        return positions;
    for (std::size_t i = 0; i < cube.size(); ++i) {
        const ArticleId id = cube.articles[i];
        if (id >= ascending.front() && id <= ascending.back()
            && std::binary_search(ascending.begin(), ascending.end(), id))
            positions.push_back(static_cast<ArticleIndex>(i));
    }
    return positions;
}

/// Where the old cube's actors stand among those of the new one.
class ActorPositions
{
public:
    ActorPositions(const Cube& old, const Cube& fresh)
        : m_same(old.actors == fresh.actors)
    {
        if (!m_same)
            for (const ActorId actor : old.actors)
                m_positions.push_back(fresh.indexOf(actor));
    }

    /// Renumbers part of a column that was copied from the old cube.
    void renumber(std::span<std::uint32_t> column) const
    {
        if (!m_same)
            for (std::uint32_t& actor : column)
                actor = actor == kNone ? kNone : m_positions[actor];
    }

private:
    bool m_same;
    std::vector<std::uint32_t> m_positions;
};

/// The part of a column that was added last.
template <class Value> std::span<Value> lastOf(std::vector<Value>& column, std::size_t count)
{
    return std::span(column).last(count);
}

template <class Value>
void append(std::vector<Value>& to, const std::vector<Value>& from, std::pair<FigureRow, FigureRow> rows)
{
    to.insert(to.end(), from.begin() + rows.first, from.begin() + rows.second);
}

void reserve(FigureBlock& block, std::size_t size)
{
    block.id.reserve(size);
    block.article.reserve(size);
    block.value.reserve(size);
    block.unit.reserve(size);
    block.sector.reserve(size);
    block.subject.reserve(size);
    block.place.reserve(size);
    block.state.reserve(size);
    block.why.reserve(size);
}

/// All figures, each with its reason of before; the stories are still to be judged.
FigureBlock splicedFigures(const FigureBlock& old, const FigureBlock& fresh, const ArticleSplice& splice,
                           const ActorPositions& actors)
{
    FigureBlock block;
    reserve(block, old.size() + fresh.size());
    for (const Run& run : splice.runs()) {
        const FigureBlock& from = run.fresh ? fresh : old;
        const auto rows = Cube::rows(from, run.begin, run.end);
        append(block.id, from.id, rows);
        append(block.article, from.article, rows);
        append(block.value, from.value, rows);
        append(block.unit, from.unit, rows);
        append(block.sector, from.sector, rows);
        append(block.subject, from.subject, rows);
        append(block.place, from.place, rows);
        append(block.state, from.state, rows);
        append(block.why, from.why, rows);
        const std::size_t added = rows.second - rows.first;
        if (run.to != run.begin)
            for (ArticleIndex& article : lastOf(block.article, added))
                article = article - run.begin + run.to;
        if (!run.fresh)
            actors.renumber(lastOf(block.subject, added));
    }
    return block;
}

/// The stories that a changed article tells, or told.
std::set<StoryId> changedStories(const Cube& old, const ArticleSplice& splice, const Cube& fresh)
{
    std::set<StoryId> stories;
    for (const StoryMember& telling : old.stories)
        if (splice.fromOld(telling.article) == kNone)
            stories.insert(telling.story);
    for (const StoryMember& telling : fresh.stories)
        stories.insert(telling.story);
    return stories;
}

std::vector<StoryMember> splicedStories(const Cube& old, const ArticleSplice& splice, const Cube& fresh)
{
    std::vector<StoryMember> stories;
    stories.reserve(old.stories.size() + fresh.stories.size());
    for (const StoryMember& telling : old.stories)
        if (const ArticleIndex article = splice.fromOld(telling.article); article != kNone)
            stories.push_back({telling.story, article, telling.chosen});
    const auto kept = stories.insert(stories.end(), fresh.stories.begin(), fresh.stories.end());
    for (auto it = kept; it != stories.end(); ++it)
        it->article = splice.fromFresh(it->article);
    std::sort(kept, stories.end());
    std::inplace_merge(stories.begin(), kept, stories.end());
    return stories;
}

/// Rule 4 for the changed stories; what the others came to stays.
void judgeAgain(FigureBlock& block, const FigureBlock& old, const ArticleSplice& splice,
                const std::vector<StoryMember>& changed, const std::vector<std::int32_t>& months)
{
    std::vector<ArticleIndex> tellers;
    for (const StoryMember& telling : changed) {
        tellers.push_back(telling.article);
        const auto [begin, end] = Cube::rows(block, telling.article, telling.article + std::size_t{1});
        for (FigureRow row = begin; row < end; ++row)
            block.why[row] = reasonOf(block.state[row]);
    }
    std::sort(tellers.begin(), tellers.end());
    for (const auto& [article, account] : old.accounts)
        if (const ArticleIndex moved = splice.fromOld(article);
            moved != kNone && !std::binary_search(tellers.begin(), tellers.end(), moved))
            block.accounts.emplace_back(moved, splice.fromOld(account));
    forEachStory(changed, [&](std::span<const StoryMember> story) { judgeStory(block, story, months); });
    std::sort(block.accounts.begin(), block.accounts.end());
}

void spliceActors(Cube& cube, const Cube& old, const ArticleSplice& splice, const Cube& fresh)
{
    cube.actors = fresh.actors;
    cube.actorKinds = fresh.actorKinds;
    cube.actorNames = fresh.actorNames;
    cube.actorArticles.reserve(fresh.actors.size());
    const PostingList none;
    for (std::size_t actor = 0; actor < fresh.actors.size(); ++actor) {
        const std::uint32_t before = old.indexOf(fresh.actors[actor]);
        const PostingList& articles = before == kNone ? none : old.actorArticles[before];
        cube.actorArticles.push_back(splice.list(articles, fresh.actorArticles[actor]));
    }
}

void splicePlaces(Cube& cube, const Cube& old, const ArticleSplice& splice, const Cube& fresh)
{
    cube.places = fresh.places;
    cube.placeNames = fresh.placeNames;
    cube.placeParents = fresh.placeParents;
    cube.placeArticles.reserve(fresh.places.size());
    for (std::size_t place = 0; place < fresh.places.size(); ++place)
        cube.placeArticles.push_back(splice.list(old.placeArticles[place], fresh.placeArticles[place]));
}

void spliceArticles(Cube& cube, const Cube& old, const ArticleSplice& splice, const Cube& fresh,
                    const ActorPositions& actors)
{
    cube.articles = splice.column(old.articles, fresh.articles);
    cube.ords = splice.column(old.ords, fresh.ords);
    cube.months = splice.column(old.months, fresh.months);
    cube.mainSectors = splice.column(old.mainSectors, fresh.mainSectors);
    cube.leadPlaces = splice.column(old.leadPlaces, fresh.leadPlaces);
    cube.leadCompanies = splice.column(old.leadCompanies, fresh.leadCompanies);
    for (const Run& run : splice.runs())
        if (!run.fresh)
            actors.renumber(std::span(cube.leadCompanies).subspan(run.to, run.end - run.begin));
    for (std::size_t sector = 0; sector < cube.bySector.size(); ++sector)
        cube.bySector[sector] = splice.bitmap(old.bySector[sector], fresh.bySector[sector]);
    cube.withoutSector = splice.bitmap(old.withoutSector, fresh.withoutSector);
    cube.stories = splicedStories(old, splice, fresh);
}

} // namespace

std::shared_ptr<const Cube> spliceCubes(const Cube& old, const std::vector<ArticleId>& replaced, const Cube& fresh)
{
    const ArticleSplice splice(old, positionsOf(old, replaced), fresh);
    const ActorPositions actors(old, fresh);
    const auto cube = std::make_shared<Cube>();
    spliceArticles(*cube, old, splice, fresh, actors);
    spliceActors(*cube, old, splice, fresh);
    splicePlaces(*cube, old, splice, fresh);
    std::vector<StoryMember> changed;
    const std::set<StoryId> stories = changedStories(old, splice, fresh);
    std::ranges::copy_if(cube->stories, std::back_inserter(changed),
                         [&](const StoryMember& telling) { return stories.contains(telling.story); });
    for (std::size_t kind = 0; kind < cube->figures.size(); ++kind) {
        cube->figures[kind] = splicedFigures(old.figures[kind], fresh.figures[kind], splice, actors);
        judgeAgain(cube->figures[kind], old.figures[kind], splice, changed, cube->months);
    }
    cube->units = fresh.units;
    cube->converter = old.converter;
    cube->derived = std::make_shared<DerivedColumns>();
    return cube;
}

} // namespace vigie
