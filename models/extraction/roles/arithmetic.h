// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vocabulary/decimal.h"

#include <cstdint>
#include <vector>

/// Sums among the figures of one kind and unit.
namespace vigie::extraction {

/// A figure as the arithmetic sees it.
struct Summand
{
    Decimal value;
    bool approximate = false; ///< "about", "at least", "at most"
};

/// The indices of the summands that add up to summand `total`: a run of neighbours in the text, all the others, or a
/// few of them that fit exactly. Empty where nothing fits. At least two parts, each smaller than the total. A fit is
/// evidence that they are its parts; a misfit is none against (lists may be incomplete). Bounded: only the first 20
/// summands are looked at.
std::vector<std::size_t> partsOf(const std::vector<Summand>& summands, std::size_t total);

} // namespace vigie::extraction
