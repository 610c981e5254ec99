// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entity/facetdelegate.h"

#include "views/articles/textline.h"
#include "views/common/colours.h"
#include "views/common/icons.h"
#include "views/common/labels.h"
#include "views/common/localeformat.h"
#include "views/common/spacing.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowestWithBar = 190; // px: below, the name needs the place
constexpr double kBarShare = 0.28; // of the line

QRect mirrored(const QRect& rect, const QStyleOptionViewItem& option)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

// Each of these draws at an end of `rest` and takes its place away from it, as if the line ran from left to right.

void drawCount(QPainter* painter, const QStyleOptionViewItem& option, const FacetDelegate::Line& line, QRect* rest)
{
    // Of ten thousands at least: the bars should not jump with every other filter.
    constexpr int kLeast = 10'000;
    const LocaleFormat format(option.widget ? option.widget->locale() : QLocale());
    const int width = option.fontMetrics.horizontalAdvance(format.count(std::max(kLeast, line.most))) + 2;
    const QRect place(rest->right() + 1 - width, rest->top(), width, rest->height());
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(mirrored(place, option), static_cast<int>(alignment), format.count(line.articles));
    rest->setRight(place.left() - kHalfUnit);
}

void drawBar(QPainter* painter, const QStyleOptionViewItem& option, const FacetDelegate::Line& line, double share,
             QRect* rest)
{
    const int whole = static_cast<int>(option.rect.width() * kBarShare);
    const int height = option.fontMetrics.height() / 2;
    const int width = std::max(line.articles > 0 ? 2 : 0, static_cast<int>(whole * share));
    const QRect bar(rest->right() + 1 - whole, rest->center().y() - height / 2, width, height);
    if (width > 0) {
        painter->setPen(outlineOf(line.colour, option.palette));
        painter->setBrush(line.colour);
        painter->drawRect(QRectF(mirrored(bar, option)).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    rest->setRight(rest->right() - whole - kUnit);
}

void drawMark(QPainter* painter, const QStyleOptionViewItem& option, const QColor& colour, bool chosen, QRect* rest)
{
    const int dot = option.fontMetrics.height() * 6 / 10;
    const QRect place(rest->left(), rest->center().y() - dot / 2, dot, dot);
    if (chosen) {
        icon(u"accept"_s).paint(painter, mirrored(place.adjusted(-1, -1, 2, 2), option));
    } else {
        painter->setPen(outlineOf(colour, option.palette));
        painter->setBrush(colour);
        painter->drawEllipse(QRectF(mirrored(place, option)).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    rest->setLeft(rest->left() + dot + kHalfUnit + 2);
}

} // namespace

QColor chosenBackground(const QPalette& palette)
{
    return tintOf(palette.color(QPalette::Highlight), palette);
}

FacetDelegate::FacetDelegate(Roles roles, LineOf lineOf, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
    , m_lineOf(std::move(lineOf))
{
}

void FacetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    const bool chosen = index.data(m_roles.chosen).toBool();
    const Line line = m_lineOf(index);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen)
        painter->fillRect(styled.rect, chosenBackground(styled.palette));
    else if (styled.state & QStyle::State_MouseOver)
        painter->fillRect(styled.rect, styled.palette.color(QPalette::AlternateBase));

    // From the far end inwards: count, bar; then from the near end: dot or tick, and the name in what is left.
    QRect rest = styled.rect.adjusted(kHalfUnit, 0, -kUnit, 0);
    drawCount(painter, styled, line, &rest);
    if (styled.rect.width() >= kNarrowestWithBar)
        drawBar(painter, styled, line, index.data(m_roles.share).toDouble(), &rest);
    if (chosen || line.dot)
        drawMark(painter, styled, line.colour, chosen, &rest);
    QFont font = styled.font;
    font.setBold(chosen);
    painter->setPen(line.articles > 0 ? styled.palette.color(QPalette::Text) : mutedText(styled.palette));
    TextLine{index.data().toString(), font, {}}.draw(painter, mirrored(rest, styled), styled.direction);

    if (styled.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(styled.palette.color(QPalette::Highlight), 1));
        painter->drawRect(styled.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {12 * option.fontMetrics.averageCharWidth(), option.fontMetrics.height() + kUnit - 2};
}

bool FacetDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text
        = index.data().toString() + u": "_s + articleCount(m_lineOf(index).articles, LocaleFormat(view->locale()));
    QToolTip::showText(event->globalPos(), u"<p>%1</p>"_s.arg(text.toHtmlEscaped()), view);
    return true;
}

} // namespace vigie
