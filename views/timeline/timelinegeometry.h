// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"

#include <QDate>
#include <QList>
#include <QRectF>

namespace vigie {

/// Which days a timeline shows and where it draws them. A value: no widget, all lengths in device-independent pixels.
struct TimelineGeometry
{
    DateRange days; ///< shown, both ends valid, at least one day
    QRectF plot; ///< where the bars stand
    QRectF undated; ///< where the bar of undated articles stands; empty where there are none
    bool mirrored = false; ///< time runs from right to left

    bool isValid() const { return days.from.isValid() && days.from < days.to && plot.width() > 0; }

    /// Where the day begins; beyond the plot for days that are not shown.
    double xOf(QDate day) const;

    /// The day drawn at x, at most one before or behind those shown.
    QDate dateAt(double x) const;

    /// Where a range is drawn, cut at the plot; empty where it is not in sight. Open ends reach to the edge.
    QRectF rectOf(const DateRange& range) const;

    friend bool operator==(const TimelineGeometry&, const TimelineGeometry&) = default;
};

/// Room for the bars, for `axisHeight` pixels of dates below them, and at the end for the bin of the undated.
TimelineGeometry timelineGeometry(const QRectF& area, const DateRange& days, bool withUndated, bool mirrored,
                                  double axisHeight);

/// What a timeline can show: from its first to behind its last bucket; open where it has none.
DateRange wholeRange(const Timeline& timeline);

/// The days to show after zooming: `factor` < 1 shows fewer, around the day at x, which stays where it is. Never more
/// than `whole`, never less than kFewestDays.
inline constexpr qint64 kFewestDays = 92;
DateRange zoomed(const TimelineGeometry& geometry, const DateRange& whole, double x, double factor);

/// The days to show after moving them by a number of days, kept within `whole`.
DateRange panned(const DateRange& days, const DateRange& whole, qint64 by);

/// One bar. Of buckets that are narrower than a pixel each pixel shows the one farthest from nothing.
struct TimelineColumn
{
    double x = 0; ///< its left edge
    double width = 0;
    double value = 0; ///< of net jobs also below 0
    qsizetype bucket = 0; ///< index of the (farthest) bucket in it

    friend bool operator==(const TimelineColumn&, const TimelineColumn&) = default;
};

/// The bars in sight, in order of time.
QList<TimelineColumn> timelineColumns(const Timeline& timeline, const TimelineGeometry& geometry);

/// The highest value of all bars and the undated bin, for the scale; 0 where there are none.
double highestValue(const QList<TimelineColumn>& columns, const Timeline& timeline);

/// The lowest of them; 0 where none is below.
double lowestValue(const QList<TimelineColumn>& columns, const Timeline& timeline);

/// A mark on the axis below.
struct TimelineTick
{
    QDate day; ///< it stands at its beginning
    Axis step = Axis::Year; ///< how to name it

    friend bool operator==(const TimelineTick&, const TimelineTick&) = default;
};

/// Marks at least `apart` pixels from each other, at months, quarters, years, or every 2, 5, 10 … years.
QList<TimelineTick> timelineTicks(const TimelineGeometry& geometry, double apart);

/// The bucket that holds the day; -1 = none.
qsizetype bucketAt(const Timeline& timeline, QDate day);

} // namespace vigie
