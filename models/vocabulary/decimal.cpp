// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabulary/decimal.h"

#include <algorithm>

namespace vigie {
namespace {

std::string print(Int128 thousandths)
{
    const bool negative = thousandths < 0;
    std::string digits;
    Int128 rest = negative ? -thousandths : thousandths;
    for (; rest != 0; rest /= 10)
        digits.push_back(static_cast<char>('0' + static_cast<int>(rest % 10)));
    while (digits.size() < 4)
        digits.push_back('0');
    std::reverse(digits.begin(), digits.end());
    digits.insert(digits.size() - 3, 1, '.');
    while (digits.back() == '0')
        digits.pop_back();
    if (digits.back() == '.')
        digits.pop_back();
    return negative ? "-" + digits : digits;
}

} // namespace

std::optional<Decimal> Decimal::fromString(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    Int128 value = 0;
    int behindPoint = -1;
    std::size_t digits = 0;
    for (const char c : text) {
        if (c == '.' && behindPoint < 0 && digits > 0) {
            behindPoint = 0;
            continue;
        }
        if (c < '0' || c > '9' || behindPoint == 3)
            return std::nullopt;
        value = value * 10 + (c - '0');
        ++digits;
        if (behindPoint >= 0)
            ++behindPoint;
        if (value > std::numeric_limits<std::int64_t>::max())
            return std::nullopt;
    }
    if (digits == 0 || behindPoint == 0)
        return std::nullopt;
    for (int i = std::max(behindPoint, 0); i < 3; ++i)
        value *= 10;
    if (value > std::numeric_limits<std::int64_t>::max())
        return std::nullopt;
    const auto thousandths = static_cast<std::int64_t>(value);
    return Decimal{negative ? -thousandths : thousandths};
}

std::string Decimal::toString() const
{
    return print(thousandths);
}

std::string Sum::toString() const
{
    return print(thousandths);
}

} // namespace vigie
