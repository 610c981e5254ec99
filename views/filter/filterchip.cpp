// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/filterchip.h"

#include "views/common/colours.h"
#include "views/common/spacing.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidest = 260;
constexpr qreal kRadius = 4;

} // namespace

FilterChip::FilterChip(FilterPart part, const QString& text, const QString& full, QWidget* parent)
    : QAbstractButton(parent)
    , m_part(part)
{
    setObjectName(u"part%1FilterChip"_s.arg(static_cast<int>(part)));
    setText(text);
    setToolTip(tr("%1\nClick to remove this condition").arg(full));
    setAccessibleName(tr("Remove condition: %1").arg(full));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, this, [this] { emit dropRequested(m_part); });
}

int FilterChip::crossSize() const
{
    return fontMetrics().xHeight();
}

QSize FilterChip::sizeHint() const
{
    const int wanted = fontMetrics().horizontalAdvance(text()) + crossSize() + 3 * kUnit + 1;
    return {std::min(wanted, kWidest), fontMetrics().height() + kUnit};
}

QSize FilterChip::minimumSizeHint() const
{
    return {crossSize() + 3 * kUnit, sizeHint().height()};
}

void FilterChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() || isDown();
    const QColor text = palette().color(lit ? QPalette::HighlightedText : QPalette::ButtonText);
    const QColor line = hasFocus()
        ? palette().color(QPalette::Highlight)
        : withContrast(palette().color(QPalette::Mid), palette().color(QPalette::Window), 1.6);
    painter.setPen(QPen(line, hasFocus() ? 2 : 1));
    painter.setBrush(palette().color(lit ? QPalette::Highlight : QPalette::Base));
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);

    const int cross = crossSize();
    const QRect words
        = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(kUnit, 0, -cross - 2 * kUnit, 0));
    painter.setPen(text);
    painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(this->text(), Qt::ElideRight, words.width()));

    const QRect place(width() - cross - kUnit, (height() - cross) / 2, cross, cross);
    const QRectF x = QStyle::visualRect(layoutDirection(), rect(), place);
    painter.setPen(QPen(text, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(x.topLeft(), x.bottomRight());
    painter.drawLine(x.topRight(), x.bottomLeft());
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace vigie
