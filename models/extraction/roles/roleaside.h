// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/figure.h"

#include <cstdint>

/// What a figure's sentence tells by the way, in a clause that is closed before the figure or opened behind it: it
/// speaks for other things. Linear in the sentence.
namespace vigie::extraction {

/// Do tokens [first, last) stand in a clause or phrase that a comma closes before the figure, and that is more
/// than the frame of it ("En 2019, …")?
bool standsApart(const Document& document, std::uint32_t first, std::uint32_t last, const Figure& figure);

/// "| 90 millions d'euros à Laval, où il avait dépensé 60 millions en 2020": a year behind the next figure of the
/// kind, which is told of something else.
bool isOfNext(const Document& document, std::uint32_t year, const Figure& figure, const Figure* next);

/// "| 106 emplois à Laval, où 390 personnes travaillent depuis 2011": a year of the clause that the next figure is
/// in.
bool isOfRelative(const Document& document, std::uint32_t year, const Figure& figure, const Figure* next);

/// "L'entreprise, qui a levé 141 millions en 2023, se sépare de | 40 salariés", "Après une levée de 135 millions,
/// elle compte embaucher | 80 personnes": the figure before is told by the way, and its clause is closed.
bool isToldAside(const Document& document, const Figure& before, const Figure& figure);

} // namespace vigie::extraction
