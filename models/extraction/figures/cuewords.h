// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"
#include "models/extraction/text/stemtable.h"
#include "models/extraction/text/wordtable.h"

#include <cstdint>
#include <span>
#include <vector>

namespace vigie::extraction {

/// A word of a cue's pattern as a number: a whole word, a stem, or any word ("*").
using CueWord = std::uint32_t;
inline constexpr CueWord kAnyCueWord = 0;

/// What each token of a text may be in a pattern. Every token may be kAnyCueWord, too.
struct TokenCueWords
{
    std::vector<CueWord> words; ///< of all tokens, one token after the other
    std::vector<std::uint32_t> begins; ///< by token: of its words; one more than there are tokens

    std::span<const CueWord> at(std::uint32_t token) const
    {
        return std::span(words).subspan(begins[token], begins[token + 1] - begins[token]);
    }
    bool fits(CueWord wanted, std::uint32_t token) const;
};

/// The words of all patterns: a text's are looked up once, and everything after it compares numbers. Only read once
/// made, by any thread.
class CueWords
{
public:
    CueWords() = default;
    explicit CueWords(std::span<const CueTable* const> tables);

    /// Of a word of one of the tables.
    CueWord of(const Cue::Word& word) const;
    TokenCueWords in(const Document& document) const;

private:
    CueWord ofStem(StemTable::StemId stem) const { return static_cast<CueWord>(m_whole.size()) + stem; }

    WordTable m_whole;
    StemTable m_stems;
};

} // namespace vigie::extraction
