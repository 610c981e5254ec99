// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/articlebitmap.h"

namespace vigie {

/// The articles that name one actor or place: a sorted list where they are few, a bitmap where that is smaller.
class PostingList
{
public:
    PostingList() = default;

    /// `articles` may repeat and need no order; `size` is the cube's number of articles.
    PostingList(std::vector<ArticleIndex> articles, std::size_t size);

    std::size_t count() const { return m_count; }
    std::size_t countCommon(const ArticleBitmap& articles) const;
    void addTo(ArticleBitmap& articles) const;

    /// Those of `articles` (ascending) that are in the list.
    std::vector<ArticleIndex> among(const std::vector<ArticleIndex>& articles) const;

    template <class Visit> void forEach(Visit visit) const
    {
        for (const ArticleIndex article : m_list)
            visit(article);
        m_bits.forEach(visit);
    }

    friend bool operator==(const PostingList&, const PostingList&) = default;

private:
    std::size_t m_count = 0;
    std::vector<ArticleIndex> m_list; ///< ascending; empty where m_bits is used
    ArticleBitmap m_bits;
};

} // namespace vigie
