// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartcontent.h"

#include <QBrush>
#include <QPalette>

namespace vigie {

/// The fill of a series: the colour of its sector or review state, of the measure where the bars mean nothing more;
/// grey for Others, hatched for NotStated.
QBrush fillOf(const ChartSeries& series, Measure measure, const QPalette& palette);

/// The line around it, visible on the palette's base.
QColor outlineOf(const ChartSeries& series, Measure measure, const QPalette& palette);

/// Black on white whatever the screen looks like: for what is printed or sent.
QPalette paperPalette();

} // namespace vigie
