// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/wordtable.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vigie::extraction {

/// Sets of words that the grammars of figures ask for by name. What is in them is data: lexicon/fr/wordsets.tsv,
/// where each has its code and an example. A word may be in several. At most 64.
enum class WordSet : std::uint8_t {
    // Of figures
    Amount, ///< "montant": an amount, never the thing that it pays for
    Carry, ///< "porter": to a level
    Each, ///< "chacun"
    ExpectVerb, ///< "prévoit": what it says is told of another time than what stands before it
    LaterItem, ///< "second": one of several that share a noun
    NamedPlan, ///< "feuille" of "feuille de route": the label behind it is no label
    OpensClause, ///< "qui", "destiné": goes on to tell of what stands before the comma
    OtherYear, ///< "dernière": no year to come
    Others, ///< "autres"
    Prolongs, ///< "pour", "soit": goes on with such a clause behind a further comma
    Tag, ///< "prix": an amount that tells what something is worth
    Count
};

/// The words of the sets. Read when the lexicons are loaded; every token of a text knows then which it is in.
class WordSets
{
public:
    using Bits = std::uint64_t;
    static_assert(static_cast<unsigned>(WordSet::Count) <= 64);

    static constexpr Bits bitOf(WordSet set) { return Bits{1} << static_cast<unsigned>(set); }

    /// Adds the records "word<TAB>code of the set"; false and "line 12: what" where one is malformed.
    bool parse(std::string_view tsv, std::string* error);

    /// The sets that the folded word is in, of which `head` is headOf().
    Bits of(std::string_view folded, std::uint64_t head) const { return m_bits[m_words.find(folded, head)]; }

private:
    WordTable m_words;
    std::vector<Bits> m_bits{0}; ///< by word id; of words that are in no set
};

} // namespace vigie::extraction
