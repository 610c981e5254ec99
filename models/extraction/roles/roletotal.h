// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/roles/rolecontext.h"

/// What speaks for a figure being the sum of others, whatever the arithmetic says: the words around them, their
/// places and whom they are of. Signals and weights are those of roles.tsv, label "total".
namespace vigie::extraction {

constexpr float kSaysTotal = 0.5F; ///< a word for a total of this strength tells it

class TotalEvidence
{
public:
    explicit TotalEvidence(RoleContext& context);

    /// How much speaks for `total` being the sum of `others` (in text order, not empty); 0 where they are more than
    /// it.
    float of(std::size_t total, const FigureGroup& others) const;

    /// Do two figures' own sentences speak of different actors? Money that is given has its giver, whatever that is.
    static bool differInSubject(const Figure& total, const Figure& item);

    /// How much an item of `others` comes on top of the total; "| 15.000 autres" behind another item come on top of
    /// that one alone.
    float addition(const FigureGroup& others, std::size_t item) const;

private:
    bool standsAmongParts(const Figure& figure) const;

    RoleContext& m_context;
    Figures& m_figures;
};

} // namespace vigie::extraction
