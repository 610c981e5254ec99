// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/readingstore.h"

#include "models/store/connection.h"
#include "models/store/editaction.h"
#include "models/store/edittables.h"
#include "models/store/nameliststore.h"
#include "models/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kArticles
    = "SELECT id, date, lang, title, title_derived, text_sha256, body FROM article "
      "WHERE id > ?1 AND id NOT IN (SELECT article_id FROM removed_article) ORDER BY id LIMIT ?2";
constexpr auto kArticle = "SELECT id, date, lang, title, title_derived, text_sha256, body FROM article WHERE id = ?1 "
                          "AND id NOT IN (SELECT article_id FROM removed_article) LIMIT ?2";
constexpr auto kSectors = "SELECT sector FROM article_sector WHERE article_id = ?1 ORDER BY position";
constexpr auto kMentions
    = "SELECT id, actor_id, place_id, span_begin, span_end, surface, investor, origin FROM mention "
      "WHERE article_id = ?1 ORDER BY span_begin, span_end, id";
constexpr auto kMetrics
    = "SELECT id, kind, value_milli, value_max_milli, unit, modifier, role, horizon, sector, subject_id, place_id, "
      "span_begin, span_end, quote, rule, cues, confidence, engine, review FROM metric WHERE article_id = ?1 "
      "ORDER BY span_begin, span_end, id";
// What an undone step has changed is not changed.
constexpr auto kEditedSectors
    = "SELECT DISTINCT entity_id FROM journal WHERE entity = 'article_sector' AND action <> ?1 "
      "AND step <= (SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'journal_position')";
constexpr auto kRemovedMentions
    = "SELECT old, step, action FROM journal j WHERE entity = 'mention' AND field = '' AND new IS NULL AND action <> "
      "?1 "
      "AND step <= (SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'journal_position') "
      "AND NOT EXISTS (SELECT 1 FROM mention m WHERE m.id = j.entity_id)";

Article articleOf(const Statement& row)
{
    Article article;
    article.id = row.id<ArticleId>(0);
    article.date = PartialDate::fromIso(row.text(1)).value_or(PartialDate{});
    article.lang = row.text(2);
    article.title = row.text(3);
    article.titleDerived = row.integer(4) != 0;
    article.textSha256 = row.blob(5);
    article.body = row.text(6);
    return article;
}

StoredMention mentionOf(ArticleId article, const Statement& row)
{
    return {{row.id<MentionId>(0),
             article,
             row.id<ActorId>(1),
             row.id<PlaceId>(2),
             {row.integer(3), row.integer(4)},
             row.text(5),
             row.integer(6) != 0},
            row.utf8(7) == "user"};
}

Metric metricOf(ArticleId article, const Statement& row)
{
    Metric metric;
    metric.id = row.id<MetricId>(0);
    metric.article = article;
    MetricFields& fields = metric.fields;
    fields.kind = metricKindFromCode(row.utf8(1)).value_or(MetricKind::Investment);
    fields.value = Decimal{row.integer(2)};
    if (!row.isNull(3))
        fields.valueMax = Decimal{row.integer(3)};
    fields.unit = row.text(4);
    fields.modifier = modifierFromCode(row.utf8(5)).value_or(Modifier::Exact);
    fields.role = roleFromCode(row.utf8(6)).value_or(Role::Background);
    fields.horizon = row.text(7);
    fields.sector = sectorFromCode(row.utf8(8));
    fields.subject = row.id<ActorId>(9);
    fields.place = row.id<PlaceId>(10);
    metric.span = {row.integer(11), row.integer(12)};
    metric.quote = row.text(13);
    metric.rule = row.text(14);
    for (const QJsonValue& cue : QJsonDocument::fromJson(row.text(15).toUtf8()).array())
        metric.cues.append(cue.toString());
    metric.confidence = row.real(16);
    metric.engine = row.text(17);
    metric.review = reviewStateFromCode(row.utf8(18)).value_or(ReviewState::Auto);
    return metric;
}

template <class Key> Result<QList<StoredReading>> read(Connection& connection, const char* sql, Key key, int count)
{
    Statement articles;
    Statement sectors;
    Statement mentions;
    Statement metrics;
    if (auto prepared = Statement::prepareAll(
            connection, {{&articles, sql}, {&sectors, kSectors}, {&mentions, kMentions}, {&metrics, kMetrics}});
        !prepared)
        return tl::unexpected(prepared.error());
    QList<StoredReading> readings;
    auto done = forEachRow(
        articles,
        [&](const Statement& row) {
            readings.append({articleOf(row), {}, {}});
        },
        key, count);
    for (StoredReading& reading : readings) {
        const ArticleId id = reading.article.id;
        const auto takeSector = [&](const Statement& row) {
            if (const auto sector = sectorFromCode(row.utf8(0)))
                reading.article.sectors.append(*sector);
        };
        if (done)
            done = forEachRow(sectors, takeSector, id);
        if (done)
            done = forEachRow(
                mentions, [&](const Statement& row) { reading.mentions.append(mentionOf(id, row)); }, id);
        if (done)
            done = forEachRow(
                metrics, [&](const Statement& row) { reading.metrics.append(metricOf(id, row)); }, id);
    }
    return done ? Result<QList<StoredReading>>(readings) : tl::unexpected(done.error());
}

/// A mention that a person has taken out of a text.
struct RemovedMention
{
    ArticleId article;
    Span span;
    QString surface;
    std::pair<qint64, qint64> rejection; ///< step and actor, where the whole actor was said to be none
};

Result<QList<RemovedMention>> removedMentions(Connection& connection)
{
    QList<RemovedMention> removed;
    const auto done = forEachRow(
        connection, kRemovedMentions,
        [&](const Statement& row) {
            const RowText old = edittables::fromJson(row.text(0));
            const auto cell = [&](const QString& column) { return old.value(column).value_or(QString()); };
            const auto number = [&](const QString& column) { return cell(column).toLongLong(); };
            const bool isRejection = row.text(2) == editaction::kNameReject;
            removed.append(
                {ArticleId{number(u"article_id"_s)},
                 {number(u"span_begin"_s), number(u"span_end"_s)},
                 cell(u"surface"_s),
                 isRejection ? std::pair{row.integer(1), number(u"actor_id"_s)} : std::pair<qint64, qint64>{}});
        },
        editaction::kReextract);
    return done ? Result<QList<RemovedMention>>(removed) : tl::unexpected(done.error());
}

} // namespace

Result<QList<StoredReading>> storedReadings(Connection& connection, ArticleId behind, int count)
{
    return read(connection, kArticles, behind.value, count);
}

Result<StoredReading> storedReading(Connection& connection, ArticleId article)
{
    const auto found = read(connection, kArticle, article.value, 1);
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return failure(Error::Kind::NotFound, u"there is no such article"_s, QString::number(article.value));
    return found->first();
}

Result<HandEdits> handEdits(Connection& connection)
{
    HandEdits edits;
    const auto sectors = forEachRow(
        connection, kEditedSectors, [&](const Statement& row) { edits.sectors.insert(row.id<ArticleId>(0)); },
        editaction::kReextract);
    if (!sectors)
        return tl::unexpected(sectors.error());
    const auto removed = removedMentions(connection);
    const auto lists = removed ? nameLists(connection) : tl::unexpected(removed.error());
    if (!lists)
        return tl::unexpected(lists.error());
    const QSet<QString> stopped(lists->stopped.begin(), lists->stopped.end());
    // All forms of a rejected actor went on the list of names that are never read. Who has taken one off it since has
    // taken the rejection back; the others are kept out of the text by the list.
    QSet<std::pair<qint64, qint64>> takenBack;
    for (const RemovedMention& mention : *removed)
        if (mention.rejection.first > 0 && !stopped.contains(mention.surface))
            takenBack.insert(mention.rejection);
    for (const RemovedMention& mention : *removed)
        if (!takenBack.contains(mention.rejection))
            edits.removedMentions[mention.article].append(mention.span);
    return edits;
}

} // namespace vigie
