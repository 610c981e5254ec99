// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/postinglist.h"

#include <algorithm>
#include <iterator>

namespace vigie {

PostingList::PostingList(std::vector<ArticleIndex> articles, std::size_t size)
    : m_list(std::move(articles))
{
    if (!std::is_sorted(m_list.begin(), m_list.end()))
        std::sort(m_list.begin(), m_list.end());
    m_list.erase(std::unique(m_list.begin(), m_list.end()), m_list.end());
    m_count = m_list.size();
    // A list takes 32 bits an article named, a bitmap one bit an article of the workspace.
    if (m_count * 32 > size) {
        m_bits = ArticleBitmap(size);
        for (const ArticleIndex article : m_list)
            m_bits.set(article);
        m_list.clear();
    }
    m_list.shrink_to_fit();
}

std::size_t PostingList::countCommon(const ArticleBitmap& articles) const
{
    if (m_bits.size() > 0)
        return m_bits.countCommon(articles);
    std::size_t sum = 0;
    for (const ArticleIndex article : m_list)
        sum += articles.test(article) ? 1U : 0U;
    return sum;
}

std::vector<ArticleIndex> PostingList::among(const std::vector<ArticleIndex>& articles) const
{
    std::vector<ArticleIndex> common;
    if (m_bits.size() > 0) {
        std::copy_if(articles.begin(), articles.end(), std::back_inserter(common),
                     [this](ArticleIndex article) { return m_bits.test(article); });
        return common;
    }
    // The shorter one is looked up in the longer one: actors have few articles, or an edit has.
    const bool shorter = articles.size() < m_list.size();
    const std::vector<ArticleIndex>& few = shorter ? articles : m_list;
    const std::vector<ArticleIndex>& many = shorter ? m_list : articles;
    std::copy_if(few.begin(), few.end(), std::back_inserter(common),
                 [&](ArticleIndex article) { return std::binary_search(many.begin(), many.end(), article); });
    return common;
}

void PostingList::addTo(ArticleBitmap& articles) const
{
    if (m_bits.size() > 0)
        articles |= m_bits;
    for (const ArticleIndex article : m_list)
        articles.set(article);
}

} // namespace vigie
