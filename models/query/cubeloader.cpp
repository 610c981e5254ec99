// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/cubeloader.h"

#include "models/analysis/cubebuilder.h"
#include "models/query/readsnapshot.h"
#include "models/query/secondreader.h"
#include "models/query/selectioncache.h"
#include "models/store/connection.h"
#include "models/store/statement.h"

#include <array>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

// The unique index on ord covers this: the texts, which lie in the same table, are not read. What refers to a removed
// article is passed over by the builder, as what refers to none.
constexpr auto kSelectArticles = "SELECT id, ord FROM article "
                                 "WHERE id NOT IN (SELECT article_id FROM removed_article) ORDER BY ord";
constexpr auto kSelectActors = "SELECT id, kind, name FROM actor "
                               "WHERE id NOT IN (SELECT id FROM gone_actor) ORDER BY id";
constexpr auto kSelectPlaces = "SELECT id, parent_id, name FROM place "
                               "WHERE id NOT IN (SELECT id FROM gone_place) ORDER BY id";
constexpr auto kSelectSectors
    = "SELECT article_id, position, sector FROM article_sector ORDER BY article_id, position";
constexpr auto kSelectStories = "SELECT t.article_id, t.story_id, s.account_id = t.article_id FROM story_article t "
                                "JOIN story s ON s.id = t.story_id ORDER BY t.article_id";
// In the order of the table: the builder sorts faster than SQLite would.
constexpr auto kSelectMentions = "SELECT article_id, actor_id, place_id, span_begin, investor FROM mention";
constexpr auto kSelectFigures = "SELECT id, article_id, kind, value_milli, unit, modifier, role, sector, subject_id, "
                                "place_id, span_begin, review FROM metric";
constexpr auto kSelectRates
    = "SELECT currency, year, micro_per_usd, origin FROM rate ORDER BY currency, year, origin";

constexpr auto kDataVersion = "PRAGMA data_version";

constexpr int kRowsBetweenLooks = 16384;

/// forEachRow() with a `visit` that says whether the row could be read.
template <class Visit>
Result<> readTable(Connection& connection, const CancelFlag& cancel, QByteArrayView sql, Visit visit)
{
    int rows = 0;
    return forEachRow(connection, sql, [&](const Statement& row) -> Result<> {
        if (!visit(row))
            return failure(Error::Kind::Corrupt, u"the workspace holds a value that is none of Vigie's"_s,
                           QString::fromUtf8(sql));
        if (++rows % kRowsBetweenLooks == 0 && cancel && cancel->load(std::memory_order_relaxed))
            return failure(Error::Kind::Cancelled, u"reading the workspace was cancelled"_s);
        return {};
    });
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

/// Finds values by code through their length and outer letters, which tell nearly all codes apart.
template <class Enum> class CodeReader
{
public:
    template <std::size_t N> explicit CodeReader(const std::array<Enum, N>& values)
    {
        for (const Enum value : values)
            m_slots[slotOf(code(value))].push_back({code(value), value});
    }

    std::optional<Enum> read(std::string_view text) const
    {
        for (const auto& [known, value] : m_slots[slotOf(text)])
            if (known == text)
                return value;
        return std::nullopt;
    }

private:
    static constexpr std::size_t kSlots = 256;
    static std::size_t slotOf(std::string_view text)
    {
        if (text.empty())
            return 0;
        return (text.size() * 31U + static_cast<unsigned char>(text.front()) * 7U
                + static_cast<unsigned char>(text.back()))
            % kSlots;
    }

    std::array<std::vector<std::pair<std::string_view, Enum>>, kSlots> m_slots;
};

bool addFigure(const Statement& row, UnitNumbers& units, CubeBuilder& builder)
{
    static const CodeReader kKinds(kMetricKinds);
    static const CodeReader kModifierCodes(kModifiers);
    static const CodeReader kRoleCodes(kRoles);
    static const CodeReader kReviewCodes(kReviewStates);
    static const CodeReader kSectorCodes(allSectors());
    const auto kind = kKinds.read(row.utf8(2));
    const auto modifier = kModifierCodes.read(row.utf8(5));
    const auto role = kRoleCodes.read(row.utf8(6));
    const auto review = kReviewCodes.read(row.utf8(11));
    const std::string_view sectorCode = row.utf8(7); // empty where not stated
    const auto sector = sectorCode.empty() ? std::nullopt : kSectorCodes.read(sectorCode);
    if (!kind || !modifier || !role || !review || (!sectorCode.empty() && !sector))
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
    if (const auto actor = row.id<ActorId>(1))
        builder.addActorMention(article, actor, row.integer(3), row.integer(4) != 0);
    else
        builder.addPlaceMention(article, row.id<PlaceId>(2), row.integer(3));
    return true;
}

/// What must be there before figures and mentions can come.
Result<> readNames(Connection& connection, const CancelFlag& cancel, CubeBuilder& builder)
{
    const auto addArticle = [&](const Statement& row) {
        builder.addArticle(row.id<ArticleId>(0), row.integer(1));
        return true;
    };
    const auto addPlace = [&](const Statement& row) {
        builder.addPlace(row.id<PlaceId>(0), row.id<PlaceId>(1), row.text(2));
        return true;
    };
    auto read = readTable(connection, cancel, kSelectArticles, addArticle);
    if (read)
        read = readTable(connection, cancel, kSelectActors, [&](const Statement& r) { return addActor(r, builder); });
    if (read)
        read = readTable(connection, cancel, kSelectPlaces, addPlace);
    builder.closeNames();
    return read;
}

Result<> readMentions(Connection& connection, const CancelFlag& cancel, CubeBuilder& builder)
{
    const auto addStory = [&](const Statement& row) {
        builder.addStory(row.id<ArticleId>(0), row.id<StoryId>(1), row.integer(2) != 0);
        return true;
    };
    QList<ExchangeRate> rates;
    const auto addRate = [&](const Statement& row) {
        rates.append({row.text(0), static_cast<int>(row.integer(1)), row.integer(2), row.utf8(3) == "user"});
        return true;
    };
    auto read
        = readTable(connection, cancel, kSelectSectors, [&](const Statement& r) { return addSector(r, builder); });
    if (read)
        read = readTable(connection, cancel, kSelectStories, addStory);
    if (read)
        read = readTable(connection, cancel, kSelectMentions,
                         [&](const Statement& r) { return addMention(r, builder); });
    if (read)
        read = readTable(connection, cancel, kSelectRates, addRate);
    builder.setRates(rates);
    return read;
}

Result<> readFigures(Connection& connection, const CancelFlag& cancel, CubeBuilder& builder)
{
    UnitNumbers units(builder);
    return readTable(connection, cancel, kSelectFigures,
                     [&](const Statement& row) { return addFigure(row, units, builder); });
}

/// A second connection where it pays and where there can be one.
std::unique_ptr<SecondReader> secondReader(Connection& connection, qint64 fromArticles)
{
    const auto greatest = connection.integer("SELECT coalesce(max(id), 0) FROM article");
    if (!greatest || *greatest < fromArticles || connection.path() == u":memory:"_s)
        return nullptr;
    auto second = std::make_unique<SecondReader>(connection.path());
    return second->isReady() ? std::move(second) : nullptr;
}

} // namespace

Result<std::shared_ptr<const Cube>> loadCube(Connection& connection, const CancelFlag& cancel,
                                             qint64 secondThreadFrom)
{
    const auto version = connection.integer(kDataVersion);
    const auto second = secondReader(connection, secondThreadFrom);
    const auto snapshot = ReadSnapshot::begin(connection);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    CubeBuilder builder;
    if (auto read = readNames(connection, cancel, builder); !read)
        return tl::unexpected(read.error());
    // Had anyone committed since before the second snapshot, this one would not be the same.
    const auto versionNow = connection.integer(kDataVersion);
    const bool isSame = version && versionNow && *version == *versionNow;
    Result<> figures;
    if (second && isSame)
        second->start([&](Connection& other) { return readFigures(other, cancel, builder); });
    else
        figures = readFigures(connection, cancel, builder);
    const auto mentions = readMentions(connection, cancel, builder);
    if (second && isSame)
        figures = second->finish();
    if (!figures || !mentions)
        return tl::unexpected(figures ? mentions.error() : figures.error());
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
