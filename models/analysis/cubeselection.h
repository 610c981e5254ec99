// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cube.h"
#include "models/analysis/figurecondition.h"

#include <array>
#include <utility>
#include <vector>

namespace vigie {

/// What a Filter chooses in a cube.
struct CubeSelection
{
    ArticleBitmap articles;
    FigureCondition figures; ///< which of their figures are shown and counted
    /// Rule 4 under the filter, by MetricKind: the chosen articles of stories whose account the filter leaves out,
    /// ascending, each with the one of them that is the account in its stead (with itself, if it is that one).
    std::array<std::vector<std::pair<ArticleIndex, ArticleIndex>>, kMetricKinds.size()> retold = {};

    /// FigureBlock::why of a figure of a chosen article, as it is under the filter.
    NotCounted why(MetricKind kind, const FigureBlock& block, FigureRow row) const
    {
        const NotCounted why = block.why[row];
        return why == NotCounted::OtherTelling && accountOf(kind, block, block.article[row]) == block.article[row]
            ? NotCounted::Counted
            : why;
    }

    /// The article that is counted for a chosen article's story under the filter; kNone for an article that tells a
    /// story alone, or is the account whatever the filter.
    ArticleIndex accountOf(MetricKind kind, const FigureBlock& block, ArticleIndex article) const;
};

/// Works a filter out. `textMatches` are the articles that Filter::text finds (the search index knows, not the cube);
/// null = no condition. Actors and places that the cube does not know are named by no article.
CubeSelection select(const Cube& cube, const Filter& filter, const ArticleBitmap* textMatches);

} // namespace vigie
