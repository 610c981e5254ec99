// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/figure.h"

#include <array>

/// How sure the engine is of a figure: orders the review queue.
namespace vigie::extraction {

/// What speaks for a figure having been read right: the leads of its kind and role over the next best (capped),
/// whether it is a part, background, elided, and how doubtful its number is.
using ConfidenceSigns = std::array<float, 6>;

ConfidenceSigns confidenceSigns(const Figure& figure);

/// The chance that value, kind and role are all right, in [0, 1]: a logistic sum of the signs, calibrated on the gold
/// announcements (tests/gold/fit/calibrate.py; the reliability table stands in tests/gold/README.md).
float confidenceOf(const Figure& figure);

} // namespace vigie::extraction
