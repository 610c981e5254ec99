// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"
#include "models/extraction/figures/figure.h"
#include "models/extraction/figures/figureruler.h"
#include "models/extraction/kinds/kindadjunct.h"
#include "models/extraction/kinds/kindgovernor.h"
#include "models/extraction/kinds/kindhits.h"

#include <vector>

/// What the words around a figure say of its kind.
namespace vigie::extraction {

class KindWords
{
public:
    /// `hits` has to live as long.
    KindWords(const Document& document, const FigureRuler& ruler, const KindHits& hits);

    /// Adds the words of the figure's sentence and the one before it. Returns how much those of its own sentence
    /// weigh. `previous` is the figure before, or null.
    /// Those that end at `head`, the figure's noun, speak as if they stood right before it.
    float add(std::vector<Evidence>& evidence, const Figure& figure, const Figure* previous,
              std::uint32_t head) const;

    /// How near a verb in the future tense stands: people of whom it speaks are still to come.
    float futureNear(const Figure& figure) const;

    /// Do words for a loan, an order, sales … stand in [first, last)?
    bool saysAmount(std::uint32_t first, std::uint32_t last) const;

    /// "recrutera 5.000 enseignants, | l'Agence 8.000 jeunes": does nothing between the two counts, nor right behind
    /// the second, tell what happens to it? Then that is what happened to the first.
    bool isGapped(const Figure& previous, const Figure& figure) const;

    const AdjunctFinder& adjuncts() const { return m_adjuncts; }

private:
    bool saysCount(std::uint32_t first, std::uint32_t last) const;
    float governorShare(std::uint32_t governor, const Figure& figure) const;
    bool isCost(const Figure& figure) const;
    float valueOf(const CueHit& hit, const Figure& figure) const;

    const Document& m_document;
    const FigureRuler& m_ruler;
    GovernorFinder m_governors;
    AdjunctFinder m_adjuncts;
    const std::vector<CueHit>& m_hits; ///< that say what a figure counts
};

} // namespace vigie::extraction
