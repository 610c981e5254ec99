// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"
#include "models/extraction/figures/figure.h"
#include "models/extraction/figures/figureruler.h"
#include "models/extraction/names/names.h"
#include "models/extraction/subjects/subjectdiscourse.h"

/// What each figure counts: investment or funding, jobs created, cut or there already.
namespace vigie::extraction {

/// Gives every figure its kind, or none where the words around it speak of something that is no metric (a price, a
/// wage, GDP). Log-linear: the unit allows some kinds, its noun makes some of them likely, each cue of kinds.tsv adds
/// its weight, less with distance. Sources: annotation guide, "kind", hard cases 2 to 6 and 9.
void findKinds(Figures& figures, const Document& document, const Names& names, const SubjectDiscourse& discourse,
               const FigureRuler& ruler, const TextCues& cues);

} // namespace vigie::extraction
