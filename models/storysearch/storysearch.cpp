// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storysearch/storysearch.h"

#include "models/analysis/stories/storygroups.h"
#include "models/analysis/stories/storyindex.h"
#include "models/analysis/stories/storyreasonjson.h"
#include "models/query/storyarticles.h"
#include "models/store/connection.h"
#include "models/store/storystore.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>
#include <span>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

using Ids = std::vector<ArticleId>;

constexpr std::size_t kRead = 500; ///< articles at a time, between which it may be cancelled
constexpr std::size_t kPortion = 100'000; ///< of a workspace that is too large to be looked at whole
constexpr int kReachDays = 200; ///< beyond, no weighing of evidence makes a story of two texts (storyscore.cpp)
constexpr int kTries = 5;

StoryLink linkOf(const StoryPair& pair)
{
    return {pair.a,
            pair.b,
            pair.automatic ? StoryLink::State::Automatic : StoryLink::State::Suggested,
            pair.score,
            pair.contradictory,
            QString::fromUtf8(storyReasonsToJson(pair.reasons))};
}

/// Those of `days` (by id) that are undated or not too far from the asked ones.
Ids neighbours(const std::vector<ArticleDay>& days, const QSet<ArticleId>& asked)
{
    int first = std::numeric_limits<int>::max();
    int last = 0;
    for (const ArticleDay& article : days)
        if (article.day > 0 && asked.contains(article.id)) {
            first = std::min(first, article.day);
            last = std::max(last, article.day);
        }
    Ids ids;
    for (const ArticleDay& article : days)
        if (article.day == 0 || (article.day >= first - kReachDays && article.day <= last + kReachDays))
            ids.push_back(article.id);
    return ids;
}

/// The unsearched articles by date, in portions.
std::vector<Ids> portionsOf(const QList<ArticleId>& unsearched, std::vector<ArticleDay> days)
{
    if (days.size() <= kWholeSearch)
        return {Ids(unsearched.begin(), unsearched.end())};
    const QSet<ArticleId> wanted(unsearched.begin(), unsearched.end());
    std::erase_if(days, [&](const ArticleDay& article) { return !wanted.contains(article.id); });
    std::ranges::stable_sort(days, {}, &ArticleDay::day);
    std::vector<Ids> portions;
    for (std::size_t at = 0; at < days.size(); ++at) {
        if (at % kPortion == 0)
            portions.emplace_back();
        portions.back().push_back(days[at].id);
    }
    return portions;
}

/// One search: reads, compares, stores.
class Search
{
public:
    Search(Connection& connection, const std::function<bool()>& cancelled)
        : m_connection(&connection)
        , m_cancelled(&cancelled)
    {
    }

    /// False where another program searched meanwhile.
    Result<bool> run(const Ids& asked, const Ids& among, StorySearchReport& report)
    {
        const auto before = searchedArticles(*m_connection);
        if (!before)
            return tl::unexpected(before.error());
        m_findings = {};
        m_findings.searchedBefore = *before;
        StoryIndex index;
        if (auto filed = file(index, among, QSet<ArticleId>(asked.begin(), asked.end())); !filed)
            return tl::unexpected(filed.error());
        for (const StoryPair& pair : findStoryPairs(index, asked, *m_cancelled))
            m_findings.links.append(linkOf(pair));
        if (auto go = proceed(); !go)
            return tl::unexpected(go.error());
        const auto stored = storeFindings(*m_connection, m_findings, groupStories);
        if (stored && *stored)
            if (auto counted = count(asked, report); !counted)
                return tl::unexpected(counted.error());
        return stored;
    }

private:
    Result<> proceed() const
    {
        return *m_cancelled && (*m_cancelled)() ? failure(Error::Kind::Cancelled, u"the search was cancelled"_s)
                                                : Result<>();
    }

    Result<> file(StoryIndex& index, const Ids& among, const QSet<ArticleId>& asked)
    {
        auto reader = StoryArticleReader::open(*m_connection);
        if (!reader)
            return tl::unexpected(reader.error());
        for (std::size_t at = 0; at < among.size(); at += kRead) {
            if (auto go = proceed(); !go)
                return go;
            const std::size_t last = std::min(at + kRead, among.size()) - 1;
            auto articles = reader->read(among[at], among[last]);
            if (!articles)
                return tl::unexpected(articles.error());
            std::erase_if(*articles, [&](const StoryArticle& article) {
                return !std::binary_search(among.begin(), among.end(), article.id);
            });
            for (const StoryArticle& article : *articles)
                if (asked.contains(article.id))
                    m_findings.signatures.append({article.id, toBytes(article.signature)});
            index.insert(*articles);
        }
        return {};
    }

    Result<> count(const Ids& asked, StorySearchReport& report)
    {
        const auto now = stories(*m_connection);
        if (!now)
            return tl::unexpected(now.error());
        QHash<ArticleId, StoryId> storyOf;
        for (const Story& story : *now)
            for (const ArticleId article : story.articles)
                storyOf.insert(article, story.id);
        report.searched += static_cast<int>(asked.size());
        for (const ArticleId article : asked)
            if (storyOf.contains(article))
                report.joined.append(article);
        for (const StoryLink& link : m_findings.links) {
            const StoryId story = storyOf.value(link.a);
            report.suggested += !story || story != storyOf.value(link.b) ? 1 : 0;
        }
        return {};
    }

    Connection* m_connection; ///< not mine
    const std::function<bool()>* m_cancelled; ///< not mine
    StoryFindings m_findings;
};

Result<bool> searchOnce(Connection& workspace, const std::function<bool()>& cancelled, StorySearchReport& report)
{
    const auto unsearched = articlesWithoutStorySearch(workspace);
    if (!unsearched)
        return tl::unexpected(unsearched.error());
    if (unsearched->isEmpty())
        return true;
    const auto days = articleDays(workspace);
    if (!days)
        return tl::unexpected(days.error());
    Ids all;
    for (const ArticleDay& article : *days)
        all.push_back(article.id);
    for (const Ids& asked : portionsOf(*unsearched, *days)) {
        const bool whole = days->size() <= kWholeSearch;
        const Ids among = whole ? all : neighbours(*days, QSet<ArticleId>(asked.begin(), asked.end()));
        const auto stored = Search(workspace, cancelled).run(asked, among, report);
        if (!stored || !*stored)
            return stored;
    }
    return true;
}

} // namespace

QList<Story> groupStories(const QList<StoryLink>& links, const QList<Story>& existing)
{
    std::vector<StoryPair> pairs;
    std::vector<DeniedPair> denials;
    for (const StoryLink& link : links)
        if (link.state == StoryLink::State::Denied)
            denials.emplace_back(link.a, link.b);
        else
            pairs.push_back(
                {link.a, link.b, link.score, link.state == StoryLink::State::Automatic, link.contradictory, {}});
    std::vector<StoryGroup> before;
    QHash<StoryId, ArticleId> accounts;
    for (const Story& story : existing) {
        before.push_back({story.id, Ids(story.articles.begin(), story.articles.end()), story.automatic});
        accounts.insert(story.id, story.account);
    }
    QList<Story> after;
    for (const StoryGroup& group : clusterStories(pairs, denials, before))
        after.append({group.id, group.automatic, accounts.value(group.id),
                      QList<ArticleId>(group.articles.begin(), group.articles.end())});
    return after;
}

Result<StorySearchReport> searchStories(Connection& workspace, const std::function<bool()>& cancelled)
{
    StorySearchReport report;
    for (int attempt = 0; attempt < kTries; ++attempt) {
        const auto done = searchOnce(workspace, cancelled, report);
        if (!done)
            return tl::unexpected(done.error());
        if (*done)
            return report;
    }
    return failure(Error::Kind::Busy, u"other programs import into the workspace all the time"_s, workspace.path());
}

} // namespace vigie
