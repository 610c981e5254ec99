// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/text/text.h"

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vigie::extraction {

/// The stems of a lexicon ("investi*"), and which of them a word has. Every lexicon asks at every word of a text, and
/// mostly in vain: a few bits answer then. Only read once made, by any thread.
class StemTable
{
public:
    /// Index of a stem, in their order; kNone where there is none.
    using StemId = std::uint32_t;
    static constexpr StemId kNone = ~StemId{0};

    StemTable() = default;
    /// Of folded stems of kStemBytes or more, in any order, each as often as one likes.
    explicit StemTable(std::vector<std::string> stems);

    std::size_t size() const { return m_stems.size(); }
    /// A stem's own index.
    StemId idOf(std::string_view stem) const;
    /// The longest stem that the folded word begins with; `head` is the word's headOf().
    StemId longestOf(std::string_view folded, std::uint64_t head) const
    {
        return m_filter[hashOf(head) % kFilterBits] ? find(folded, head) : kNone;
    }
    /// The longest stem that this one begins with: words have both.
    StemId shorter(StemId stem) const { return m_stems[stem].shorter; }

private:
    static constexpr std::size_t kFilterBits = 1U << 16U; ///< eight kilobytes: they stay in the cache

    struct Stem
    {
        std::uint64_t head = 0; ///< compared first: most words differ there
        std::string text;
        StemId shorter = kNone;
    };

    /// Of the first kStemBytes.
    static std::uint64_t hashOf(std::uint64_t head) { return stemOf(head) * 0x9E3779B97F4A7C15U >> 32U; }
    StemId find(std::string_view folded, std::uint64_t head) const;
    /// The number of stems that sort before the word, or are it.
    std::size_t rankOf(std::string_view folded, std::uint64_t head) const;

    std::vector<Stem> m_stems; ///< ascending: what a word begins with sorts before it
    std::bitset<kFilterBits> m_filter; ///< the hashes of all stems
};

} // namespace vigie::extraction
