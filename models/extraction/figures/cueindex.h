// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetrie.h"

#include <cstdint>
#include <span>
#include <vector>

/// Several cue tables, looked up together.
namespace vigie::extraction {

/// Finds the cues of all tables in one pass over a text: most words begin no cue at all, and one look tells so
/// for every table.
class CueIndex
{
public:
    /// Indexes the tables anew. They have to outlive the index, and to stay where they are.
    void build(std::span<const CueTable* const> tables);

    /// Each table's cues of the text, in the order of build(); of each table as TextCues has them. Linear in the text
    /// (the patterns that begin alike are few). Any thread.
    std::vector<std::vector<CueHit>> find(const Document& document) const;

private:
    /// A cue, by the number that the trie knows it by.
    struct Item
    {
        const Cue* cue = nullptr;
        std::uint32_t group = 0; ///< the cue's
        std::uint8_t table = 0;
        bool keepsAll = false; ///< its table does (CueRivals)
        std::uint32_t tail = 0; ///< in m_tails: its words behind the gap …
        std::uint32_t tailWords = 0; ///< … and how many; 0 = it has no gap
    };
    struct Match
    {
        std::uint32_t item = 0;
        std::uint32_t last = 0; ///< the token behind it
    };
    /// One text, while its cues are looked for.
    struct Search;

    void addCue(const Cue& cue, std::size_t table, CueRivals rivals);
    /// What begins at token `at`, into `matches`, ascending by item.
    void matchAt(const Search& search, std::uint32_t at, std::vector<Match>& matches) const;
    /// The same of what goes on behind the node, which the tokens from `at` up to `next` have led to.
    void matchFrom(const Search& search, CueTrie::Node node, std::uint32_t next, std::vector<Match>& matches) const;
    /// The token behind what stands behind the item's gap, which begins at `at`; 0 where it stands nowhere.
    std::uint32_t endBehindGap(const Search& search, const Item& item, std::uint32_t at) const;

    std::size_t m_tables = 0;
    CueWords m_words;
    CueTrie m_trie; ///< of the items' numbers; of a cue with a gap its words before it
    std::vector<Item> m_items; ///< whole words before stems, ascending by their first word, as in the files
    std::vector<CueWord> m_tails;
};

} // namespace vigie::extraction
