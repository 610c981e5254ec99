// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"
#include "models/extraction/figures/figure.h"

#include <cstdint>
#include <limits>
#include <vector>

/// What an amount is said to be: the subject of the verb before it.
namespace vigie::extraction {

class GovernorFinder
{
public:
    static constexpr std::uint32_t kNowhere = std::numeric_limits<std::uint32_t>::max();

    /// Looks for "s'élève à", "est estimé à" (label "copula") and for what may stand behind them ("désormais", label
    /// "adverb"), for "évalué à" (label "participle") and for "a bondi" (label "grows") in `asked`, ascending by
    /// first token.
    GovernorFinder(const Document& document, const std::vector<CueHit>& asked);

    /// "la *contribution* de la région au coût du parc est estimée à | 240 millions": the first token of the cue that
    /// is the subject of the verb before the figure, however far it stands. A participle speaks of
    /// the noun right before it: "la rupture d'un *marché* évalué à | 34 milliards". kNowhere where there is no such
    /// verb or cue. `previous` is the figure before, or null: no subject stands before that. For a
    /// pronoun that opens the sentence it is the first cue that agrees with it in the sentence before.
    std::uint32_t find(const Figure& figure, const Figure* previous, const std::vector<CueHit>& cues) const;

private:
    std::uint32_t beforeAdverb(const Figure& figure) const;
    std::uint32_t behindAdverbial(std::uint32_t first, std::uint32_t last) const;
    std::uint32_t behindConjunction(std::uint32_t first, std::uint32_t last) const;
    std::uint32_t asideOf(const Figure& figure, const std::vector<CueHit>& cues) const;
    const CueHit* growthBefore(const Figure& figure) const;
    bool isUnder(std::uint32_t determiner, std::uint32_t clause) const;
    const CueHit* copulaBefore(const Figure& figure) const;
    std::uint32_t meantBefore(const Figure& figure, std::uint32_t verb, const std::vector<CueHit>& cues) const;

    const Document& m_document;
    std::vector<CueHit> m_copulas; ///< and participles, ascending by first token
    std::vector<CueHit> m_adverbs;
    std::vector<CueHit> m_growths;
};

} // namespace vigie::extraction
