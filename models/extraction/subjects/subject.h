// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/figure.h"
#include "models/extraction/figures/figureruler.h"
#include "models/extraction/names/names.h"
#include "models/extraction/subjects/subjectdiscourse.h"

/// Whom a figure is about.
namespace vigie::extraction {

/// Gives figures their subject (an index into names.actors): the actor of the clause, else of the sentence, else the
/// firm that the text goes on about ("le groupe"). Needs the kinds.
void findSubjects(Figures& figures, const Document& document, const Names& names, const SubjectDiscourse& discourse,
                  const FigureRuler& ruler);

} // namespace vigie::extraction
