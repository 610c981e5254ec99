// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"
#include "models/extraction/figures/figure.h"
#include "models/extraction/figures/figureruler.h"

/// By when each figure is due.
namespace vigie::extraction {

/// Gives figures their horizon: a date tied to the figure by "à l'horizon", "d'ici", a goal verb or a span ("entre
/// 2022 et 2024"), in its clause before its sentence; "la même année" takes the one before. "cette année" counts from
/// the date of publication. A plant's opening date, a past result's year, the name of a plan and a term that names no
/// year ("d'ici cinq ans") are none. Source: annotation guide, hard case 10.
void findHorizons(Figures& figures, const Document& document, const std::vector<Quantity>& quantities,
                  const Context& context, const FigureRuler& ruler, const TextCues& cues);

} // namespace vigie::extraction
