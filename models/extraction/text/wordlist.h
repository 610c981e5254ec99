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

/// The same of one thing; and with the demonstratives, of one that was just told of.
inline constexpr std::array<std::string_view, 3> kSingularArticles{"le", "la", "l'"};
inline constexpr std::array<std::string_view, 6> kKnownSingulars{"le", "la", "l'", "ce", "cet", "cette"};

/// What is its own or theirs.
inline constexpr std::array<std::string_view, 5> kPossessives{"son", "sa", "ses", "leur", "leurs"};

/// "à Laval", "au Havre": before where something is. The fold makes "a" of "à".
inline constexpr std::array<std::string_view, 3> kAtWords{"a", "au", "aux"};

/// "… 350 personnes | et en embauchera 500": what joins one statement to another, and the pronouns that tell that it
/// is one of its own.
inline constexpr std::array<std::string_view, 3> kStatementJoins{"et", "mais", "puis"};
inline constexpr std::array<std::string_view, 7> kStatementPronouns{"en", "y", "il", "elle", "ils", "elles", "on"};

/// "Fort de 300 salariés": what somebody has to show.
inline constexpr std::array<std::string_view, 4> kStrong{"fort", "forte", "forts", "fortes"};

} // namespace vigie::extraction
