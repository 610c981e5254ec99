// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figure.h"

/// The words right before a figure that tell what it is of.
namespace vigie::extraction {

/// "un crédit de 3 millions pour une huilerie | de 6 millions": an amount that is the cost of what another one pays
/// for.
bool isForAThing(const Document& document, const Figure& figure);

/// "les | 850 salariés du site": people with an article are there already.
bool isKnownCount(const Document& document, const Figure& figure);

/// "elle emploie 140 personnes et en recrutera 60 | autres": the noun is elided, what happens to it is not.
bool hasOwnVerb(const Figure& figure);

} // namespace vigie::extraction
