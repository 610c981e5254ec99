// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QList>
#include <QString>

#include <utility>
#include <vector>

namespace vigie {

/// An element, a comment or a piece of text of a page.
struct HtmlNode
{
    QString name; ///< of an element, in small letters; "!" of a comment; empty of text
    QString text; ///< of a text or comment, with references resolved and blanks as they stand
    QList<std::pair<QString, QString>> attributes; ///< those that tell what an element is for, names in small letters
    int parent = -1; ///< index; -1 of the outermost
    int end = 0; ///< index behind the last node within it

    bool isText() const { return name.isEmpty(); }
    bool has(QStringView attribute) const;
    QString attribute(QStringView attribute) const; ///< empty where it has none
};

/// A page as its nodes in the order in which they begin: what is within node i are the nodes (i, end), so that no
/// walk over them needs recursion, however deep a page is nested.
struct HtmlPage
{
    std::vector<HtmlNode> nodes;

    const HtmlNode& operator[](int index) const { return nodes[static_cast<std::size_t>(index)]; }
    int size() const { return static_cast<int>(nodes.size()); }

    /// The text within a node, pieces put together as they stand, without that of scripts and styles where the node
    /// itself is none.
    QString textOf(int index) const;
};

inline constexpr qsizetype kMaxPageBytes = 20'000'000; ///< of a page, in its own encoding or in UTF-8
inline constexpr int kMaxPageDepth = 1000; ///< elements within one another

/// Reads a page as browsers do, with all that may be wrong in it; nothing is fetched and no entity of its own
/// resolved. Of what is deeper than 240 elements the text stands side by side, with breaks between blocks. Time and
/// memory grow with the length of the text. Thread-safe. Error::Kind::BadInput where it is larger or deeper than the
/// limits above.
[[nodiscard]] Result<HtmlPage> parseHtml(const QString& html);

} // namespace vigie
