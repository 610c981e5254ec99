// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/figureblock.h"
#include "models/domain/filter.h"

#include <array>

namespace vigie {

/// The second half of a Filter: which figures are shown and counted, whatever their article.
struct FigureCondition
{
    FigureCondition();
    explicit FigureCondition(const Filter& filter);

    bool open = true; ///< every figure passes
    std::array<bool, kMetricKinds.size()> kinds{};
    std::array<bool, FigureState::kConditions> states{}; ///< by FigureState::condition()

    bool passes(MetricKind kind) const { return kinds[static_cast<std::size_t>(kind)]; }
    bool passes(FigureState state) const { return states[state.condition()]; }

    friend bool operator==(const FigureCondition&, const FigureCondition&) = default;
};

} // namespace vigie
