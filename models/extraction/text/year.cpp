// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/year.h"

#include <charconv>

namespace vigie::extraction {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2100;
constexpr std::size_t kYearDigits = 4;
constexpr std::size_t kSpanSize = 2 * kYearDigits + 1;

int numberIn(std::string_view digits)
{
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

} // namespace

int yearAt(const Document& document, std::uint32_t token)
{
    const std::string_view digits = document.word(token);
    if (digits.size() != kYearDigits || document.tokens[token].kind != TokenKind::Number)
        return 0;
    const int year = numberIn(digits);
    return year >= kFirstYear && year <= kLastYear ? year : 0;
}

std::string monthText(int year, int month)
{
    return std::to_string(year) + (month < 10 ? "-0" : "-") + std::to_string(month);
}

std::string spanText(int first, int last)
{
    return std::to_string(first) + '-' + std::to_string(last);
}

bool isSpanOfYears(std::string_view date)
{
    return date.size() == kSpanSize;
}

int firstYearOf(std::string_view date)
{
    return numberIn(date.substr(0, kYearDigits));
}

int lastYearOf(std::string_view date)
{
    return firstYearOf(isSpanOfYears(date) ? date.substr(kYearDigits + 1) : date);
}

int monthOf(std::string_view date)
{
    return date.size() > kYearDigits && !isSpanOfYears(date) ? numberIn(date.substr(kYearDigits + 1)) : 0;
}

} // namespace vigie::extraction
