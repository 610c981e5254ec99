// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/stories/postings.h"
#include "models/analysis/stories/storyarticle.h"
#include "models/analysis/stories/storypair.h"
#include "models/analysis/stories/storyprofile.h"

#include <functional>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace vigie {

/// The articles among which stories are looked for. About 3 kB an article, at most Postings::kMaxOrdinals of them
/// over its life (what comes behind is not filed). Not thread-safe; a const index may be read by several threads.
///
/// Use: insert() the articles (at start those of the workspace, then each import's new ones), then findStoryPairs().
class StoryIndex
{
public:
    /// Files articles. One that is known already is replaced. The order within a call does not matter (they are filed
    /// by ascending id); articles in two calls give the same pairs as in one.
    void insert(std::span<const StoryArticle> articles);
    void remove(ArticleId id);

    bool contains(ArticleId id) const { return m_ordinals.contains(id.value); }
    std::size_t size() const { return m_ordinals.size(); }

    /// The profile of an article; null where it is not filed. Valid until the next insert().
    const StoryProfile* profile(ArticleId id) const;

    /// Where to look, seen from an article: among those filed before it or behind it.
    enum class Side : std::uint8_t { Before, Behind };

    /// The articles of one side that share a key with this one, by ascending id: at most kMaxCandidates, those that
    /// share most keys. Of a key that very many articles share only the kPerKey nearest are looked at, so a search
    /// costs the same in a workspace of any size.
    std::vector<ArticleId> candidates(ArticleId id, Side side) const;

    static constexpr std::size_t kPerKey = 48;
    static constexpr std::size_t kMaxCandidates = 64;

private:
    friend std::vector<StoryPair> findStoryPairs(const StoryIndex& index, std::span<const ArticleId> articles,
                                                 const std::function<bool()>& cancelled);

    /// One behind the ordinal of the last article that is not among the (sorted) given ones; 0 = there is none. Looks
    /// at the articles behind it only.
    std::uint32_t endOfOthers(std::span<const ArticleId> sorted) const;

    Postings m_postings;
    std::vector<StoryProfile> m_profiles; ///< by ordinal; without id where replaced or removed
    std::unordered_map<qint64, std::uint32_t> m_ordinals; ///< by article id
};

/// The pairs with at least one of the given articles that are worth joining or suggesting: by a, then b; each once.
/// Articles that are not in the index are passed over. Costs O(articles × candidates). Deterministic.
/// Where `cancelled` says so it ends early, with what was found until then.
std::vector<StoryPair> findStoryPairs(const StoryIndex& index, std::span<const ArticleId> articles,
                                      const std::function<bool()>& cancelled = {});

/// What one pair of filed articles amounts to, whether or not it would be suggested; nothing where one is not filed.
std::optional<StoryPair> storyPair(const StoryIndex& index, ArticleId a, ArticleId b);

} // namespace vigie
