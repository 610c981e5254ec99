// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/figure.h"
#include "models/extraction/figures/figureruler.h"
#include "models/extraction/names/names.h"

/// Where a figure is.
namespace vigie::extraction {

/// Gives figures their place (an index into names.places): the nearest one at which its sentence tells something to
/// be; else, for what is news, the one of the sentence before it in its paragraph, or the only one of the first
/// paragraph. What stands behind the next figure of its kind is where that one is ("212 postes dans son usine et 80 à
/// Nantes"), and of several places told as a list ("à Fès et à Meknès") it has none but the one that holds them, or
/// its own where they are told "respectivement". Where people sign and speak is none ("a signé mercredi à Rabat"),
/// nor is a country that is only talked about ("avec la Chine"), nor, for what is told outside of it, a place told in
/// passing ("après avoir fermé une usine en Italie"), nor for lost jobs the one that work moves to. What is "dans le
/// monde" or "à l'étranger" has none. `cues` are those of figureplaces.tsv. Needs the
/// roles.
void findPlaces(Figures& figures, const Document& document, const Names& names, const FigureRuler& ruler,
                const TextCues& cues);

/// Gives figures their spot: the town or country at which their sentence tells something to be, else the only one of
/// the sentence before it in its paragraph. Before the parts are found: what is elsewhere is no part.
void findSpots(Figures& figures, const Document& document, const Names& names, const FigureRuler& ruler,
               const TextCues& cues);

} // namespace vigie::extraction
