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

/// The least width of a widget that wants `wanted` with `text` in full.
int narrowest(const QWidget& widget, int wanted, const QString& text)
{
    const QFontMetrics metrics = widget.fontMetrics();
    const int words = metrics.size(Qt::TextShowMnemonic, text).width();
    return wanted - words + std::min(words, kFewestCharacters * metrics.averageCharWidth());
}

void giveWay(QWidget* widget, QSizePolicy::Policy policy)
{
    widget->setSizePolicy(policy, QSizePolicy::Fixed);
}

/// What is shown of the text where `missing` pixels are missing.
QString shownText(const QWidget& widget, const QString& text, int missing)
{
    if (missing <= 0)
        return text;
    const QFontMetrics metrics = widget.fontMetrics();
    const int words = metrics.size(Qt::TextShowMnemonic, text).width();
    return metrics.elidedText(text, Qt::ElideRight, std::max(0, words - missing), Qt::TextShowMnemonic);
}

/// Answers a tool tip's event with the whole text, where it is cut and no other words are set.
bool tellWhole(QWidget* widget, QEvent* event, const QString& text)
{
    if (event->type() != QEvent::ToolTip || !widget->toolTip().isEmpty()
        || widget->width() >= widget->sizeHint().width())
        return false;
    const QString plain = QString(text).replace(QLatin1String("&&"), QLatin1String("&"));
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                       QStringLiteral("<p>%1</p>").arg(plain.toHtmlEscaped()), widget);
    return true;
}

} // namespace

ElidedButton::ElidedButton(QWidget* parent)
    : QPushButton(parent)
{
    giveWay(this, QSizePolicy::Preferred);
}

QSize ElidedButton::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {narrowest(*this, wanted.width(), text()), wanted.height()};
}

bool ElidedButton::event(QEvent* event)
{
    return tellWhole(this, event, text()) || QPushButton::event(event);
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
    : QToolButton(parent)
{
    giveWay(this, QSizePolicy::Maximum);
}

QSize ElidedToolButton::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {narrowest(*this, wanted.width(), text()), wanted.height()};
}

bool ElidedToolButton::event(QEvent* event)
{
    return tellWhole(this, event, text()) || QToolButton::event(event);
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
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    giveWay(this, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {narrowest(*this, wanted.width(), text()), wanted.height()};
}

bool ElidedLabel::event(QEvent* event)
{
    return tellWhole(this, event, text()) || QLabel::event(event);
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
