// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/storyarticles.h"

#include "models/analysis/converter.h"
#include "models/store/articleord.h"
#include "models/store/connection.h"
#include "models/store/statement.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

// The text is read only where it has not been signed: it lies behind the other columns, on pages of its own.
constexpr auto kArticles
    = "SELECT a.id, a.date, s.signature, CASE WHEN s.article_id IS NULL THEN "
      "(CASE a.title_derived WHEN 0 THEN a.title || char(10) ELSE '' END) || a.body END "
      "FROM article a LEFT JOIN text_signature s ON s.article_id = a.id WHERE a.id BETWEEN ?1 AND ?2 ORDER BY a.id";
constexpr auto kActors
    = "SELECT n.article_id, c.id, c.parent_id, c.name, c.kind, max(n.investor), count(*), "
      "group_concat(DISTINCT n.surface || char(10)) FROM mention n JOIN actor c ON c.id = n.actor_id "
      "WHERE n.article_id BETWEEN ?1 AND ?2 GROUP BY n.article_id, c.id ORDER BY n.article_id, min(n.span_begin), "
      "c.id";
constexpr auto kFigures
    = "SELECT article_id, id, kind, value_milli, value_max_milli, unit, role, modifier, subject_id, place_id FROM "
      "metric "
      "WHERE article_id BETWEEN ?1 AND ?2 AND review <> 'rejected' ORDER BY article_id, span_begin, id";
constexpr auto kSectors = "SELECT article_id, sector FROM article_sector WHERE article_id BETWEEN ?1 AND ?2 "
                          "ORDER BY article_id, position";
constexpr auto kPlaces = "SELECT DISTINCT n.article_id, p.name FROM mention n JOIN place p ON p.id = n.place_id "
                         "WHERE n.article_id BETWEEN ?1 AND ?2 ORDER BY n.article_id, n.span_begin";
constexpr auto kPlaceTree = "SELECT id, parent_id, name FROM place";
constexpr auto kRates = "SELECT currency, year, micro_per_usd, origin FROM rate";
constexpr auto kDays = "SELECT id, ord FROM article INDEXED BY sqlite_autoindex_article_1 "
                       "WHERE id NOT IN (SELECT article_id FROM removed_article)";

StoryActor actorOf(const Statement& row)
{
    StoryActor actor;
    actor.id = row.id<ActorId>(1);
    actor.parent = row.id<ActorId>(2);
    actor.name = row.text(3);
    actor.kind = actorKindFromCode(row.utf8(4)).value_or(ActorKind::Company);
    actor.role = row.integer(5) != 0 ? StoryActorRole::Investor : StoryActorRole::Mentioned;
    actor.mentions = static_cast<int>(row.integer(6));
    for (const QString& form : row.text(7).split(u"\n,"_s))
        if (const QString clean = form.trimmed(); !clean.isEmpty() && clean != actor.name)
            actor.aliases.append(clean);
    return actor;
}

void noteSubject(StoryArticle& article, const StoryFigure& figure)
{
    if (figure.subject < 0 || figure.role == Role::Background)
        return;
    StoryActor& actor = article.actors[static_cast<std::size_t>(figure.subject)];
    if (actor.role == StoryActorRole::Mentioned)
        actor.role = StoryActorRole::Subject;
}

} // namespace

/// Prices of a dollar, each worked out once.
class StoryArticleReader::Rates
{
public:
    explicit Rates(const QList<ExchangeRate>& rates)
        : m_converter(rates)
    {
    }

    std::optional<double> unitsPerUsd(const QString& unit, int year)
    {
        const auto known = m_known.constFind({unit, year});
        if (known != m_known.constEnd())
            return *known;
        std::optional<double> price;
        if (unit == u"USD"_s)
            price = 1;
        else if (const auto ratio = m_converter.ratio(u"USD"_s, unit, year))
            price = static_cast<double>(ratio->numerator) / static_cast<double>(ratio->denominator);
        m_known.insert({unit, year}, price);
        return price;
    }

private:
    Converter m_converter;
    QHash<std::pair<QString, int>, std::optional<double>> m_known;
};

/// All places with what they lie in.
class StoryArticleReader::PlaceTree
{
public:
    void add(PlaceId id, PlaceId parent, const QString& name) { m_places.insert(id, {parent, name}); }

    /// The place's name, then those of what it lies in.
    QStringList upwards(PlaceId place) const
    {
        constexpr qsizetype kDeepest = 8; // a tree that bites its tail ends here
        QStringList names;
        for (auto at = m_places.constFind(place); at != m_places.constEnd() && names.size() < kDeepest;
             at = m_places.constFind(at->first))
            names.append(at->second);
        return names;
    }

private:
    QHash<PlaceId, std::pair<PlaceId, QString>> m_places;
};

StoryArticleReader::StoryArticleReader(Connection& connection)
    : m_connection(&connection)
{
}

Result<StoryArticleReader> StoryArticleReader::open(Connection& connection)
{
    QList<ExchangeRate> rates;
    const auto read = forEachRow(connection, kRates, [&](const Statement& row) {
        rates.append({row.text(0), static_cast<int>(row.integer(1)), row.integer(2), row.utf8(3) == "user"});
    });
    if (!read)
        return tl::unexpected(read.error());
    auto places = std::make_shared<PlaceTree>();
    const auto placed = forEachRow(connection, kPlaceTree, [&](const Statement& row) {
        places->add(row.id<PlaceId>(0), row.id<PlaceId>(1), row.text(2));
    });
    if (!placed)
        return tl::unexpected(placed.error());
    StoryArticleReader reader(connection);
    reader.m_rates = std::make_shared<Rates>(rates);
    reader.m_placeTree = std::move(places);
    return reader;
}

std::optional<double> StoryArticleReader::unitsPerUsd(const QString& unit, int year)
{
    return m_rates->unitsPerUsd(unit, year);
}

Result<std::vector<StoryArticle>> StoryArticleReader::read(ArticleId first, ArticleId last)
{
    std::vector<StoryArticle> articles;
    QHash<qint64, std::size_t> positions;
    auto done = forEachRow(
        *m_connection, kArticles,
        [&](const Statement& row) {
            StoryArticle article;
            article.id = row.id<ArticleId>(0);
            article.date = PartialDate::fromIso(row.text(1)).value_or(PartialDate{});
            const auto stored = signatureFromBytes(row.blob(2));
            article.signature = stored ? *stored : signText(row.text(3));
            positions.insert(article.id.value, articles.size());
            articles.push_back(std::move(article));
        },
        first, last);
    // Rows of an article that came between two of these statements are passed over: it is not searched yet.
    const auto withArticle = [&](auto take) {
        return [&, take](const Statement& row) {
            if (const auto at = positions.constFind(row.integer(0)); at != positions.constEnd())
                take(articles[*at], row);
        };
    };
    const auto takeActor
        = [](StoryArticle& article, const Statement& row) { article.actors.push_back(actorOf(row)); };
    const auto takeFigure = [this](StoryArticle& article, const Statement& row) {
        StoryFigure figure;
        figure.id = row.id<MetricId>(1);
        figure.kind = metricKindFromCode(row.utf8(2)).value_or(MetricKind::Investment);
        figure.value = Decimal{row.integer(3)};
        if (!row.isNull(4))
            figure.valueMax = Decimal{row.integer(4)};
        figure.unit = row.text(5);
        if (isMoney(figure.kind))
            figure.unitsPerUsd = unitsPerUsd(figure.unit, article.date.year);
        figure.places = m_placeTree->upwards(row.id<PlaceId>(9));
        figure.role = roleFromCode(row.utf8(6)).value_or(Role::Background);
        figure.modifier = modifierFromCode(row.utf8(7)).value_or(Modifier::Exact);
        const auto subject = std::ranges::find(article.actors, row.id<ActorId>(8), &StoryActor::id);
        if (row.id<ActorId>(8) && subject != article.actors.end())
            figure.subject = static_cast<int>(subject - article.actors.begin());
        noteSubject(article, figure);
        article.figures.push_back(figure);
    };
    const auto takeSector = [](StoryArticle& article, const Statement& row) {
        if (const auto sector = sectorFromCode(row.utf8(1)))
            article.sectors.push_back(*sector);
    };
    const auto takePlace = [](StoryArticle& article, const Statement& row) {
        if (const QString name = row.text(1); !article.places.contains(name))
            article.places.append(name);
    };
    if (done)
        done = forEachRow(*m_connection, kActors, withArticle(takeActor), first, last);
    if (done)
        done = forEachRow(*m_connection, kFigures, withArticle(takeFigure), first, last);
    if (done)
        done = forEachRow(*m_connection, kSectors, withArticle(takeSector), first, last);
    if (done)
        done = forEachRow(*m_connection, kPlaces, withArticle(takePlace), first, last);
    return done ? Result<std::vector<StoryArticle>>(std::move(articles)) : tl::unexpected(done.error());
}

Result<std::vector<ArticleDay>> articleDays(Connection& connection)
{
    std::vector<ArticleDay> days;
    const auto read = forEachRow(connection, kDays, [&](const Statement& row) {
        days.push_back({row.id<ArticleId>(0), static_cast<int>(row.integer(1) >> kOrdSequenceBits)});
    });
    std::ranges::sort(days, {}, &ArticleDay::id);
    return read ? Result<std::vector<ArticleDay>>(std::move(days)) : tl::unexpected(read.error());
}

} // namespace vigie
