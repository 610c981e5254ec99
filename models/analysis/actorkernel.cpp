// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/actorkernel.h"

#include "models/analysis/sharescan.h"

namespace vigie {

std::vector<int> articlesByActor(const Cube& cube, const ArticleBitmap& articles)
{
    std::vector<int> counts(cube.actors.size());
    for (std::size_t actor = 0; actor < counts.size(); ++actor)
        counts[actor] = static_cast<int>(cube.actorArticles[actor].countCommon(articles));
    return counts;
}

std::vector<Sum> sumsByActor(const Cube& cube, const CubeSelection& selection, MetricKind kind,
                             const QString& currency)
{
    std::vector<Sum> sums(cube.actors.size());
    const ShareScan scan(cube, selection, kind, currency, SplitAxis::Subject);
    scan.run([&](const Share& share) {
        const std::uint32_t subject = scan.block().subject[share.evidence];
        if (share.value != kNoRate && subject != kNone)
            sums[subject] += Decimal{share.value};
    });
    return sums;
}

} // namespace vigie
