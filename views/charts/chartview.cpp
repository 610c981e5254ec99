// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartview.h"

#include "views/charts/chartwords.h"
#include "views/common/labels.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace vigie {

using namespace Qt::StringLiterals;

ChartView::ChartView(QWidget* parent)
    : QGraphicsView(parent)
    , m_scene(new ChartScene(this))
{
    setObjectName(u"chartView"_s);
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    viewport()->setMouseTracking(true);
    viewport()->setFocusPolicy(Qt::NoFocus);
}

void ChartView::setContent(const ChartContent& content)
{
    m_content = content;
    rebuild();
    setAccessibleName(chartTitle(content));
    setAccessibleDescription(chartSummary(content, LocaleFormat(locale())));
}

void ChartView::rebuild()
{
    const LocaleFormat format(locale());
    const ChartData shown = chartData(m_content, format);
    const qsizetype current = m_scene->current();
    const QFontMetricsF metrics(font());
    // The width with a scroll bar, where one will be needed.
    QSizeF size = maximumViewportSize();
    if (chartHeight(shown, metrics, size.width()) > size.height()) {
        size.rwidth() -= verticalScrollBar()->sizeHint().width();
        size.setHeight(chartHeight(shown, metrics, size.width()));
    }
    if (size.width() < 1 || size.height() < 1)
        return;
    m_scene->setChart(shown, {palette(), font(), format, isRightToLeft()}, size);
    if (hasFocus())
        m_scene->setCurrent(std::min(current, shown.bars.size() - 1));
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    rebuild();
}

void ChartView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
    case QEvent::LayoutDirectionChange:
        setContent(m_content);
        break;
    default:
        break;
    }
}

qsizetype ChartView::barAt(QPoint position) const
{
    return m_scene->chartLayout().barAt(mapToScene(position));
}

BinKey ChartView::keyOf(qsizetype bar) const
{
    return m_scene->data().bars.at(bar).key;
}

QString ChartView::tipAt(QPoint position) const
{
    const qsizetype bar = barAt(position);
    if (bar < 0)
        return {};
    const LocaleFormat format(locale());
    QString words = barText(m_content, keyOf(bar), format);
    const ChartLayout& layout = m_scene->chartLayout();
    const ChartData& shown = m_scene->data();
    const QPointF place = mapToScene(position);
    if (!shown.stacked || !layout.plot.contains(place))
        return words;
    double end = 0;
    for (const ChartSeries& series : shown.series) {
        const double value = series.values.at(bar);
        if (value > 0 && layout.barRect(bar, end, end + value).contains(place))
            words += u'\n'
                + tr("of these %1: %2").arg(series.label, format.compact(value) + u' ' + unitLabel(shown.unit));
        end += std::max(0.0, value);
    }
    return words;
}

bool ChartView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos()), this);
        return true;
    }
    if (event->type() == QEvent::Leave)
        m_scene->setLit(-1);
    return QGraphicsView::viewportEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    m_hasClicked = false;
    if (event->button() == Qt::LeftButton)
        m_pressed = barAt(event->position().toPoint());
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const qsizetype bar = barAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || bar < 0 || bar != std::exchange(m_pressed, -1))
        return;
    m_clicked = keyOf(bar);
    m_hasClicked = true;
    emit filterRequested(m_clicked, event->modifiers().testFlag(Qt::ControlModifier));
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const qsizetype bar = barAt(event->position().toPoint());
    m_scene->setLit(bar);
    viewport()->setCursor(bar < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    // What lies under the pointer now may be another bar: the first click has changed the filter.
    if (event->button() != Qt::LeftButton || !std::exchange(m_hasClicked, false))
        return;
    // Who asks for the figures behind a bar did not ask for a filter by it: the first click said too much.
    emit filterWithdrawn();
    emit figuresRequested(m_clicked);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const qsizetype current = m_scene->current();
    const bool add = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        goTo(event->key() == Qt::Key_Up ? current - 1 : current + 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event->modifiers() & Qt::AltModifier)
            break;
        goTo((event->key() == Qt::Key_Left) != isRightToLeft() ? current - 1 : current + 1);
        return;
    case Qt::Key_Home:
        goTo(0);
        return;
    case Qt::Key_End:
        goTo(m_scene->data().bars.size() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current >= 0)
            emit filterRequested(keyOf(current), add);
        return;
    case Qt::Key_Space:
        if (current >= 0)
            emit figuresRequested(keyOf(current));
        return;
    default:
        break;
    }
    QGraphicsView::keyPressEvent(event);
}

void ChartView::goTo(qsizetype bar)
{
    const qsizetype count = m_scene->data().bars.size();
    if (count == 0)
        return;
    const qsizetype there = std::clamp<qsizetype>(bar, 0, count - 1);
    m_scene->setCurrent(there);
    ensureVisible(m_scene->chartLayout().band(there), 0, 0);
    setAccessibleDescription(barText(m_content, keyOf(there), LocaleFormat(locale())));
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_scene->setCurrent(-1);
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const qsizetype bar = byMouse ? barAt(event->pos()) : m_scene->current();
    if (bar < 0)
        return;
    const QPoint centre = mapFromScene(m_scene->chartLayout().band(bar).center());
    emit menuRequested(keyOf(bar), byMouse ? event->globalPos() : viewport()->mapToGlobal(centre));
}

} // namespace vigie
