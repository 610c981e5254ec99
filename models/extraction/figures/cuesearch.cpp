// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/cuesearch.h"

#include <algorithm>

namespace vigie::extraction {

std::span<const CueHit> cuesIn(const std::vector<CueHit>& hits, std::uint32_t first, std::uint32_t last)
{
    const auto begin = std::ranges::lower_bound(hits, first, {}, &CueHit::first);
    return {begin, std::ranges::lower_bound(begin, hits.end(), last, {}, &CueHit::first)};
}

std::span<const CueHit> cuesAt(const std::vector<CueHit>& hits, std::uint32_t token)
{
    return cuesIn(hits, token, token + 1);
}

bool hasCue(const std::vector<CueHit>& hits, CueLabel label, std::uint32_t first, std::uint32_t last)
{
    return std::ranges::any_of(cuesIn(hits, first, last),
                               [label](const CueHit& hit) { return hit.cue->label == label; });
}

bool hasCueAt(const std::vector<CueHit>& hits, CueLabel label, std::uint32_t token)
{
    return hasCue(hits, label, token, token + 1);
}

bool holdsCue(const std::vector<CueHit>& hits, CueLabel label, std::uint32_t first, std::uint32_t last)
{
    return std::ranges::any_of(cuesIn(hits, first, last), [label, last](const CueHit& hit) {
        return hit.cue->label == label && hit.last <= last;
    });
}

std::vector<CueHit> sortedByEnd(std::vector<CueHit> hits)
{
    std::ranges::stable_sort(hits, {}, &CueHit::last);
    return hits;
}

std::span<const CueHit> cuesEndingAt(const std::vector<CueHit>& byEnd, std::uint32_t token)
{
    const auto begin = std::ranges::lower_bound(byEnd, token, {}, &CueHit::last);
    return {begin, std::ranges::upper_bound(begin, byEnd.end(), token, {}, &CueHit::last)};
}

} // namespace vigie::extraction
