// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/articles/textline.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextOption>

#include <cmath>

namespace vigie {

namespace {

// Longer than any screen is wide: what lies behind is not laid out at all.
constexpr qsizetype kLongestLine = 600;

QTextLine lay(QTextLayout* layout, double width)
{
    layout->beginLayout();
    QTextLine line = layout->createLine();
    if (line.isValid())
        line.setLineWidth(width);
    layout->endLayout();
    return line;
}

} // namespace

int TextLine::draw(QPainter* painter, const QRect& rect, Qt::LayoutDirection direction) const
{
    if (rect.width() <= 0 || text.isEmpty())
        return 0;
    QString shown = text.left(kLongestLine);
    shown.replace(u'\n', u' ');
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAnywhere);

    QTextLayout layout(shown, font);
    layout.setTextOption(option);
    layout.setFormats(formats);
    QTextLine line = lay(&layout, rect.width());
    if (line.isValid() && line.textLength() < shown.size()) {
        line = lay(&layout, std::max(1, rect.width() - QFontMetrics(font).horizontalAdvance(u'…')));
        qsizetype kept = line.textLength();
        while (kept > 0 && shown.at(kept - 1).isSpace())
            --kept;
        layout.setText(shown.left(kept) + u'…');
        line = lay(&layout, rect.width());
    }
    if (!line.isValid())
        return 0;
    const int width = static_cast<int>(std::ceil(line.naturalTextWidth()));
    const double left = direction == Qt::RightToLeft ? rect.right() + 1 - width : rect.left();
    // A line of the other direction is laid out from the far edge of its width: bring it to the leading one.
    const double shift = option.textDirection() == Qt::RightToLeft ? line.naturalTextRect().left() : 0.0;
    layout.draw(painter, QPointF(left - shift, rect.top() + (rect.height() - line.height()) / 2.0));
    return width;
}

} // namespace vigie
