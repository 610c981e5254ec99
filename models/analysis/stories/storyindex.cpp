// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/stories/storyindex.h"

#include "models/analysis/stories/storykeys.h"
#include "models/analysis/stories/storyscore.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr int kBetweenLooks = 256; ///< at the caller's patience

} // namespace

void StoryIndex::insert(std::span<const StoryArticle> articles)
{
    std::vector<const StoryArticle*> order;
    order.reserve(articles.size());
    for (const StoryArticle& article : articles)
        order.push_back(&article);
    std::stable_sort(order.begin(), order.end(),
                     [](const StoryArticle* left, const StoryArticle* right) { return left->id < right->id; });
    for (const StoryArticle* article : order) {
        if (!article->id || m_profiles.size() >= Postings::kMaxOrdinals)
            continue;
        remove(article->id);
        const auto ordinal = static_cast<std::uint32_t>(m_profiles.size());
        m_profiles.push_back(makeProfile(*article));
        m_ordinals[article->id.value] = ordinal;
        for (const std::uint64_t key : storyKeys(m_profiles.back()).filed)
            m_postings.add(key, ordinal);
    }
    m_postings.finish();
}

void StoryIndex::remove(ArticleId id)
{
    const auto found = m_ordinals.find(id.value);
    if (found == m_ordinals.end())
        return;
    m_profiles[found->second] = {}; // its postings stay behind and lead to nothing
    m_ordinals.erase(found);
}

const StoryProfile* StoryIndex::profile(ArticleId id) const
{
    const auto found = m_ordinals.find(id.value);
    return found == m_ordinals.end() ? nullptr : &m_profiles[found->second];
}

std::vector<ArticleId> StoryIndex::candidates(ArticleId id, Side side) const
{
    const auto own = m_ordinals.find(id.value);
    if (own == m_ordinals.end())
        return {};
    std::vector<std::uint32_t> found;
    for (const std::uint64_t key : storyKeys(m_profiles[own->second]).sought)
        if (side == Side::Before)
            m_postings.findBelow(key, own->second, kPerKey, &found);
        else
            m_postings.findAbove(key, own->second, kPerKey, &found);
    std::sort(found.begin(), found.end());

    struct Candidate
    {
        std::uint32_t ordinal = 0;
        std::ptrdiff_t keys = 0;
    };
    std::vector<Candidate> candidates;
    for (auto at = found.begin(); at != found.end();) {
        const auto end = std::upper_bound(at, found.end(), *at);
        if (m_profiles[*at].id)
            candidates.push_back({*at, end - at});
        at = end;
    }
    if (candidates.size() > kMaxCandidates) {
        std::stable_sort(candidates.begin(), candidates.end(),
                         [](const Candidate& left, const Candidate& right) { return left.keys > right.keys; });
        candidates.resize(kMaxCandidates);
    }
    std::vector<ArticleId> ids;
    ids.reserve(candidates.size());
    for (const Candidate& candidate : candidates)
        ids.push_back(m_profiles[candidate.ordinal].id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::uint32_t StoryIndex::endOfOthers(std::span<const ArticleId> sorted) const
{
    std::size_t end = m_profiles.size();
    const auto isOther = [this, sorted](std::size_t ordinal) {
        const ArticleId id = m_profiles[ordinal].id;
        return id && !std::binary_search(sorted.begin(), sorted.end(), id);
    };
    while (end > 0 && !isOther(end - 1))
        --end;
    return static_cast<std::uint32_t>(end);
}

std::vector<StoryPair> findStoryPairs(const StoryIndex& index, std::span<const ArticleId> articles,
                                      const std::function<bool()>& cancelled)
{
    std::vector<ArticleId> asked(articles.begin(), articles.end());
    std::sort(asked.begin(), asked.end());
    asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
    std::vector<StoryPair> pairs;
    const auto compare = [&pairs, &index](ArticleId id, ArticleId other) {
        StoryPair pair = comparePair(*index.profile(id), *index.profile(other));
        if (pair.score >= kSuggestFrom)
            pairs.push_back(std::move(pair));
    };
    const std::uint32_t endOfOthers = index.endOfOthers(asked);
    int searched = 0;
    for (const ArticleId id : asked) {
        if (++searched % kBetweenLooks == 0 && cancelled && cancelled())
            break;
        const auto own = index.m_ordinals.find(id.value);
        if (own == index.m_ordinals.end())
            continue;
        for (const ArticleId other : index.candidates(id, StoryIndex::Side::Before))
            compare(id, other);
        if (own->second >= endOfOthers)
            continue;
        // Two asked articles meet when the later one looks back, as they would have in two imports.
        for (const ArticleId other : index.candidates(id, StoryIndex::Side::Behind))
            if (!std::binary_search(asked.begin(), asked.end(), other))
                compare(id, other);
    }
    const auto place = [](const StoryPair& pair) { return std::pair(pair.a, pair.b); };
    std::sort(pairs.begin(), pairs.end(),
              [&place](const StoryPair& left, const StoryPair& right) { return place(left) < place(right); });
    return pairs;
}

std::optional<StoryPair> storyPair(const StoryIndex& index, ArticleId a, ArticleId b)
{
    const StoryProfile* left = index.profile(a);
    const StoryProfile* right = index.profile(b);
    if (left == nullptr || right == nullptr || a == b)
        return std::nullopt;
    return comparePair(*left, *right);
}

} // namespace vigie
