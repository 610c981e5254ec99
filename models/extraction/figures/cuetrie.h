// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuewords.h"

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace vigie::extraction {

/// Patterns as a trie over their words, those that begin alike in one path. Filled once, then built, then only read,
/// by any thread.
class CueTrie
{
public:
    /// Where a walk stands; 0 is the root, and no word leads to it.
    using Node = std::uint32_t;

    /// Adds a pattern (not empty), with a number that its owner gives it.
    void add(std::span<const CueWord> pattern, std::uint32_t number);
    /// Packs what was added.
    void build();

    /// The node behind `word`; 0 where no pattern goes on so.
    Node step(Node node, CueWord word) const
    {
        const std::uint64_t key = keyOf(node, word);
        const std::uint64_t hash = hashOf(key);
        return m_filter[hash % kFilterBits] ? find(key, hash) : 0;
    }
    /// Whether any pattern goes on behind the node.
    bool goesOn(Node node) const { return m_nodes[node].goesOn; }
    /// The numbers of the patterns that end at the node, in the order in which they were added.
    std::span<const std::uint32_t> numbers(Node node) const
    {
        return std::span(m_numbers).subspan(m_nodes[node].first, m_nodes[node + 1].first - m_nodes[node].first);
    }

private:
    static constexpr std::size_t kFilterBits = 1U << 19U; ///< most steps lead nowhere: a bit tells

    struct Packed
    {
        std::uint32_t first = 0; ///< of its numbers; they end where the next node's begin
        bool goesOn = false;
    };
    struct Slot
    {
        std::uint64_t key = 0;
        Node node = 0; ///< 0 = free
    };
    struct End
    {
        Node node = 0;
        std::uint32_t number = 0;
    };

    static std::uint64_t keyOf(Node node, CueWord word) { return std::uint64_t{node} << 32U | word; }
    static std::uint64_t hashOf(std::uint64_t key)
    {
        const std::uint64_t product = (key ^ key >> 29U) * 0x9E3779B97F4A7C15U;
        return product >> 32U ^ product >> 51U;
    }
    Node find(std::uint64_t key, std::uint64_t hash) const;
    /// The slot of the key, or the free one where it belongs.
    std::size_t slotOf(std::uint64_t key, std::uint64_t hash) const;
    void grow();

    std::uint32_t m_size = 1; ///< nodes
    std::vector<End> m_ends; ///< until build()
    std::vector<Packed> m_nodes{{}, {}};
    std::vector<std::uint32_t> m_numbers; ///< by node
    std::vector<Slot> m_slots = std::vector<Slot>(64); ///< open addressing, a power of two long, at most half full
    std::bitset<kFilterBits> m_filter; ///< the hashes of all steps
};

} // namespace vigie::extraction
