// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinepainter.h"

#include "models/domain/period.h"
#include "views/common/colours.h"
#include "views/common/labels.h"
#include "views/common/spacing.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vigie {
namespace {

constexpr double kHandleWidth = 7;
constexpr double kHandleHeight = 20;
constexpr double kScaleHeadroom = 1.08; // the highest bar stays below the upper edge

struct TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QColor faint(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

class Painter
{
public:
    Painter(QPainter& painter, const TimelinePicture& picture)
        : m_painter(painter)
        , m_picture(picture)
        , m_geometry(picture.geometry)
        , m_columns(timelineColumns(picture.timeline, picture.geometry))
        , m_highest(highestValue(m_columns, picture.timeline))
        , m_lowest(lowestValue(m_columns, picture.timeline))
        , m_strong(picture.palette.color(QPalette::Highlight))
        , m_quiet(othersColour(picture.palette))
        , m_metrics(picture.font)
    {
        m_painter.setFont(picture.font);
    }

    void paint()
    {
        // Without a dated article there are no days to paint, but the bin of the undated still has its place.
        m_painter.fillRect(m_geometry.undated, m_picture.palette.color(QPalette::Base));
        if (!m_geometry.isValid()) {
            paintUndated();
            return;
        }
        m_painter.fillRect(m_geometry.plot, m_picture.palette.color(QPalette::Base));
        paintRange();
        paintBars();
        paintUndated();
        paintScale();
        paintAxis();
        paintHandles();
    }

private:
    bool hasRange() const { return !m_picture.range.isOpen(); }

    double lengthOf(double value, const QRectF& area) const
    {
        const double span = (m_highest - m_lowest) * kScaleHeadroom;
        return span > 0 ? area.height() * value / span : 0;
    }

    /// Where nothing stands: the lower edge, or above it where bars hang down.
    double zeroOf(const QRectF& area) const { return area.bottom() - lengthOf(-m_lowest, area); }

    QRectF barRect(double x, double width, double value, const QRectF& area) const
    {
        double height = std::abs(lengthOf(value, area));
        // A little is not nothing: it shows as a line.
        if (value != 0)
            height = std::max(height, 1.0);
        const double zero = zeroOf(area);
        return {x, value < 0 ? zero : zero - height, width, height};
    }

    void paintRange()
    {
        if (hasRange())
            m_painter.fillRect(m_geometry.rectOf(m_picture.range), faint(m_strong, 0.12F));
    }

    void paintBars()
    {
        for (const TimelineColumn& column : m_columns) {
            const TimelineBucket& bucket = m_picture.timeline.buckets.at(column.bucket);
            const bool in = !m_picture.undatedChosen && overlap(m_picture.range, {bucket.from, bucket.to});
            const double gap = column.width >= 4 ? std::min(2.0, column.width / 5) : 0;
            const bool lit = m_picture.lit == column.bucket;
            if (lit)
                m_painter.fillRect(QRectF(column.x, m_geometry.plot.top(), column.width, m_geometry.plot.height()),
                                   faint(m_picture.palette.color(QPalette::Text), 0.08F));
            m_painter.fillRect(barRect(column.x + gap / 2, column.width - gap, column.value, m_geometry.plot),
                               in ? m_strong : m_quiet);
        }
    }

    void paintUndated()
    {
        if (m_geometry.undated.isEmpty())
            return;
        const bool in = m_picture.undatedChosen || !hasRange();
        const QRectF rect = barRect(m_geometry.undated.left() + kUnit, m_geometry.undated.width() - 2 * kUnit,
                                    m_picture.timeline.undated.toDouble(), m_geometry.undated);
        const QColor colour = in ? m_strong : m_quiet;
        if (m_picture.undatedChosen)
            m_painter.fillRect(m_geometry.undated, faint(m_strong, 0.12F));
        m_painter.fillRect(rect, faint(colour, 0.35F));
        m_painter.fillRect(rect, QBrush(colour, Qt::BDiagPattern));
        m_painter.setPen(colour);
        m_painter.drawRect(rect);
        drawAxisText(TimelineWords::tr("Undated"), m_geometry.undated.adjusted(-kUnit, 0, kUnit, 0),
                     Qt::AlignHCenter);
    }

    void paintScale()
    {
        if (m_highest > 0)
            paintLevel(m_highest);
        if (m_lowest < 0) {
            paintLevel(m_lowest);
            const double zero = zeroOf(m_geometry.plot);
            m_painter.setPen(mutedText(m_picture.palette));
            m_painter.drawLine(QPointF(m_geometry.plot.left(), zero), QPointF(m_geometry.plot.right(), zero));
        }
    }

    void paintLevel(double value)
    {
        const QRectF bar = barRect(0, 0, value, m_geometry.plot);
        const double y = value > 0 ? bar.top() : bar.bottom() - 1;
        m_painter.setPen(QPen(faint(m_picture.palette.color(QPalette::Text), 0.25F), 1, Qt::DotLine));
        m_painter.drawLine(QPointF(m_geometry.plot.left(), y), QPointF(m_geometry.plot.right(), y));
        const QString words = m_picture.format.compact(value) + QChar(0x00A0)
            + unitLabel(m_picture.timeline.unit, std::abs(value) == 1);
        const double width = m_metrics.horizontalAdvance(words) + kHalfUnit;
        const double top = value > 0 ? y + 1 : y - 1 - m_metrics.height();
        const QRectF box(m_geometry.mirrored ? m_geometry.plot.right() - width : m_geometry.plot.left(), top, width,
                         m_metrics.height());
        m_painter.fillRect(box, faint(m_picture.palette.color(QPalette::Base), 0.8F));
        m_painter.setPen(mutedText(m_picture.palette));
        m_painter.drawText(box, Qt::AlignCenter, words);
    }

    void paintAxis()
    {
        const QRectF plot = m_geometry.plot;
        m_painter.setPen(mutedText(m_picture.palette));
        m_painter.drawLine(plot.bottomLeft(), plot.bottomRight());
        const double longest = m_metrics.horizontalAdvance(m_picture.format.month(2022, 9)) + 2 * kUnit;
        const QList<TimelineTick> ticks = timelineTicks(m_geometry, longest);
        for (const TimelineTick& tick : ticks) {
            const double x = m_geometry.xOf(tick.day);
            m_painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + kHalfUnit));
            QRectF room(m_geometry.mirrored ? x - longest : x, 0, longest, 0);
            // A name that would be cut at the end of the axis is left out.
            const QString words = tickWords(tick);
            const double width = m_metrics.horizontalAdvance(words) + kHalfUnit;
            const bool fits = m_geometry.mirrored ? x - width >= plot.left() : x + width <= plot.right();
            if (fits)
                drawAxisText(words, room.adjusted(kHalfUnit / 2.0, 0, -kHalfUnit / 2.0, 0),
                             (m_geometry.mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
        }
    }

    QString tickWords(const TimelineTick& tick) const
    {
        const qint64 year = tick.day.year();
        const int month = tick.day.month() - 1;
        const qint64 id = tick.step == Axis::Year ? year
            : tick.step == Axis::Quarter          ? 4 * year + month / 3
                                                  : 12 * year + month;
        return binLabel(tick.step, {BinKey::Type::Value, id}, {}, m_picture.format);
    }

    void drawAxisText(const QString& words, const QRectF& across, Qt::Alignment alignment)
    {
        const QRectF line(across.left(), m_geometry.plot.bottom() + kHalfUnit, across.width(), m_metrics.height());
        m_painter.setPen(mutedText(m_picture.palette));
        m_painter.drawText(line, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextDontClip, words);
    }

    void paintHandles()
    {
        if (!hasRange())
            return;
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        for (const QDate day : {m_picture.range.from, m_picture.range.to}) {
            if (!day.isValid())
                continue;
            const double x = m_geometry.xOf(day);
            if (x < m_geometry.plot.left() - 1 || x > m_geometry.plot.right() + 1)
                continue;
            m_painter.setPen(QPen(m_strong, 1.5));
            m_painter.drawLine(QPointF(x, m_geometry.plot.top()), QPointF(x, m_geometry.plot.bottom()));
            const QRectF grip(x - kHandleWidth / 2, m_geometry.plot.center().y() - kHandleHeight / 2, kHandleWidth,
                              kHandleHeight);
            m_painter.setBrush(m_picture.palette.color(QPalette::Base));
            m_painter.drawRoundedRect(grip, 3, 3);
            m_painter.drawLine(QPointF(x, grip.top() + 6), QPointF(x, grip.bottom() - 6));
        }
        m_painter.restore();
    }

    QPainter& m_painter;
    const TimelinePicture& m_picture;
    const TimelineGeometry& m_geometry;
    QList<TimelineColumn> m_columns;
    double m_highest;
    double m_lowest;
    QColor m_strong;
    QColor m_quiet;
    QFontMetricsF m_metrics;
};

} // namespace

void paintTimeline(QPainter& painter, const TimelinePicture& picture)
{
    Painter(painter, picture).paint();
}

double timelineAxisHeight(const QFont& font)
{
    return QFontMetricsF(font).height() + kHalfUnit;
}

} // namespace vigie
