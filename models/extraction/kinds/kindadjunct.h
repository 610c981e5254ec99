// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"
#include "models/extraction/figures/figure.h"

#include <vector>

/// Words beside what a sentence says: they speak less for its figures, or not at all.
namespace vigie::extraction {

/// Takes the cues that are denied out of `cues`: "sans *aide* publique", "aucun *licenciement*", "ni *prêt*".
void dropDenied(const Document& document, std::vector<CueHit>& cues);

/// Phrases before the clause: "Grâce à un crédit de la banque, | la coopérative se dote d'une tour de 150 MDH".
class AdjunctFinder
{
public:
    /// Looks for "grâce à" (label "adjunct") in `asked`, ascending by first token.
    AdjunctFinder(const Document& document, const std::vector<CueHit>& asked);

    /// Does the cue stand in such a phrase, and the figure behind the comma that ends it? `previous` is the figure
    /// before, or null: a phrase with a figure of its own is none.
    bool isBeside(const CueHit& cue, const Figure& figure, const Figure* previous) const;

private:
    struct Phrase
    {
        std::uint32_t first = 0;
        std::uint32_t last = 0; ///< its comma
    };

    std::vector<Phrase> m_phrases; ///< ascending, disjoint
};

} // namespace vigie::extraction
