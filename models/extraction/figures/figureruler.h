// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/figure.h"

#include <cstdint>
#include <vector>

/// How far a word is from a figure, as a reader feels it: words count one, a comma, a relative pronoun or another
/// figure between them count more, the end of a sentence much more.
namespace vigie::extraction {

class FigureRuler
{
public:
    FigureRuler(const Document& document, const Figures& figures);

    /// The distance between the token ranges [first, last) of a figure and of a cue; 0 where they overlap.
    float distance(std::uint32_t firstA, std::uint32_t lastA, std::uint32_t firstB, std::uint32_t lastB) const;

    /// The weight that is left at a distance: 1 next to it, half of it at about a clause's length.
    static float decay(float distance);

private:
    std::vector<float> m_cost; ///< running sum before each token
};

} // namespace vigie::extraction
