// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"
#include "models/extraction/figures/figure.h"
#include "models/extraction/figures/figureruler.h"

/// What each figure is to its article: the news, a share of the news, or context.
namespace vigie::extraction {

/// First reading of the roles, figure by figure: headline or background, by cues, tense, dates and place in the text.
/// `quantities` gives the years, `cues` are those of roles.tsv. Sources: annotation guide, "role", hard cases 6 to 8.
void readRoles(Figures& figures, const Document& document, const std::vector<Quantity>& quantities,
               const Context& context, const FigureRuler& ruler, const TextCues& cues);

/// Drops the later mentions of a figure already told ("3 525 emplois … plus de 3 500 emplois"). Equal figures of
/// different things stay.
void dropRepeats(Figures& figures);

/// Second reading, over the whole text: shares after "dont", parts that add up to a total, totals that a list below
/// breaks down. A share of a background figure is background.
void findParts(Figures& figures, const Document& document, const FigureRuler& ruler, const TextCues& cues);

} // namespace vigie::extraction
