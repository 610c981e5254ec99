// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/cubebuilder.h"

#include "models/analysis/derivedcolumns.h"
#include "models/domain/partialdate.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <span>

namespace vigie {
namespace {

constexpr std::int64_t kLast = std::numeric_limits<std::int64_t>::max();

template <class Value> void reorder(std::vector<Value>& column, const std::vector<FigureRow>& order)
{
    std::vector<Value> sorted(column.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        sorted[i] = column[order[i]];
    column = std::move(sorted);
}

} // namespace

CubeBuilder::CubeBuilder()
    : m_cube(std::make_shared<Cube>())
{
}

void CubeBuilder::addArticle(ArticleId id, ArticleOrd ord)
{
    m_articles.emplace_back(ord, id);
}

void CubeBuilder::addActor(ActorId id, ActorKind kind, QString name)
{
    m_actors.push_back({id, kind, std::move(name)});
}

void CubeBuilder::addPlace(PlaceId id, PlaceId parent, QString name)
{
    m_places.push_back({id, parent, std::move(name)});
}

/// Gives each article its place in the columns. Runs once, when the first row that refers to an article comes.
void CubeBuilder::closeArticles()
{
    if (m_articlesClosed)
        return;
    m_articlesClosed = true;
    std::sort(m_articles.begin(), m_articles.end());
    const std::size_t size = m_articles.size();
    Cube& cube = *m_cube;
    int day = 0;
    std::int32_t month = 0;
    for (const auto& [ord, id] : m_articles) {
        const int articleDay = dayOfOrd(ord);
        if (articleDay != day) {
            day = articleDay;
            const QDate date = dayOfNumber(day);
            month = date.isValid() ? date.year() * 12 + date.month() - 1 : 0;
        }
        cube.articles.push_back(id);
        cube.ords.push_back(ord);
        cube.months.push_back(month);
    }
    m_articles = {};
    m_articlePositions = PositionById(cube.articles);
    cube.mainSectors.assign(size, kNoSector);
    cube.leadCompanies.assign(size, kNone);
    cube.leadPlaces.assign(size, kNone);
    m_mainSectorPositions.assign(size, std::numeric_limits<std::int32_t>::max());
    m_leadCompanyRanks.assign(size, kLast);
    m_leadPlaceRanks.assign(size, kLast);
    for (ArticleBitmap& articles : cube.bySector)
        articles = ArticleBitmap(size);
}

void CubeBuilder::closeNames()
{
    closeArticles();
    if (m_namesClosed)
        return;
    m_namesClosed = true;
    std::ranges::sort(m_actors, {}, &NamedActor::id);
    std::ranges::sort(m_places, {}, &NamedPlace::id);
    Cube& cube = *m_cube;
    for (NamedActor& actor : m_actors) {
        cube.actors.push_back(actor.id);
        cube.actorKinds.push_back(actor.kind);
        cube.actorNames.push_back(std::move(actor.name));
    }
    for (NamedPlace& place : m_places) {
        cube.places.push_back(place.id);
        cube.placeNames.push_back(std::move(place.name));
    }
    m_actorPositions = PositionById(cube.actors);
    m_placePositions = PositionById(cube.places);
    for (const NamedPlace& place : m_places)
        cube.placeParents.push_back(m_placePositions[place.parent.value]);
    // A stranger's file may hold places inside themselves: each step of this walk visits a place once or cuts.
    std::vector<std::uint32_t> seenFrom(m_places.size(), kNone);
    for (std::uint32_t start = 0; start < m_places.size(); ++start)
        for (std::uint32_t at = start; at != kNone && seenFrom[at] == kNone; at = cube.placeParents[at]) {
            seenFrom[at] = start;
            const std::uint32_t parent = cube.placeParents[at];
            if (parent != kNone && seenFrom[parent] == start)
                cube.placeParents[at] = kNone;
        }
    m_actorArticles.resize(m_actors.size());
    m_placeArticles.resize(m_places.size());
    m_actors = {};
    m_places = {};
}

void CubeBuilder::addSector(ArticleId article, int position, Sector sector)
{
    closeArticles();
    const ArticleIndex index = m_articlePositions[article.value];
    if (index == kNone)
        return;
    m_cube->bySector[static_cast<std::size_t>(sector)].set(index);
    if (position < m_mainSectorPositions[index]) {
        m_mainSectorPositions[index] = position;
        m_cube->mainSectors[index] = static_cast<std::uint8_t>(sector);
    }
}

void CubeBuilder::addStory(ArticleId article, StoryId story, bool chosen)
{
    closeArticles();
    if (const ArticleIndex index = m_articlePositions[article.value]; index != kNone)
        m_cube->stories.push_back({story, index, chosen});
}

void CubeBuilder::addActorMention(ArticleId article, ActorId actor, std::int64_t begin, bool investor)
{
    closeNames();
    const ArticleIndex index = m_articlePositions[article.value];
    const std::uint32_t number = m_actorPositions[actor.value];
    if (index == kNone || number == kNone)
        return;
    if (auto& articles = m_actorArticles[number]; articles.empty() || articles.back() != index)
        articles.push_back(index);
    if (m_cube->actorKinds[number] != ActorKind::Company)
        return;
    const std::int64_t rank = investor ? begin : begin + kLast / 2;
    if (rank < m_leadCompanyRanks[index]) {
        m_leadCompanyRanks[index] = rank;
        m_cube->leadCompanies[index] = number;
    }
}

void CubeBuilder::addPlaceMention(ArticleId article, PlaceId place, std::int64_t begin)
{
    closeNames();
    const ArticleIndex index = m_articlePositions[article.value];
    const std::uint32_t number = m_placePositions[place.value];
    if (index == kNone || number == kNone)
        return;
    if (auto& articles = m_placeArticles[number]; articles.empty() || articles.back() != index)
        articles.push_back(index);
    if (begin < m_leadPlaceRanks[index]) {
        m_leadPlaceRanks[index] = begin;
        m_cube->leadPlaces[index] = number;
    }
}

void CubeBuilder::addFigure(const CubeFigure& figure)
{
    closeNames();
    const ArticleIndex index = m_articlePositions[figure.article.value];
    if (index == kNone)
        return;
    const auto kind = static_cast<std::size_t>(figure.kind);
    FigureBlock& block = m_cube->figures[kind];
    block.id.push_back(figure.id);
    block.article.push_back(index);
    block.value.push_back(figure.valueThousandths);
    block.unit.push_back(figure.unit);
    block.sector.push_back(figure.sector ? static_cast<std::uint8_t>(*figure.sector) : kNoSector);
    block.subject.push_back(m_actorPositions[figure.subject.value]);
    block.place.push_back(m_placePositions[figure.place.value]);
    block.state.emplace_back(figure.role, figure.review, figure.modifier, figure.nested);
    m_begins[kind].push_back(figure.begin);
}

void CubeBuilder::setRates(const QList<ExchangeRate>& rates)
{
    m_cube->converter = Converter(rates);
}

std::uint16_t CubeBuilder::unitNumber(const QString& unit)
{
    const auto found = m_unitNumbers.constFind(unit);
    if (found != m_unitNumbers.constEnd())
        return *found;
    const auto number = static_cast<std::uint16_t>(m_cube->units.size());
    m_cube->units.push_back(unit);
    m_unitNumbers.insert(unit, number);
    return number;
}

void CubeBuilder::sortFigures(FigureBlock& block, std::vector<std::int64_t>& begins) const
{
    const auto before = [&](FigureRow a, FigureRow b) {
        if (block.article[a] != block.article[b])
            return block.article[a] < block.article[b];
        return begins[a] != begins[b] ? begins[a] < begins[b] : block.id[a] < block.id[b];
    };
    std::vector<FigureRow> order(block.size());
    std::iota(order.begin(), order.end(), FigureRow{0});
    if (!std::is_sorted(order.begin(), order.end(), before)) {
        std::sort(order.begin(), order.end(), before);
        reorder(block.id, order);
        reorder(block.article, order);
        reorder(block.value, order);
        reorder(block.unit, order);
        reorder(block.sector, order);
        reorder(block.subject, order);
        reorder(block.place, order);
        reorder(block.state, order);
    }
    begins = {};
    block.id.shrink_to_fit();
    block.article.shrink_to_fit();
    block.value.shrink_to_fit();
    block.unit.shrink_to_fit();
    block.sector.shrink_to_fit();
    block.subject.shrink_to_fit();
    block.place.shrink_to_fit();
    block.state.shrink_to_fit();
}

/// Rules 1, 3, 4 and 7.
void CubeBuilder::judge(FigureBlock& block) const
{
    block.why.reserve(block.size());
    for (const FigureState state : block.state)
        block.why.push_back(reasonOf(state));
    forEachStory(m_cube->stories,
                 [&](std::span<const StoryMember> story) { judgeStory(block, story, m_cube->months); });
    std::sort(block.accounts.begin(), block.accounts.end());
}

void CubeBuilder::spreadSectors()
{
    Cube& cube = *m_cube;
    for (const FigureBlock& block : cube.figures)
        for (std::size_t row = 0; row < block.size(); ++row)
            if (block.sector[row] != kNoSector && block.why[row] != NotCounted::Rejected)
                cube.bySector[block.sector[row]].set(block.article[row]);
    cube.withoutSector = ArticleBitmap(cube.size(), true);
    for (const ArticleBitmap& articles : cube.bySector)
        cube.withoutSector -= articles;
}

void CubeBuilder::spreadPlaces()
{
    Cube& cube = *m_cube;
    const std::size_t count = cube.places.size();
    // Deepest places first, so that each hands its articles on when it has those of all inside it.
    std::vector<std::pair<int, std::uint32_t>> byDepth;
    for (std::uint32_t place = 0; place < count; ++place) {
        int depth = 0;
        for (std::uint32_t at = cube.placeParents[place]; at != kNone; at = cube.placeParents[at])
            ++depth;
        byDepth.emplace_back(-depth, place);
    }
    std::sort(byDepth.begin(), byDepth.end());
    cube.placeArticles.resize(count);
    for (const auto& [depth, place] : byDepth) {
        std::vector<ArticleIndex> articles = std::move(m_placeArticles[place]);
        if (const std::uint32_t parent = cube.placeParents[place]; parent != kNone)
            m_placeArticles[parent].insert(m_placeArticles[parent].end(), articles.begin(), articles.end());
        cube.placeArticles[place] = PostingList(std::move(articles), cube.size());
    }
}

std::shared_ptr<const Cube> CubeBuilder::build()
{
    closeNames();
    std::sort(m_cube->stories.begin(), m_cube->stories.end());
    for (std::size_t kind = 0; kind < m_cube->figures.size(); ++kind) {
        sortFigures(m_cube->figures[kind], m_begins[kind]);
        judge(m_cube->figures[kind]);
    }
    spreadSectors();
    for (std::vector<ArticleIndex>& articles : m_actorArticles)
        m_cube->actorArticles.emplace_back(std::exchange(articles, {}), m_cube->size());
    spreadPlaces();
    m_cube->derived = std::make_shared<DerivedColumns>();
    return std::move(m_cube);
}

} // namespace vigie
