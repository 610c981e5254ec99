// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/stories/storyarticle.h"

#include <vector>

namespace vigie {

/// Announcements made up for tests and benchmarks: firms, ministers, towns, figures and texts drawn from pools as
/// large and as unevenly used as those of a real workspace, one announcement in ten told twice or three times. Ids
/// from 1; the same articles for the same numbers.
struct SyntheticStories
{
    std::vector<StoryArticle> articles;
    std::vector<int> events; ///< which announcement articles[i] tells
};
SyntheticStories makeStories(int articles, quint32 seed, int years = 20);

} // namespace vigie
