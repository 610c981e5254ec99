// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"
#include "models/extraction/figures/figure.h"

/// Which quantities may be figures: those with a unit, and those whose noun or currency the sentence leaves out.
namespace vigie::extraction {

/// The figures of a text, before anybody asks their kind. Rates, prices and conversions ("soit 70 M$", "(1,2 MM$)")
/// are left out; elided nouns and currencies are taken from the figure they lean on. Sources: annotation guide, hard
/// cases 1, 9 and 11.
Figures attach(const Document& document, const std::vector<Quantity>& quantities, const TextCues& cues);

} // namespace vigie::extraction
