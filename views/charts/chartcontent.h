// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/breakdown.h"
#include "models/exporters/viewbundle.h"
#include "views/common/localeformat.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What a chart shows, as values: no widget, no colour.
namespace vigie {

/// A breakdown and how its bins are stacked (a breakdown does not say so itself).
struct ChartContent
{
    Breakdown breakdown;
    std::optional<Axis> stack;

    friend bool operator==(const ChartContent&, const ChartContent&) = default;
};

/// What explains a chart once it has left the window.
struct ChartNotes
{
    QString filter; ///< in words, as filterText() says it
    QString rates; ///< where the exchange rates are from; empty where none were needed
    QDate date; ///< of the export
    QStringList usedRates; ///< each rate by which an amount was converted, as rateText() says it
    ViewBundle view; ///< filter with its names, currency and number of bins, for an export that restores the view
    QString attributed; ///< what of the total is about the actor that the filter is by, in words; else empty

    friend bool operator==(const ChartNotes&, const ChartNotes&) = default;
};

/// One bar: a bin of the breakdown, or an empty year between two bins.
struct ChartBar
{
    BinKey key;
    QString label; ///< in full
    double value = 0;
    QString valueText; ///< "1,2 Md", without unit
    int figures = 0;
    int approximate = 0;
    double below = 0; ///< its lower end, at most 0: parts of a stacked bar lie on both sides of zero
    double above = 0; ///< its upper end, at least 0

    friend bool operator==(const ChartBar&, const ChartBar&) = default;
};

/// One colour of the chart. Unstacked, a series holds the bars that share a colour.
struct ChartSeries
{
    Axis axis = Axis::Sector; ///< what `key` is on
    BinKey key; ///< for the colour: of the stacked part, or of the bar where each has its own
    QString label; ///< for the legend; empty where there is none
    QList<double> values; ///< one a bar, 0 where it has no part in it

    friend bool operator==(const ChartSeries&, const ChartSeries&) = default;
};

struct ChartData
{
    Measure measure = Measure::Jobs;
    Axis axis = Axis::Sector;
    QString unit;
    bool horizontal = true; ///< bars side by side from top to bottom; else columns in time
    bool stacked = false;
    QList<ChartBar> bars; ///< from the top, or in order of time
    QList<ChartSeries> series; ///< largest first; Others and NotStated at the end
    double lowest = 0; ///< the least end of any bar, at most 0
    double highest = 0;

    friend bool operator==(const ChartData&, const ChartData&) = default;
};

/// So many series a stacked chart tells apart by colour; the smaller ones are one series "Others". The table twin
/// and the CSV keep them all.
inline constexpr qsizetype kMostSeries = 8;

/// The bars and series of a breakdown. In time, missing bins between the first and the last are put in empty.
ChartData chartData(const ChartContent& content, const LocaleFormat& format);

} // namespace vigie
