// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/story.h"
#include "models/query/articletellings.h"

namespace vigie {

/// The story that an article is in, told article by article.
struct StoryDetail
{
    Story story; ///< id 0: the article is in none
    QList<ArticleTelling> tellings; ///< earliest first; empty where it is in none

    friend bool operator==(const StoryDetail&, const StoryDetail&) = default;
};

struct StoryQuery
{
    using Rows = StoryDetail;
    static constexpr bool kNeedsCube = true;

    ArticleId article;

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
