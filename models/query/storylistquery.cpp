// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/storylistquery.h"

#include "models/query/articleidsquery.h"
#include "models/store/connection.h"
#include "models/store/statement.h"
#include "models/store/storystore.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace vigie {
namespace {

constexpr auto kTelling = "SELECT date, title, (SELECT file FROM article_source WHERE article_id = a.id "
                          "ORDER BY imported_at, id LIMIT 1) FROM article a WHERE id = ?1";

/// What the filter chooses; nothing = all.
Result<std::optional<QSet<ArticleId>>> chosenArticles(QueryContext& context, const Filter& filter)
{
    if (filter.isEmpty())
        return std::optional<QSet<ArticleId>>();
    const auto ids = ArticleIdsQuery{filter}(context);
    if (!ids)
        return tl::unexpected(ids.error());
    return std::optional(QSet<ArticleId>((*ids)->begin(), (*ids)->end()));
}

/// Completes rows with what their articles are called.
class Tellings
{
public:
    explicit Tellings(Connection& connection)
        : m_select(Statement::prepare(connection, kTelling))
    {
    }

    Result<> complete(StoryRow& row)
    {
        if (!m_select)
            return tl::unexpected(m_select.error());
        for (StoryTelling& telling : row.articles) {
            m_select->bind(telling.article);
            const auto found = m_select->step();
            if (!found)
                return tl::unexpected(found.error());
            if (!*found)
                continue;
            telling.date = PartialDate::fromIso(m_select->text(0)).value_or(PartialDate{});
            telling.title = m_select->text(1);
            telling.file = m_select->text(2);
            m_select->reset();
        }
        std::ranges::stable_sort(row.articles, [](const StoryTelling& left, const StoryTelling& right) {
            return std::tuple(!left.date.isValid(), left.date, left.article)
                < std::tuple(!right.date.isValid(), right.date, right.article);
        });
        std::ranges::stable_sort(row.links, std::ranges::greater(), &StoryLink::score);
        row.score = row.links.isEmpty() ? 0 : row.links.first().score;
        return {};
    }

private:
    Result<Statement> m_select;
};

using StoryOf = QHash<ArticleId, StoryId>;

StoryOf storyOfEach(const QList<Story>& stories)
{
    StoryOf storyOf;
    for (const Story& story : stories)
        for (const ArticleId article : story.articles)
            storyOf.insert(article, story.id);
    return storyOf;
}

/// The story that both articles are in; none where they are not.
StoryId storyOfBoth(const StoryLink& link, const StoryOf& storyOf)
{
    const StoryId story = storyOf.value(link.a);
    return story == storyOf.value(link.b) ? story : StoryId{};
}

bool waits(const StoryLink& link, const StoryOf& storyOf)
{
    return link.state != StoryLink::State::Denied && !storyOfBoth(link, storyOf);
}

StoryRow rowOf(const Story& story)
{
    StoryRow row;
    row.id = story.id;
    row.state = story.automatic ? StoryRow::State::Automatic : StoryRow::State::ByHand;
    row.account = story.account;
    for (const ArticleId article : story.articles)
        row.articles.append({article, {}, {}, {}});
    return row;
}

StoryRow rowOf(const StoryLink& link)
{
    StoryRow row;
    row.articles = {{link.a, {}, {}, {}}, {link.b, {}, {}, {}}};
    row.links = {link};
    return row;
}

} // namespace

Result<QList<StoryLink>> waitingLinks(Connection& connection)
{
    const auto all = stories(connection);
    auto links = storyLinks(connection);
    if (!all || !links)
        return tl::unexpected(!all ? all.error() : links.error());
    const StoryOf storyOf = storyOfEach(*all);
    links->removeIf([&](const StoryLink& link) { return !waits(link, storyOf); });
    std::ranges::stable_sort(*links, std::ranges::greater(), &StoryLink::score);
    return links;
}

Result<QList<StoryRow>> StoryListQuery::operator()(QueryContext& context) const
{
    const auto chosen = chosenArticles(context, filter);
    const auto all = stories(*context.connection);
    const auto links = storyLinks(*context.connection);
    if (!chosen || !all || !links)
        return tl::unexpected(!chosen ? chosen.error() : !all ? all.error() : links.error());
    const auto isChosen = [&](ArticleId article) { return !*chosen || (*chosen)->contains(article); };
    QList<StoryRow> rows;
    const StoryOf storyOf = storyOfEach(*all);
    QHash<StoryId, qsizetype> rowOfStory;
    for (const Story& story : *all) {
        if (!withStories || std::ranges::none_of(story.articles, isChosen))
            continue;
        rowOfStory.insert(story.id, rows.size());
        rows.append(rowOf(story));
    }
    const qsizetype storyRows = rows.size();
    for (const StoryLink& link : *links) {
        if (const StoryId story = storyOfBoth(link, storyOf)) {
            if (const auto at = rowOfStory.constFind(story); at != rowOfStory.constEnd())
                rows[*at].links.append(link);
        } else if (withSuggestions && waits(link, storyOf) && (isChosen(link.a) || isChosen(link.b))) {
            rows.append(rowOf(link));
        }
    }
    Tellings tellings(*context.connection);
    for (StoryRow& row : rows) {
        if (auto go = context.proceed(); !go)
            return tl::unexpected(go.error());
        if (auto completed = tellings.complete(row); !completed)
            return tl::unexpected(completed.error());
    }
    std::stable_sort(rows.begin() + storyRows, rows.end(),
                     [](const StoryRow& left, const StoryRow& right) { return left.score > right.score; });
    return rows;
}

} // namespace vigie
