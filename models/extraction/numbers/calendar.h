// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/numbers/lexemes.h"

#include <cstdint>
#include <optional>
#include <string>

namespace vigie::extraction {

/// A year, month or span of years as printed.
struct CalendarDate
{
    std::uint32_t first = 0; ///< tokens [first, last)
    std::uint32_t last = 0;
    std::uint32_t number = 0; ///< the first token with digits
    int year = 0; ///< the last year named; 0 for a day without a year ("le 15 mars")
    std::string horizon; ///< "2027", "2027-03", "2023-2026"; empty without a year
    const char* rule = "";
};

/// Reads the date that begins at `at`: "2027", "fin 2026", "mars 2018", "15 mars 2016", "12/03/2018", "2019-12",
/// "2016-2023", "2026/27", "entre 2022 et 2024", "de 2020 à 2025". A bare year only where no unit of the lexicon
/// counts it ("2000 emplois" is none). `at` must be a number, a month, or a word that belongs before one; nothing
/// where no date begins there.
std::optional<CalendarDate> readCalendarDate(const Lexemes& lexemes, std::size_t at, std::size_t end);

} // namespace vigie::extraction
