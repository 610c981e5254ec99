// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartlayout.h"

namespace vigie {

/// Where the values of a chart's bars stand: behind the ends of rows, above columns, below those that hang down. The
/// largest take their places first; a value that would lie on another one or on a bar, or leave the chart, has none:
/// the table and the tool tips tell it. Columns of nothing have none either. In the order of the bars. `layout` is
/// complete but for its values.
QList<ChartText> chartValues(const ChartData& data, const ChartLayout& layout, const QFontMetricsF& metrics);

} // namespace vigie
