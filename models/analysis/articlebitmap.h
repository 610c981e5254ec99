// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace vigie {

/// Position of an article in a cube: 0 = the oldest.
using ArticleIndex = std::uint32_t;

/// A set of articles of one cube: a bit each. All operations on two sets need the same size.
class ArticleBitmap
{
public:
    ArticleBitmap() = default;
    explicit ArticleBitmap(std::size_t size, bool full = false);

    std::size_t size() const { return m_size; }

    bool test(ArticleIndex index) const { return ((m_words[index >> 6] >> (index & 63)) & 1U) != 0; }
    void set(ArticleIndex index) { m_words[index >> 6] |= std::uint64_t{1} << (index & 63); }
    void reset(ArticleIndex index) { m_words[index >> 6] &= ~(std::uint64_t{1} << (index & 63)); }

    /// Articles in the set; in [begin, end) of it.
    std::size_t count() const;
    std::size_t count(std::size_t begin, std::size_t end) const;

    /// Articles in both sets.
    std::size_t countCommon(const ArticleBitmap& other) const;

    ArticleBitmap& operator&=(const ArticleBitmap& other);
    ArticleBitmap& operator|=(const ArticleBitmap& other);
    ArticleBitmap& operator-=(const ArticleBitmap& other); ///< without the other's articles

    /// Takes out all articles outside [begin, end).
    void clip(std::size_t begin, std::size_t end);

    /// Calls `visit(ArticleIndex)` for each article, ascending.
    template <class Visit> void forEach(Visit visit) const
    {
        for (std::size_t word = 0; word < m_words.size(); ++word)
            for (std::uint64_t rest = m_words[word]; rest != 0; rest &= rest - 1)
                visit(static_cast<ArticleIndex>(word * 64 + static_cast<std::size_t>(std::countr_zero(rest))));
    }

    friend bool operator==(const ArticleBitmap&, const ArticleBitmap&) = default;

private:
    std::vector<std::uint64_t> m_words; ///< bits behind the size are 0
    std::size_t m_size = 0;
};

} // namespace vigie
