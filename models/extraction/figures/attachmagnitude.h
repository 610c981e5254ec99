// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/figure.h"

/// "millions" and "milliards" of amounts that leave them out.
namespace vigie::extraction {

/// Do the figure's own words say "millions" or "milliards"?
bool hasMagnitude(const Figure& figure);

/// Gives a plain number the magnitude of the amount it leans on: 300 beside "58,5 MDH" is 300 000 000. A number of a
/// thousand or more has its own zeros and stays. A share is never larger than its whole by a magnitude. False where
/// the value cannot be held.
bool scaleAs(Figure& figure, const Figure& other, bool isShare);

} // namespace vigie::extraction
