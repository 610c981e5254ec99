// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/names.h"
#include "models/extraction/subjects/actormention.h"
#include "models/extraction/subjects/subjectcues.h"
#include "models/extraction/subjects/subjecttrade.h"

#include <cstdint>
#include <vector>

/// Who takes which part in what two do with each other: one builds and the other orders, one lends and the other
/// borrows, one sells and the other buys.
namespace vigie::extraction {

/// Marks who supplies and who orders, where one sentence names two and their trades tell ("L'ONCF et Alstom ont signé
/// le contrat"): they are not joint in it.
void markOrders(std::vector<ActorMention>& mentions, const Document& document, const Names& names,
                const SectorEvidence& evidence, const SubjectCues& cues);

/// Of those who sign a loan together.
enum class DealSide : std::uint8_t {
    Lender, ///< a development bank, or in a loan without one a bank
    Other,
};

class SubjectDeals
{
public:
    SubjectDeals(const Document& document, const Names& names, const SubjectCues& cues, const SubjectTrades& trades,
                 const std::vector<ActorMention>& mentions);

    /// Of those who do something together with the actor ("La BEI et X ont signé"): the one on this side; -1 = not
    /// both sides have one, or one has several.
    std::int32_t partner(std::int32_t actor, DealSide side) const;
    /// Who buys as that one sentence tells ("… cède l'usine à X"); -1 = nobody. SubjectSales remembers it further.
    std::int32_t buyer(std::uint32_t sentence) const { return m_buyers[sentence]; }

private:
    struct Pair
    {
        std::int32_t bank = -1;
        std::int32_t other = -1;
    };

    void readPartners(const Document& document, const Names& names, const SubjectCues& cues,
                      const SubjectTrades& trades, const std::vector<ActorMention>& mentions);

    std::vector<Pair> m_pairs; ///< by actor
    std::vector<std::int32_t> m_buyers; ///< by sentence
};

} // namespace vigie::extraction
