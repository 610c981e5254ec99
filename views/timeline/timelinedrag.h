// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinegeometry.h"

#include <QPointF>

namespace vigie {

/// How mouse and keys change the chosen range of a timeline. Values and free functions: no widget.

/// What the mouse takes hold of.
enum class TimelineGrip {
    None,
    New, ///< no part of the range: dragging makes a new one
    From, ///< the handle at the range's beginning
    To, ///< the handle at its end
    Whole, ///< between its handles
    Undated ///< the bin of the undated
};

/// What lies at a place of the timeline; `axisHeight` as in timelineGeometry().
TimelineGrip gripAt(const TimelineGeometry& geometry, const DateRange& range, double axisHeight, QPointF position);

/// One drag, from the press of the button on.
struct TimelineDrag
{
    TimelineGrip grip = TimelineGrip::None;
    QPointF pressed;
    QDate day; ///< where it began
    DateRange before; ///< the range at that time
    bool moved = false; ///< far enough to be no click
};

/// The range after the drag has come to x: what is dragged is at whole steps of the timeline, a range as a whole
/// moves by them.
DateRange draggedRange(const TimelineDrag& drag, const Timeline& timeline, const TimelineGeometry& geometry,
                       double x);

/// The range as far as the bucket too; an open end stays open.
DateRange extendedTo(const DateRange& range, const TimelineBucket& bucket);

/// Which ends of a range an arrow key moves.
enum class RangeMove { Both, Widen, Narrow };

/// The range moved by a number of steps (negative = earlier), widened to that side or narrowed from the other; from
/// an open range the first or the last bucket. Open (no condition) where that would leave the timeline or nothing.
DateRange steppedRange(const DateRange& range, const Timeline& timeline, int steps, RangeMove move);

} // namespace vigie
