// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/articles/marks.h"

#include "models/domain/textindex.h"

#include <algorithm>

namespace vigie {

Marks::Marks(const ArticleDetail& detail, qsizetype shownLength)
{
    const TextIndex index(detail.article.body);
    const auto add = [&](Span span, Mark::Type type, qsizetype row) {
        if (!index.valid(span))
            return;
        const Mark mark{index.utf16At(span.begin), index.utf16At(span.end), type, row};
        if (mark.end <= shownLength)
            m_marks.append(mark);
    };
    for (qsizetype row = 0; row < detail.metrics.size(); ++row)
        add(detail.metrics[row].metric.span, Mark::Type::Figure, row);
    for (qsizetype row = 0; row < detail.mentions.size(); ++row) {
        const Mention& mention = detail.mentions[row].mention;
        add(mention.span, mention.place ? Mark::Type::Place : Mark::Type::Actor, row);
    }
    std::stable_sort(m_marks.begin(), m_marks.end(), [](const Mark& a, const Mark& b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    for (const Mark& mark : m_marks)
        m_longest = std::max(m_longest, mark.end - mark.begin);
}

QList<Mark> Marks::within(qsizetype begin, qsizetype end) const
{
    QList<Mark> found;
    auto mark
        = std::lower_bound(m_marks.begin(), m_marks.end(), begin - m_longest,
                           [](const Mark& candidate, qsizetype position) { return candidate.begin < position; });
    for (; mark != m_marks.end() && mark->begin < end; ++mark) {
        if (mark->end > begin)
            found.append(*mark);
    }
    return found;
}

std::optional<Mark> Marks::at(qsizetype position) const
{
    std::optional<Mark> best;
    for (const Mark& mark : within(position, position + 1)) {
        const bool figureFirst = !best || (mark.type == Mark::Type::Figure) >= (best->type == Mark::Type::Figure);
        const bool shorter = !best || mark.type != best->type || mark.end - mark.begin <= best->end - best->begin;
        if (figureFirst && shorter)
            best = mark;
    }
    return best;
}

std::optional<Mark> Marks::ofFigure(qsizetype row) const
{
    const auto found = std::find_if(m_marks.begin(), m_marks.end(), [row](const Mark& mark) {
        return mark.type == Mark::Type::Figure && mark.row == row;
    });
    return found == m_marks.end() ? std::nullopt : std::optional<Mark>(*found);
}

} // namespace vigie
