// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace vigie {

/// An exact decimal number with three digits behind the point, as every figure of Vigie is kept: up to about ±9.2 ·
/// 10^15. Stored in the database as its count of thousandths. No floating point on the way from text to sum, so sums
/// are the same in any order.
struct Decimal
{
    std::int64_t thousandths = 0;

    static constexpr std::int64_t kMaxWhole = std::numeric_limits<std::int64_t>::max() / 1000;

    /// A whole number; |whole| ≤ kMaxWhole.
    static constexpr Decimal fromWhole(std::int64_t whole) { return {whole * 1000}; }

    /// Reads "30000000", "1.5", "-0.125": at most three digits behind the point, no group separators, no exponent.
    /// Nothing on anything else and on overflow.
    static std::optional<Decimal> fromString(std::string_view text);

    /// Plain digits with a point, without trailing zeros: "30000000", "1.5". The form of JSON and CSV.
    std::string toString() const;

    constexpr double toDouble() const { return static_cast<double>(thousandths) / 1000.0; }

    constexpr bool isZero() const { return thousandths == 0; }

    friend constexpr auto operator<=>(Decimal, Decimal) = default;
};

__extension__ using Int128 = __int128;

/// A sum of decimals that cannot overflow: 128 bits of thousandths.
struct Sum
{
    Int128 thousandths = 0;

    constexpr Sum& operator+=(Decimal value)
    {
        thousandths += value.thousandths;
        return *this;
    }
    constexpr Sum& operator+=(Sum other)
    {
        thousandths += other.thousandths;
        return *this;
    }
    constexpr Sum& operator-=(Sum other)
    {
        thousandths -= other.thousandths;
        return *this;
    }

    /// Like Decimal::toString.
    std::string toString() const;

    constexpr double toDouble() const { return static_cast<double>(thousandths) / 1000.0; }

    constexpr bool isZero() const { return thousandths == 0; }

    friend constexpr auto operator<=>(Sum, Sum) = default;
};

} // namespace vigie
