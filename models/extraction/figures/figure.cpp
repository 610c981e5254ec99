// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/figure.h"

namespace vigie::extraction {

void dropFigures(Figures& figures, const std::vector<bool>& dropped)
{
    std::vector<std::int32_t> place(figures.size(), -1);
    Figures kept;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (dropped[i])
            continue;
        place[i] = static_cast<std::int32_t>(kept.size());
        kept.push_back(std::move(figures[i]));
        if (kept.back().antecedent >= 0)
            kept.back().antecedent = place[static_cast<std::size_t>(kept.back().antecedent)];
    }
    figures = std::move(kept);
}

} // namespace vigie::extraction
