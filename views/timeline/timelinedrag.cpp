// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinedrag.h"

#include "views/timeline/timesteps.h"

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr double kGripReach = 6; // pixels on each side of a handle

} // namespace

TimelineGrip gripAt(const TimelineGeometry& geometry, const DateRange& range, double axisHeight, QPointF position)
{
    if (!geometry.undated.isEmpty() && geometry.undated.adjusted(0, 0, 0, axisHeight).contains(position))
        return TimelineGrip::Undated;
    if (!geometry.isValid())
        return TimelineGrip::None;
    const auto near
        = [&](QDate day) { return day.isValid() && std::abs(geometry.xOf(day) - position.x()) <= kGripReach; };
    if (near(range.to))
        return TimelineGrip::To;
    if (near(range.from))
        return TimelineGrip::From;
    if (range.from.isValid() && range.to.isValid() && geometry.rectOf(range).contains(position))
        return TimelineGrip::Whole;
    return TimelineGrip::New;
}

DateRange draggedRange(const TimelineDrag& drag, const Timeline& timeline, const TimelineGeometry& geometry, double x)
{
    const Axis step = timeline.step;
    const DateRange whole = wholeRange(timeline);
    const QDate last = whole.to.addDays(-1);
    const QDate day = std::clamp(geometry.dateAt(x), whole.from, last);
    switch (drag.grip) {
    case TimelineGrip::From:
        // The other end stays, also within a step, unless it is passed.
        return drag.before.to.isValid() && day >= drag.before.to ? stepsAround(day, drag.before.to.addDays(-1), step)
                                                                 : DateRange{stepStart(day, step), drag.before.to};
    case TimelineGrip::To:
        return drag.before.from.isValid() && day < drag.before.from
            ? stepsAround(drag.before.from, day, step)
            : DateRange{drag.before.from, stepsAfter(day, step, 1)};
    case TimelineGrip::Whole: {
        const int months = stepsBetween(drag.day, day, step) * monthsIn(step);
        return {drag.before.from.addMonths(months), drag.before.to.addMonths(months)};
    }
    default:
        return stepsAround(std::clamp(drag.day, whole.from, last), day, step);
    }
}

DateRange extendedTo(const DateRange& range, const TimelineBucket& bucket)
{
    return {range.from.isValid() ? std::min(range.from, bucket.from) : QDate(),
            range.to.isValid() ? std::max(range.to, bucket.to) : QDate()};
}

DateRange steppedRange(const DateRange& range, const Timeline& timeline, int steps, RangeMove move)
{
    if (range.isOpen()) {
        const TimelineBucket& first = steps > 0 ? timeline.buckets.first() : timeline.buckets.last();
        return {first.from, first.to};
    }
    const DateRange whole = wholeRange(timeline);
    // An end that is open, or beyond what there is, is the edge of it.
    DateRange moved{range.from.isValid() ? std::max(range.from, whole.from) : whole.from,
                    range.to.isValid() ? std::min(range.to, whole.to) : whole.to};
    const int months = steps * monthsIn(timeline.step);
    if (move == RangeMove::Both || (move == RangeMove::Widen) == (steps > 0))
        moved.to = moved.to.addMonths(months);
    if (move == RangeMove::Both || (move == RangeMove::Widen) == (steps < 0))
        moved.from = moved.from.addMonths(months);
    return moved.from < moved.to && moved.from >= whole.from && moved.to <= whole.to ? moved : DateRange{};
}

} // namespace vigie
