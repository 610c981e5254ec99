// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figure.h"
#include "models/extraction/figureruler.h"
#include "models/extraction/names.h"

/// Where a figure is.
namespace vigie::extraction {

/// Gives figures their place (an index into names.places): the nearest one named in the sentence.
void findPlaces(Figures& figures, const Document& document, const Names& names, const FigureRuler& ruler);

} // namespace vigie::extraction
