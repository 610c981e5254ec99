// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/figure.h"
#include "models/extraction/names/names.h"

/// Which sector each figure belongs to.
namespace vigie::extraction {

class SectorEvidence;

/// Gives figures their sector: the article's main one, unless the terms near the figure, and what its subject is
/// known or said to do, weigh more for another. None where nothing tells. Needs the subjects.
void findFigureSectors(Figures& figures, const Document& document, const Names& names,
                       const std::vector<Sector>& sectors, const SectorEvidence& evidence);

} // namespace vigie::extraction
