// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"
#include "models/extraction/figures/figure.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

/// What the rules for roles ask of the words around a figure: cues of a label, years, its article.
namespace vigie::extraction {

/// Calls `action` for the hits of one label within tokens [first, last), in text order.
template <typename Action>
void forEachHit(const std::vector<CueHit>& hits, CueLabel label, std::uint32_t first, std::uint32_t last,
                Action action)
{
    for (auto hit = std::ranges::lower_bound(hits, first, {}, &CueHit::first); hit != hits.end() && hit->first < last;
         ++hit)
        if (hit->cue->label == label)
            action(*hit);
}

/// Does a hit of the label begin within tokens [first, last)? It may end behind them.
inline bool hasHit(const std::vector<CueHit>& hits, CueLabel label, std::uint32_t first, std::uint32_t last)
{
    bool found = false;
    forEachHit(hits, label, first, last, [&found](const CueHit&) { found = true; });
    return found;
}

/// "les 20 Md€ de la précédente édition", "aux 1500 suppressions", "ces 300 emplois": what has an article, or is
/// somebody's, is known already.
bool isDefinite(const Document& document, const Figure& figure);

/// Does a year before `year` stand within tokens [first, last), which are near the figure?
bool isOfEarlierYear(const Document& document, const Figures& figures, std::size_t index, std::uint32_t first,
                     std::uint32_t last, int year);

} // namespace vigie::extraction
