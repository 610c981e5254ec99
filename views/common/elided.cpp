// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/elided.h"

#include <QHelpEvent>
#include <QStyleOptionButton>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolTip>

#include <algorithm>

namespace vigie {

namespace {

constexpr int kFewestCharacters = 6;

/// What is shown of the text where `missing` pixels are missing.
QString shownText(const QWidget& widget, const QString& text, int missing)
{
    if (missing <= 0)
        return text;
    const QFontMetrics metrics = widget.fontMetrics();
    const int words = metrics.size(Qt::TextShowMnemonic, text).width();
    return metrics.elidedText(text, Qt::ElideRight, std::max(0, words - missing), Qt::TextShowMnemonic);
}

} // namespace

template <class Widget>
Elided<Widget>::Elided(QWidget* parent, QSizePolicy::Policy across)
    : Widget(parent)
{
    this->setSizePolicy(across, QSizePolicy::Fixed);
}

template <class Widget> QSize Elided<Widget>::minimumSizeHint() const
{
    const QSize wanted = this->sizeHint();
    const QFontMetrics metrics = this->fontMetrics();
    const int words = metrics.size(Qt::TextShowMnemonic, this->text()).width();
    return {wanted.width() - words + std::min(words, kFewestCharacters * metrics.averageCharWidth()),
            wanted.height()};
}

/// Answers a tool tip's event with the whole text, where it is cut and no other words are set.
template <class Widget> bool Elided<Widget>::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !this->toolTip().isEmpty() || this->width() >= this->sizeHint().width())
        return Widget::event(event);
    const QString plain = this->text().replace(QLatin1String("&&"), QLatin1String("&"));
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                       QStringLiteral("<p>%1</p>").arg(plain.toHtmlEscaped()), this);
    return true;
}

template class Elided<QPushButton>;
template class Elided<QToolButton>;
template class Elided<QLabel>;

ElidedButton::ElidedButton(QWidget* parent)
    : Elided(parent, QSizePolicy::Preferred)
{
}

void ElidedButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = shownText(*this, option.text, sizeHint().width() - width());
    painter.drawControl(QStyle::CE_PushButton, option);
}

ElidedToolButton::ElidedToolButton(QWidget* parent)
    : Elided(parent, QSizePolicy::Maximum)
{
}

void ElidedToolButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text = shownText(*this, option.text, sizeHint().width() - width());
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

ElidedLabel::ElidedLabel(QWidget* parent)
    : Elided(parent, QSizePolicy::Preferred)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::paintEvent(QPaintEvent* event)
{
    const QRect room = contentsRect();
    if (fontMetrics().horizontalAdvance(text()) <= room.width()) {
        QLabel::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    drawFrame(&painter);
    painter.drawItemText(room, static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
                         isEnabled(), fontMetrics().elidedText(text(), Qt::ElideRight, room.width()),
                         foregroundRole());
}

} // namespace vigie
