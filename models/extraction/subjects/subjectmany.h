// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/figure.h"
#include "models/extraction/names/names.h"
#include "models/extraction/subjects/subjectdiscourse.h"

#include <cstdint>
#include <string_view>
#include <vector>

/// Which figures are a branch's, a country's, the state's, and so no actor's.
namespace vigie::extraction {

class SubjectsOfMany
{
public:
    /// The discourse has to outlive it.
    SubjectsOfMany(const Document& document, const Names& names, const SubjectDiscourse& discourse);

    /// Is the figure of many, or the state ("La branche emploie", "Les pouvoirs publics apportent", "dix
    /// conventions d'un montant de"), and not about one that its sentence goes on about?
    bool holds(const Figure& figure) const;
    /// Is the sentence before of many? "Le secteur …. Les exportations ont atteint …"
    bool followsMany(std::uint32_t sentence) const { return sentence > 0 && m_ofMany[sentence - 1]; }
    /// "inscrit au Programme national d'eau potable, dont le coût est passé à | 143 milliards"
    bool isOfScheme(const Figure& figure) const;

private:
    /// "la filière", "que l'automobile": words for many.
    struct Collective
    {
        std::uint32_t first = 0;
        bool clause = false; ///< they open a clause: what stands before it is not theirs
    };

    void read();
    void readMany(const CueHit& hit);
    void carryOn();
    bool endows(const CueHit& scheme, std::uint32_t token) const;
    bool isCounted(const CueHit& hit) const;
    bool opensClause(std::uint32_t token) const;
    bool isBehindQuote(const Figure& figure) const;
    bool goesOn(std::uint32_t sentence) const;
    bool namesFirm(const Sentence& in) const;
    std::uint32_t sentenceOf(std::uint32_t token) const { return m_document.tokens[token].sentence; }
    std::string_view word(std::uint32_t token) const { return m_document.fold(m_document.tokens[token]); }

    const Document& m_document;
    const Names& m_names;
    const SubjectDiscourse& m_discourse;
    const SubjectCues& m_cues;
    const std::vector<ActorMention>& m_mentions;
    std::vector<bool> m_ofMany; ///< by sentence
    std::vector<Collective> m_collectives; ///< ascending
    std::vector<std::uint32_t> m_schemes; ///< tokens where what a scheme has begins, ascending
};

} // namespace vigie::extraction
