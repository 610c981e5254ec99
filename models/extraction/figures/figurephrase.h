// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/figure.h"

#include <string_view>

/// The words right before a figure that tell what it is of.
namespace vigie::extraction {

/// "un crédit de 3 millions pour une huilerie | de 6 millions": an amount that is the cost of what another one pays
/// for.
bool isForAThing(const Document& document, const Figure& figure);

/// The token where "un hôpital de", "une usine textile de", "un robot à" begins that ends right before the amount;
/// the figure's first token where there is none.
std::uint32_t thingBefore(const Document& document, const Figure& figure);

/// "Le groupe, | 2.500 salariés, table sur …", "(8'400 collaborateurs)": does nothing stand between the commas, or in
/// the brackets, but the figure and where those people are ("dans le monde")?
bool isSetOff(const Document& document, const Figure& figure);

/// "Avec | 310 salariés, Novatex recrutera", "l'usine de | 310 salariés": people who are told of only to tell the
/// size of who has them.
bool isSize(const Document& document, const Figure& figure);

/// "les | 850 salariés du site": people with an article are there already.
bool isKnownCount(const Document& document, const Figure& figure);

/// "en 2025, l'usine comptera | 500 salariés": a staff to come, with its year.
bool isDatedStaff(const Document& document, const Figure& figure);

/// "120 personnes | à Laval": the preposition before a capital; as the text writes it, since the fold makes a verb of
/// it, and "à" may be one letter or two. False at the end of a sentence.
bool isAtName(const Document& document, std::uint32_t token);

/// "L'usine compte | recruter 100 personnes": words that count nobody.
bool isIntent(const Document& document, const CueHit& hit);

/// "elle emploie 140 personnes et en recrutera 60 | autres": the noun is elided, what happens to it is not.
bool hasOwnVerb(const Figure& figure);

/// "de | 350 à | 850 employés": one of the two levels of a change.
bool isLevel(const Figure& figure);

/// "une rallonge, qui porte son concours à | 110 MDH": a level, with what went before in it; but not "ce qui
/// porte l'engagement à | deux milliards", which adds up what was just told.
bool isCarried(const Document& document, const Figure& figure);

/// "ce qui portera l'effectif sur place à | 4 600 personnes": a level, of whatever.
bool isCarriedTo(const Document& document, const Figure& figure);

/// "4,4 Mrds DH, contre | 3,9 évoqués il y a deux ans": like is compared with like, but neither "74 MDH, contre |
/// 1.160 postes" nor "60 millions, contre | 20 millions pour l'AFD".
bool isAgainst(const Document& document, const Figure& figure, const Figure& before);

/// "2,7 milliards pour l'usine : | 1,3 milliard pour le premier", "dont | 400 millions", "120 milliards, contre |
/// 91": some of what was told right before, or what it is compared with.
bool isShare(const Document& document, const Figure& figure, const Figure& before);

} // namespace vigie::extraction
