// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cube.h"
#include "models/domain/actor.h"
#include "models/domain/metric.h"

#include <QHash>

#include <memory>

namespace vigie {

/// A figure as the builder takes it.
struct CubeFigure
{
    MetricId id;
    ArticleId article;
    MetricKind kind = MetricKind::Investment;
    std::int64_t valueThousandths = 0;
    std::uint16_t unit = 0; ///< from CubeBuilder::unitNumber
    Modifier modifier = Modifier::Exact;
    Role role = Role::Headline;
    ReviewState review = ReviewState::Auto;
    std::optional<Sector> sector;
    ActorId subject;
    PlaceId place;
    std::int64_t begin = 0; ///< of its evidence: orders the figures of an article
};

/// Makes a cube from plain rows. Rows go in by table in the order of the functions below: articles, actors and places
/// before what refers to them; a row that refers to something unknown is passed over. Within a table any order will
/// do, but ascending ids and articles are fastest.
class CubeBuilder
{
public:
    CubeBuilder();

    void addArticle(ArticleId id, ArticleOrd ord);
    void addActor(ActorId id, ActorKind kind, QString name);
    void addPlace(PlaceId id, PlaceId parent, QString name);
    void addSector(ArticleId article, int position, Sector sector);
    void addStory(ArticleId article, StoryId story);
    void addActorMention(ArticleId article, ActorId actor, std::int64_t begin, bool investor);
    void addPlaceMention(ArticleId article, PlaceId place, std::int64_t begin);
    void addFigure(const CubeFigure& figure);
    void setRates(const QList<ExchangeRate>& rates);

    /// The number of a unit or currency in this cube.
    std::uint16_t unitNumber(const QString& unit);

    /// Makes rules 1, 3, 4 and 7 take effect and closes the cube. To be called once.
    std::shared_ptr<const Cube> build();

private:
    void closeArticles();
    void closeNames();
    ArticleIndex indexOf(ArticleId id) const;
    void sortFigures(FigureBlock& block, std::vector<std::int64_t>& begins) const;
    void judge(FigureBlock& block) const;
    void judgeStories(FigureBlock& block) const;
    void spreadSectors();
    void spreadPlaces();

    struct Named
    {
        std::int64_t id;
        std::int64_t parent;
        ActorKind kind;
        QString name;
    };

    std::shared_ptr<Cube> m_cube;
    std::vector<std::pair<ArticleOrd, ArticleId>> m_articles;
    std::vector<Named> m_actors;
    std::vector<Named> m_places;
    bool m_articlesClosed = false;
    bool m_namesClosed = false;
    std::vector<ArticleIndex> m_indexById; ///< where ids are small numbers
    QHash<qint64, ArticleIndex> m_indexByAnyId; ///< elsewhere
    std::vector<std::vector<ArticleIndex>> m_actorArticles;
    std::vector<std::vector<ArticleIndex>> m_placeArticles;
    std::vector<std::int64_t> m_leadCompanyRanks; ///< of the lead company so far: the smallest leads
    std::vector<std::int64_t> m_leadPlaceRanks;
    std::vector<std::int32_t> m_mainSectorPositions;
    std::vector<std::pair<StoryId, ArticleIndex>> m_stories;
    std::array<std::vector<std::int64_t>, kMetricKinds.size()> m_begins; ///< of the figures' evidence
    QHash<QString, std::uint16_t> m_unitNumbers;
};

} // namespace vigie
