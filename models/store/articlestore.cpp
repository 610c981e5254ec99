// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/articlestore.h"

#include "models/store/connection.h"
#include "models/store/metastore.h"
#include "models/store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kFindText = "SELECT id FROM article WHERE text_sha256 = ?1";
constexpr auto kFindRemoved = "SELECT count(*) FROM removed_article WHERE article_id = ?1";
constexpr auto kFindSource = "SELECT id FROM article_source WHERE article_id = ?1 AND file = ?2 ORDER BY id LIMIT 1";
constexpr auto kFindBytes = "SELECT count(DISTINCT s.article_id), min(a.text_sha256) FROM article_source s "
                            "JOIN article a ON a.id = s.article_id WHERE s.bytes_sha256 = ?1";
constexpr auto kInsertArticle
    = "INSERT INTO article (ord, date, lang, title, title_derived, excerpt, text_sha256, engine, body) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) RETURNING id";
constexpr auto kInsertSource
    = "INSERT INTO article_source (article_id, file, url, outlet, bytes_sha256, imported_at) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr auto kInsertSector = "INSERT INTO article_sector (article_id, position, sector) VALUES (?1, ?2, ?3)";
constexpr auto kInsertMention
    = "INSERT INTO mention (article_id, actor_id, place_id, span_begin, span_end, surface, investor) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
constexpr auto kInsertMetric
    = "INSERT INTO metric (article_id, kind, value_milli, value_max_milli, unit, modifier, role, horizon, "
      "sector, subject_id, place_id, span_begin, span_end, quote, rule, cues, confidence, engine, review) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, 'auto')";

constexpr qsizetype kExcerptLength = 240;

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray json(const QStringList& words)
{
    return words.isEmpty() ? QByteArray("[]")
                           : QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact);
}

std::optional<QString> textOrNull(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<std::string_view> codeOrNull(const std::optional<Sector>& sector)
{
    return sector ? std::optional(code(*sector)) : std::nullopt;
}

std::optional<qint64> milliOrNull(const std::optional<Decimal>& value)
{
    return value ? std::optional<qint64>(value->thousandths) : std::nullopt;
}

} // namespace

Result<qint64> articleCount(Connection& connection)
{
    return connection.integer("SELECT (SELECT count(*) FROM article) - (SELECT count(*) FROM removed_article)");
}

Result<bool> hasArticles(Connection& connection)
{
    return connection.integer("SELECT EXISTS (SELECT 1 FROM article)").map([](qint64 any) { return any != 0; });
}

QString excerptOf(const QString& body)
{
    // More than enough to be left with the length when white space is taken out, and far less than a long body.
    const QString line = body.first(std::min(body.size(), kExcerptLength * 4)).simplified();
    if (line.size() <= kExcerptLength)
        return line;
    const qsizetype blank = line.lastIndexOf(u' ', kExcerptLength);
    qsizetype cut = blank > kExcerptLength / 2 ? blank : kExcerptLength;
    if (line[cut - 1].isHighSurrogate())
        --cut;
    return line.first(cut) + u'…';
}

Result<ArticleStore> ArticleStore::prepare(Connection& connection)
{
    ArticleStore store(connection);
    auto prepared = Statement::prepareAll(connection,
                                          {{&store.m_findText, kFindText},
                                           {&store.m_findRemoved, kFindRemoved},
                                           {&store.m_findSource, kFindSource},
                                           {&store.m_insertArticle, kInsertArticle},
                                           {&store.m_insertSource, kInsertSource},
                                           {&store.m_insertSector, kInsertSector},
                                           {&store.m_insertMention, kInsertMention},
                                           {&store.m_insertMetric, kInsertMetric}});
    if (prepared)
        prepared = store.m_actors.prepare(connection);
    if (prepared)
        prepared = store.m_places.prepare(connection);
    if (prepared)
        prepared = store.m_ords.prepare(connection);
    if (prepared)
        prepared = store.m_search.prepare(connection);
    if (!prepared)
        return tl::unexpected(prepared.error());
    return store;
}

ArticleStore::ArticleStore(Connection& connection)
    : m_connection(&connection)
{
}

Result<QList<StoredDraft>> ArticleStore::write(const QList<ArticleDraft>& drafts)
{
    for (const ArticleDraft& draft : drafts)
        if (auto sound = checkDraft(draft); !sound)
            return tl::unexpected(sound.error());
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    m_actors.forget();
    m_places.forget();
    m_ords.forget();
    QList<StoredDraft> stored;
    QList<SearchEntry> entries;
    for (const ArticleDraft& draft : drafts) {
        const auto one = writeOne(draft, entries);
        if (!one)
            return tl::unexpected(one.error());
        stored.append(*one);
    }
    std::ranges::sort(entries, {}, &SearchEntry::ord);
    for (const SearchEntry& entry : entries)
        if (auto added = m_search.add(entry.ord, view(entry.title), view(entry.body)); !added)
            return tl::unexpected(added.error());
    const bool changed = std::ranges::any_of(stored, [](const StoredDraft& one) {
        return one.outcome == StoredDraft::Outcome::Imported || one.outcome == StoredDraft::Outcome::SourceAdded;
    });
    if (auto raised = changed ? raiseRevision(*m_connection) : Result<>(); !raised)
        return tl::unexpected(raised.error());
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return stored;
}

Result<StoredDraft> ArticleStore::writeOne(const ArticleDraft& draft, QList<SearchEntry>& entries)
{
    const auto known = m_findText.runForInteger(Blob{draft.article.textSha256});
    if (!known && known.error().kind != Error::Kind::NotFound)
        return tl::unexpected(known.error());
    if (known) {
        const auto added = insertSources({*known}, draft.article.sources);
        const auto removed = added ? m_findRemoved.runForInteger(*known) : tl::unexpected(added.error());
        if (!removed)
            return tl::unexpected(removed.error());
        if (*removed > 0)
            return StoredDraft{{*known}, StoredDraft::Outcome::Removed};
        return StoredDraft{{*known}, *added ? StoredDraft::Outcome::SourceAdded : StoredDraft::Outcome::AlreadyThere};
    }
    if (draft.engine.isEmpty())
        return StoredDraft{{}, StoredDraft::Outcome::Gone};
    const auto article = insertArticle(draft, entries);
    if (!article)
        return tl::unexpected(article.error());
    if (auto sources = insertSources(*article, draft.article.sources); !sources)
        return tl::unexpected(sources.error());
    if (auto content = insertContent(*article, draft); !content)
        return tl::unexpected(content.error());
    return StoredDraft{*article, StoredDraft::Outcome::Imported};
}

Result<ArticleId> ArticleStore::insertArticle(const ArticleDraft& draft, QList<SearchEntry>& entries)
{
    const Article& article = draft.article;
    const auto ord = m_ords.next(article.date);
    if (!ord)
        return tl::unexpected(ord.error());
    const SearchEntry entry{*ord, article.title.toUtf8(), article.body.toUtf8()};
    const auto id = m_insertArticle.runForInteger(*ord, textOrNull(article.date.toIso()), article.lang,
                                                  view(entry.title), article.titleDerived, excerptOf(article.body),
                                                  Blob{article.textSha256}, draft.engine, view(entry.body));
    if (!id)
        return tl::unexpected(id.error());
    entries.append(entry);
    for (qsizetype i = 0; i < article.sectors.size(); ++i)
        if (auto done = m_insertSector.run(*id, i, code(article.sectors[i])); !done)
            return tl::unexpected(done.error());
    return ArticleId{*id};
}

Result<bool> ArticleStore::insertSources(ArticleId article, const QList<ArticleSource>& sources)
{
    bool added = false;
    for (const ArticleSource& source : sources) {
        const auto known = m_findSource.runForInteger(article, source.file);
        if (known)
            continue;
        if (known.error().kind != Error::Kind::NotFound)
            return tl::unexpected(known.error());
        if (auto done = m_insertSource.run(article, source.file, source.url, source.outlet, Blob{source.bytesSha256},
                                           source.importedAt.toUTC().toString(Qt::ISODate));
            !done)
            return tl::unexpected(done.error());
        added = true;
    }
    return added;
}

Result<> ArticleStore::insertContent(ArticleId article, const ArticleDraft& draft)
{
    QList<ActorId> actors;
    for (const ActorDraft& actor : draft.actors) {
        const auto id = m_actors.findOrCreate(actor);
        if (!id)
            return tl::unexpected(id.error());
        actors.append(*id);
        if (auto done = insertMentions(article, *id, {}, actor.mentions, actor.investor); !done)
            return done;
    }
    QList<PlaceId> places;
    for (const PlaceDraft& place : draft.places) {
        const auto id = m_places.findOrCreate(place);
        if (!id)
            return tl::unexpected(id.error());
        places.append(*id);
        if (auto done = insertMentions(article, {}, *id, place.mentions, false); !done)
            return done;
    }
    for (const MetricDraft& metric : draft.metrics) {
        const ActorId subject = metric.subject < 0 ? ActorId{} : actors[metric.subject];
        const PlaceId place = metric.place < 0 ? PlaceId{} : places[metric.place];
        if (auto done = insertMetric(article, metric, subject, place, draft.engine); !done)
            return done;
    }
    return {};
}

Result<> ArticleStore::insertMentions(ArticleId article, ActorId actor, PlaceId place,
                                      const QList<MentionDraft>& mentions, bool investor)
{
    for (const MentionDraft& mention : mentions)
        if (auto done = m_insertMention.run(article, actor, place, mention.span.begin, mention.span.end,
                                            mention.surface, investor);
            !done)
            return done;
    return {};
}

Result<> ArticleStore::insertMetric(ArticleId article, const MetricDraft& metric, ActorId subject, PlaceId place,
                                    const QString& engine)
{
    const MetricFields& fields = metric.fields;
    return m_insertMetric.run(article, code(fields.kind), fields.value.thousandths, milliOrNull(fields.valueMax),
                              fields.unit, code(fields.modifier), code(fields.role), fields.horizon,
                              codeOrNull(fields.sector), subject, place, metric.span.begin, metric.span.end,
                              metric.quote, metric.rule, view(json(metric.cues)), metric.confidence, engine);
}

Result<> KnownTexts::prepare(const Connection& connection)
{
    return Statement::prepareAll(connection, {{&m_findText, kFindText}, {&m_findBytes, kFindBytes}});
}

Result<QByteArray> KnownTexts::find(const QByteArray& textSha256, const QByteArray& bytesSha256, qsizetype documents)
{
    const auto text = m_findText.runForInteger(Blob{textSha256});
    if (text)
        return textSha256;
    if (text.error().kind != Error::Kind::NotFound)
        return tl::unexpected(text.error());
    m_findBytes.bind(Blob{bytesSha256});
    const auto row = m_findBytes.step();
    if (!row)
        return tl::unexpected(row.error());
    const QByteArray stored = m_findBytes.integer(0) >= documents ? m_findBytes.blob(1) : QByteArray();
    m_findBytes.reset();
    return stored;
}

} // namespace vigie
