// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/cubeloader.h"

#include "models/analysis/cubebuilder.h"
#include "models/query/readsnapshot.h"
#include "models/query/selectioncache.h"
#include "models/store/connection.h"
#include "models/store/statement.h"

#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

// The unique index on ord covers this: the texts, which lie in the same table, are not read.
constexpr auto kSelectArticles = "SELECT id, ord FROM article ORDER BY ord";
constexpr auto kSelectActors = "SELECT id, kind, name FROM actor ORDER BY id";
constexpr auto kSelectPlaces = "SELECT id, parent_id, name FROM place ORDER BY id";
constexpr auto kSelectSectors
    = "SELECT article_id, position, sector FROM article_sector ORDER BY article_id, position";
constexpr auto kSelectStories = "SELECT article_id, story_id FROM story_article ORDER BY article_id";
// In the order of the table: the builder sorts faster than SQLite would.
constexpr auto kSelectMentions = "SELECT article_id, actor_id, place_id, span_begin, investor FROM mention";
constexpr auto kSelectFigures = "SELECT id, article_id, kind, value_milli, unit, modifier, role, sector, subject_id, "
                                "place_id, span_begin, review FROM metric";
constexpr auto kSelectRates
    = "SELECT currency, year, micro_per_usd, origin FROM rate ORDER BY currency, year, origin";

constexpr int kRowsBetweenLooks = 16384;

/// Runs a SELECT and hands each row to `visit(const Statement&)`, which says whether it could be read.
template <class Visit>
Result<> forEachRow(Connection& connection, const CancelFlag& cancel, QByteArrayView sql, Visit visit)
{
    auto statement = Statement::prepare(connection, sql);
    if (!statement)
        return tl::unexpected(statement.error());
    for (int rows = 1;; ++rows) {
        const auto row = statement->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        if (!visit(*statement))
            return failure(Error::Kind::Corrupt, u"the workspace holds a value that is none of Vigie's"_s,
                           QString::fromUtf8(sql));
        if (rows % kRowsBetweenLooks == 0 && cancel && cancel->load(std::memory_order_relaxed))
            return failure(Error::Kind::Cancelled, u"reading the workspace was cancelled"_s);
    }
}

/// Units are few and repeat: finds a number without making a QString of each.
class UnitNumbers
{
public:
    explicit UnitNumbers(CubeBuilder& builder)
        : m_builder(builder)
    {
    }

    std::uint16_t of(std::string_view unit)
    {
        for (const auto& [known, number] : m_known)
            if (known == unit)
                return number;
        const auto text = QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size()));
        return m_known.emplace_back(unit, m_builder.unitNumber(text)).second;
    }

private:
    CubeBuilder& m_builder;
    std::vector<std::pair<std::string, std::uint16_t>> m_known;
};

bool addFigure(const Statement& row, UnitNumbers& units, CubeBuilder& builder)
{
    const auto kind = metricKindFromCode(row.utf8(2));
    const auto modifier = modifierFromCode(row.utf8(5));
    const auto role = roleFromCode(row.utf8(6));
    const auto review = reviewStateFromCode(row.utf8(11));
    const auto sector = row.isNull(7) ? std::nullopt : sectorFromCode(row.utf8(7));
    if (!kind || !modifier || !role || !review || (!row.isNull(7) && !sector))
        return false;
    CubeFigure figure;
    figure.id = row.id<MetricId>(0);
    figure.article = row.id<ArticleId>(1);
    figure.kind = *kind;
    figure.valueThousandths = row.integer(3);
    figure.unit = units.of(row.utf8(4));
    figure.modifier = *modifier;
    figure.role = *role;
    figure.review = *review;
    figure.sector = sector;
    figure.subject = row.id<ActorId>(8);
    figure.place = row.id<PlaceId>(9);
    figure.begin = row.integer(10);
    builder.addFigure(figure);
    return true;
}

bool addActor(const Statement& row, CubeBuilder& builder)
{
    const auto kind = actorKindFromCode(row.utf8(1));
    if (kind)
        builder.addActor(row.id<ActorId>(0), *kind, row.text(2));
    return kind.has_value();
}

bool addSector(const Statement& row, CubeBuilder& builder)
{
    const auto sector = sectorFromCode(row.utf8(2));
    if (sector)
        builder.addSector(row.id<ArticleId>(0), static_cast<int>(row.integer(1)), *sector);
    return sector.has_value();
}

bool addMention(const Statement& row, CubeBuilder& builder)
{
    const auto article = row.id<ArticleId>(0);
    if (row.isNull(1))
        builder.addPlaceMention(article, row.id<PlaceId>(2), row.integer(3));
    else
        builder.addActorMention(article, row.id<ActorId>(1), row.integer(3), row.integer(4) != 0);
    return true;
}

} // namespace

Result<std::shared_ptr<const Cube>> loadCube(Connection& connection, const CancelFlag& cancel)
{
    const auto snapshot = ReadSnapshot::begin(connection);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    CubeBuilder builder;
    UnitNumbers units(builder);
    QList<ExchangeRate> rates;
    const auto read = [&](QByteArrayView sql, auto visit) {
        return [&connection, &cancel, sql, visit] { return forEachRow(connection, cancel, sql, visit); };
    };
    const auto loaded
        = read(kSelectArticles,
               [&](const Statement& row) {
                   builder.addArticle(row.id<ArticleId>(0), row.integer(1));
                   return true;
               })()
              .and_then(read(kSelectActors, [&](const Statement& row) { return addActor(row, builder); }))
              .and_then(read(kSelectPlaces,
                             [&](const Statement& row) {
                                 builder.addPlace(row.id<PlaceId>(0), row.id<PlaceId>(1), row.text(2));
                                 return true;
                             }))
              .and_then(read(kSelectSectors, [&](const Statement& row) { return addSector(row, builder); }))
              .and_then(read(kSelectStories,
                             [&](const Statement& row) {
                                 builder.addStory(row.id<ArticleId>(0), row.id<StoryId>(1));
                                 return true;
                             }))
              .and_then(read(kSelectMentions, [&](const Statement& row) { return addMention(row, builder); }))
              .and_then(read(kSelectFigures, [&](const Statement& row) { return addFigure(row, units, builder); }))
              .and_then(read(kSelectRates, [&](const Statement& row) {
                  rates.append(
                      {row.text(0), static_cast<int>(row.integer(1)), row.integer(2), row.utf8(3) == "user"});
                  return true;
              }));
    if (!loaded)
        return tl::unexpected(loaded.error());
    builder.setRates(rates);
    return builder.build();
}

Result<QueryContext> openContext(Connection& connection)
{
    auto cube = loadCube(connection);
    if (!cube)
        return tl::unexpected(cube.error());
    QueryContext context;
    context.connection = &connection;
    context.cube = std::move(*cube);
    context.selections = std::make_shared<SelectionCache>();
    return context;
}

} // namespace vigie
