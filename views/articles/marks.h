// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"

#include <QList>

#include <optional>

namespace vigie {

/// A stretch of the shown body that means something.
struct Mark
{
    enum class Type { Figure, Actor, Place };

    qsizetype begin = 0; ///< UTF-16 position in the body
    qsizetype end = 0;
    Type type = Type::Figure;
    qsizetype row = 0; ///< in ArticleDetail::metrics for Figure, else in ArticleDetail::mentions

    friend bool operator==(const Mark&, const Mark&) = default;
};

/// Where the evidence of an article stands in its shown text. A value: no widget.
class Marks
{
public:
    Marks() = default;

    /// Marks of all figures and mentions that lie within the first `shownLength` UTF-16 units of the body. Spans that
    /// do not lie in the body are left out.
    Marks(const ArticleDetail& detail, qsizetype shownLength);

    /// Ascending by begin, then longer ones first.
    const QList<Mark>& all() const { return m_marks; }

    /// Those that overlap [begin, end), in the order of all().
    QList<Mark> within(qsizetype begin, qsizetype end) const;

    /// The figure at a position, else the innermost mention; nothing where the text says nothing.
    std::optional<Mark> at(qsizetype position) const;

    std::optional<Mark> ofFigure(qsizetype row) const;

private:
    QList<Mark> m_marks;
    qsizetype m_longest = 0; ///< length of the longest mark: how far back an overlapping one can begin
};

} // namespace vigie
