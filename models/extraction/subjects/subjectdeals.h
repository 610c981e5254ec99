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

class SubjectDeals
{
public:
    /// Marks in the mentions who supplies and who orders, where their trades tell ("L'ONCF et Alstom ont signé le
    /// contrat").
    SubjectDeals(const Document& document, const Names& names, const SubjectCues& cues, const SubjectTrades& trades,
                 std::vector<ActorMention>& mentions);

    /// Of those who do something together with the actor ("La BEI et X ont signé"): the one development bank, or the
    /// one who is none; -1 = there are not both, or several.
    std::int32_t partner(std::int32_t actor, bool lender) const;
    /// Who buys as that one sentence tells ("… cède l'usine à X"); -1 = nobody. SubjectSales remembers it further.
    std::int32_t buyer(std::uint32_t sentence) const { return m_buyers[sentence]; }

private:
    struct Pair
    {
        std::int32_t bank = -1;
        std::int32_t other = -1;
    };

    using Mentions = std::vector<ActorMention>;

    void readOrder(Mentions::iterator first, Mentions::iterator last) const;
    void readPartners(const Mentions& mentions);
    bool isPair(const ActorMention& one, const ActorMention& other) const;

    const Document& m_document;
    const Names& m_names;
    const SubjectCues& m_cues;
    const SubjectTrades& m_trades;
    std::vector<Pair> m_pairs; ///< by actor
    std::vector<std::int32_t> m_buyers; ///< by sentence
};

} // namespace vigie::extraction
