// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/confidence.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vigie::extraction {

namespace {

// Printed by calibrate.py over the corpus, the stories and the exercises that may be studied.
constexpr float kBase = 0.684F;
constexpr ConfidenceSigns kWeights{0.265F, 0.548F, 0.678F, -0.284F, -0.457F, -2.884F};

} // namespace

ConfidenceSigns confidenceSigns(const Figure& figure)
{
    constexpr float kLargestKindLead = 6;
    constexpr float kLargestRoleLead = 4;
    const auto sign = [](bool is) { return is ? 1.0F : 0.0F; };
    return {std::clamp(figure.kindMargin, 0.0F, kLargestKindLead),
            std::clamp(figure.roleMargin, 0.0F, kLargestRoleLead),
            sign(figure.role == Role::Part),
            sign(figure.role == Role::Background),
            sign(figure.antecedent >= 0),
            1 - figure.certainty};
}

float confidenceOf(const Figure& figure)
{
    const ConfidenceSigns signs = confidenceSigns(figure);
    const float sum = std::inner_product(signs.begin(), signs.end(), kWeights.begin(), kBase);
    return 1 / (1 + std::exp(-sum));
}

} // namespace vigie::extraction
