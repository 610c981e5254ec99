// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cube.h"

#include <span>
#include <vector>

namespace vigie {

/// Where articles come to lie when some are taken out of one cube and those of another are put in by their ord: the
/// columns of the new cube are runs of the two. Immutable; no longer than its two cubes.
class ArticleSplice
{
public:
    /// Articles [begin, end) of one of the cubes, which lie from `to` on in the new one.
    struct Run
    {
        bool fresh = false;
        ArticleIndex begin = 0;
        ArticleIndex end = 0;
        ArticleIndex to = 0;
    };

    /// Of `old` all articles but `gone` (ascending) stay.
    ArticleSplice(const Cube& old, std::vector<ArticleIndex> gone, const Cube& fresh);

    std::span<const Run> runs() const { return m_runs; } ///< ascending by `to`, without gaps
    std::size_t size() const { return m_size; } ///< of the new cube
    const std::vector<ArticleIndex>& gone() const { return m_gone; }

    /// Every article that stays lies where it was, and there are as many as before.
    bool keepsPositions() const { return m_keepsPositions; }

    /// New position of an article; kNone where it is gone.
    ArticleIndex fromOld(ArticleIndex article) const;
    ArticleIndex fromFresh(ArticleIndex article) const { return m_freshTo[article]; }

    /// A column of values that mean the same in all cubes.
    template <class Value>
    std::vector<Value> column(const std::vector<Value>& old, const std::vector<Value>& fresh) const
    {
        std::vector<Value> column;
        column.reserve(m_size);
        for (const Run& run : m_runs) {
            const std::vector<Value>& from = run.fresh ? fresh : old;
            column.insert(column.end(), from.begin() + run.begin, from.begin() + run.end);
        }
        return column;
    }

    ArticleBitmap bitmap(const ArticleBitmap& old, const ArticleBitmap& fresh) const;
    PostingList list(const PostingList& old, const PostingList& fresh) const;

private:
    /// Calls `visit` with the new positions of articles of the old cube that stay. `articles` has a forEach(),
    /// ascending.
    template <class Articles, class Visit> void forEachKept(const Articles& articles, Visit visit) const
    {
        std::size_t at = 0;
        articles.forEach([&](ArticleIndex article) {
            while (at < m_kept.size() && article >= m_kept[at].end)
                ++at;
            if (at < m_kept.size() && article >= m_kept[at].begin)
                visit(article - m_kept[at].begin + m_kept[at].to);
        });
    }

    void keep(ArticleIndex& from, ArticleIndex end, std::size_t& nextGone);

    std::vector<ArticleIndex> m_gone;
    std::vector<Run> m_runs;
    std::vector<Run> m_kept; ///< those of the old cube
    std::vector<ArticleIndex> m_freshTo;
    std::size_t m_size = 0;
    bool m_keepsPositions = false;
};

} // namespace vigie
