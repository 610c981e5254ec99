// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartscene.h"

#include "views/charts/chartcolours.h"
#include "views/charts/chartlabels.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <memory>

namespace vigie {
namespace {

QBarCategoryAxis* categoryAxis(const ChartLayout& layout, QChart* chart)
{
    auto* axis = new QBarCategoryAxis(chart);
    for (qsizetype i = 0; i < layout.bars; ++i)
        axis->append(QString::number(i));
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(false);
    axis->setLineVisible(false);
    return axis;
}

/// Right to left, rows grow from zero to the left: Qt Charts does not reverse the axis of bars, so their values turn
/// negative instead.
bool isNegated(const ChartLayout& layout)
{
    return layout.horizontal && layout.mirrored;
}

QValueAxis* valueAxis(const ChartLayout& layout, QChart* chart)
{
    auto* axis = new QValueAxis(chart);
    if (isNegated(layout))
        axis->setRange(-layout.scale.to, -layout.scale.from);
    else
        axis->setRange(layout.scale.from, layout.scale.to);
    // Labels, grid and zero line are ours: Qt brings its own up to date in the event loop only, which a file being
    // drawn does not wait for.
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(false);
    axis->setLineVisible(false);
    return axis;
}

/// Qt Charts counts rows from below and columns from the left.
qsizetype barOfCategory(const ChartLayout& layout, qsizetype category)
{
    return layout.horizontal || layout.mirrored ? layout.bars - 1 - category : category;
}

QAbstractBarSeries* barSeries(const ChartData& data, const ChartLayout& layout, const ChartStyle& style,
                              QChart* chart)
{
    QAbstractBarSeries* bars = layout.horizontal
        ? static_cast<QAbstractBarSeries*>(new QHorizontalStackedBarSeries(chart))
        : new QStackedBarSeries(chart);
    for (const ChartSeries& series : data.series) {
        auto* set = new QBarSet(series.label, bars);
        for (qsizetype i = 0; i < layout.bars; ++i) {
            const double value = series.values.at(barOfCategory(layout, i));
            set->append(isNegated(layout) ? -value : value);
        }
        set->setBrush(fillOf(series, data.measure, style.palette));
        set->setPen(Qt::NoPen); // the outlines are ours: Qt draws one around bars of no length, too
        bars->append(set);
    }
    const QRectF band = layout.band(0);
    bars->setBarWidth(layout.thickness / std::max(1.0, layout.horizontal ? band.height() : band.width()));
    return bars;
}

std::unique_ptr<QChart> makeChart(const ChartData& data, const ChartLayout& layout, const ChartStyle& style,
                                  QSizeF size)
{
    auto chart = std::make_unique<QChart>();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setMinimumSize(0, 0);
    chart->resize(size);

    QAbstractBarSeries* bars = barSeries(data, layout, style, chart.get());
    QBarCategoryAxis* categories = categoryAxis(layout, chart.get());
    QValueAxis* values = valueAxis(layout, chart.get());
    const Qt::Alignment side = layout.mirrored ? Qt::AlignRight : Qt::AlignLeft;
    chart->addSeries(bars);
    chart->addAxis(categories, layout.horizontal ? side : Qt::AlignBottom);
    chart->addAxis(values, layout.horizontal ? Qt::AlignBottom : side);
    bars->attachAxis(categories);
    bars->attachAxis(values);
    chart->setPlotArea(layout.plot);
    return chart;
}

} // namespace

ChartScene::ChartScene(QObject* parent)
    : QGraphicsScene(parent)
{
    // A handful of items that are replaced together: an index only costs.
    setItemIndexMethod(QGraphicsScene::NoIndex);
}

void ChartScene::setChart(const ChartData& data, const ChartStyle& style, QSizeF size)
{
    m_labels = nullptr;
    clear();
    m_data = data;
    m_layout
        = vigie::chartLayout(data, QRectF(QPointF(), size), QFontMetricsF(style.font), style.mirrored, style.format);
    setSceneRect(QRectF(QPointF(), size));
    setBackgroundBrush(style.palette.color(QPalette::Base));
    if (m_layout.bars == 0)
        return;
    auto chart = makeChart(data, m_layout, style, size);
    addItem(chart.release()); // the scene owns its items
    auto grid = std::make_unique<ChartGrid>(m_layout, style.palette);
    addItem(grid.release());
    auto labels = std::make_unique<ChartLabels>(data, m_layout, style);
    m_labels = labels.get();
    addItem(labels.release());
}

void ChartScene::setLit(qsizetype bar)
{
    if (m_labels)
        m_labels->setLit(bar);
}

void ChartScene::setCurrent(qsizetype bar)
{
    if (m_labels)
        m_labels->setCurrent(bar);
}

qsizetype ChartScene::current() const
{
    return m_labels ? m_labels->current() : -1;
}

} // namespace vigie
