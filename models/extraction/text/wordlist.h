// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace vigie::extraction {

/// Is the folded word, or its head, one of a short list of them? For the small words of the grammar: lists of other
/// words are data (wordsets.h).
bool isAmong(auto const& words, auto const& word)
{
    return std::ranges::find(words, word) != std::ranges::end(words);
}

/// "de", "d'", "du", "des": before the complement of a noun.
inline bool isOfWord(std::string_view folded)
{
    constexpr std::array<std::string_view, 4> kOf{"de", "d'", "du", "des"};
    return isAmong(kOf, folded);
}

/// Of a thing that is known, whatever its gender and number.
inline constexpr std::array<std::string_view, 4> kDefiniteArticles{"le", "la", "l'", "les"};

} // namespace vigie::extraction
