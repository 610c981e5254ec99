// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/kinds/kindreason.h"

#include <algorithm>

namespace vigie::extraction {

void tellReason(Figure& figure)
{
    constexpr std::size_t kKept = 3;
    std::vector<Evidence> told;
    for (const Evidence& piece : figure.kindEvidence)
        if (piece.cue->kind == figure.kind && !piece.cue->words.empty())
            told.push_back(piece);
    std::ranges::stable_sort(told, std::ranges::greater(), &Evidence::weight);
    told.resize(std::min(told.size(), kKept));
    for (const Evidence& piece : told)
        figure.addCue(piece.cue->pattern);
    figure.addRule(told.empty() ? "kind.prior" : "kind.cues");
}

} // namespace vigie::extraction
