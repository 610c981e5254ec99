// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/timeline/timelinedrag.h"

#include <QWidget>

#include <optional>

namespace vigie {

/// The histogram over time with the chosen range in it.
///
/// Mouse: drag = a range of whole steps; drag a handle = resize, drag inside = move; click = one bar, Shift+click =
/// as far as there; the wheel zooms at the pointer, Shift+wheel moves what is in sight. Keys: ← → move the range,
/// Shift widens it to that side, Ctrl narrows it from the other; Home, End = the first, the last bar; + - 0 zoom;
/// U = undated; Escape = everything. Knows no store.
class TimelineWidget final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineWidget(QWidget* parent = nullptr);

    void setTimeline(const Timeline& timeline);

    /// What the filter holds: the range (open = all), or the undated articles only.
    void setRange(const DateRange& range, bool undatedOnly);

    const Timeline& timeline() const { return m_timeline; }
    const DateRange& range() const { return m_range; }
    TimelineGeometry geometryShown() const;
    bool isZoomed() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void showWhole(); ///< undoes the zoom

signals:
    /// While the mouse drags: the views follow, the walk back does not stop here.
    void rangeDragged(const vigie::DateRange& range);
    void rangeSelected(const vigie::DateRange& range); ///< open = no condition on dates
    void undatedRequested();
    void zoomChanged(bool zoomed);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    TimelineGrip gripUnder(QPointF position) const;
    DateRange clickedRange(QPointF position, bool extend) const;
    std::optional<qsizetype> bucketUnder(QPointF position) const;
    void light(std::optional<qsizetype> bucket);
    void setDays(const DateRange& days);
    void step(int steps, Qt::KeyboardModifiers modifiers);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void zoomAt(double x, double factor);
    QString bucketText(qsizetype bucket) const;
    void describe();

    Timeline m_timeline;
    DateRange m_days; ///< in sight
    DateRange m_range;
    bool m_undatedOnly = false;
    TimelineDrag m_drag;
    std::optional<qsizetype> m_lit;
};

} // namespace vigie
