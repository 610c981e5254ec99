// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/text/text.h"

#include <algorithm>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace vigie::extraction {

/// What a word's first eight bytes have to be; longer words have to be compared beyond them.
struct HeadPattern
{
    std::uint64_t head = 0;
    std::uint64_t mask = 0; ///< the bytes that matter; 0 = any word fits

    static HeadPattern ofWord(std::string_view folded) { return {headOf(folded), ~std::uint64_t{0}}; }
    /// Of all words that begin so.
    static HeadPattern ofStem(std::string_view folded)
    {
        const std::size_t open = sizeof(std::uint64_t) - std::min(folded.size(), sizeof(std::uint64_t));
        return {headOf(folded), open == sizeof(std::uint64_t) ? 0 : ~std::uint64_t{0} << 8U * open};
    }

    bool fits(std::uint64_t wordHead) const { return (wordHead & mask) == head; }
};

/// Which entries of a lexicon may stand at a word, by the word's first bytes (headOf() in text.h). Every lexicon asks
/// at every word of a text, and mostly in vain: a few bits answer then, without a look at the entries. Filled once,
/// then built, then only read, by any thread.
class HeadIndex
{
public:
    struct Entry
    {
        HeadPattern pattern;
        std::uint32_t index = 0; ///< the caller's number
    };

    /// Adds an entry for a folded word …
    void addWord(std::string_view word, std::uint32_t index);
    /// … or for all words that begin so; kStemBytes of it or more.
    void addStem(std::string_view stem, std::uint32_t index);
    /// … or for a word with a second one behind it, whose head the caller has to compare.
    void addPair(std::string_view word, std::string_view second, std::uint32_t index);
    /// Sorts what was added, with what was built before.
    void build();

    /// The entries that may stand at a word of this head, once their pattern fits: those for whole words, for stems,
    /// and for pairs with the word behind it; each in the order in which they were added.
    std::span<const Entry> words(std::uint64_t head) const { return find(head); }
    std::span<const Entry> stems(std::uint64_t head) const { return find(stemOf(head)); }
    std::span<const Entry> pairs(std::uint64_t head, std::uint64_t second) const
    {
        return second == 0 ? std::span<const Entry>() : find(pairOf(head, second));
    }

private:
    static constexpr std::size_t kFilterBits = 1U << 16U; ///< eight kilobytes an index: they stay in the cache

    /// Never the head itself. Where it is another word's, the pattern does not fit.
    static std::uint64_t pairOf(std::uint64_t head, std::uint64_t second)
    {
        return head ^ second * 0xC2B2AE3D27D4EB4FU;
    }

    struct Added
    {
        std::uint64_t key = 0; ///< the head of a word, stemOf() that of a stem, pairOf() those of two
        Entry entry;
    };
    struct Slot
    {
        std::uint64_t key = 0;
        std::uint32_t first = 0; ///< its entries [first, last) in m_entries; none in a free slot
        std::uint32_t last = 0;
    };

    static std::uint64_t hashOf(std::uint64_t key)
    {
        const std::uint64_t product = (key ^ key >> 32U) * 0x9E3779B97F4A7C15U;
        return product >> 32U ^ product >> 51U;
    }
    std::span<const Entry> find(std::uint64_t key) const
    {
        const std::uint64_t hash = hashOf(key);
        return m_filter[hash % kFilterBits] ? findHashed(key, hash) : std::span<const Entry>();
    }
    std::span<const Entry> findHashed(std::uint64_t key, std::uint64_t hash) const;

    std::vector<Added> m_added; ///< kept for a later build()
    std::vector<Entry> m_entries; ///< ascending by key
    std::vector<Slot> m_slots; ///< open addressing, a power of two long, at most half full
    std::bitset<kFilterBits> m_filter; ///< the hashes of all keys
};

} // namespace vigie::extraction
