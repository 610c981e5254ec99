// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinewidget.h"

#include "views/common/labels.h"
#include "views/common/spacing.h"
#include "views/timeline/timelinepainter.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDragDistance = 3;
constexpr double kZoomPerNotch = 0.8;
constexpr int kWheelNotch = 120; // QWheelEvent: eighths of a degree, 15 degrees a notch

} // namespace

TimelineWidget::TimelineWidget(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"timelineWidget"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

void TimelineWidget::setTimeline(const Timeline& timeline)
{
    const bool wasZoomed = isZoomed();
    m_timeline = timeline;
    m_lit.reset();
    const DateRange whole = wholeRange(timeline);
    if (!wasZoomed || whole.isOpen())
        setDays(whole);
    else
        setDays(panned(m_days, whole, 0));
    describe();
    update();
}

void TimelineWidget::setRange(const DateRange& range, bool undatedOnly)
{
    // While the mouse holds a handle it decides, not an answer to where it was before.
    if (m_drag.grip == TimelineGrip::None || !m_drag.moved)
        m_range = range;
    m_undatedOnly = undatedOnly;
    describe();
    update();
}

TimelineGeometry TimelineWidget::geometryShown() const
{
    return timelineGeometry(QRectF(rect()).adjusted(kUnit, kHalfUnit, -kUnit, -1), m_days,
                            m_timeline.undatedArticles > 0, isRightToLeft(), timelineAxisHeight(font()));
}

bool TimelineWidget::isZoomed() const
{
    return !m_days.isOpen() && m_days != wholeRange(m_timeline);
}

QSize TimelineWidget::sizeHint() const
{
    return {80 * kUnit, 11 * kUnit};
}

QSize TimelineWidget::minimumSizeHint() const
{
    return {30 * kUnit, 7 * kUnit};
}

void TimelineWidget::showWhole()
{
    setDays(wholeRange(m_timeline));
}

void TimelineWidget::setDays(const DateRange& days)
{
    const bool was = isZoomed();
    m_days = days;
    update();
    if (was != isZoomed())
        emit zoomChanged(!was);
}

bool TimelineWidget::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (gripUnder(help->pos()) == TimelineGrip::Undated)
        QToolTip::showText(help->globalPos(),
                           tr("Undated: %1").arg(articleCount(m_timeline.undatedArticles, LocaleFormat(locale()))),
                           this);
    else if (const auto bucket = bucketUnder(help->pos()))
        QToolTip::showText(help->globalPos(), bucketText(*bucket), this);
    else
        QToolTip::hideText();
    return true;
}

void TimelineWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool empty = m_timeline.buckets.isEmpty();
    TimelinePicture picture{.timeline = m_timeline,
                            .geometry = geometryShown(),
                            .range = m_range,
                            .undatedChosen = m_undatedOnly,
                            .lit = m_lit,
                            .palette = palette(),
                            .font = font(),
                            .format = LocaleFormat(locale())};
    paintTimeline(painter, picture);
    if (empty) {
        painter.setPen(palette().color(QPalette::Disabled, QPalette::WindowText));
        painter.drawText(m_timeline.undatedArticles > 0 ? picture.geometry.plot : QRectF(rect()), Qt::AlignCenter,
                         tr("No dated article"));
    }
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

TimelineGrip TimelineWidget::gripUnder(QPointF position) const
{
    return gripAt(geometryShown(), m_range, timelineAxisHeight(font()), position);
}

void TimelineWidget::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const TimelineGeometry geometry = geometryShown();
    m_drag = {gripUnder(event->position()), event->position(), {}, m_range, false};
    if (geometry.isValid())
        m_drag.day = geometry.dateAt(event->position().x());
}

void TimelineWidget::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF position = event->position();
    if (m_drag.grip == TimelineGrip::None) {
        const TimelineGrip grip = gripUnder(position);
        setCursor(grip == TimelineGrip::From || grip == TimelineGrip::To ? Qt::SplitHCursor
                      : grip == TimelineGrip::Whole                      ? Qt::OpenHandCursor
                      : grip == TimelineGrip::Undated                    ? Qt::PointingHandCursor
                                                                         : Qt::ArrowCursor);
        light(bucketUnder(position));
        return;
    }
    if (m_drag.grip == TimelineGrip::Undated)
        return;
    if (!m_drag.moved && std::abs(position.x() - m_drag.pressed.x()) < kDragDistance)
        return;
    m_drag.moved = true;
    const DateRange range = draggedRange(m_drag, m_timeline, geometryShown(), position.x());
    if (range == m_range)
        return;
    m_range = range;
    m_undatedOnly = false;
    update();
    emit rangeDragged(range);
}

void TimelineWidget::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_drag.grip == TimelineGrip::None)
        return;
    const TimelineDrag drag = std::exchange(m_drag, {});
    if (drag.grip == TimelineGrip::Undated) {
        if (gripUnder(event->position()) == TimelineGrip::Undated)
            emit undatedRequested();
        return;
    }
    if (!drag.moved)
        m_range = clickedRange(event->position(), event->modifiers().testFlag(Qt::ShiftModifier));
    describe();
    update();
    emit rangeSelected(m_range);
}

DateRange TimelineWidget::clickedRange(QPointF position, bool extend) const
{
    const auto bucket = bucketUnder(position);
    if (!bucket)
        return m_range;
    const TimelineBucket& chosen = m_timeline.buckets.at(*bucket);
    return extend && !m_range.isOpen() ? extendedTo(m_range, chosen) : DateRange{chosen.from, chosen.to};
}

std::optional<qsizetype> TimelineWidget::bucketUnder(QPointF position) const
{
    const TimelineGeometry geometry = geometryShown();
    if (!geometry.isValid() || position.x() < geometry.plot.left() || position.x() > geometry.plot.right())
        return std::nullopt;
    const QDate last = wholeRange(m_timeline).to.addDays(-1);
    const qsizetype bucket = bucketAt(m_timeline, std::min(geometry.dateAt(position.x()), last));
    return bucket < 0 ? std::nullopt : std::optional(bucket);
}

void TimelineWidget::light(std::optional<qsizetype> bucket)
{
    if (std::exchange(m_lit, bucket) != bucket)
        update();
}

void TimelineWidget::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    light(std::nullopt);
}

void TimelineWidget::wheelEvent(QWheelEvent* event)
{
    if (!geometryShown().isValid()) {
        event->ignore();
        return;
    }
    event->accept();
    const QPoint delta = event->angleDelta();
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(delta.x()) > std::abs(delta.y());
    const double notches
        = static_cast<double>(std::abs(delta.x()) > std::abs(delta.y()) ? delta.x() : delta.y()) / kWheelNotch;
    if (!sideways) {
        zoomAt(event->position().x(), std::pow(kZoomPerNotch, notches));
        return;
    }
    const double days = static_cast<double>(m_days.from.daysTo(m_days.to)) / 8 * notches;
    setDays(panned(m_days, wholeRange(m_timeline), std::llround(isRightToLeft() ? days : -days)));
}

void TimelineWidget::zoomAt(double x, double factor)
{
    setDays(zoomed(geometryShown(), wholeRange(m_timeline), x, factor));
}

void TimelineWidget::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(event->key(), event->modifiers()))
        QWidget::keyPressEvent(event);
}

bool TimelineWidget::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Escape && m_drag.grip != TimelineGrip::None) {
        m_range = std::exchange(m_drag, {}).before;
        emit rangeSelected(m_range);
        return true;
    }
    if (key == Qt::Key_Escape && (!m_range.isOpen() || m_undatedOnly)) {
        emit rangeSelected({});
        return true;
    }
    if (key == Qt::Key_U && m_timeline.undatedArticles > 0) {
        emit undatedRequested();
        return true;
    }
    const TimelineGeometry geometry = geometryShown();
    if (!geometry.isValid())
        return false;
    const int onward = isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (modifiers & (Qt::AltModifier | Qt::MetaModifier))
            return false;
        step(key == Qt::Key_Right ? onward : -onward, modifiers);
        return true;
    case Qt::Key_Home:
        emit rangeSelected({m_timeline.buckets.first().from, m_timeline.buckets.first().to});
        return true;
    case Qt::Key_End:
        emit rangeSelected({m_timeline.buckets.last().from, m_timeline.buckets.last().to});
        return true;
    case Qt::Key_Plus:
        zoomAt(geometry.rectOf(m_range).isEmpty() ? geometry.plot.center().x()
                                                  : geometry.rectOf(m_range).center().x(),
               kZoomPerNotch);
        return true;
    case Qt::Key_Minus:
        zoomAt(geometry.plot.center().x(), 1 / kZoomPerNotch);
        return true;
    case Qt::Key_0:
        showWhole();
        return true;
    default:
        return false;
    }
}

void TimelineWidget::step(int steps, Qt::KeyboardModifiers modifiers)
{
    const RangeMove move = modifiers.testFlag(Qt::ShiftModifier) ? RangeMove::Widen
        : modifiers.testFlag(Qt::ControlModifier)                ? RangeMove::Narrow
                                                                 : RangeMove::Both;
    const DateRange range = steppedRange(m_range, m_timeline, steps, move);
    if (!range.isOpen())
        emit rangeSelected(range);
}

void TimelineWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        describe();
}

QString TimelineWidget::bucketText(qsizetype bucket) const
{
    const LocaleFormat format(locale());
    const TimelineBucket& shown = m_timeline.buckets.at(bucket);
    const QString when = format.dateRange({shown.from, shown.to});
    if (m_timeline.measure == Measure::Articles)
        return tr("%1: %2").arg(when, articleCount(shown.articles, format));
    return tr("%1: %2, %3")
        .arg(when, quantity(shown.value, m_timeline.unit, format), articleCount(shown.articles, format));
}

void TimelineWidget::describe()
{
    const LocaleFormat format(locale());
    setAccessibleName(tr("Timeline"));
    setWhatsThis(
        tr("Drag to choose a range of dates. Arrow keys move it, Shift widens it, Ctrl narrows it, Escape takes "
           "it away. The wheel or + and - zoom, 0 shows everything, U shows the undated."));
    if (m_timeline.buckets.isEmpty()) {
        setAccessibleDescription(tr("No dated article"));
        return;
    }
    const auto highest = std::max_element(m_timeline.buckets.begin(), m_timeline.buckets.end(),
                                          [](const auto& a, const auto& b) { return a.value < b.value; });
    const QString chosen = m_undatedOnly ? tr("undated articles")
        : m_range.isOpen()               ? tr("all dates")
                                         : format.dateRange(m_range);
    setAccessibleDescription(tr("%1 from %2. Most: %3. Chosen: %4. Undated: %5.")
                                 .arg(label(m_timeline.measure), format.dateRange(wholeRange(m_timeline)),
                                      bucketText(std::distance(m_timeline.buckets.begin(), highest)), chosen,
                                      articleCount(m_timeline.undatedArticles, format)));
}

} // namespace vigie
