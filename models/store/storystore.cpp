// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storystore.h"

#include "models/store/connection.h"
#include "models/store/metastore.h"
#include "models/store/statement.h"
#include "models/store/storystate.h"
#include "models/store/transaction.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kStories = "SELECT s.id, s.origin, s.account_id, t.article_id FROM story_article t "
                          "JOIN story s ON s.id = t.story_id ORDER BY s.id, t.article_id";
constexpr auto kLinks = "SELECT article_a, article_b, state, score, contradictory, reasons FROM story_pair "
                        "WHERE article_a NOT IN (SELECT article_id FROM removed_article) "
                        "AND article_b NOT IN (SELECT article_id FROM removed_article) ORDER BY article_a, article_b";
// The unique index on ord covers the ids: the texts, which lie in the same table, are not read.
constexpr auto kUnsearched = "SELECT id FROM article INDEXED BY sqlite_autoindex_article_1 "
                             "WHERE id NOT IN (SELECT article_id FROM text_signature) "
                             "AND id NOT IN (SELECT article_id FROM removed_article)";
constexpr auto kUnsearchedCount
    = "SELECT (SELECT count(*) FROM article INDEXED BY sqlite_autoindex_article_1) "
      "- (SELECT count(*) FROM text_signature) - (SELECT count(*) FROM removed_article WHERE article_id NOT IN "
      "(SELECT article_id FROM text_signature))";
constexpr auto kSearched = "SELECT count(*) FROM text_signature";
constexpr auto kInsertSignature
    = "INSERT INTO text_signature (article_id, signature) SELECT id, ?2 FROM article WHERE id = ?1 "
      "ON CONFLICT (article_id) DO NOTHING";
constexpr auto kDropSignature = "DELETE FROM text_signature WHERE article_id = ?1";
// Links to removed articles stay, as these do: no search would find them again.
constexpr auto kDropLinks = "DELETE FROM story_pair WHERE (article_a = ?1 OR article_b = ?1) AND state <> 'denied' "
                            "AND iif(article_a = ?1, article_b, article_a) NOT IN "
                            "(SELECT article_id FROM removed_article)";
constexpr auto kUpsertLink
    = "INSERT INTO story_pair (article_a, article_b, state, score, contradictory, reasons) "
      "SELECT a.id, b.id, ?3, ?4, ?5, ?6 FROM article a, article b WHERE a.id = ?1 AND b.id = ?2 "
      "ON CONFLICT (article_a, article_b) DO UPDATE SET "
      "state = CASE state WHEN 'denied' THEN state ELSE excluded.state END, score = excluded.score, "
      "contradictory = excluded.contradictory, reasons = excluded.reasons";
constexpr auto kInsertStory = "INSERT INTO story (origin) VALUES (?1) RETURNING id";
constexpr auto kUpdateStory = "UPDATE story SET origin = ?2 WHERE id = ?1 AND origin <> ?2";
constexpr auto kPlaceArticle = "INSERT INTO story_article (article_id, story_id) VALUES (?1, ?2) "
                               "ON CONFLICT (article_id) DO UPDATE SET story_id = excluded.story_id";
constexpr auto kTakeArticleOut = "DELETE FROM story_article WHERE article_id = ?1";

/// Brings the tables from the stories there are to the ones there shall be. Rows of `story` stay, also empty: a step
/// of the journal may bring their articles back.
Result<> writeStories(Connection& connection, const QList<Story>& before, const QList<Story>& after)
{
    Statement insert;
    Statement update;
    Statement place;
    Statement takeOut;
    if (auto prepared = Statement::prepareAll(
            connection,
            {{&insert, kInsertStory}, {&update, kUpdateStory}, {&place, kPlaceArticle}, {&takeOut, kTakeArticleOut}});
        !prepared)
        return prepared;
    QHash<ArticleId, StoryId> placed;
    for (const Story& story : before)
        for (const ArticleId article : story.articles)
            placed.insert(article, story.id);
    for (const Story& story : after) {
        const QString origin = story.automatic ? u"auto"_s : u"user"_s;
        qint64 id = story.id.value;
        if (id > 0) {
            if (auto done = update.run(id, origin); !done)
                return done;
        } else if (const auto made = insert.runForInteger(origin); made) {
            id = *made;
        } else {
            return tl::unexpected(made.error());
        }
        for (const ArticleId article : story.articles)
            if (placed.take(article).value != id)
                if (auto done = place.run(article, id); !done)
                    return done;
    }
    for (auto it = placed.cbegin(); it != placed.cend(); ++it)
        if (auto done = takeOut.run(it.key()); !done)
            return done;
    return {};
}

Result<> writeFindings(Connection& connection, const StoryFindings& findings)
{
    Statement link;
    Statement signature;
    if (auto prepared = Statement::prepareAll(connection, {{&link, kUpsertLink}, {&signature, kInsertSignature}});
        !prepared)
        return prepared;
    for (const StoryLink& found : findings.links)
        if (auto done
            = link.run(found.a, found.b, code(found.state), found.score, found.contradictory, found.reasons);
            !done)
            return done;
    for (const auto& [article, bytes] : findings.signatures)
        if (auto done = signature.run(article, Blob{bytes}); !done)
            return done;
    return {};
}

/// With those that a removal has left a single article, or none of whose articles is the account.
Result<QList<Story>> storyRows(Connection& connection)
{
    QList<Story> all;
    const auto read = forEachRow(connection, kStories, [&](const Statement& row) {
        if (all.isEmpty() || all.last().id != row.id<StoryId>(0))
            all.append({row.id<StoryId>(0), row.utf8(1) == "auto", row.id<ArticleId>(2), {}});
        all.last().articles.append(row.id<ArticleId>(3));
    });
    if (!read)
        return tl::unexpected(read.error());
    return all;
}

/// A person's word about a story holds for who is left of it, too: the others may come back.
QList<Story> decidedOrShared(QList<Story> rows)
{
    rows.removeIf([](const Story& story) { return story.articles.size() < 2 && story.automatic && !story.account; });
    return rows;
}

QList<Story> shared(QList<Story> rows)
{
    rows.removeIf([](const Story& story) { return story.articles.size() < 2; });
    for (Story& story : rows)
        if (!story.articles.contains(story.account))
            story.account = {};
    return rows;
}

} // namespace

Result<QList<Story>> stories(Connection& connection)
{
    return storyRows(connection).map(shared);
}

Result<QList<StoryLink>> storyLinks(Connection& connection)
{
    QList<StoryLink> list;
    const auto read = forEachRow(connection, kLinks, [&](const Statement& row) {
        list.append({row.id<ArticleId>(0), row.id<ArticleId>(1), storyLinkStateFromCode(row.utf8(2)), row.real(3),
                     row.integer(4) != 0, row.text(5)});
    });
    return read ? Result<QList<StoryLink>>(list) : tl::unexpected(read.error());
}

Result<QList<ArticleId>> articlesWithoutStorySearch(Connection& connection)
{
    const auto count = connection.integer(kUnsearchedCount);
    if (!count)
        return tl::unexpected(count.error());
    QList<ArticleId> ids;
    if (*count == 0)
        return ids;
    const auto read
        = forEachRow(connection, kUnsearched, [&](const Statement& row) { ids.append(row.id<ArticleId>(0)); });
    std::sort(ids.begin(), ids.end());
    return read ? Result<QList<ArticleId>>(ids) : tl::unexpected(read.error());
}

Result<qint64> searchedArticles(Connection& connection)
{
    return connection.integer(kSearched);
}

Result<> forgetStorySearch(Connection& connection, const QList<ArticleId>& articles)
{
    Statement signature;
    Statement links;
    if (auto prepared = Statement::prepareAll(connection, {{&signature, kDropSignature}, {&links, kDropLinks}});
        !prepared)
        return prepared;
    for (const ArticleId article : articles) {
        auto done = signature.run(article);
        if (done)
            done = links.run(article);
        if (!done)
            return done;
    }
    return {};
}

Result<bool> storeFindings(Connection& connection, const StoryFindings& findings, const GroupStories& group)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto searched = searchedArticles(connection);
    if (!searched)
        return tl::unexpected(searched.error());
    if (*searched != findings.searchedBefore)
        return false;
    if (auto written = writeFindings(connection, findings); !written)
        return tl::unexpected(written.error());
    const auto rows = storyRows(connection);
    const auto links = storyLinks(connection);
    if (!rows || !links)
        return tl::unexpected(rows ? links.error() : rows.error());
    // Who is alone in a story and stays so keeps the place.
    const QList<Story> after = group(*links, decidedOrShared(*rows));
    if (auto written = writeStories(connection, shared(*rows), after); !written)
        return tl::unexpected(written.error());
    if (auto raised = raiseRevision(connection); !raised)
        return tl::unexpected(raised.error());
    const auto committed = transaction->commit();
    return committed ? Result<bool>(true) : tl::unexpected(committed.error());
}

} // namespace vigie
