// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"
#include "models/extraction/figures/figure.h"

#include <vector>

/// Who gets an amount: what a firm or a programme receives is funding, what a plant receives is put into it.
namespace vigie::extraction {

class ReceiverFinder
{
public:
    /// Looks for "recevra" (label "receives"), for "site", "usine" (label "site"), for what else is built ("pont",
    /// label "works") and for what only looks so ("feuille de route", label "no works") in `asked`, ascending by
    /// first token.
    ReceiverFinder(const Document& document, const std::vector<CueHit>& asked);

    /// "*le site de Douai* recevra | 120 millions": is the subject of the verb before the figure a site? `previous`
    /// is the figure before, or null: no subject stands before that.
    bool isSite(const Figure& figure, const Figure* previous) const;

    /// "une *ferme* solaire à Bejaïa, dotée de | 20 millions": does it tell what a site has?
    bool isEndowed(const Figure& figure) const;

    /// "les | 45 milliards de FCFA du *parc* solaire": does it belong to a site?
    bool isOfSite(const Figure& figure) const;

private:
    const Document& m_document;
    std::vector<CueHit> m_verbs;
    std::vector<CueHit> m_sites;
    std::vector<CueHit> m_works; ///< and sites
};

} // namespace vigie::extraction
