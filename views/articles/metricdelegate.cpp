// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/articles/metricdelegate.h"

#include "models/items/metrictablemodel.h"
#include "views/articles/articlewords.h"
#include "views/common/colours.h"
#include "views/common/icons.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

using Column = MetricTableModel::Column;

QIcon swatch(MetricKind kind, const QPalette& palette, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colourOf(kind));
    painter.setPen(outlineOf(colourOf(kind), palette));
    painter.drawRoundedRect(QRectF(1.5, 1.5, size - 3, size - 3), 2, 2);
    return pixmap;
}

QString stateIcon(ReviewState state)
{
    switch (state) {
    case ReviewState::Auto:
        return u"machine"_s;
    case ReviewState::Accepted:
        return u"accept"_s;
    case ReviewState::Corrected:
        return u"edit"_s;
    case ReviewState::Rejected:
        return u"reject"_s;
    case ReviewState::Added:
        return u"add"_s;
    }
    return {};
}

QString paragraph(const QString& text)
{
    return u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

} // namespace

void MetricDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto row = index.data(MetricTableModel::RowRole).value<MetricRow>();
    const auto column = static_cast<Column>(index.data(MetricTableModel::ColumnRole).toInt());
    if (column == Column::Kind) {
        const int size = option->fontMetrics.height() * 3 / 4;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = swatch(row.metric.fields.kind, option->palette, size);
        option->decorationSize = QSize(size, size);
    }
    if (column == Column::State) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(stateIcon(row.metric.review));
        option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
    }
    if (row.metric.reading && !machineCell(row, static_cast<int>(column), LocaleFormat(option->locale)).isEmpty())
        option->font.setItalic(true);
    // Amounts end where the words of the next column begin: keep them apart.
    if (option->displayAlignment & Qt::AlignTrailing)
        option->text += QString(2, QChar::Nbsp);
    if (row.metric.review == ReviewState::Rejected)
        option->font.setStrikeOut(true);
    if (row.why != NotCounted::Counted)
        option->palette.setColor(QPalette::Text, mutedText(option->palette));
}

bool MetricDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto row = index.data(MetricTableModel::RowRole).value<MetricRow>();
    const QString machine
        = machineCell(row, index.data(MetricTableModel::ColumnRole).toInt(), LocaleFormat(view->locale()));
    const bool fits = sizeHint(option, index).width() <= view->visualRect(index).width();
    QString html = fits ? QString() : paragraph(index.data().toString());
    if (!machine.isEmpty())
        html += paragraph(tr("The machine read: %1").arg(machine));
    QToolTip::showText(event->globalPos(), html, view);
    return true;
}

} // namespace vigie
