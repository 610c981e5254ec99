// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"
#include "models/extraction/figures/figure.h"

#include <vector>

/// Amounts that are some of the amount before them, and so of its kind.
namespace vigie::extraction {

class ShareFinder
{
public:
    /// Looks for "en représente" (label "of it") and "y contribue pour" (label "into it") in `asked`, and for words
    /// of exports in `speaking`; both ascending by first token.
    ShareFinder(const Document& document, const std::vector<CueHit>& asked, const std::vector<CueHit>& speaking);

    /// "Le chiffre d'affaires atteint 3,65 MMDH. La vie *y contribue pour* | 2,7 MMDH et l'auto pour | 950 MDH": is
    /// the amount said to be of `whole`, the amount before it, whatever it is of? What is put into a cost, or into
    /// a loan, is somebody's money. `previous` is the figure before, or null.
    bool isOf(const Figure& figure, const Figure* previous, const Figure& whole) const;

    /// "40 % des | 500 postes seront supprimés": is it what a share is taken of (label "fraction"), and no count of
    /// lost jobs in itself ("la moitié des | 500 postes supprimés")?
    bool isBase(const Figure& figure) const;

private:
    const CueHit* endingAt(std::uint32_t token) const;
    const CueHit* leadingTo(const Figure& figure, const Figure* previous) const;
    bool sellsAbroad(std::uint32_t first, std::uint32_t last) const;

    const Document& m_document;
    std::vector<CueHit> m_verbs; ///< ascending by first token
    std::vector<CueHit> m_exports; ///< ascending by first token
    std::vector<CueHit> m_cuts; ///< ascending by first token
    std::vector<CueHit> m_fractions; ///< ascending by first token
};

} // namespace vigie::extraction
