// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartlayout.h"

#include "views/charts/chartvalues.h"
#include "views/common/spacing.h"

#include <algorithm>
#include <cmath>

namespace vigie {
namespace {

constexpr double kThickest = 26; // a single bar does not fill the panel
constexpr double kShareOfBand = 0.72;
constexpr double kShareForLabels = 0.32; // of the width, at most
constexpr double kMarksApart = 90; // pixels from mark to mark, about, along a horizontal axis
constexpr double kMarksApartUpright = 36;

double widest(const QStringList& words, const QFontMetricsF& metrics)
{
    double width = 0;
    for (const QString& text : words)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

double rowHeight(const QFontMetricsF& metrics)
{
    return metrics.height() + kHalfUnit;
}

/// From the leading edge, line by line.
QList<QRectF> legendRects(const ChartData& data, const QRectF& area, const QFontMetricsF& metrics, bool mirrored)
{
    constexpr double kWidest = 220;
    QList<QRectF> rects;
    double x = 0;
    double y = area.top();
    for (const ChartSeries& series : data.series) {
        const double wanted = metrics.horizontalAdvance(series.label) + metrics.height() + 2 * kUnit;
        const double width = std::min({wanted, kWidest, area.width()});
        if (x > 0 && x + width > area.width() - kUnit) {
            x = 0;
            y += rowHeight(metrics);
        }
        rects.append({mirrored ? area.right() - kHalfUnit - x - width : area.left() + kHalfUnit + x, y, width,
                      rowHeight(metrics)});
        x += width;
    }
    return rects;
}

bool countsWholeThings(const ChartData& data)
{
    return !isMoney(data.measure);
}

QStringList markWords(const ValueScale& scale, const LocaleFormat& format)
{
    QStringList words;
    for (const double mark : scale.marks())
        words.append(format.compact(mark));
    return words;
}

/// Room for the values at the ends of the bars: the scale goes on behind them.
void makeRoomForValues(ChartLayout& layout, const ChartData& data, double length, double room)
{
    if (length <= 2 * room)
        return;
    const double stretch = (data.highest - data.lowest) * room / (length - room);
    if (data.highest > 0)
        layout.scale.to += stretch;
    if (data.lowest < 0)
        layout.scale.from -= stretch;
}

void layOutRows(ChartLayout& layout, const ChartData& data, const QFontMetricsF& metrics)
{
    QStringList names;
    QStringList values;
    for (const ChartBar& bar : data.bars) {
        names.append(bar.label);
        values.append(bar.valueText);
    }
    const double forNames = std::min(widest(names, metrics) + 2 * kUnit, layout.area.width() * kShareForLabels);
    const double axisHeight = metrics.height() + kHalfUnit;
    layout.plot = layout.mirrored ? layout.area.adjusted(kUnit, 0, -forNames, -axisHeight)
                                  : layout.area.adjusted(forNames, 0, -kUnit, -axisHeight);
    const int marks = std::max(2, static_cast<int>(layout.plot.width() / kMarksApart));
    layout.scale = valueScale(data.lowest, data.highest, marks, countsWholeThings(data));
    makeRoomForValues(layout, data, layout.plot.width(), widest(values, metrics) + kUnit);
    for (qsizetype bar = 0; bar < layout.bars; ++bar) {
        const QRectF room = layout.rowName(bar).adjusted(layout.mirrored ? kUnit : kHalfUnit, 0,
                                                         layout.mirrored ? -kHalfUnit : -kUnit, 0);
        layout.names.append({bar, metrics.elidedText(names.at(bar), Qt::ElideRight, room.width()), room});
    }
}

/// The name of a column in the row below it, moved in where it would be cut at the edge.
ChartText columnName(const ChartLayout& layout, const QFontMetricsF& metrics, qsizetype bar, const QString& text)
{
    const double width = metrics.horizontalAdvance(text);
    const double left = std::clamp(layout.band(bar).center().x() - width / 2, layout.area.left(),
                                   std::max(layout.area.left(), layout.area.right() - width));
    return {bar, text, {left, layout.plot.bottom() + kHalfUnit, width, metrics.height()}};
}

/// How many bars may lie from name to name, and how many bars make a year.
struct NameSteps
{
    qsizetype perYear = 1;
    QList<qsizetype> steps;
};

NameSteps nameSteps(Axis axis)
{
    switch (axis) {
    case Axis::Month:
        return {12, {1, 3, 12, 24, 60, 120, 240, 600}};
    case Axis::Quarter:
        return {4, {1, 4, 8, 20, 40, 80, 200}};
    default:
        return {1, {1, 2, 5, 10, 20, 50, 100}};
    }
}

void nameColumns(ChartLayout& layout, const ChartData& data, const QFontMetricsF& metrics, const LocaleFormat& format)
{
    QStringList texts;
    for (qsizetype bar = 0; bar < layout.bars; ++bar) {
        if (data.bars.at(bar).key.type == BinKey::Type::Value)
            texts.append(data.bars.at(bar).label);
        else
            layout.names.append(columnName(layout, metrics, bar, data.bars.at(bar).label)); // never left out
    }
    const QList<ChartText> special = layout.names;
    const auto [perYear, steps] = nameSteps(data.axis);
    const double band = layout.band(0).width();
    const QString aYear = format.locale().toString(QDate(2020, 1, 1), QStringLiteral("yyyy"));
    const auto byYear = [perYear = perYear](qsizetype step) { return perYear > 1 && step % perYear == 0; };
    const auto room
        = [&](qsizetype step) { return byYear(step) ? metrics.horizontalAdvance(aYear) : widest(texts, metrics); };
    const auto fits = [&](qsizetype step) { return room(step) + kUnit <= band * static_cast<double>(step); };
    const auto found = std::find_if(steps.begin(), steps.end(), fits);
    const qsizetype step = found == steps.end() ? steps.last() : *found;
    for (qsizetype bar = 0; bar < layout.bars; ++bar) {
        const ChartBar& shown = data.bars.at(bar);
        if (shown.key.type != BinKey::Type::Value || shown.key.id % step != 0)
            continue;
        const auto year = static_cast<int>(shown.key.id / perYear);
        const QString text
            = byYear(step) ? format.locale().toString(QDate(year, 1, 1), QStringLiteral("yyyy")) : shown.label;
        const ChartText name = columnName(layout, metrics, bar, text);
        const auto meets = [&](const ChartText& other) {
            return other.rect.adjusted(-kHalfUnit, 0, kHalfUnit, 0).intersects(name.rect);
        };
        if (std::none_of(special.begin(), special.end(), meets))
            layout.names.append(name);
    }
}

void layOutColumns(ChartLayout& layout, const ChartData& data, const QFontMetricsF& metrics,
                   const LocaleFormat& format)
{
    const double axisHeight = metrics.height() + kHalfUnit;
    const double height = layout.area.height() - axisHeight;
    const int marks = std::clamp(static_cast<int>(height / kMarksApartUpright), 2, 8);
    layout.scale = valueScale(data.lowest, data.highest, marks, countsWholeThings(data));
    const double forMarks = widest(markWords(layout.scale, format), metrics) + kUnit;
    layout.plot = layout.mirrored ? layout.area.adjusted(kUnit, kHalfUnit, -forMarks, -axisHeight)
                                  : layout.area.adjusted(forMarks, kHalfUnit, -kUnit, -axisHeight);
    makeRoomForValues(layout, data, layout.plot.height(), metrics.height() + kHalfUnit);
    nameColumns(layout, data, metrics, format);
}

} // namespace

double ChartLayout::at(double value) const
{
    const double share = (value - scale.from) / (scale.to - scale.from);
    if (!horizontal)
        return plot.bottom() - share * plot.height();
    return mirrored ? plot.right() - share * plot.width() : plot.left() + share * plot.width();
}

QRectF ChartLayout::band(qsizetype bar) const
{
    if (bars == 0)
        return {};
    const auto count = static_cast<double>(bars);
    if (horizontal) {
        const double height = plot.height() / count;
        return {plot.left(), plot.top() + height * static_cast<double>(bar), plot.width(), height};
    }
    const double width = plot.width() / count;
    const auto place = static_cast<double>(mirrored ? bars - 1 - bar : bar);
    return {plot.left() + width * place, plot.top(), width, plot.height()};
}

QRectF ChartLayout::barRect(qsizetype bar, double from, double to) const
{
    const QRectF place = band(bar);
    const double one = at(from);
    const double other = at(to);
    const double begin = std::min(one, other);
    const double length = std::abs(other - one);
    if (horizontal)
        return {begin, place.center().y() - thickness / 2, length, thickness};
    return {place.center().x() - thickness / 2, begin, thickness, length};
}

QRectF ChartLayout::rowName(qsizetype bar) const
{
    const QRectF place = band(bar);
    return mirrored ? QRectF(plot.right(), place.top(), area.right() - plot.right(), place.height())
                    : QRectF(area.left(), place.top(), plot.left() - area.left(), place.height());
}

qsizetype ChartLayout::barAt(QPointF position) const
{
    if (bars == 0 || !area.contains(position))
        return -1;
    const double offset = horizontal ? position.y() - plot.top() : position.x() - plot.left();
    const double length = horizontal ? plot.height() : plot.width();
    const auto place = static_cast<qsizetype>(std::floor(offset / length * static_cast<double>(bars)));
    if (place < 0 || place >= bars)
        return -1;
    return !horizontal && mirrored ? bars - 1 - place : place;
}

ChartLayout chartLayout(const ChartData& data, const QRectF& area, const QFontMetricsF& metrics, bool mirrored,
                        const LocaleFormat& format)
{
    ChartLayout layout;
    layout.horizontal = data.horizontal;
    layout.mirrored = mirrored;
    layout.area = area;
    layout.bars = data.bars.size();
    if (data.stacked && !data.series.isEmpty()) {
        layout.legend = legendRects(data, area, metrics, mirrored);
        layout.area.setTop(layout.legend.last().bottom() + kHalfUnit);
    }
    if (data.horizontal)
        layOutRows(layout, data, metrics);
    else
        layOutColumns(layout, data, metrics, format);
    const QRectF band = layout.band(0);
    layout.thickness = std::min((layout.horizontal ? band.height() : band.width()) * kShareOfBand,
                                layout.horizontal ? kThickest : 2.5 * kThickest);
    layout.values = chartValues(data, layout, metrics);
    return layout;
}

double chartHeight(const ChartData& data, const QFontMetricsF& metrics, double width)
{
    constexpr int kColumnLines = 5;
    double height = metrics.height() + kHalfUnit;
    if (data.stacked && !data.series.isEmpty())
        height += legendRects(data, QRectF(0, 0, width, 0), metrics, false).last().bottom() + kHalfUnit;
    return height
        + (data.horizontal ? rowHeight(metrics) * static_cast<double>(data.bars.size())
                           : kColumnLines * metrics.height());
}

} // namespace vigie
