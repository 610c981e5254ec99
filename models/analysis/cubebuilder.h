// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cube.h"
#include "models/domain/actor.h"
#include "models/domain/metric.h"

#include <QHash>

#include <algorithm>
#include <memory>

namespace vigie {

/// From a database id to a position: an array where ids are small numbers, as they nearly always are, else a table.
class PositionById
{
public:
    PositionById() = default;

    /// Position i is that of the i-th id. Ids are positive.
    template <class AnyId> explicit PositionById(const std::vector<AnyId>& ids)
    {
        std::int64_t greatest = 0;
        for (const AnyId id : ids)
            greatest = std::max<std::int64_t>(greatest, id.value);
        if (greatest < static_cast<std::int64_t>(ids.size()) * 4 + 1024)
            m_array.assign(static_cast<std::size_t>(greatest) + 1, kNone);
        for (std::size_t i = 0; i < ids.size(); ++i)
            if (m_array.empty())
                m_table.insert(ids[i].value, static_cast<std::uint32_t>(i));
            else
                m_array[static_cast<std::size_t>(ids[i].value)] = static_cast<std::uint32_t>(i);
    }

    /// kNone where there is no such id.
    std::uint32_t operator[](std::int64_t id) const
    {
        if (m_array.empty())
            return m_table.value(id, kNone);
        return id > 0 && id < std::ssize(m_array) ? m_array[static_cast<std::size_t>(id)] : kNone;
    }

private:
    std::vector<std::uint32_t> m_array;
    QHash<qint64, std::uint32_t> m_table;
};

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
    bool nested = false; ///< of a part: it is in another part
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

    /// No more articles, actors and places. Happens by itself; called by hand, figures may from now on be added by
    /// another thread than all the rest.
    void closeNames();

    void addSector(ArticleId article, int position, Sector sector);
    /// `chosen`: a person wants this article to be the story's account (rule 4).
    void addStory(ArticleId article, StoryId story, bool chosen = false);
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
    void sortFigures(FigureBlock& block, std::vector<std::int64_t>& begins) const;
    void judge(FigureBlock& block) const;
    void spreadSectors();
    void spreadPlaces();

    struct NamedActor
    {
        ActorId id;
        ActorKind kind;
        QString name;
    };

    struct NamedPlace
    {
        PlaceId id;
        PlaceId parent;
        QString name;
    };

    std::shared_ptr<Cube> m_cube;
    std::vector<std::pair<ArticleOrd, ArticleId>> m_articles;
    std::vector<NamedActor> m_actors;
    std::vector<NamedPlace> m_places;
    bool m_articlesClosed = false;
    bool m_namesClosed = false;
    PositionById m_articlePositions;
    PositionById m_actorPositions;
    PositionById m_placePositions;
    std::vector<std::vector<ArticleIndex>> m_actorArticles;
    std::vector<std::vector<ArticleIndex>> m_placeArticles;
    std::vector<std::int64_t> m_leadCompanyRanks; ///< of the lead company so far: the smallest leads
    std::vector<std::int64_t> m_leadPlaceRanks;
    std::vector<std::int32_t> m_mainSectorPositions;
    std::array<std::vector<std::int64_t>, kMetricKinds.size()> m_begins; ///< of the figures' evidence
    QHash<QString, std::uint16_t> m_unitNumbers;
};

} // namespace vigie
