// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/htmlpage.h"

#include <QList>
#include <QString>

#include <vector>

namespace vigie {

/// A line that a page shows, or several where a sentence goes on behind a break ('\n').
struct HtmlLine
{
    enum class Kind { Paragraph, Heading, Item, Row };

    Kind kind = Kind::Paragraph;
    QString text; ///< blanks as one, none at either end; never empty
    int node = 0; ///< the block that it stands in
    int heading = 0; ///< 1 to 6 of Kind::Heading

    friend bool operator==(const HtmlLine&, const HtmlLine&) = default;
};

/// The lines within a node, without what `noise` leaves out. Items begin with "- ". A row of a table is one line,
/// "first cell : second ; third", for so its first cell is read as the place or the firm of the figures behind it;
/// what stands in a table that only arranges a page comes as ordinary lines. A term and its description are one line,
/// too. Soft hyphens and blanks without width are left out, and so are references to notes.
QList<HtmlLine> linesOf(const HtmlPage& page, int index, const std::vector<bool>& noise);

/// Lines as a text: paragraphs with a blank line between them, items and rows below one another.
QString textOf(const QList<HtmlLine>& lines);

} // namespace vigie
