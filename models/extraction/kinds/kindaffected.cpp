// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/kinds/kindaffected.h"

#include "models/extraction/figures/cuesearch.h"

#include <algorithm>
#include <iterator>

namespace vigie::extraction {

namespace {

constexpr float kSpeaks = 2; ///< weight of a word that by itself speaks of cuts
constexpr std::uint32_t kBefore = 3; ///< sentences: the closure is told first
constexpr std::uint32_t kBehind = 1;

bool isCut(const CueHit& hit)
{
    return hit.cue->kind == MetricKind::JobsCut;
}

/// Does one of the `words`, ascending by first token, stand in the cue?
bool holdsOne(const std::vector<CueHit>& words, const CueHit& hit)
{
    return !cuesIn(words, hit.first, hit.last).empty();
}

} // namespace

void dropAffected(const Document& document, const std::vector<CueHit>& affected, std::vector<CueHit>& cues)
{
    if (affected.empty())
        return;
    std::vector<CueHit> denials; // "chômage partiel", "réduira le temps de travail"
    std::ranges::copy_if(cues, std::back_inserter(denials),
                         [](const CueHit& hit) { return isCut(hit) && hit.cue->weight < 0; });
    std::vector<bool> near(document.sentences.size(), false); // the sentences to which cuts are told near by
    for (const CueHit& hit : cues) {
        if (!isCut(hit) || hit.cue->weight < kSpeaks || holdsOne(affected, hit) || holdsOne(denials, hit))
            continue;
        const std::uint32_t told = document.tokens[hit.first].sentence;
        const std::size_t last = std::min<std::size_t>(told + kBefore + 1, near.size());
        for (std::size_t i = told - std::min(told, kBehind); i < last; ++i)
            near[i] = true;
    }
    std::erase_if(cues, [&](const CueHit& hit) {
        return isCut(hit) && !near[document.tokens[hit.first].sentence] && holdsOne(affected, hit);
    });
}

} // namespace vigie::extraction
