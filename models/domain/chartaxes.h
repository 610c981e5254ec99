// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/breakdown.h"

#include <array>

namespace vigie {

/// What a chart can be drawn by, in the order in which it is offered: by the window, the command line and exported
/// views alike, so that each can open what another has made.
inline constexpr std::array kChartAxes{Axis::Sector, Axis::Year,    Axis::Quarter, Axis::Month,
                                       Axis::Place,  Axis::Company, Axis::Review};

/// What it can add up, in the order in which the command line offers it.
inline constexpr std::array kChartMeasures{
    Measure::Jobs,    Measure::JobsIndirect, Measure::JobsCut, Measure::JobsNet, Measure::Investment,
    Measure::Funding, Measure::Contracts,    Measure::Revenue, Measure::Exports, Measure::Articles};
static_assert(kChartMeasures.size() == kMeasureCount);

/// What its bars can be divided by, unless it is drawn by the same: the axes with few enough bins to be told apart.
inline constexpr std::array kChartStacks{Axis::Sector, Axis::Year, Axis::Review};

} // namespace vigie
