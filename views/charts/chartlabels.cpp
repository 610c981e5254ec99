// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartlabels.h"

#include "views/charts/chartcolours.h"
#include "views/common/colours.h"
#include "views/common/spacing.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vigie {
namespace {

constexpr double kAboveBars = 10; // z values
constexpr double kBelowBars = -10;

void drawText(QPainter& painter, const QRectF& room, Qt::Alignment alignment, const QString& words)
{
    painter.drawText(room, static_cast<int>(alignment | Qt::AlignAbsolute) | Qt::TextDontClip | Qt::TextSingleLine,
                     words);
}

} // namespace

ChartGrid::ChartGrid(const ChartLayout& layout, const QPalette& palette)
    : m_layout(layout)
    , m_colour(palette.color(QPalette::Text))
{
    m_colour.setAlphaF(0.15F);
    setZValue(kBelowBars);
}

void ChartGrid::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setPen(QPen(m_colour, 1));
    const QRectF& plot = m_layout.plot;
    for (const double mark : m_layout.scale.marks()) {
        const double place = m_layout.at(mark);
        if (m_layout.horizontal)
            painter->drawLine(QPointF(place, plot.top()), QPointF(place, plot.bottom()));
        else
            painter->drawLine(QPointF(plot.left(), place), QPointF(plot.right(), place));
    }
}

ChartLabels::ChartLabels(const ChartData& data, const ChartLayout& layout, const ChartStyle& style)
    : m_data(data)
    , m_layout(layout)
    , m_style(style)
    , m_metrics(style.font)
{
    setZValue(kAboveBars);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartLabels::setLit(qsizetype bar)
{
    if (std::exchange(m_lit, bar) != bar)
        update();
}

void ChartLabels::setCurrent(qsizetype bar)
{
    if (std::exchange(m_current, bar) != bar)
        update();
}

QRectF ChartLabels::boundingRect() const
{
    QRectF rect = m_layout.area;
    for (const QRectF& entry : m_layout.legend)
        rect |= entry;
    return rect;
}

void ChartLabels::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->save();
    painter->setFont(m_style.font);
    painter->setLayoutDirection(m_layout.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    paintLight(*painter);
    paintOutlines(*painter);
    paintMarks(*painter);
    paintNames(*painter);
    paintValues(*painter);
    paintLegend(*painter);
    painter->restore();
}

void ChartLabels::paintLight(QPainter& painter) const
{
    const auto rectOf = [this](qsizetype bar) {
        return m_layout.horizontal ? m_layout.band(bar) | m_layout.rowName(bar) : m_layout.band(bar);
    };
    if (m_lit >= 0 && m_lit < m_layout.bars) {
        QColor light = m_style.palette.color(QPalette::Text);
        light.setAlphaF(0.08F);
        painter.fillRect(rectOf(m_lit), light);
    }
    if (m_current >= 0 && m_current < m_layout.bars) {
        painter.setPen(QPen(m_style.palette.color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rectOf(m_current).adjusted(0.75, 0.75, -0.75, -0.75));
    }
}

void ChartLabels::paintOutlines(QPainter& painter) const
{
    painter.setBrush(Qt::NoBrush);
    for (qsizetype bar = 0; bar < m_layout.bars; ++bar) {
        double below = 0;
        double above = 0;
        for (const ChartSeries& series : m_data.series) {
            const double value = series.values.at(bar);
            if (value == 0)
                continue;
            double& end = value < 0 ? below : above;
            painter.setPen(QPen(outlineOf(series, m_data.measure, m_style.palette), 1));
            painter.drawRect(m_layout.barRect(bar, end, end + value));
            end += value;
        }
    }
}

void ChartLabels::paintNames(QPainter& painter) const
{
    painter.setPen(m_style.palette.color(QPalette::Text));
    const Qt::Alignment beside = m_layout.mirrored ? Qt::AlignLeft : Qt::AlignRight;
    for (const ChartText& name : m_layout.names)
        drawText(painter, name.rect, (m_layout.horizontal ? beside : Qt::AlignHCenter) | Qt::AlignVCenter, name.text);
}

void ChartLabels::paintValues(QPainter& painter) const
{
    painter.setPen(m_style.palette.color(QPalette::Text));
    for (const ChartText& value : m_layout.values)
        drawText(painter, value.rect, Qt::AlignHCenter | Qt::AlignVCenter, value.text);
}

void ChartLabels::paintMarks(QPainter& painter) const
{
    painter.setPen(mutedText(m_style.palette));
    for (const double mark : m_layout.scale.marks()) {
        const QString words = m_style.format.compact(mark);
        const double place = m_layout.at(mark);
        if (m_layout.horizontal) {
            const double half = m_metrics.horizontalAdvance(words) / 2;
            // The last one may stand at the edge of the area: it moves in rather than out of sight.
            const double x = std::clamp(place - half, m_layout.area.left(),
                                        std::max(m_layout.area.left(), m_layout.area.right() - 2 * half));
            drawText(painter, {x, m_layout.plot.bottom(), 2 * half, m_layout.area.bottom() - m_layout.plot.bottom()},
                     Qt::AlignHCenter | Qt::AlignBottom, words);
        } else {
            const QRectF room = m_layout.mirrored
                ? QRectF(m_layout.plot.right() + kHalfUnit, place - m_metrics.height() / 2,
                         m_layout.area.right() - m_layout.plot.right() - kHalfUnit, m_metrics.height())
                : QRectF(m_layout.area.left(), place - m_metrics.height() / 2,
                         m_layout.plot.left() - m_layout.area.left() - kHalfUnit, m_metrics.height());
            drawText(painter, room, (m_layout.mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, words);
        }
    }
    const double zero = m_layout.at(0);
    const QRectF& plot = m_layout.plot;
    if (m_layout.horizontal)
        painter.drawLine(QPointF(zero, plot.top()), QPointF(zero, plot.bottom()));
    else
        painter.drawLine(QPointF(plot.left(), zero), QPointF(plot.right(), zero));
}

void ChartLabels::paintLegend(QPainter& painter) const
{
    for (qsizetype i = 0; i < m_layout.legend.size(); ++i) {
        const ChartSeries& series = m_data.series.at(i);
        const QRectF& entry = m_layout.legend.at(i);
        const double side = std::round(m_metrics.height() * 0.7);
        const double y = entry.center().y() - side / 2;
        const QRectF mark(m_layout.mirrored ? entry.right() - side : entry.left() + 0.5, y, side, side);
        painter.setPen(QPen(outlineOf(series, m_data.measure, m_style.palette), 1));
        painter.setBrush(fillOf(series, m_data.measure, m_style.palette));
        painter.drawRect(mark);
        painter.setPen(m_style.palette.color(QPalette::Text));
        const QRectF room = m_layout.mirrored ? entry.adjusted(0, 0, -side - kHalfUnit, 0)
                                              : entry.adjusted(side + kHalfUnit, 0, 0, 0);
        drawText(painter, room, (m_layout.mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                 m_metrics.elidedText(series.label, Qt::ElideRight, room.width() - kHalfUnit));
    }
}

} // namespace vigie
