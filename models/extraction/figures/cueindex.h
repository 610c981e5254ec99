// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"
#include "models/extraction/text/headindex.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

/// Several cue tables, looked up together.
namespace vigie::extraction {

/// Finds the cues of all tables in one pass over a text: at most words begins no cue at all, and one look tells so
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
    // The cues lie scattered in memory, and most looks at one are in vain. What the looks need is copied side by
    // side, by first word.
    struct Word
    {
        std::uint32_t begin = 0; ///< in m_text
        std::uint16_t bytes = 0;
        bool prefix = false;
    };
    struct Item
    {
        const Cue* cue = nullptr;
        HeadPattern second; ///< of its second word; one that any word fits where it has none
        std::uint32_t group = 0; ///< the cue's
        std::uint32_t firstWord = 0; ///< in m_words
        std::uint8_t table = 0;
        std::uint8_t words = 0;
        std::uint8_t gap = 0; ///< index of the word that others may stand before; 0 = none
        bool keepsAll = false; ///< its table does (CueRivals)
        std::uint8_t known = 0; ///< so many of its first words are compared whole where their heads are
    };

    void addItem(const Cue& cue, std::size_t table, CueRivals rivals);
    bool fits(const Item& item, std::uint32_t word, const Document& document, std::uint32_t at) const;
    /// The token behind the cue where it stands at token `at`; 0 where it does not.
    std::uint32_t endAt(const Item& item, const Document& document, std::uint32_t at) const;
    std::uint32_t endBehindGap(const Item& item, const Document& document, std::uint32_t at) const;
    /// Adds the cue of the entry, if it stands at token `at`.
    void addAt(const Document& document, std::uint32_t at, const HeadIndex::Entry& entry,
               std::vector<std::vector<CueHit>>& hits) const;

    std::size_t m_tables = 0;
    std::vector<Item> m_items;
    std::vector<Word> m_words;
    std::string m_text;
    HeadIndex m_byFirst; ///< the items by their first word, or their first two
};

} // namespace vigie::extraction
