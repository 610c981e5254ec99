// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/figure.h"
#include "models/extraction/names/names.h"
#include "models/extraction/numbers/quantity.h"

#include <vector>

namespace vigie::extraction {

class SectorEvidence;

/// The figures of a text, from its quantities and names: the stages from attachment to confidence, in order.
/// Also sets `investor` on the actors of `names`. Figures are ascending and disjoint; their subject and place are
/// indices into `names`.
std::vector<ExtractedFigure> findFigures(const Document& document, const std::vector<Quantity>& quantities,
                                         Names& names, const std::vector<Sector>& sectors,
                                         const SectorEvidence& evidence, const Context& context,
                                         const Resources& resources);

/// The same before it is put into its final form: with the evidence for kind and role. For the tools that fit
/// weights, and for tests.
Figures readFigures(const Document& document, const std::vector<Quantity>& quantities, Names& names,
                    const std::vector<Sector>& sectors, const SectorEvidence& evidence, const Context& context,
                    const Resources& resources);

} // namespace vigie::extraction
