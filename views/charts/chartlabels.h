// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartscene.h"

#include <QGraphicsItem>

namespace vigie {

/// The lines at the marks of the value axis, below the bars.
class ChartGrid final : public QGraphicsItem
{
public:
    ChartGrid(const ChartLayout& layout, const QPalette& palette);

    QRectF boundingRect() const override { return m_layout.plot; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    ChartLayout m_layout;
    QColor m_colour;
};

/// Everything else in a chart that is not a bar: names, values, marks of the axis, outlines, legend, and the light on
/// the bar under the pointer.
class ChartLabels final : public QGraphicsItem
{
public:
    ChartLabels(const ChartData& data, const ChartLayout& layout, const ChartStyle& style);

    void setLit(qsizetype bar);
    void setCurrent(qsizetype bar);
    qsizetype current() const { return m_current; }

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintLight(QPainter& painter) const;
    void paintOutlines(QPainter& painter) const;
    void paintNames(QPainter& painter) const;
    void paintValues(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;

    ChartData m_data;
    ChartLayout m_layout;
    ChartStyle m_style;
    QFontMetricsF m_metrics;
    qsizetype m_lit = -1;
    qsizetype m_current = -1;
};

} // namespace vigie
