// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/articlebitmap.h"

#include <algorithm>

namespace vigie {
namespace {

/// The lowest `bits` bits set; bits < 64.
constexpr std::uint64_t lowBits(std::size_t bits)
{
    return (std::uint64_t{1} << bits) - 1;
}

std::size_t ones(std::uint64_t word)
{
    return static_cast<std::size_t>(std::popcount(word));
}

} // namespace

ArticleBitmap::ArticleBitmap(std::size_t size, bool full)
    : m_words((size + 63) / 64, full ? ~std::uint64_t{0} : 0)
    , m_size(size)
{
    if (full && size % 64 != 0)
        m_words.back() = lowBits(size % 64);
}

std::size_t ArticleBitmap::count() const
{
    std::size_t sum = 0;
    for (const std::uint64_t word : m_words)
        sum += ones(word);
    return sum;
}

std::size_t ArticleBitmap::count(std::size_t begin, std::size_t end) const
{
    end = std::min(end, m_size);
    if (begin >= end)
        return 0;
    const std::size_t first = begin / 64;
    const std::size_t last = (end - 1) / 64;
    const std::uint64_t head = ~lowBits(begin % 64);
    const std::uint64_t tail = end % 64 == 0 ? ~std::uint64_t{0} : lowBits(end % 64);
    if (first == last)
        return ones(m_words[first] & head & tail);
    std::size_t sum = ones(m_words[first] & head) + ones(m_words[last] & tail);
    for (std::size_t word = first + 1; word < last; ++word)
        sum += ones(m_words[word]);
    return sum;
}

std::size_t ArticleBitmap::countCommon(const ArticleBitmap& other) const
{
    std::size_t sum = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i)
        sum += ones(m_words[i] & other.m_words[i]);
    return sum;
}

ArticleBitmap& ArticleBitmap::operator&=(const ArticleBitmap& other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
    return *this;
}

ArticleBitmap& ArticleBitmap::operator|=(const ArticleBitmap& other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
    return *this;
}

ArticleBitmap& ArticleBitmap::operator-=(const ArticleBitmap& other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= ~other.m_words[i];
    return *this;
}

void ArticleBitmap::clip(std::size_t begin, std::size_t end)
{
    end = std::min(end, m_size);
    begin = std::min(begin, end);
    std::fill(m_words.begin(), m_words.begin() + static_cast<std::ptrdiff_t>(begin / 64), 0);
    if (begin % 64 != 0)
        m_words[begin / 64] &= ~lowBits(begin % 64);
    const std::size_t wholeEnd = (end + 63) / 64;
    if (end % 64 != 0)
        m_words[end / 64] &= lowBits(end % 64);
    std::fill(m_words.begin() + static_cast<std::ptrdiff_t>(wholeEnd), m_words.end(), 0);
}

} // namespace vigie
