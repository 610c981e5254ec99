// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartvalues.h"

#include "views/common/spacing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vigie {
namespace {

constexpr double kGap = 1; // between the end of a column and its value
constexpr double kApart = kHalfUnit / 2.0; // at each side of a value, from what stands beside it

/// The largest first, whichever side of zero it is on; of equal ones the first.
QList<qsizetype> bySize(const QList<ChartBar>& bars)
{
    QList<qsizetype> order(bars.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&bars](qsizetype one, qsizetype other) {
        return std::abs(bars.at(one).value) > std::abs(bars.at(other).value);
    });
    return order;
}

/// What values may lie in: the plot, and the margin behind its last bar.
QRectF roomOf(const ChartLayout& layout)
{
    QRectF room = layout.area;
    room.setBottom(layout.plot.bottom());
    if (layout.mirrored)
        room.setRight(layout.plot.right());
    else
        room.setLeft(layout.plot.left());
    return room;
}

QRectF behindRow(const ChartLayout& layout, qsizetype bar, double end, bool negative, QSizeF size)
{
    const bool leftwards = layout.mirrored != negative;
    const double x = leftwards ? end - kHalfUnit - size.width() : end + kHalfUnit;
    return {QPointF(x, layout.band(bar).center().y() - size.height() / 2), size};
}

/// Moved in where it would be cut at the edge.
QRectF atColumn(const ChartLayout& layout, qsizetype bar, double end, bool negative, QSizeF size, const QRectF& room)
{
    const double x = std::clamp(layout.band(bar).center().x() - size.width() / 2, room.left(),
                                std::max(room.left(), room.right() - size.width()));
    return {QPointF(x, negative ? end + kGap : end - kGap - size.height()), size};
}

} // namespace

QList<ChartText> chartValues(const ChartData& data, const ChartLayout& layout, const QFontMetricsF& metrics)
{
    QList<QRectF> bars;
    for (qsizetype bar = 0; bar < data.bars.size(); ++bar)
        bars.append(layout.barRect(bar, data.bars.at(bar).below, data.bars.at(bar).above));
    const QRectF room = roomOf(layout);
    QList<ChartText> values;
    for (const qsizetype bar : bySize(data.bars)) {
        const ChartBar& shown = data.bars.at(bar);
        if (!layout.horizontal && shown.value == 0)
            continue;
        const bool negative = shown.value < 0;
        const double end = layout.at(negative ? shown.below : shown.above);
        const QSizeF size(metrics.horizontalAdvance(shown.valueText), metrics.height());
        const QRectF rect = layout.horizontal ? behindRow(layout, bar, end, negative, size)
                                              : atColumn(layout, bar, end, negative, size, room);
        const QRectF wanted = rect.adjusted(-kApart, 0, kApart, 0);
        const auto meets = [&wanted](const QRectF& other) { return other.intersects(wanted); };
        if (room.contains(rect) && std::none_of(bars.begin(), bars.end(), meets)
            && std::none_of(values.begin(), values.end(), [&](const ChartText& value) { return meets(value.rect); }))
            values.append({bar, shown.valueText, rect});
    }
    std::sort(values.begin(), values.end(), [](const auto& one, const auto& other) { return one.bar < other.bar; });
    return values;
}

} // namespace vigie
