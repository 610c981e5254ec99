// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/articles/sectortags.h"

#include "views/common/colours.h"
#include "views/common/labels.h"
#include "views/common/spacing.h"

#include <QEvent>
#include <QPainter>
#include <QStringList>
#include <QStyle>

#include <algorithm>

namespace vigie {

namespace {

int dotSize(const QFontMetrics& metrics)
{
    return metrics.height() * 6 / 10;
}

int tagWidth(const QFontMetrics& metrics, const QString& text)
{
    // Advances are fractions of a pixel: one more keeps a text that fits from being cut.
    return dotSize(metrics) + kHalfUnit + metrics.horizontalAdvance(text) + 2;
}

} // namespace

SectorTags::SectorTags(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QLatin1StringView("SectorTags"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SectorTags::setSectors(const QList<Sector>& sectors)
{
    m_sectors = sectors;
    QStringList names;
    for (const Sector sector : sectors)
        names.append(label(sector));
    setAccessibleName(tr("Sectors: %1").arg(names.join(QLatin1StringView(", "))));
    setVisible(!sectors.isEmpty());
    updateGeometry();
    update();
}

QList<QRect> SectorTags::layOut(int width) const
{
    const QFontMetrics metrics = fontMetrics();
    QList<QRect> rects;
    int x = 0;
    int y = 0;
    for (const Sector sector : m_sectors) {
        const int wanted = std::min(tagWidth(metrics, label(sector)), width);
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += metrics.height() + kHalfUnit;
        }
        rects.append(QRect(x, y, wanted, metrics.height()));
        x += wanted + 2 * kUnit;
    }
    return rects;
}

QSize SectorTags::sizeHint() const
{
    int width = 0;
    for (const Sector sector : m_sectors)
        width += tagWidth(fontMetrics(), label(sector)) + 2 * kUnit;
    return {width, fontMetrics().height()};
}

QSize SectorTags::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

int SectorTags::heightForWidth(int width) const
{
    const QList<QRect> rects = layOut(width);
    return rects.isEmpty() ? 0 : rects.last().bottom() + 1;
}

void SectorTags::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int dot = dotSize(fontMetrics());
    const QList<QRect> rects = layOut(width());
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const QRect tag = rects[i];
        const QRect dotRect(tag.left(), tag.center().y() - dot / 2, dot, dot);
        painter.setBrush(colourOf(m_sectors[i]));
        painter.setPen(outlineOf(colourOf(m_sectors[i]), palette()));
        painter.drawEllipse(
            QRectF(QStyle::visualRect(layoutDirection(), rect(), dotRect)).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(palette().color(foregroundRole()));
        const QRect textRect = tag.adjusted(dot + kHalfUnit, 0, 0, 0);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), textRect), Qt::AlignVCenter | Qt::AlignLeading,
                         fontMetrics().elidedText(label(m_sectors[i]), Qt::ElideRight, textRect.width()));
    }
}

void SectorTags::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        setSectors(QList<Sector>(m_sectors));
}

} // namespace vigie
