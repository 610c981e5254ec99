// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/names.h"
#include "models/extraction/sectors/sectorevidence.h"
#include "models/extraction/subjects/actormention.h"
#include "models/extraction/subjects/subjectcues.h"

#include <bitset>
#include <cstdint>
#include <vector>

/// Which firm the noun of a trade can mean: no bank is "l'enseigne", no shipyard "l'armateur".
namespace vigie::extraction {

/// Is the firm known to build, equip or deliver for others, or to let others do so (as every public body does)?
bool buildsForOthers(const SectorEvidence& evidence, std::int32_t actor);
bool ordersFromOthers(const SectorEvidence& evidence, const Names& names, std::int32_t actor);

class SubjectTrades
{
public:
    /// All that it is given has to outlive it.
    SubjectTrades(const Document& document, const Names& names, const SectorEvidence& evidence,
                  const SubjectCues& cues, const std::vector<ActorMention>& mentions);

    /// The firm that words for one at the hit mean, where the text goes on about `known` (-1 = nobody): it, unless it
    /// is known to be of another trade, or to be who lends in the sentence before, and one named shortly before is
    /// not.
    std::int32_t meant(const CueHit& hit, std::int32_t known) const;

    /// Which of those named last, of whom the text goes on about two, the words mean; -1 = they do not tell.
    std::int32_t meantOfTwo(const CueHit& hit) const;
    /// Is it a bank or a fund, as its name or its trade tells?
    bool isFinancier(std::int32_t actor) const { return m_financiers[static_cast<std::size_t>(actor)]; }

private:
    enum class Fit : std::uint8_t {
        Mismatch,
        Unknown,
        Match,
    };

    /// What the words say: of which sectors a firm is that they can mean (none = any), and whether a lender can.
    struct Trade
    {
        std::bitset<kSectorCount> sectors;
        bool noLender = false;
    };

    Trade tradeOf(const CueHit& hit) const;
    void addTerms(const CueHit& hit, Trade& trade) const;
    Fit fitOf(std::int32_t actor, const Trade& trade) const;

    const Document& m_document;
    const Names& m_names;
    const SectorEvidence& m_evidence;
    const SubjectCues& m_cues;
    const std::vector<ActorMention>& m_mentions;
    std::vector<bool> m_financiers; ///< by actor
};

} // namespace vigie::extraction
