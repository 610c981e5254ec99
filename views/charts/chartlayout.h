// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartcontent.h"
#include "views/charts/valuescale.h"

#include <QFontMetricsF>
#include <QRectF>

namespace vigie {

/// The words of a bar where they stand: its name, as much of it as there is room for, or its value.
struct ChartText
{
    qsizetype bar = 0;
    QString text;
    QRectF rect;

    friend bool operator==(const ChartText&, const ChartText&) = default;
};

/// Where the parts of a chart lie. A value: tested as a table, followed by Qt Charts' bars and by our own labels.
/// Lengths in device-independent pixels.
struct ChartLayout
{
    bool horizontal = true;
    bool mirrored = false; ///< bars grow to the left, time runs to the left
    QRectF plot;
    QRectF area; ///< plot and labels, without the legend
    QList<QRectF> legend; ///< one a series of a stacked chart: mark and name
    qsizetype bars = 0;
    ValueScale scale;
    double thickness = 0; ///< of a bar
    QList<ChartText> names; ///< every row has one; columns as many as do not overlap, by whole years if need be
    QList<ChartText> values; ///< as chartValues() places them

    double at(double value) const; ///< x of a horizontal bar's end, y of a column's
    QRectF band(qsizetype bar) const; ///< the bar's stretch of the plot
    QRectF barRect(qsizetype bar, double from, double to) const;
    QRectF rowName(qsizetype bar) const; ///< the stretch beside a row's band
    qsizetype barAt(QPointF position) const; ///< the bar whose band or label lies there; -1 = none

    friend bool operator==(const ChartLayout&, const ChartLayout&) = default;
};

/// Lays a chart out in an area. The widths of labels are those of the font.
ChartLayout chartLayout(const ChartData& data, const QRectF& area, const QFontMetricsF& metrics, bool mirrored,
                        const LocaleFormat& format);

/// The least height at which every bar has its label, in that width.
double chartHeight(const ChartData& data, const QFontMetricsF& metrics, double width);

} // namespace vigie
