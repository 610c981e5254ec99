// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/numbers/lexemes.h"

#include <cstdint>
#include <optional>

namespace vigie::extraction {

/// A number without magnitude word or unit: digits / 10^scale.
struct Numeral
{
    enum class Form : std::uint8_t {
        Digits, ///< "1 630", "12.000", "354,944"
        Words, ///< "trois cents", "quatre-vingt-dix"
        Collective, ///< "une centaine", "un demi-millier": about
        Part, ///< "un demi", "trois quarts": a number only where a magnitude follows
        Unreadable, ///< digits that are no number: "05", "1.2.3", more than 15 digits
    };

    std::uint32_t first = 0; ///< tokens [first, last)
    std::uint32_t last = 0;
    std::int64_t digits = 0;
    int scale = 0; ///< digits behind the decimal point
    Form form = Form::Digits;
    bool grouped = false; ///< has thousands separators
    bool dotGroup
        = false; ///< one group of three behind a point ("1.500"): before a magnitude it may as well be a decimal
    bool groupIfHuge = false; ///< read as decimals before "milliards", though nothing but the amount speaks for it:
                              ///< thousands of billions are usual in some currencies
    std::int64_t multiple = 1; ///< what its last word counts, and a number before it may share: 100 in "trois cents",
                               ///< 1000 in "trois mille", 12 in "trois douzaines"
    bool article = false; ///< "un", "une" alone: a number only before a magnitude
    float certainty = 1;

    friend bool operator==(const Numeral&, const Numeral&) = default;
};

/// Reads the number that begins at token `at` and ends before token `end`; nothing where none begins there. Groups of
/// three may be separated by any space, a point or an apostrophe, never across a line end; the comma is the decimal
/// sign, and the point where no group of three follows it.
std::optional<Numeral> readNumeral(const Lexemes& lexemes, std::size_t at, std::size_t end);

/// Its two halves, for the one above.
std::optional<Numeral> readDigits(const Lexemes& lexemes, std::size_t at, std::size_t end);
std::optional<Numeral> readNumberWords(const Lexemes& lexemes, std::size_t at, std::size_t end);

/// Which way a text separates thousands and decimals, to settle "1.500 millions".
struct SeparatorHabits
{
    bool pointDecimals = false; ///< has "10.5"
    bool pointGroups = false; ///< has "12.000 emplois"
    bool commaDecimals = false; ///< has "1,7 milliard"
};
SeparatorHabits separatorHabits(const Lexemes& lexemes);

} // namespace vigie::extraction
