// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/articleremoval.h"

#include "models/store/connection.h"
#include "models/store/metastore.h"
#include "models/store/statement.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kThere = "SELECT count(*) FROM article WHERE id = ?1 "
                        "AND id NOT IN (SELECT article_id FROM removed_article)";
constexpr auto kNewest = "SELECT coalesce(max(id), 0) FROM article";
constexpr auto kRemovals
    = "SELECT max(step) FROM journal WHERE entity = 'removed_article' AND entity_id = ?1 AND new IS NOT NULL "
      "AND step <= (SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'journal_position') "
      "AND EXISTS (SELECT 1 FROM removed_article WHERE article_id = ?1) HAVING max(step) IS NOT NULL";

const QString kRemoved = u"removed_article"_s;
const QString kStory = u"story"_s;
const QString kStoryArticle = u"story_article"_s;
const QString kAccount = u"account_id"_s;
const QString kEngine = u"engine"_s;

QString text(qint64 number)
{
    return QString::number(number);
}

RowText articleKey(ArticleId article)
{
    return {{u"article_id"_s, text(article.value)}};
}

/// With its figures counting for it no longer, where a person had chosen them. Nothing where it is in none.
Result<> leaveStory(Edit& edit, ArticleId article)
{
    const auto row = edittables::row(edit.connection(), kStoryArticle, articleKey(article));
    if (!row)
        return row.error().kind == Error::Kind::NotFound ? Result<>() : tl::unexpected(row.error());
    if (auto left = edit.remove(kStoryArticle, articleKey(article)); !left)
        return left;
    const qint64 story = row->value(u"story_id"_s).value_or(QString()).toLongLong();
    const auto account = edittables::cell(edit.connection(), kStory, story, kAccount);
    if (!account)
        return tl::unexpected(account.error());
    return *account == text(article.value) ? edit.set(kStory, story, kAccount, std::nullopt) : Result<>();
}

QList<ArticleId> without(QList<ArticleId> articles, const QSet<ArticleId>& gone)
{
    articles.removeIf([&](ArticleId article) { return gone.contains(article); });
    return articles;
}

/// The stories that links among these articles alone make.
QList<Story> groupsAmong(const QList<ArticleId>& articles, const QList<StoryLink>& links, const GroupStories& group)
{
    QList<StoryLink> among;
    std::ranges::copy_if(links, std::back_inserter(among), [&](const StoryLink& link) {
        return articles.contains(link.a) && articles.contains(link.b);
    });
    return group(among, {});
}

/// Puts those who stay together into a story of their own; who stays with nobody is in none.
Result<> moveOut(Edit& edit, const Story& part)
{
    const auto story = edit.insert(kStory, {{u"origin"_s, u"auto"_s}});
    if (!story)
        return tl::unexpected(story.error());
    for (const ArticleId article : part.articles) {
        RowText row = articleKey(article);
        row.insert(u"story_id"_s, text(*story));
        if (const auto put = edit.insert(kStoryArticle, row); !put)
            return tl::unexpected(put.error());
    }
    return {};
}

/// Whoever was in an automatic story through the removed articles alone leaves it: without them it would never have
/// been found so. A story that more than links holds together, as an earlier search, stays.
Result<> divide(Edit& edit, const Story& story, const QList<ArticleId>& staying, const QList<StoryLink>& links,
                const GroupStories& group)
{
    const QList<Story> before = groupsAmong(story.articles, links, group);
    if (before.size() != 1 || before.first().articles != story.articles)
        return {};
    QList<Story> parts = groupsAmong(staying, links, group);
    std::ranges::stable_sort(parts, std::ranges::greater(), [](const Story& part) { return part.articles.size(); });
    const QList<ArticleId> kept = parts.isEmpty() ? QList<ArticleId>() : parts.takeFirst().articles;
    for (const ArticleId article : staying)
        if (!kept.contains(article))
            if (auto left = leaveStory(edit, article); !left)
                return left;
    for (const Story& part : std::as_const(parts))
        if (auto moved = moveOut(edit, part); !moved)
            return moved;
    return {};
}

Result<> divideStories(Edit& edit, const QSet<ArticleId>& gone, const GroupStories& group)
{
    const auto all = stories(edit.connection());
    if (!all)
        return tl::unexpected(all.error());
    const auto links = storyLinks(edit.connection());
    if (!links)
        return tl::unexpected(links.error());
    for (const Story& story : *all) {
        const QList<ArticleId> staying = without(story.articles, gone);
        // Who is left alone keeps the place: it is in no story until others are there again.
        if (!story.automatic || staying.size() < 2 || staying.size() == story.articles.size())
            continue;
        if (auto divided = divide(edit, story, staying, *links, group); !divided)
            return divided;
    }
    return {};
}

bool isLeaving(const Change& change)
{
    return change.entity == kStoryArticle && change.before && !change.after;
}

QString storyIn(const Change& change)
{
    return edittables::fromJson(*change.before).value(u"story_id"_s).value_or(QString());
}

/// What of a step's changes put these articles away. Of the others that left the same stories then, those come back
/// to them that are in none now.
QList<Change> changesOf(Connection& connection, const QList<Change>& changes, const QSet<ArticleId>& articles)
{
    const auto isThere = [&](const QString& table, const RowText& key) {
        return edittables::row(connection, table, key).has_value();
    };
    QSet<QString> left;
    for (const Change& change : changes)
        if (isLeaving(change) && articles.contains({change.id}) && isThere(kStory, {{u"id"_s, storyIn(change)}}))
            left.insert(storyIn(change));
    QList<Change> picked;
    for (const Change& change : changes) {
        if (change.entity == kRemoved && articles.contains({change.id}))
            picked.append(change);
        else if (isLeaving(change) && left.contains(storyIn(change)) && !isThere(kRemoved, articleKey({change.id}))
                 && !isThere(kStoryArticle, articleKey({change.id})))
            picked.append(change);
        else if (isLeaving(change) && left.contains(storyIn(change)) && articles.contains({change.id}))
            picked.append(change);
        else if (change.entity == kStory && change.field == kAccount && change.before
                 && articles.contains({change.before->toLongLong()}))
            picked.append(change);
    }
    return picked;
}

/// What has not read all articles is not noted to have: not the engine that came while these were away.
Result<> noteEngineOf(Connection& connection, const RowText& removal)
{
    const QString then = removal.value(kEngine).value_or(QString());
    const auto now = metaValue(connection, metakey::kEngine);
    if (!now)
        return tl::unexpected(now.error());
    return *now == then ? Result<>() : setMetaValue(connection, metakey::kEngine, then);
}

/// The articles that a moved step has taken out of a story, and that are there and in none.
QList<ArticleId> leftAlone(Connection& connection, const QList<Change>& changes)
{
    QList<ArticleId> alone;
    for (const Change& change : changes)
        if (const ArticleId article{change.id}; change.entity == kStoryArticle && !alone.contains(article)
            && requireArticle(connection, article)
            && !edittables::row(connection, kStoryArticle, articleKey(article)))
            alone.append(article);
    return alone;
}

} // namespace

Result<> requireArticle(Connection& connection, ArticleId article)
{
    auto select = Statement::prepare(connection, kThere);
    const auto there = select ? select->runForInteger(article) : tl::unexpected(select.error());
    if (!there)
        return tl::unexpected(there.error());
    return *there > 0 ? Result<>()
                      : failure(Error::Kind::NotFound, u"there is no such article"_s, text(article.value));
}

Result<> removeArticles(Edit& edit, const QList<ArticleId>& articles, const GroupStories& group)
{
    const QSet<ArticleId> gone(articles.begin(), articles.end());
    const auto newest = edit.connection().integer(kNewest);
    const auto engine = metaValue(edit.connection(), metakey::kEngine);
    if (!newest || !engine)
        return tl::unexpected(newest ? engine.error() : newest.error());
    for (const ArticleId article : gone)
        if (auto there = requireArticle(edit.connection(), article); !there)
            return there;
    // Before they are marked: from then on their links are not told of any more.
    if (auto divided = divideStories(edit, gone, group); !divided)
        return divided;
    QList<ArticleId> inOrder(gone.begin(), gone.end());
    std::ranges::sort(inOrder);
    for (const ArticleId article : std::as_const(inOrder)) {
        if (auto left = leaveStory(edit, article); !left)
            return left;
        const auto title = edittables::cell(edit.connection(), u"article"_s, article.value, u"title"_s);
        if (!title)
            return tl::unexpected(title.error());
        RowText row = articleKey(article);
        row.insert({{u"title"_s, *title}, {u"newest_id"_s, text(*newest)}, {kEngine, *engine}});
        if (const auto marked = edit.insert(kRemoved, row); !marked)
            return tl::unexpected(marked.error());
    }
    return {};
}

Result<QList<ArticleId>> bringBackArticles(Edit& edit, const QList<ArticleId>& articles)
{
    Connection& connection = edit.connection();
    auto removal = Statement::prepare(connection, kRemovals);
    if (!removal)
        return tl::unexpected(removal.error());
    std::map<qint64, QSet<ArticleId>> byStep;
    QList<ArticleId> back;
    for (const ArticleId article : articles) {
        const auto step = removal->runForInteger(article);
        if (!step && step.error().kind != Error::Kind::NotFound)
            return tl::unexpected(step.error());
        if (step) {
            const auto row = edittables::row(connection, kRemoved, articleKey(article));
            const auto noted = row ? noteEngineOf(connection, *row) : tl::unexpected(row.error());
            if (!noted)
                return tl::unexpected(noted.error());
            byStep[*step].insert(article);
            back.append(article);
        }
    }
    for (const auto& [step, ofStep] : byStep)
        if (auto done = revertStep(
                edit, step,
                [&, &put = ofStep](const QList<Change>& changes) { return changesOf(connection, changes, put); });
            !done)
            return tl::unexpected(done.error());
    return forgetStorySearch(connection, back).map([&] { return back; });
}

Result<> followMovedRemovals(Connection& connection, const QList<Change>& changes)
{
    const auto newest = connection.integer(kNewest);
    if (!newest)
        return tl::unexpected(newest.error());
    bool othersCame = false;
    QList<ArticleId> outdated;
    for (const Change& change : changes) {
        if (change.entity != kRemoved)
            continue;
        const ArticleId article{change.id};
        const RowText row = edittables::fromJson((change.after ? change.after : change.before).value_or(QString()));
        const bool isOutdated = row.value(u"newest_id"_s).value_or(QString()).toLongLong() < *newest;
        othersCame = othersCame || isOutdated;
        if (!requireArticle(connection, article)) {
            if (auto left = edittables::removeRow(connection, kStoryArticle, articleKey(article)); !left)
                return left;
            continue;
        }
        if (auto noted = noteEngineOf(connection, row); !noted)
            return noted;
        if (isOutdated)
            outdated.append(article);
    }
    // Those who left with it did so for want of links, and the others may have brought such.
    if (othersCame)
        outdated += leftAlone(connection, changes);
    return outdated.isEmpty() ? Result<>() : forgetStorySearch(connection, outdated);
}

} // namespace vigie
