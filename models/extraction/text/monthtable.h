// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/text/wordtable.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vigie::extraction {

/// The names of the months, in full and cut short. Data: lexicon/fr/months.tsv. Read when the lexicons are loaded;
/// every token of a text knows then which it names.
class MonthTable
{
public:
    /// Adds the records "word<TAB>1 to 12"; false and "line 12: what" where one is malformed.
    bool parse(std::string_view tsv, std::string* error);

    /// 1 to 12; 0 where the folded word, of which `head` is headOf(), names no month.
    std::uint8_t of(std::string_view folded, std::uint64_t head) const
    {
        return m_months[m_words.find(folded, head)];
    }

private:
    WordTable m_words;
    std::vector<std::uint8_t> m_months{0}; ///< by word id
};

} // namespace vigie::extraction
