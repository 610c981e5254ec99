// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/figure.h"

#include <cstdint>

/// What the rules for roles ask of the words around a figure: years, its article.
namespace vigie::extraction {

/// "les 20 Md€ de la précédente édition", "aux 1500 suppressions", "ces 300 emplois": what has an article, or is
/// somebody's, is known already.
bool isDefinite(const Document& document, const Figure& figure);

/// Does a year before `year` stand within tokens [first, last), which are near the figure?
bool isOfEarlierYear(const Document& document, const Figures& figures, std::size_t index, std::uint32_t first,
                     std::uint32_t last, int year);

} // namespace vigie::extraction
