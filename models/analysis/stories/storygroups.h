// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/stories/storypair.h"
#include "models/domain/ids.h"

#include <span>
#include <utility>
#include <vector>

namespace vigie {

/// Articles that count as one announcement.
struct StoryGroup
{
    StoryId id; ///< of the workspace; 0 = new
    std::vector<ArticleId> articles; ///< ascending, two at least
    bool automatic = true; ///< false: a person has joined them

    friend bool operator==(const StoryGroup&, const StoryGroup&) = default;
};

/// Two articles of which a person has said "not the same".
using DeniedPair = std::pair<ArticleId, ArticleId>;

/// Joins what the automatic pairs, and the stories there are, hold together.
///
/// - Two articles of a denied pair never come into one group, whatever else is said: a story in `existing` that holds
///   such a pair is split.
/// - The articles of an existing story stay together otherwise. Its id goes to the group that holds most of them.
/// - Two stories that persons made are never joined.
/// - No chaining: two groups are joined only if no pair across them contradicts (StoryPair::contradictory), and if at
///   least half of the pairs across them were found (or a good many, for the copies of one text).
///
/// Groups by their first article. Deterministic; the order of the arguments' items does not matter.
std::vector<StoryGroup> clusterStories(std::span<const StoryPair> pairs, std::span<const DeniedPair> denials,
                                       std::span<const StoryGroup> existing);

/// The pairs that are left for a person to decide: not denied and not in one group. By falling score, then a, b.
/// An automatic pair whose joining was refused is among them, no longer marked as automatic.
std::vector<StoryPair> openSuggestions(std::span<const StoryPair> pairs, std::span<const DeniedPair> denials,
                                       std::span<const StoryGroup> groups);

} // namespace vigie
