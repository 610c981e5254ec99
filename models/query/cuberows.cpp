// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/cuberows.h"

#include "models/query/filtersql.h"
#include "models/store/connection.h"
#include "models/store/statement.h"

#include <array>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

// What is asked of all articles or of some: the condition goes between the two.
struct Select
{
    const char* from;
    const char* id; ///< what the condition is about
    const char* order;
    const char* without = nullptr; ///< the ids that are left out
};

// The unique index on ord covers this: the texts, which lie in the same table, are not read. What refers to a removed
// article is passed over by the builder, as what refers to none.
constexpr Select kArticles{"SELECT id, ord FROM article", "id", " ORDER BY ord",
                           "SELECT article_id FROM removed_article"};
constexpr Select kActors{"SELECT id, kind, name FROM actor", "id", " ORDER BY id", "SELECT id FROM gone_actor"};
constexpr Select kPlaces{"SELECT id, parent_id, name FROM place", "id", " ORDER BY id", "SELECT id FROM gone_place"};
constexpr Select kSectors{"SELECT article_id, position, sector FROM article_sector", "article_id",
                          " ORDER BY article_id, position"};
constexpr Select kStories{"SELECT t.article_id, t.story_id, s.account_id = t.article_id FROM story_article t "
                          "JOIN story s ON s.id = t.story_id",
                          "t.article_id", " ORDER BY t.article_id"};
// In the order of the table: the builder sorts faster than SQLite would.
constexpr Select kMentions{"SELECT article_id, actor_id, place_id, span_begin, investor FROM mention", "article_id",
                           ""};
constexpr Select kFigures{
    "SELECT id, article_id, kind, value_milli, unit, modifier, role, sector, subject_id, place_id, span_begin, "
    "review, instr(rule, 'role.nested') FROM metric",
    "article_id", ""};
constexpr auto kRates = "SELECT currency, year, micro_per_usd, origin FROM rate ORDER BY currency, year, origin";

constexpr int kRowsBetweenLooks = 16384;

QByteArray sqlFor(const Select& select, const QList<qint64>& ids)
{
    QByteArrayList conditions;
    if (!ids.isEmpty())
        conditions.append(QByteArray(select.id) + " IN " + boundList(ids.size()));
    if (select.without != nullptr)
        conditions.append(QByteArray(select.id) + " NOT IN (" + select.without + ')');
    const QByteArray where = conditions.isEmpty() ? QByteArray() : " WHERE " + conditions.join(" AND ");
    return select.from + where + select.order;
}

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

} // namespace

CubeRows::CubeRows(Connection& connection, const CancelFlag& cancel, CubeBuilder& builder)
    : m_connection(connection)
    , m_cancel(cancel)
    , m_builder(builder)
{
}

/// `visit` says whether the row could be read.
template <class Visit> Result<> CubeRows::read(const QByteArray& sql, const QList<qint64>& ids, Visit visit)
{
    auto statement = Statement::prepare(m_connection, sql);
    if (!statement)
        return tl::unexpected(statement.error());
    for (int i = 0; i < ids.size(); ++i)
        statement->bindAt(i + 1, ids[i]);
    int rows = 0;
    return statement->takeRows([&](const Statement& row) -> Result<> {
        if (!visit(row))
            return failure(Error::Kind::Corrupt, u"the workspace holds a value that is none of Vigie's"_s,
                           QString::fromUtf8(sql));
        if (++rows % kRowsBetweenLooks == 0 && m_cancel && m_cancel->load(std::memory_order_relaxed))
            return failure(Error::Kind::Cancelled, u"reading the workspace was cancelled"_s);
        return {};
    });
}

Result<> CubeRows::articles(const QList<qint64>& ids)
{
    return read(sqlFor(kArticles, ids), ids, [&](const Statement& row) {
        m_builder.addArticle(row.id<ArticleId>(0), row.integer(1));
        return true;
    });
}

Result<> CubeRows::actors(const QList<qint64>& ids)
{
    return read(sqlFor(kActors, ids), ids, [&](const Statement& row) {
        const auto kind = actorKindFromCode(row.utf8(1));
        if (kind)
            m_builder.addActor(row.id<ActorId>(0), *kind, row.text(2));
        return kind.has_value();
    });
}

Result<> CubeRows::places()
{
    return read(sqlFor(kPlaces, {}), {}, [&](const Statement& row) {
        m_builder.addPlace(row.id<PlaceId>(0), row.id<PlaceId>(1), row.text(2));
        return true;
    });
}

Result<> CubeRows::sectors(const QList<qint64>& articles)
{
    return read(sqlFor(kSectors, articles), articles, [&](const Statement& row) {
        const auto sector = sectorFromCode(row.utf8(2));
        if (sector)
            m_builder.addSector(row.id<ArticleId>(0), static_cast<int>(row.integer(1)), *sector);
        return sector.has_value();
    });
}

Result<> CubeRows::stories(const QList<qint64>& articles)
{
    return read(sqlFor(kStories, articles), articles, [&](const Statement& row) {
        m_builder.addStory(row.id<ArticleId>(0), row.id<StoryId>(1), row.integer(2) != 0);
        return true;
    });
}

Result<> CubeRows::mentions(const QList<qint64>& articles)
{
    return read(sqlFor(kMentions, articles), articles, [&](const Statement& row) {
        const auto article = row.id<ArticleId>(0);
        if (const auto actor = row.id<ActorId>(1))
            m_builder.addActorMention(article, actor, row.integer(3), row.integer(4) != 0);
        else
            m_builder.addPlaceMention(article, row.id<PlaceId>(2), row.integer(3));
        return true;
    });
}

Result<> CubeRows::figures(const QList<qint64>& articles)
{
    return read(sqlFor(kFigures, articles), articles, [&](const Statement& row) { return addFigure(row); });
}

Result<> CubeRows::rates()
{
    QList<ExchangeRate> rates;
    const auto done = read(kRates, {}, [&](const Statement& row) {
        rates.append({row.text(0), static_cast<int>(row.integer(1)), row.integer(2), row.utf8(3) == "user"});
        return true;
    });
    m_builder.setRates(rates);
    return done;
}

std::uint16_t CubeRows::unitNumber(std::string_view unit)
{
    for (const auto& [known, number] : m_units)
        if (known == unit)
            return number;
    const auto text = QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size()));
    return m_units.emplace_back(unit, m_builder.unitNumber(text)).second;
}

bool CubeRows::addFigure(const Statement& row)
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
    figure.unit = unitNumber(row.utf8(4));
    figure.modifier = *modifier;
    figure.role = *role;
    figure.nested = row.integer(12) > 0;
    figure.review = *review;
    figure.sector = sector;
    figure.subject = row.id<ActorId>(8);
    figure.place = row.id<PlaceId>(9);
    figure.begin = row.integer(10);
    m_builder.addFigure(figure);
    return true;
}

} // namespace vigie
