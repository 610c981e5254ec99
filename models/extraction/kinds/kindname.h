// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"
#include "models/extraction/figures/figure.h"
#include "models/extraction/subjects/actormention.h"

#include <cstdint>
#include <vector>

/// Names beside an amount: their words tell nothing of it, what they belong to does.
namespace vigie::extraction {

/// Takes the cues that are part of a lender's name out of `cues`, ascending by first token: "la Banque européenne
/// d'*investissement*" lends. What the name begins with stays ("*Crédit* agricole").
void dropNamed(const std::vector<ActorMention>& mentions, std::vector<CueHit>& cues);

/// "un *prêt* de la BEI de | 90 M€": the token behind the noun that both complements belong to; 0 where no name
/// stands between "de" and "de".
std::uint32_t headEnd(const Document& document, const std::vector<ActorMention>& mentions, const Figure& figure);

} // namespace vigie::extraction
