// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomworkspace.h"

#include "models/store/articleord.h"
#include "models/store/metastore.h"
#include "models/store/statement.h"

#include <QCryptographicHash>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace vigie::test {
namespace {

constexpr int kActors = 14;
constexpr int kPlaces = 12;
constexpr int kStories = 25;

const QStringList kUnits{u"MAD"_s, u"MAD"_s, u"EUR"_s, u"USD"_s, u"XOF"_s, u"XAF"_s, u"ZZZ"_s};
const QStringList kWords{u"usine"_s,     u"Énergie"_s, u"emplois"_s, u"l'hôtel"_s, u"batterie"_s,
                         u"batteries"_s, u"région"_s,  u"Fès"_s,     u"œuvre"_s,   u"2027"_s};

template <class Enum, std::size_t N> QString randomCode(QRandomGenerator& random, const std::array<Enum, N>& all)
{
    const std::string_view text = code(all[random.bounded(static_cast<quint32>(N))]);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

RandomWorkspace::RandomWorkspace(Connection& connection, quint32 seed, int articles)
    : m_random(seed)
    , m_articles(articles)
{
    write(connection, "BEGIN", {});
    writeNames(connection);
    writeRates(connection);
    for (int number = 1; number <= articles; ++number)
        writeArticle(connection, number);
    write(connection, "COMMIT", {});
}

void RandomWorkspace::addArticle(Connection& connection)
{
    writeArticle(connection, ++m_articles);
    if (const auto raised = raiseRevision(connection); !raised)
        qFatal("%s", qPrintable(raised.error().text()));
}

void RandomWorkspace::write(Connection& connection, const QByteArray& sql, const QList<QVariant>& values)
{
    auto statement = Statement::prepare(connection, sql);
    if (!statement)
        qFatal("%s", qPrintable(statement.error().text()));
    int index = 0;
    for (const QVariant& value : values) {
        ++index;
        if (value.isNull())
            statement->bindAt(index, std::nullopt);
        else if (value.typeId() == QMetaType::QString)
            statement->bindAt(index, value.toString());
        else if (value.typeId() == QMetaType::QByteArray)
            statement->bindAt(index, Blob{value.toByteArray()});
        else
            statement->bindAt(index, value.toLongLong());
    }
    if (const auto done = statement->takeRows([](const Statement&) {}); !done)
        qFatal("%s", qPrintable(done.error().text()));
}

QString RandomWorkspace::pick(const QStringList& list)
{
    return list[m_random.bounded(list.size())];
}

void RandomWorkspace::writeNames(Connection& connection)
{
    for (const Sector sector : allSectors())
        write(connection, "INSERT OR IGNORE INTO sector (code, isic) VALUES (?, '')",
              {QString::fromUtf8(code(sector).data())});
    for (int id = 1; id <= kActors; ++id) {
        const QString name = u"Actor %1"_s.arg(id);
        // Half of them are companies, the charts' own kind.
        const QString kind = id % 2 == 0 ? u"company"_s : randomCode(m_random, kActorKinds);
        write(connection, "INSERT INTO actor (id, name, kind) VALUES (?, ?, ?)", {id, name, kind});
        write(connection, "INSERT INTO alias (actor_id, form, folded, origin) VALUES (?, ?, ?, 'auto')",
              {id, name, name.toLower()});
    }
    for (int id = 1; id <= kPlaces; ++id) {
        const QVariant parent = id > 3 && chance(0.7) ? QVariant(m_random.bounded(1, id)) : QVariant();
        const QString name = u"Place %1"_s.arg(id);
        write(connection, "INSERT INTO place (id, name, folded, key, parent_id) VALUES (?, ?, ?, '', ?)",
              {id, name, name.toLower(), parent});
    }
    for (int id = 1; id <= kStories; ++id)
        write(connection, "INSERT INTO story (id, origin) VALUES (?, 'auto')", {id});
}

void RandomWorkspace::writeRates(Connection& connection)
{
    write(connection, "DELETE FROM rate", {});
    for (const QString& currency : {u"MAD"_s, u"EUR"_s, u"XOF"_s})
        for (int year = 2016; year <= (currency == u"XOF"_s ? 2020 : 2022); ++year)
            write(connection,
                  "INSERT INTO rate (currency, year, origin, micro_per_usd, source) VALUES (?, ?, 'shipped', ?, '')",
                  {currency, year, m_random.bounded(500'000, 20'000'000)});
    // One in the place of a shipped one, and one behind a gap.
    for (const int year : {2019, 2024})
        write(connection,
              "INSERT INTO rate (currency, year, origin, micro_per_usd, source) VALUES ('MAD', ?, 'user', ?, '')",
              {year, m_random.bounded(500'000, 20'000'000)});
}

void RandomWorkspace::writeArticle(Connection& connection, int number)
{
    PartialDate date;
    if (chance(0.9)) {
        date.year = m_random.bounded(2014, 2025);
        date.month = chance(0.9) ? m_random.bounded(1, 13) : 0;
        date.day = date.month > 0 && chance(0.8) ? m_random.bounded(1, 29) : 0;
    }
    QStringList words;
    for (int i = 0; i < 12; ++i)
        words.append(pick(kWords));
    const QString body = words.join(u' ') + u' ' + QString::number(number);
    const qint64 ord = (qint64{dayNumber(date)} << kOrdSequenceBits) + number;
    const QByteArray hash = QCryptographicHash::hash(body.toUtf8(), QCryptographicHash::Sha256);
    write(connection,
          "INSERT INTO article (id, ord, date, lang, title, title_derived, excerpt, text_sha256, engine, body) "
          "VALUES (?, ?, ?, 'fr', ?, 0, ?, ?, 'test', ?)",
          {number, ord, date.isValid() ? QVariant(date.toIso()) : QVariant(), words.first(), words.first(), hash,
           body});
    write(connection, "INSERT INTO article_fts (rowid, title, body) VALUES (?, ?, ?)", {ord, words.first(), body});
    for (int position = 0; position < m_random.bounded(0, 3); ++position)
        write(connection, "INSERT INTO article_sector (article_id, position, sector) VALUES (?, ?, ?)",
              {number, position, randomCode(m_random, allSectors())});
    if (chance(0.3)) {
        const int story = m_random.bounded(1, kStories + 1);
        write(connection, "INSERT INTO story_article (article_id, story_id) VALUES (?, ?)", {number, story});
        if (chance(0.2))
            write(connection, "UPDATE story SET account_id = ? WHERE id = ?", {number, story});
    }
    for (int i = 0; i < m_random.bounded(0, 5); ++i) {
        const bool isActor = chance(0.6);
        write(connection,
              "INSERT INTO mention (article_id, actor_id, place_id, span_begin, span_end, surface, investor) "
              "VALUES (?, ?, ?, ?, ?, 'x', ?)",
              {number, isActor ? QVariant(m_random.bounded(1, kActors + 1)) : QVariant(),
               isActor ? QVariant() : QVariant(m_random.bounded(1, kPlaces + 1)), i * 5, i * 5 + 3,
               isActor && chance(0.2) ? 1 : 0});
    }
    writeFigures(connection, number);
}

void RandomWorkspace::writeFigures(Connection& connection, int article)
{
    // Few kinds in an article, so that headlines and parts of one kind meet.
    const QStringList kinds{randomCode(m_random, kMetricKinds), randomCode(m_random, kMetricKinds), u"jobs_created"_s,
                            u"investment"_s};
    for (int i = 0; i < m_random.bounded(0, 8); ++i) {
        const QString kind = pick(kinds);
        const MetricKind metricKind = *metricKindFromCode(kind.toStdString());
        const std::string_view countedUnit = countUnit(metricKind);
        const QString unit = countedUnit.empty() ? pick(kUnits) : QString::fromUtf8(countedUnit.data());
        const QString role = chance(0.45) ? u"headline"_s : chance(0.7) ? u"part"_s : u"background"_s;
        const qint64 most = role == u"part"_s ? 400'000 : 1'500'000;
        const qint64 value
            = chance(0.02) ? 9'000'000'000'000'000'000 : m_random.bounded(most) * (chance(0.5) ? 1000 : 1);
        const auto optional
            = [&](int count) { return chance(0.5) ? QVariant(m_random.bounded(1, count + 1)) : QVariant(); };
        write(
            connection,
            "INSERT INTO metric (article_id, kind, value_milli, unit, modifier, role, sector, subject_id, place_id, "
            "span_begin, span_end, quote, rule, confidence, engine, review) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'q', ?, 0.5, 'test', ?)",
            {article, kind, value, unit, chance(0.6) ? u"exact"_s : randomCode(m_random, kModifiers), role,
             chance(0.6) ? QVariant(randomCode(m_random, allSectors())) : QVariant(), optional(kActors),
             optional(kPlaces), m_random.bounded(40), 60, chance(0.3) ? u"r role.nested"_s : u"r"_s,
             chance(0.5) ? u"auto"_s : randomCode(m_random, kReviewStates)});
    }
}

Filter RandomWorkspace::filter()
{
    Filter filter;
    const auto some = [&](int count) {
        QList<int> numbers;
        for (int i = 0; i < m_random.bounded(1, 4); ++i)
            numbers.append(m_random.bounded(1, count + 2)); // one that does not exist, too
        return numbers;
    };
    if (chance(0.2))
        filter.text
            = chance(0.3) ? u"-"_s + pick(kWords) : pick(kWords) + (chance(0.3) ? u" -"_s + pick(kWords) : QString());
    if (chance(0.3))
        filter.dates = {chance(0.7) ? QDate(m_random.bounded(2013, 2020), m_random.bounded(1, 13), 1) : QDate(),
                        chance(0.7) ? QDate(m_random.bounded(2020, 2026), m_random.bounded(1, 13), 15) : QDate()};
    else
        filter.undated = chance(0.05);
    if (chance(0.15))
        for (const int id : some(kActors))
            filter.companies.append(ActorId{id});
    if (chance(0.15))
        for (const int id : some(kActors))
            filter.actors.append(ActorId{id});
    if (chance(0.15))
        for (const int id : some(kPlaces))
            filter.places.append(PlaceId{id});
    if (chance(0.2))
        for (const int number : some(20))
            filter.sectors.append(static_cast<Sector>(number));
    filter.sectorNotStated = chance(0.1);
    if (chance(0.15))
        filter.kinds = {MetricKind::JobsCreated, kMetricKinds[m_random.bounded(11U)]};
    if (chance(0.15))
        filter.roles = {Role::Headline, kRoles[m_random.bounded(3U)]};
    if (chance(0.15))
        filter.reviews = {ReviewState::Auto, kReviewStates[m_random.bounded(5U)]};
    filter.reviewedOnly = chance(0.1);
    return filter;
}

} // namespace vigie::test
