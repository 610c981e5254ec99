// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/countskernel.h"

namespace vigie {
namespace {

bool isReviewed(ReviewState review)
{
    return review != ReviewState::Auto;
}

} // namespace

WorkspaceCounts workspaceCounts(const Cube& cube, const CubeSelection& selection, const QString& currency)
{
    WorkspaceCounts counts;
    counts.allArticles = static_cast<int>(cube.size());
    counts.articles = static_cast<int>(selection.articles.count());
    for (const MetricKind kind : kMetricKinds) {
        if (!selection.figures.passes(kind))
            continue;
        const FigureBlock& block = cube.block(kind);
        const auto values = currency.isEmpty() ? nullptr : cube.values(kind, currency);
        for (std::size_t row = 0; row < block.size(); ++row) {
            const FigureState state = block.state[row];
            if (!selection.articles.test(block.article[row]) || !selection.figures.passes(state))
                continue;
            const bool counted
                = block.why[row] == NotCounted::Counted && (values == nullptr || (*values)[row] != kNoRate);
            ++counts.figures;
            counts.counted += counted ? 1 : 0;
            counts.approximate += counted && state.approximate() ? 1 : 0;
            counts.reviewed += isReviewed(state.review()) ? 1 : 0;
        }
    }
    return counts;
}

} // namespace vigie
