// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figure.h"

namespace vigie::extraction {

/// How sure the engine is of a figure as a whole, in [0, 1]: the certainty of the number's reading, the leads of kind
/// and role over their rivals, less for an elided noun. Not a probability: an order for reviewing.
float confidenceOf(const Figure& figure);

} // namespace vigie::extraction
