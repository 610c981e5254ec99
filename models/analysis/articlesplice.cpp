// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/articlesplice.h"

#include <algorithm>

namespace vigie {

ArticleSplice::ArticleSplice(const Cube& old, std::vector<ArticleIndex> gone, const Cube& fresh)
    : m_gone(std::move(gone))
{
    ArticleIndex from = 0;
    std::size_t nextGone = 0;
    for (ArticleIndex article = 0; article < fresh.size(); ++article) {
        // An article that keeps its ord is put in before its old self, which is gone.
        const auto before = std::lower_bound(old.ords.begin() + from, old.ords.end(), fresh.ords[article]);
        keep(from, static_cast<ArticleIndex>(before - old.ords.begin()), nextGone);
        m_freshTo.push_back(static_cast<ArticleIndex>(m_size));
        m_runs.push_back({true, article, article + 1, static_cast<ArticleIndex>(m_size++)});
    }
    keep(from, static_cast<ArticleIndex>(old.size()), nextGone);
    m_keepsPositions
        = m_size == old.size() && std::ranges::all_of(m_kept, [](const Run& run) { return run.begin == run.to; });
}

/// Adds the articles of the old cube from `from` to `end` that stay.
void ArticleSplice::keep(ArticleIndex& from, ArticleIndex end, std::size_t& nextGone)
{
    while (from < end) {
        const bool cut = nextGone < m_gone.size() && m_gone[nextGone] < end;
        const ArticleIndex until = cut ? m_gone[nextGone++] : end;
        if (from < until) {
            m_runs.push_back({false, from, until, static_cast<ArticleIndex>(m_size)});
            m_kept.push_back(m_runs.back());
            m_size += until - from;
        }
        from = cut ? until + 1 : until;
    }
}

ArticleIndex ArticleSplice::fromOld(ArticleIndex article) const
{
    const auto run = std::ranges::upper_bound(m_kept, article, {}, &Run::end);
    return run == m_kept.end() || article < run->begin ? kNone : article - run->begin + run->to;
}

ArticleBitmap ArticleSplice::bitmap(const ArticleBitmap& old, const ArticleBitmap& fresh) const
{
    ArticleBitmap bits;
    if (m_keepsPositions) {
        bits = old;
        for (const ArticleIndex article : m_gone)
            bits.reset(article);
    } else {
        bits = ArticleBitmap(m_size);
        forEachKept(old, [&](ArticleIndex article) { bits.set(article); });
    }
    fresh.forEach([&](ArticleIndex article) { bits.set(fromFresh(article)); });
    return bits;
}

PostingList ArticleSplice::list(const PostingList& old, const PostingList& fresh) const
{
    std::vector<ArticleIndex> added;
    fresh.forEach([&](ArticleIndex article) { added.push_back(fromFresh(article)); });
    // Most edits leave who is named where it was.
    if (m_keepsPositions && old.among(m_gone) == added)
        return old;
    std::vector<ArticleIndex> articles;
    articles.reserve(old.count() + added.size());
    forEachKept(old, [&](ArticleIndex article) { articles.push_back(article); });
    const auto kept = articles.insert(articles.end(), added.begin(), added.end());
    std::inplace_merge(articles.begin(), kept, articles.end());
    return PostingList(std::move(articles), m_size);
}

} // namespace vigie
