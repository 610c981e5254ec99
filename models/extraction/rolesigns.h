// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/cuetable.h"
#include "models/extraction/figure.h"

#include <string_view>
#include <vector>

/// Signs of news or context that take more than one word: what a sentence tells, not which words it holds. The words
/// are those of roles.tsv, each under its label. Linear in the figure's sentence and the one before.
namespace vigie::extraction {

/// The signals ("@done-last") of how a figure is told: what is to come, what has been so far, what a scheme has, the
/// setting that the text goes on about, the result of a year. The roles of the figures before `index` are read.
std::vector<std::string_view> tellingSigns(const Document& document, const std::vector<CueHit>& hits,
                                           const Figures& figures, std::size_t index);

} // namespace vigie::extraction
