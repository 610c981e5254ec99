// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/stories/storygroups.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace vigie {

namespace {

constexpr std::size_t kManyLinks = 8; // copies of one text are linked to the nearest ones only (StoryIndex::kPerKey)

DeniedPair ordered(ArticleId a, ArticleId b)
{
    return a < b ? DeniedPair{a, b} : DeniedPair{b, a};
}

std::set<DeniedPair> orderedSet(std::span<const DeniedPair> denials)
{
    std::set<DeniedPair> set;
    for (const auto& [a, b] : denials)
        set.insert(ordered(a, b));
    return set;
}

/// Articles in growing groups, with what was said about pairs of them.
class Grouping
{
public:
    Grouping(std::span<const StoryPair> pairs, std::span<const DeniedPair> denials)
    {
        for (const StoryPair& pair : pairs)
            relate(pair.a, pair.b, pair.contradictory ? Relation::Contradicts : Relation::Supports);
        for (const auto& [a, b] : denials)
            relate(a, b, Relation::Denied);
    }

    /// What a person or an earlier import has joined: only a denial keeps it apart.
    void keepTogether(const StoryGroup& story)
    {
        for (std::size_t i = 0; i < story.articles.size(); ++i) {
            Group& group = m_groups[groupOf(story.articles[i])];
            group.byPerson = group.byPerson || !story.automatic;
            for (std::size_t k = 0; k < i; ++k)
                if (linksAcross(story.articles[i], story.articles[k]).denied == 0)
                    unite(story.articles[i], story.articles[k]);
        }
    }

    void join(ArticleId a, ArticleId b)
    {
        const std::size_t left = groupOf(a);
        const std::size_t right = groupOf(b);
        if (left == right || (m_groups[left].byPerson && m_groups[right].byPerson))
            return;
        const Links links = linksAcross(a, b);
        const std::size_t possible = m_groups[left].articles.size() * m_groups[right].articles.size();
        if (links.denied == 0 && links.contradicting == 0
            && (2 * links.supporting >= possible || links.supporting >= kManyLinks))
            unite(a, b);
    }

    /// The groups of two and more.
    std::vector<StoryGroup> groups() const
    {
        std::vector<StoryGroup> stories;
        for (const Group& group : m_groups) {
            if (group.articles.size() < 2)
                continue;
            stories.push_back({{}, group.articles, !group.byPerson});
            std::sort(stories.back().articles.begin(), stories.back().articles.end());
        }
        std::sort(stories.begin(), stories.end(),
                  [](const StoryGroup& left, const StoryGroup& right) { return left.articles < right.articles; });
        return stories;
    }

private:
    enum class Relation : std::uint8_t { Supports, Contradicts, Denied };
    struct Group
    {
        std::vector<ArticleId> articles;
        bool byPerson = false;
    };
    struct Links
    {
        std::size_t supporting = 0;
        std::size_t contradicting = 0;
        std::size_t denied = 0;
    };

    void relate(ArticleId a, ArticleId b, Relation relation)
    {
        // The strongest word counts: a denial over what was measured.
        for (const auto& [from, to] : {std::pair(a, b), std::pair(b, a)}) {
            Relation& known = m_relations[from.value].try_emplace(to.value, relation).first->second;
            known = std::max(known, relation);
        }
    }

    std::size_t groupOf(ArticleId article)
    {
        const auto [at, added] = m_groupOf.try_emplace(article.value, m_groups.size());
        if (added)
            m_groups.push_back({{article}, false});
        return at->second;
    }

    /// What was said of pairs across the groups of two articles. Looks at the relations of the smaller group only.
    Links linksAcross(ArticleId a, ArticleId b)
    {
        std::size_t small = groupOf(a);
        std::size_t large = groupOf(b);
        if (small == large)
            return {};
        if (m_groups[large].articles.size() < m_groups[small].articles.size())
            std::swap(small, large);
        Links links;
        for (const ArticleId article : m_groups[small].articles) {
            const auto relations = m_relations.find(article.value);
            if (relations == m_relations.end())
                continue;
            for (const auto& [other, relation] : relations->second) {
                const auto group = m_groupOf.find(other);
                if (group == m_groupOf.end() || group->second != large)
                    continue;
                links.supporting += relation == Relation::Supports ? 1 : 0;
                links.contradicting += relation == Relation::Contradicts ? 1 : 0;
                links.denied += relation == Relation::Denied ? 1 : 0;
            }
        }
        return links;
    }

    void unite(ArticleId a, ArticleId b)
    {
        std::size_t small = groupOf(a);
        std::size_t large = groupOf(b);
        if (small == large)
            return;
        if (m_groups[large].articles.size() < m_groups[small].articles.size())
            std::swap(small, large);
        for (const ArticleId article : m_groups[small].articles) {
            m_groups[large].articles.push_back(article);
            m_groupOf[article.value] = large;
        }
        m_groups[large].byPerson = m_groups[large].byPerson || m_groups[small].byPerson;
        m_groups[small] = {};
    }

    std::unordered_map<qint64, std::map<qint64, Relation>> m_relations;
    std::unordered_map<qint64, std::size_t> m_groupOf;
    std::vector<Group> m_groups;
};

using Places = std::unordered_map<qint64, std::size_t>;

/// In which group each article is, by index.
Places placesIn(std::span<const StoryGroup> groups)
{
    Places places;
    for (std::size_t i = 0; i < groups.size(); ++i)
        for (const ArticleId article : groups[i].articles)
            places.emplace(article.value, i);
    return places;
}

/// Gives each existing story's id to the group with most of its articles, the first of several.
void keepIds(std::span<const StoryGroup> existing, std::vector<StoryGroup>* groups)
{
    const Places places = placesIn(*groups);
    for (const StoryGroup& story : existing) {
        std::map<std::size_t, std::size_t> held; // articles of the story by group
        for (const ArticleId article : story.articles)
            if (const auto at = places.find(article.value); at != places.end() && !(*groups)[at->second].id)
                ++held[at->second];
        const auto most = std::max_element(
            held.begin(), held.end(), [](const auto& left, const auto& right) { return left.second < right.second; });
        if (most != held.end())
            (*groups)[most->first].id = story.id;
    }
}

} // namespace

std::vector<StoryGroup> clusterStories(std::span<const StoryPair> pairs, std::span<const DeniedPair> denials,
                                       std::span<const StoryGroup> existing)
{
    std::vector<StoryGroup> stories(existing.begin(), existing.end());
    for (StoryGroup& story : stories)
        std::sort(story.articles.begin(), story.articles.end());
    std::sort(stories.begin(), stories.end(), [](const StoryGroup& left, const StoryGroup& right) {
        return std::tuple(left.automatic, left.id, left.articles)
            < std::tuple(right.automatic, right.id, right.articles);
    });
    std::vector<const StoryPair*> automatic;
    for (const StoryPair& pair : pairs)
        if (pair.automatic)
            automatic.push_back(&pair);
    std::sort(automatic.begin(), automatic.end(), [](const StoryPair* left, const StoryPair* right) {
        return std::tuple(-left->score, left->a, left->b) < std::tuple(-right->score, right->a, right->b);
    });
    Grouping grouping(pairs, denials);
    for (const StoryGroup& story : stories)
        grouping.keepTogether(story);
    for (const StoryPair* pair : automatic)
        grouping.join(pair->a, pair->b);
    std::vector<StoryGroup> groups = grouping.groups();
    keepIds(stories, &groups);
    return groups;
}

std::vector<StoryPair> openSuggestions(std::span<const StoryPair> pairs, std::span<const DeniedPair> denials,
                                       std::span<const StoryGroup> groups)
{
    const std::set<DeniedPair> denied = orderedSet(denials);
    const Places groupOf = placesIn(groups);
    std::vector<StoryPair> open;
    for (const StoryPair& pair : pairs) {
        const auto a = groupOf.find(pair.a.value);
        const auto b = groupOf.find(pair.b.value);
        const bool together = a != groupOf.end() && b != groupOf.end() && a->second == b->second;
        if (together || denied.contains(ordered(pair.a, pair.b)))
            continue;
        open.push_back(pair);
        open.back().automatic = false;
    }
    std::sort(open.begin(), open.end(), [](const StoryPair& left, const StoryPair& right) {
        return std::tuple(-left.score, left.a, left.b) < std::tuple(-right.score, right.a, right.b);
    });
    return open;
}

} // namespace vigie
