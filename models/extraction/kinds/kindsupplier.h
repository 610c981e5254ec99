// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"
#include "models/extraction/figures/figure.h"

#include <vector>

/// Who works for another, or buys another: what is paid for it is the value of a contract.
namespace vigie::extraction {

class SupplierFinder
{
public:
    /// Looks for "fournira" (label "supplies"), for "bâtira" (label "builds") and who does so for others
    /// ("groupement", label "contractor"), for "rachète" (label "takes over") and for "commande" (label "orders") in
    /// `asked`, ascending by first token.
    SupplierFinder(const Document& document, const std::vector<CueHit>& asked);

    /// "Le groupe *équipera la* gare de portiques pour | 30 MDH": does a supplier's verb, with something that is not
    /// its own ("équipera son usine") behind it, stand in the amount's clause, and "pour", "contre", "moyennant",
    /// "soit" … before the amount? `previous` is the figure before, or null: no verb stands before that.
    bool isPaid(const Figure& figure, const Figure* previous) const;

private:
    std::uint32_t behindShare(std::uint32_t at, std::uint32_t end) const;
    bool hasClient(std::uint32_t first, std::uint32_t last) const;
    bool hasSupplier(std::uint32_t first, std::uint32_t last) const;
    bool namesFirm(std::uint32_t at) const;
    bool opensWithPrice(const Figure& figure) const;

    const Document& m_document;
    std::vector<CueHit> m_verbs;
};

} // namespace vigie::extraction
