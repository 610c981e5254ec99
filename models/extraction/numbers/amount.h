// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/numbers/numeral.h"
#include "models/vocabulary/decimal.h"

#include <cstdint>
#include <optional>

namespace vigie::extraction {

/// A number with its magnitude words: "1,7 milliard", "une vingtaine de millions", "1 million 800 mille", "un
/// milliard et demi".
struct Amount
{
    Numeral numeral; ///< its first number
    std::uint32_t first = 0; ///< tokens [first, last)
    std::uint32_t last = 0;
    int power = 0; ///< of ten, of the magnitude
    bool magnitude = false; ///< has a magnitude word of a million or more
    bool singular = false; ///< … in the singular
    Decimal value;
    float certainty = 1;
};

/// digits / 10^scale · 10^power as an exact decimal; nothing where it is too great or has more than three decimals.
std::optional<Decimal> toDecimal(std::int64_t digits, int scale, int power);

/// Reads the number with its magnitudes that begins at `at`. `prefixed`: a currency stands before it, so that "20 M"
/// is twenty million. Parts without a magnitude ("un demi", "un" alone) are given too: the caller decides. Nothing
/// where no number begins.
std::optional<Amount> readAmount(const Lexemes& lexemes, std::size_t at, std::size_t end, bool prefixed,
                                 const SeparatorHabits& habits);

/// Settles "1.500" before a magnitude of 10^power: thousands or decimals, by the habits of the text and by what is
/// likely. Changes `numeral`, and its certainty to below 1; thousands of billions are left to regroupHuge().
void settlePoint(Numeral& numeral, int power, bool singular, const SeparatorHabits& habits);

/// "4.500 milliards de dinars algériens" are 4,500 billions, once the currency is known to be one of so many: gives
/// the amount its thousands back, if nothing else spoke against them. True where that changed it.
bool regroupHuge(Amount& amount);

} // namespace vigie::extraction
