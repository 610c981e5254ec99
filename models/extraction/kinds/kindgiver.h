// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"
#include "models/extraction/figures/figure.h"
#include "models/extraction/kinds/kindadjunct.h"
#include "models/extraction/names/names.h"
#include "models/extraction/subjects/subjectdiscourse.h"

#include <string_view>
#include <vector>

/// Whose money an amount is: what a bank or a region brings is funding, what a firm does is investment.
namespace vigie::extraction {

class GiverFinder
{
public:
    /// Looks for "consacre" (label "gives"), "apportés par" (label "given"), "la Région" (label "public") and "la
    /// France" (label "land") in `asked`, ascending by first token.
    GiverFinder(const Document& document, const Names& names, const SubjectDiscourse& discourse,
                const std::vector<CueHit>& asked);

    /// The signal of kinds.tsv for the actor nearest before the amount in its sentence that no preposition leads in
    /// ("avec X") and that stands in no phrase before the clause ("grâce à X,"): "@lender" or "@public-body"; empty
    /// where it is neither.
    std::string_view find(const Figure& figure, const Figure* previous, const AdjunctFinder& adjuncts) const;

    /// "*la Région* y consacre | 6 millions": is an institution, or a foundation, the subject of a verb of giving
    /// before the amount, or what stands behind "apportés par"?
    bool isPublicGift(const Figure& figure) const;

private:
    enum class Givers { Bodies, BodiesAndLands };

    bool followsInstitution(std::uint32_t sentence) const;
    bool isGivenByPublic(const Figure& figure) const;
    bool isInPublicBracket(const Figure& figure) const;
    bool isPublic(std::uint32_t first, std::uint32_t verb, Givers givers) const;

    const Document& m_document;
    const Names& m_names;
    const SubjectDiscourse& m_discourse;
    std::vector<CueHit> m_verbs; ///< ascending by first token
    std::vector<CueHit> m_given; ///< ascending by first token
    std::vector<CueHit> m_publics; ///< ascending by first token
};

} // namespace vigie::extraction
