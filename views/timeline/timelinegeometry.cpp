// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinegeometry.h"

#include "views/timeline/timesteps.h"

#include <algorithm>
#include <cmath>

namespace vigie {
namespace {

constexpr double kUndatedWidth = 64;
constexpr double kUndatedGap = 12;

double pixelsPerDay(const TimelineGeometry& geometry)
{
    return geometry.plot.width() / static_cast<double>(geometry.days.from.daysTo(geometry.days.to));
}

} // namespace

double TimelineGeometry::xOf(QDate day) const
{
    const double offset = static_cast<double>(days.from.daysTo(day)) * pixelsPerDay(*this);
    return mirrored ? plot.right() - offset : plot.left() + offset;
}

QDate TimelineGeometry::dateAt(double x) const
{
    const double offset = mirrored ? plot.right() - x : x - plot.left();
    const auto day = static_cast<qint64>(std::floor(offset / pixelsPerDay(*this)));
    return days.from.addDays(std::clamp<qint64>(day, -1, days.from.daysTo(days.to)));
}

QRectF TimelineGeometry::rectOf(const DateRange& range) const
{
    const double begin = range.from.isValid() ? xOf(range.from) : (mirrored ? plot.right() : plot.left());
    const double end = range.to.isValid() ? xOf(range.to) : (mirrored ? plot.left() : plot.right());
    const double left = std::max(std::min(begin, end), plot.left());
    const double right = std::min(std::max(begin, end), plot.right());
    return right > left ? QRectF(left, plot.top(), right - left, plot.height()) : QRectF();
}

TimelineGeometry timelineGeometry(const QRectF& area, const DateRange& days, bool withUndated, bool mirrored,
                                  double axisHeight)
{
    TimelineGeometry geometry{
        .days = days, .plot = area.adjusted(0, 0, 0, -axisHeight), .undated = {}, .mirrored = mirrored};
    if (!withUndated)
        return geometry;
    geometry.undated = geometry.plot;
    geometry.undated.setWidth(kUndatedWidth);
    if (mirrored) {
        geometry.plot.setLeft(geometry.undated.right() + kUndatedGap);
    } else {
        geometry.undated.moveRight(geometry.plot.right());
        geometry.plot.setRight(geometry.undated.left() - kUndatedGap);
    }
    return geometry;
}

DateRange wholeRange(const Timeline& timeline)
{
    if (timeline.buckets.isEmpty())
        return {};
    return {timeline.buckets.first().from, timeline.buckets.last().to};
}

DateRange zoomed(const TimelineGeometry& geometry, const DateRange& whole, double x, double factor)
{
    const qint64 most = whole.from.daysTo(whole.to);
    const qint64 shown = geometry.days.from.daysTo(geometry.days.to);
    const auto wanted = static_cast<qint64>(std::llround(static_cast<double>(shown) * factor));
    const qint64 length = std::clamp(wanted, std::min(kFewestDays, most), most);
    const double offset = geometry.mirrored ? geometry.plot.right() - x : x - geometry.plot.left();
    const double share = std::clamp(offset / geometry.plot.width(), 0.0, 1.0);
    const auto before = static_cast<qint64>(std::llround(share * static_cast<double>(shown - length)));
    const QDate from = geometry.days.from.addDays(before);
    return panned({from, from.addDays(length)}, whole, 0);
}

DateRange panned(const DateRange& days, const DateRange& whole, qint64 by)
{
    const qint64 length = days.from.daysTo(days.to);
    const QDate last = std::max(whole.from, whole.to.addDays(-length));
    const QDate from = std::clamp(days.from.addDays(by), whole.from, last);
    return {from, std::min(from.addDays(length), whole.to)};
}

QList<TimelineColumn> timelineColumns(const Timeline& timeline, const TimelineGeometry& geometry)
{
    QList<TimelineColumn> columns;
    if (!geometry.isValid())
        return columns;
    for (qsizetype i = 0; i < timeline.buckets.size(); ++i) {
        const TimelineBucket& bucket = timeline.buckets.at(i);
        const QRectF rect = geometry.rectOf({bucket.from, bucket.to});
        if (rect.isEmpty())
            continue;
        const double value = bucket.value.toDouble();
        // Two buckets in one pixel share a column: time runs in one direction, so it can only be the last one.
        if (rect.width() < 1 && !columns.isEmpty() && std::floor(columns.last().x) == std::floor(rect.left())) {
            if (std::abs(value) > std::abs(columns.last().value)) {
                columns.last().value = value;
                columns.last().bucket = i;
            }
            continue;
        }
        const bool narrow = rect.width() < 1;
        columns.append({narrow ? std::floor(rect.left()) : rect.left(), narrow ? 1 : rect.width(), value, i});
    }
    return columns;
}

double highestValue(const QList<TimelineColumn>& columns, const Timeline& timeline)
{
    double highest = std::max(0.0, timeline.undated.toDouble());
    for (const TimelineColumn& column : columns)
        highest = std::max(highest, column.value);
    return highest;
}

double lowestValue(const QList<TimelineColumn>& columns, const Timeline& timeline)
{
    double lowest = std::min(0.0, timeline.undated.toDouble());
    for (const TimelineColumn& column : columns)
        lowest = std::min(lowest, column.value);
    return lowest;
}

QList<TimelineTick> timelineTicks(const TimelineGeometry& geometry, double apart)
{
    if (!geometry.isValid())
        return {};
    constexpr double kDaysPerMonth = 365.2425 / 12;
    Axis step = Axis::Month;
    int every = 1; // steps from mark to mark
    const auto fits = [&] { return every * monthsIn(step) * kDaysPerMonth * pixelsPerDay(geometry) >= apart; };
    for (const Axis axis : {Axis::Month, Axis::Quarter, Axis::Year})
        if (step = axis; fits())
            break;
    for (int decade = 1; !fits(); decade *= 10)
        for (const int factor : {2, 5, 10})
            if (every = decade * factor; fits())
                break;

    QList<TimelineTick> ticks;
    QDate day = stepStart(geometry.days.from, step);
    if (step == Axis::Year)
        day = QDate(day.year() / every * every, 1, 1);
    for (; day < geometry.days.to; day = stepsAfter(day, step, every))
        if (day >= geometry.days.from)
            ticks.append({day, step});
    return ticks;
}

qsizetype bucketAt(const Timeline& timeline, QDate day)
{
    const auto behind = std::upper_bound(timeline.buckets.begin(), timeline.buckets.end(), day,
                                         [](QDate d, const TimelineBucket& bucket) { return d < bucket.from; });
    if (behind == timeline.buckets.begin() || std::prev(behind)->to <= day)
        return -1;
    return std::distance(timeline.buckets.begin(), behind) - 1;
}

} // namespace vigie
