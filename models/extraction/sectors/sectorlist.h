// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/figure.h"
#include "models/extraction/sectors/sectorevidence.h"

#include <span>
#include <vector>

/// Sentences that list several sectors: "le tourisme 3 milliards, l'énergie 2".
namespace vigie::extraction {

/// What tells the sector of one figure of a list.
struct ListedTerm
{
    const SectorEvidence::Hit* hit = nullptr; ///< null where the sentence lists none, or nothing tells
    bool own = false; ///< beside this figure; else its neighbour's: "le textile (120 MDH, 840 emplois)"
};

/// Reads the lists of one text. The evidence must outlive it.
class SectorLists
{
public:
    explicit SectorLists(const SectorEvidence& evidence)
        : m_evidence(evidence)
    {
    }

    /// The term of each figure of a sentence: the one before it, "30 millions pour une route, 25 pour un hôpital" the
    /// one behind it.
    std::vector<ListedTerm> terms(std::span<const Figure> figures, const Sentence& in) const;

private:
    std::vector<ListedTerm> termsBefore(std::span<const Figure> figures, const Sentence& in) const;
    std::vector<ListedTerm> termsBehind(std::span<const Figure> figures, const Sentence& in) const;

    const SectorEvidence& m_evidence;
};

} // namespace vigie::extraction
