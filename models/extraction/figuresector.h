// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figure.h"
#include "models/extraction/names.h"

/// Which sector each figure belongs to.
namespace vigie::extraction {

/// Gives figures their sector: the only one of the article; else the one that the figure's sentence speaks of, or the
/// sentences around its subject; else the article's main one. None where the article names no sector. Needs the
/// subjects.
void findFigureSectors(Figures& figures, const Document& document, const Names& names,
                       const std::vector<Sector>& sectors, const Resources& resources);

} // namespace vigie::extraction
