// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/figure.h"
#include "models/extraction/figures/figureruler.h"
#include "models/extraction/subjects/subjectdiscourse.h"

/// How much speaks for one actor as a figure's subject: numbers of about 0 to 1, to be compared.
namespace vigie::extraction {

/// How well an actor of a kind can be what a figure of a kind is about.
float fitness(ActorKind actor, MetricKind figure);

/// What a name in the figure's sentence weighs: its distance, and how it is named ("selon X", "la filiale de X").
float weightOf(const ActorMention& mention, const Figure& figure, const FigureRuler& ruler,
               const SubjectDiscourse& discourse);

/// The same of a word for a firm before the figure: "l'opérateur".
float weightOf(const Anaphor& anaphor, const Figure& figure, const FigureRuler& ruler);

} // namespace vigie::extraction
