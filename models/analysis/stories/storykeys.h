// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/stories/storyprofile.h"

#include <cstdint>
#include <vector>

namespace vigie {

/// Under which keys an article is filed, and under which keys articles like it are looked for. Two articles that may
/// tell one announcement share a key; two others seldom do. A key depends on its article alone, so filing is
/// incremental.
struct StoryKeys
{
    std::vector<std::uint64_t> filed; ///< unordered, no doubles
    std::vector<std::uint64_t> sought; ///< likewise; holds more: neighbouring months and amounts
};

/// The keys: bands of the text's MinHash; each telling word of a firm's or person's name × month; series × amount (in
/// steps of 15 %, in dollars where there is a rate) × month; and, for articles without a date, word × amount.
/// Month keys reach one month to either side.
StoryKeys storyKeys(const StoryProfile& profile);

} // namespace vigie
