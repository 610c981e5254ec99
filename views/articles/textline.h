// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QRect>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace vigie {

/// One line of text in a rectangle, cut with an ellipsis where it does not fit. It begins at the interface's leading
/// edge and reads in the direction of its own words, so a French title stays whole in an Arabic window.
struct TextLine
{
    QString text;
    QFont font;
    QList<QTextLayout::FormatRange> formats; ///< in UTF-16 units of `text`

    /// Draws with the painter's pen, centred in height. Returns the width taken.
    int draw(QPainter* painter, const QRect& rect, Qt::LayoutDirection direction) const;
};

} // namespace vigie
