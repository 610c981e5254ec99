// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/domain/story.h"
#include "models/query/querycontext.h"

namespace vigie {

/// The stories and the suggestions of which the filter chooses at least one article: stories by id, then suggestions
/// by falling score.
struct StoryListQuery
{
    using Rows = QList<StoryRow>;
    static constexpr bool kNeedsCube = false;

    Filter filter;
    bool withStories = true;
    bool withSuggestions = true;

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

/// The pairs of articles that wait for a decision, the likeliest first: not denied, and not in one story by now.
[[nodiscard]] Result<QList<StoryLink>> waitingLinks(Connection& connection);

} // namespace vigie
