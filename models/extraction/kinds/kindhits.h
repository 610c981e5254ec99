// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"
#include "models/extraction/subjects/subjectdiscourse.h"

#include <vector>

/// Which of the words of kinds.tsv that stand in a text tell what: sorted once, before anybody reads them.
namespace vigie::extraction {

/// Each ascending by first token.
struct KindHits
{
    std::vector<CueHit> asked; ///< of labels that speak for nothing by themselves, and that a rule looks for
    std::vector<CueHit> speaking; ///< for a kind or against any; not those in a lender's name
    std::vector<CueHit> said; ///< the same without what is denied and who is only affected
    std::vector<CueHit> talk; ///< as said, and those in lenders' names: what the text is about
};

/// Sorts the hits, ascending by first token.
KindHits sortHits(const Document& document, const SubjectDiscourse& discourse, const std::vector<CueHit>& hits);

} // namespace vigie::extraction
