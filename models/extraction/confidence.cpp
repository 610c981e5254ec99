// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/confidence.h"

#include <algorithm>
#include <cmath>

namespace vigie::extraction {

float confidenceOf(const Figure& figure)
{
    constexpr float kElided = 0.85F;
    const auto squash = [](float margin) { return 1.0F / (1.0F + std::exp(-margin)); };
    float confidence = figure.certainty * squash(figure.kindMargin) * squash(figure.roleMargin + 1.0F);
    if (figure.antecedent >= 0)
        confidence *= kElided;
    return std::clamp(confidence, 0.0F, 1.0F);
}

} // namespace vigie::extraction
