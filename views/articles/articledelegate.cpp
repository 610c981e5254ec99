// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/articles/articledelegate.h"

#include "models/items/articlelistmodel.h"
#include "views/articles/articlewords.h"
#include "views/articles/textline.h"
#include "views/common/colours.h"
#include "views/common/labels.h"
#include "views/common/localeformat.h"
#include "views/common/spacing.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <array>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLineGap = 3;

struct Lines
{
    std::array<QRect, 3> rects;
    Qt::LayoutDirection direction;

    Lines(const QStyleOptionViewItem& option)
        : direction(option.direction)
    {
        const int height = option.fontMetrics.height();
        const QRect inner = option.rect.adjusted(kUnit + kHalfUnit, kUnit - 1, -kUnit, 0);
        for (int i = 0; i < 3; ++i)
            rects[static_cast<std::size_t>(i)]
                = QRect(inner.left(), inner.top() + i * (height + kLineGap), inner.width(), height);
    }

    /// Takes `width` and a gap off the leading edge of a line.
    static QRect after(const QRect& line, int width, Qt::LayoutDirection direction)
    {
        const int taken = width + kUnit;
        return direction == Qt::RightToLeft ? line.adjusted(0, 0, -taken, 0) : line.adjusted(taken, 0, 0, 0);
    }
};

struct Inks
{
    QColor text;
    QColor muted;

    Inks(const QStyleOptionViewItem& option)
    {
        const bool active = option.state & QStyle::State_Active;
        const QPalette::ColorGroup group = active ? QPalette::Normal : QPalette::Inactive;
        if (option.state & QStyle::State_Selected) {
            text = option.palette.color(group, QPalette::HighlightedText);
            muted = text;
        } else {
            text = option.palette.color(group, QPalette::Text);
            muted = mutedText(option.palette);
        }
    }
};

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

void drawHeadline(QPainter* painter, const Lines& lines, const Inks& inks, const QFont& font, const ArticleRow& row,
                  const LocaleFormat& format)
{
    const QRect line = lines.rects[0];
    const QString date = row.date.isValid() ? format.shortDate(row.date) : ArticleDelegate::tr("Undated");
    const int dateWidth = QFontMetrics(font).horizontalAdvance(date) + 2;
    const QRect dateRect(line.right() + 1 - dateWidth, line.top(), dateWidth, line.height());
    const QRect titleRect = line.adjusted(0, 0, -dateWidth - kUnit, 0);
    painter->setPen(inks.muted);
    TextLine{date, font, {}}.draw(painter, QStyle::visualRect(lines.direction, line, dateRect), lines.direction);
    painter->setPen(inks.text);
    TextLine{row.title, boldOf(font), {}}.draw(painter, QStyle::visualRect(lines.direction, line, titleRect),
                                               lines.direction);
}

void drawExcerpt(QPainter* painter, const Lines& lines, const Inks& inks, const QFont& font, const ArticleRow& row)
{
    QList<QTextLayout::FormatRange> hits;
    for (const TextRange& hit : row.excerptHits) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setForeground(inks.text);
        hits.append({static_cast<int>(hit.begin), static_cast<int>(hit.length()), format});
    }
    painter->setPen(inks.muted);
    TextLine{excerptBeyondTitle(row), font, hits}.draw(painter, lines.rects[1], lines.direction);
}

void drawFacts(QPainter* painter, const Lines& lines, const Inks& inks, const QStyleOptionViewItem& option,
               const ArticleRow& row, const LocaleFormat& format)
{
    const QRect line = lines.rects[2];
    const bool mirrored = lines.direction == Qt::RightToLeft;
    const QFont bold = boldOf(option.font);
    const QFontMetrics boldMetrics(bold);
    // The sector gives way first: its colour tells it too.
    const int most = row.sectors.isEmpty() ? line.width() : line.width() * 3 / 4;
    const QString amounts = amountsWithin(most, headlineTexts(row.headlines, format), boldMetrics);
    const int amountsWidth = std::min(boldMetrics.horizontalAdvance(amounts) + 1, most);

    QRect rest = line;
    if (!row.sectors.isEmpty()) {
        const int dot = option.fontMetrics.height() * 6 / 10;
        const QRect dotRect = QStyle::visualRect(
            lines.direction, line, QRect(line.left(), line.top() + (line.height() - dot) / 2 + 1, dot, dot));
        const QColor fill = colourOf(row.sectors.first());
        painter->setBrush(fill);
        painter->setPen(option.state & QStyle::State_Selected ? inks.text : outlineOf(fill, option.palette));
        painter->drawEllipse(QRectF(dotRect).adjusted(0.5, 0.5, -0.5, -0.5));
        QString name = label(row.sectors.first());
        if (row.sectors.size() > 1)
            name += u"\u00A0+"_s + format.count(row.sectors.size() - 1);
        QRect nameRect = Lines::after(line, dot - kHalfUnit, lines.direction);
        const int reserved = amounts.isEmpty() ? 0 : amountsWidth + 2 * kUnit;
        nameRect = mirrored ? nameRect.adjusted(reserved, 0, 0, 0) : nameRect.adjusted(0, 0, -reserved, 0);
        painter->setPen(inks.muted);
        const int width = TextLine{name, option.font, {}}.draw(painter, nameRect, lines.direction);
        rest = Lines::after(nameRect, width + kUnit, lines.direction);
        rest = mirrored ? rest.adjusted(-reserved, 0, 0, 0) : rest.adjusted(0, 0, reserved, 0);
    }
    painter->setPen(inks.text);
    TextLine{amounts, bold, {}}.draw(painter, rest, lines.direction);
}

void drawPlaceholder(QPainter* painter, const Lines& lines, const QPalette& palette)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(notStatedColour(palette));
    constexpr std::array kShares{0.7, 0.9, 0.4};
    for (std::size_t i = 0; i < lines.rects.size(); ++i) {
        const QRect line = lines.rects[i];
        const QRect bar(line.left(), line.top() + line.height() / 4, static_cast<int>(line.width() * kShares[i]),
                        line.height() / 2);
        painter->drawRect(QStyle::visualRect(lines.direction, line, bar));
    }
}

} // namespace

void ArticleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    styled.text.clear();
    const QStyle* style = styled.widget ? styled.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &styled, painter, styled.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(styled.rect);
    const Lines lines(styled);
    const Inks inks(styled);
    const QVariant content = index.data(ArticleListModel::RowRole);
    if (content.isNull()) {
        drawPlaceholder(painter, lines, styled.palette);
    } else {
        const auto row = content.value<ArticleRow>();
        // Not the option's locale: item views take the group separators out of it.
        const LocaleFormat format(styled.widget ? styled.widget->locale() : QLocale());
        drawHeadline(painter, lines, inks, styled.font, row, format);
        drawExcerpt(painter, lines, inks, styled.font, row);
        drawFacts(painter, lines, inks, styled, row, format);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(notStatedColour(styled.palette));
    painter->drawLine(styled.rect.bottomLeft(), styled.rect.bottomRight());
    painter->restore();
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {20 * option.fontMetrics.averageCharWidth(),
            3 * option.fontMetrics.height() + 2 * kLineGap + 2 * kUnit - 1};
}

bool ArticleDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    const QVariant content = index.data(ArticleListModel::RowRole);
    if (event->type() != QEvent::ToolTip || content.isNull())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto row = content.value<ArticleRow>();
    QStringList sectors;
    for (const Sector sector : row.sectors)
        sectors.append(label(sector).toHtmlEscaped());
    QToolTip::showText(event->globalPos(),
                       u"<p><b>%1</b></p><p>%2</p>"_s.arg(row.title.toHtmlEscaped(), sectors.join(u", "_s)), view);
    return true;
}

} // namespace vigie
