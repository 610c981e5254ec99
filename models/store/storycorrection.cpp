// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storycorrection.h"

#include "models/store/articleremoval.h"
#include "models/store/connection.h"
#include "models/store/journal.h"
#include "models/store/statement.h"
#include "models/store/storystate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kStoryOf = "SELECT t.story_id FROM story_article t WHERE t.article_id = ?1";
constexpr auto kMembers = "SELECT article_id FROM story_article WHERE story_id = ?1 ORDER BY article_id";

const QString kStory = u"story"_s;
const QString kStoryArticle = u"story_article"_s;
const QString kPair = u"story_pair"_s;
const QString kAccount = u"account_id"_s;

using Articles = QList<ArticleId>;

QString text(qint64 number)
{
    return QString::number(number);
}

Result<Articles> membersOf(Edit& edit, StoryId story)
{
    Articles members;
    const auto read = forEachRow(
        edit.connection(), kMembers, [&](const Statement& row) { members.append(row.id<ArticleId>(0)); }, story);
    return read ? Result<Articles>(members) : tl::unexpected(read.error());
}

/// 0 where the article is in none. NotFound where there is no such article.
Result<StoryId> storyOf(Edit& edit, ArticleId article)
{
    if (auto there = requireArticle(edit.connection(), article); !there)
        return tl::unexpected(there.error());
    auto select = Statement::prepare(edit.connection(), kStoryOf);
    if (!select)
        return tl::unexpected(select.error());
    const auto story = select->runForInteger(article);
    if (!story && story.error().kind != Error::Kind::NotFound)
        return tl::unexpected(story.error());
    return StoryId{story ? *story : 0};
}

/// The article with those of its story.
Result<Articles> tellingsOf(Edit& edit, ArticleId article)
{
    const auto story = storyOf(edit, article);
    if (!story)
        return tl::unexpected(story.error());
    auto members = *story ? membersOf(edit, *story) : Result<Articles>(Articles());
    if (members && !members->contains(article))
        members->append(article);
    return members;
}

RowText articleKey(ArticleId article)
{
    return {{u"article_id"_s, text(article.value)}};
}

RowText pairKey(ArticleId a, ArticleId b)
{
    return {{u"article_a"_s, text(std::min(a, b).value)}, {u"article_b"_s, text(std::max(a, b).value)}};
}

/// What is kept of a pair; nothing where it is not known.
Result<std::optional<RowText>> pairRow(Edit& edit, ArticleId a, ArticleId b)
{
    auto row = edittables::row(edit.connection(), kPair, pairKey(a, b));
    if (row)
        return std::optional(*row);
    return row.error().kind == Error::Kind::NotFound ? Result<std::optional<RowText>>(std::nullopt)
                                                     : tl::unexpected(row.error());
}

bool isDenied(const std::optional<RowText>& row)
{
    return row && row->value(u"state"_s) == QString::fromUtf8(code(StoryLink::State::Denied));
}

Result<> setPairState(Edit& edit, ArticleId a, ArticleId b, StoryLink::State state)
{
    const auto known = pairRow(edit, a, b);
    if (!known)
        return tl::unexpected(known.error());
    const QString now = QString::fromUtf8(code(state));
    if (*known && (*known)->value(u"state"_s) == now)
        return {};
    RowText row = known->value_or(pairKey(a, b));
    if (*known) {
        if (auto removed = edit.remove(kPair, pairKey(a, b)); !removed)
            return removed;
    } else {
        row.insert({{u"score"_s, u"0"_s}, {u"contradictory"_s, u"0"_s}, {u"reasons"_s, u"[]"_s}});
    }
    row.insert(u"state"_s, now);
    return edit.insert(kPair, row).map([](qint64) {});
}

Result<> denyAcross(Edit& edit, const Articles& these, const Articles& those)
{
    for (const ArticleId a : these)
        for (const ArticleId b : those)
            if (auto done = setPairState(edit, a, b, StoryLink::State::Denied); !done)
                return done;
    return {};
}

Result<> takeOut(Edit& edit, const Articles& articles)
{
    for (const ArticleId article : articles)
        if (auto done = edit.remove(kStoryArticle, articleKey(article)); !done)
            return done;
    return {};
}

Result<> putIn(Edit& edit, StoryId story, const Articles& articles)
{
    for (const ArticleId article : articles) {
        RowText row = articleKey(article);
        row.insert(u"story_id"_s, text(story.value));
        if (const auto done = edit.insert(kStoryArticle, row); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<StoryId> newStory(Edit& edit, const Articles& articles)
{
    const auto id = edit.insert(kStory, {{u"origin"_s, u"user"_s}});
    if (!id)
        return tl::unexpected(id.error());
    if (auto put = putIn(edit, {*id}, articles); !put)
        return tl::unexpected(put.error());
    return StoryId{*id};
}

/// The account goes where its article does.
Result<> forgetAccount(Edit& edit, StoryId story, const Articles& leaving)
{
    const auto account = edittables::cell(edit.connection(), kStory, story.value, kAccount);
    if (!account)
        return tl::unexpected(account.error());
    if (!*account || !leaving.contains(ArticleId{(*account)->toLongLong()}))
        return {};
    return edit.set(kStory, story.value, kAccount, std::nullopt);
}

/// All pairs of the articles that come together: those named may be denied, no other.
Result<> checkDenials(Edit& edit, const Articles& named, const Articles& together)
{
    for (qsizetype i = 0; i < together.size(); ++i)
        for (qsizetype k = 0; k < i; ++k) {
            const ArticleId a = together[k];
            const ArticleId b = together[i];
            const auto known = pairRow(edit, a, b);
            if (!known)
                return tl::unexpected(known.error());
            if (!isDenied(*known))
                continue;
            if (!named.contains(a) || !named.contains(b))
                return failure(Error::Kind::BadInput, u"the stories hold two articles that are not the same"_s,
                               text(a.value) + u", "_s + text(b.value));
            if (auto done = forgetDenial(edit, a, b); !done)
                return done;
        }
    return {};
}

} // namespace

Result<StoryId> joinStory(Edit& edit, const QList<ArticleId>& articles)
{
    Articles together;
    QList<StoryId> joined;
    for (const ArticleId article : articles) {
        const auto story = storyOf(edit, article);
        const auto tellings = story ? tellingsOf(edit, article) : tl::unexpected(story.error());
        if (!tellings)
            return tl::unexpected(tellings.error());
        if (*story && !joined.contains(*story))
            joined.append(*story);
        for (const ArticleId telling : *tellings)
            if (!together.contains(telling))
                together.append(telling);
    }
    if (together.size() < 2)
        return failure(Error::Kind::BadInput, u"a story needs two articles"_s);
    if (auto checked = checkDenials(edit, articles, together); !checked)
        return tl::unexpected(checked.error());
    if (joined.isEmpty())
        return newStory(edit, together);
    const StoryId story = *std::ranges::min_element(joined);
    const auto there = membersOf(edit, story);
    if (!there)
        return tl::unexpected(there.error());
    Articles coming;
    Articles moving;
    for (const ArticleId article : together) {
        const auto from = storyOf(edit, article);
        if (!from)
            return tl::unexpected(from.error());
        if (*from != story)
            coming.append(article);
        if (*from && *from != story)
            moving.append(article);
    }
    auto done = takeOut(edit, moving);
    if (done)
        done = putIn(edit, story, coming);
    if (done)
        done = edit.set(kStory, story.value, u"origin"_s, u"user"_s);
    for (const StoryId other : joined)
        if (done && other != story)
            done = edit.remove(kStory, {{u"id"_s, text(other.value)}});
    return done ? Result<StoryId>(story) : tl::unexpected(done.error());
}

Result<> splitStory(Edit& edit, StoryId story, const QList<ArticleId>& articles)
{
    const auto members = membersOf(edit, story);
    if (!members)
        return tl::unexpected(members.error());
    if (members->isEmpty())
        return failure(Error::Kind::NotFound, u"there is no such story"_s, text(story.value));
    for (const ArticleId article : articles)
        if (!members->contains(article))
            return failure(Error::Kind::BadInput, u"the article is not in the story"_s, text(article.value));
    const auto isNamed = [&](ArticleId article) { return articles.contains(article); };
    const bool all = articles.isEmpty() || std::ranges::all_of(*members, isNamed);
    Articles leaving;
    Articles staying;
    for (const ArticleId article : *members)
        (all || isNamed(article) ? leaving : staying).append(article);
    auto done = forgetAccount(edit, story, leaving);
    if (done)
        done = takeOut(edit, leaving);
    if (done && all) {
        for (qsizetype i = 0; done && i < leaving.size(); ++i)
            done = denyAcross(edit, {leaving[i]}, leaving.first(i));
        return done ? edit.remove(kStory, {{u"id"_s, text(story.value)}}) : done;
    }
    if (done)
        done = denyAcross(edit, leaving, staying);
    if (done && leaving.size() > 1)
        done = newStory(edit, leaving).map([](StoryId) {});
    if (!done || staying.size() > 1)
        return done;
    if (auto alone = forgetAccount(edit, story, staying); !alone)
        return alone;
    done = takeOut(edit, staying);
    return done ? edit.remove(kStory, {{u"id"_s, text(story.value)}}) : done;
}

Result<> denyStory(Edit& edit, ArticleId a, ArticleId b)
{
    if (a == b)
        return failure(Error::Kind::BadInput, u"an article is the same as itself"_s, text(a.value));
    const auto these = tellingsOf(edit, a);
    const auto those = tellingsOf(edit, b);
    if (!these || !those)
        return tl::unexpected(these ? those.error() : these.error());
    if (these->contains(b))
        return failure(Error::Kind::BadInput, u"the articles are in one story: split it"_s);
    if (auto denied = setPairState(edit, a, b, StoryLink::State::Denied); !denied)
        return denied;
    for (const ArticleId one : *these)
        for (const ArticleId other : *those) {
            const auto known = pairRow(edit, one, other);
            if (!known)
                return tl::unexpected(known.error());
            if (*known)
                if (auto denied = setPairState(edit, one, other, StoryLink::State::Denied); !denied)
                    return denied;
        }
    return {};
}

Result<> forgetDenial(Edit& edit, ArticleId a, ArticleId b)
{
    const auto known = pairRow(edit, a, b);
    if (!known)
        return tl::unexpected(known.error());
    if (!isDenied(*known))
        return failure(Error::Kind::NotFound, u"the pair was not denied"_s);
    return (*known)->value(u"reasons"_s) == u"[]"_s ? edit.remove(kPair, pairKey(a, b))
                                                    : setPairState(edit, a, b, StoryLink::State::Suggested);
}

Result<> setStoryAccount(Edit& edit, StoryId story, ArticleId account)
{
    const auto members = membersOf(edit, story);
    if (!members)
        return tl::unexpected(members.error());
    if (members->isEmpty())
        return failure(Error::Kind::NotFound, u"there is no such story"_s, text(story.value));
    if (account && !members->contains(account))
        return failure(Error::Kind::BadInput, u"the article is not in the story"_s, text(account.value));
    return edit.set(kStory, story.value, kAccount, account ? ColumnText(text(account.value)) : std::nullopt);
}

} // namespace vigie
