// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entity/actordelegate.h"

#include "models/items/actortablemodel.h"
#include "views/articles/textline.h"
#include "views/common/colours.h"
#include "views/common/icons.h"
#include "views/common/spacing.h"
#include "views/entity/facetdelegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kArrowSize = 12;

bool isZero(const ActorRow& row, int column)
{
    return (column == ActorTableModel::Jobs && row.jobs.isZero())
        || (column == ActorTableModel::Investment && row.investment.isZero())
        || (column == ActorTableModel::Articles && row.articles == 0);
}

} // namespace

QRect ActorDelegate::arrowRect(const QRect& cell, Qt::LayoutDirection direction)
{
    const QRect arrow(cell.right() - kArrowSize - kHalfUnit, cell.center().y() - kArrowSize / 2, kArrowSize,
                      kArrowSize);
    return QStyle::visualRect(direction, cell, arrow);
}

void ActorDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto row = index.data(ActorTableModel::RowRole).value<ActorRow>();
    const bool chosen = index.data(ActorTableModel::ChosenRole).toBool();
    painter->save();
    if (chosen)
        painter->fillRect(option.rect, chosenBackground(option.palette));
    else if (option.features & QStyleOptionViewItem::Alternate)
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));

    QRect text = option.rect.adjusted(kHalfUnit, 0, -kHalfUnit, 0);
    QFont font = option.font;
    painter->setPen(isZero(row, index.column()) ? mutedText(option.palette) : option.palette.color(QPalette::Text));
    if (index.column() == ActorTableModel::Name) {
        if (chosen) {
            const int size = option.fontMetrics.height() * 7 / 10;
            const QRect tick(text.left(), text.center().y() - size / 2, size, size);
            icon(u"accept"_s).paint(painter, QStyle::visualRect(option.direction, text, tick));
            text.setLeft(text.left() + size + kHalfUnit);
            font.setBold(true);
        }
        const bool pointed = option.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_HasFocus);
        painter->setOpacity(pointed ? 1.0 : 0.45);
        icon(u"next"_s).paint(painter, arrowRect(option.rect, option.direction));
        painter->setOpacity(1.0);
        text.setRight(text.right() - kArrowSize - kHalfUnit);
        TextLine{index.data().toString(), font, {}}.draw(
            painter, QStyle::visualRect(option.direction, option.rect, text), option.direction);
    } else {
        const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
        painter->drawText(text, static_cast<int>(alignment), index.data().toString());
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

bool ActorDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto row = index.data(ActorTableModel::RowRole).value<ActorRow>();
    const bool onArrow = index.column() == ActorTableModel::Name
        && arrowRect(view->visualRect(index), option.direction).adjusted(-3, -3, 3, 3).contains(event->pos());
    QString text = onArrow ? tr("Open the page of %1").arg(row.actor.name) : row.actor.name;
    if (!onArrow && !row.actor.aliases.isEmpty())
        text += u" ("_s + row.actor.aliases.join(u", "_s) + u')';
    QToolTip::showText(event->globalPos(), u"<p>%1</p>"_s.arg(text.toHtmlEscaped()), view);
    return true;
}

} // namespace vigie
