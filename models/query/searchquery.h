// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace vigie {

/// A word, or words in a row, that a search looks for; folded as FoldedWords does.
struct SearchTerm
{
    QStringList words;
    bool prefix = false; ///< the last word may go on

    friend bool operator==(const SearchTerm&, const SearchTerm&) = default;
};

/// What a person typed, read as a search: words (all of them; one in lower case in singular and plural), "words in a
/// row" (also «…» and “…”), -not, begin*.
/// Nothing that can be typed is an error: signs that mean nothing are passed over, a star behind fewer than three
/// letters too.
struct SearchQuery
{
    QString match; ///< for FTS5's MATCH; empty = no condition
    bool inverted = false; ///< only things not wanted were typed: choose the articles that do NOT match
    QList<SearchTerm> terms; ///< what is looked for, to show where it stands

    bool isEmpty() const { return match.isEmpty(); }
    friend bool operator==(const SearchQuery&, const SearchQuery&) = default;
};

SearchQuery readSearch(const QString& typed);

/// Fewest letters before a star: the index has no prefixes, and shorter ones would read most of it.
inline constexpr int kShortestPrefix = 3;

} // namespace vigie
