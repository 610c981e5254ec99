// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vigie::extraction {

/// A word of a lexicon as a small number; 0 is any word that the lexicon does not hold.
using WordId = std::uint32_t;

/// Numbers the folded words of a lexicon: one look-up a token, and everything after it compares integers. Copyable;
/// safe to read from any thread once filled.
class WordTable
{
public:
    WordTable();

    /// The id of a folded word, given it now if it is new. Ids go up from 1.
    WordId add(std::string_view folded);
    /// The id of a folded word, of which `head` is headOf(); 0 where it is not held. No allocation.
    WordId find(std::string_view folded, std::uint64_t head) const;
    WordId find(std::string_view folded) const;
    /// One more than the greatest id.
    std::size_t size() const { return m_ends.size(); }

private:
    struct Slot
    {
        std::uint64_t head = 0; ///< headOf() the word: short words are told by it alone
        WordId id = 0; ///< 0 = free
    };

    /// The slot that holds the word, or the free one where it belongs.
    std::size_t slotOf(std::string_view folded, std::uint64_t head) const;
    std::string_view word(WordId id) const;
    void grow();

    std::string m_text; ///< all words, one after the other
    std::vector<std::uint32_t> m_ends; ///< by id: end of the word in m_text
    std::vector<Slot> m_slots; ///< open addressing, a power of two long, at most half full
};

} // namespace vigie::extraction
