// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace vigie {

/// A stretch of an article's body: Unicode code points of the ORIGINAL body, half-open [begin, end), as W3C Web
/// Annotation text positions count them and as SQLite's substr() does. The engine counts bytes and Qt's text classes
/// UTF-16 units: TextIndex converts at both edges.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - begin; }
    constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
    constexpr bool contains(qsizetype position) const { return begin <= position && position < end; }
    friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

/// A stretch of a text that is shown, not stored, such as an excerpt: UTF-16 units, as QString counts them,
/// half-open.
struct TextRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - begin; }
    friend constexpr auto operator<=>(const TextRange&, const TextRange&) = default;
};

} // namespace vigie
