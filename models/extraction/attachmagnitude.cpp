// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/attachmagnitude.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

constexpr std::int64_t kThousand = 1000;
constexpr std::int64_t kMillion = 1'000'000;
constexpr std::int64_t kMilliard = 1'000'000'000;

/// What one counted of the figure's number is worth: 10^6 in "58,5 millions" and "58,5 MDH".
std::int64_t magnitudeOf(const Document& document, const Figure& figure)
{
    for (std::uint32_t i = figure.firstToken; i < figure.lastToken; ++i) {
        const std::string_view word = document.fold(document.tokens[i]);
        if (word.starts_with("million"))
            return kMillion;
        if (word.starts_with("milliard"))
            return kMilliard;
        if (document.tokens[i].kind != TokenKind::Word)
            continue;
        const bool milliards = word.starts_with("mmd") || word.starts_with("mrd") || word.starts_with("md")
            || word == "mm" || word == "bn";
        if (milliards && figure.value >= Decimal::fromWhole(kMilliard))
            return kMilliard;
        if (word.starts_with("m") && figure.value >= Decimal::fromWhole(kMillion))
            return kMillion;
        if (word.starts_with("k"))
            return kThousand;
    }
    return 1;
}

} // namespace

bool hasMagnitude(const Document& document, const Figure& figure)
{
    for (std::uint32_t i = figure.firstToken; i < figure.lastToken; ++i) {
        const std::string_view word = document.fold(document.tokens[i]);
        if (word.starts_with("million") || word.starts_with("milliard") || word == "mds" || word == "mrds"
            || word == "mrd")
            return true;
    }
    return false;
}

bool scaleAs(const Document& document, Figure& figure, const Figure& other, bool isShare)
{
    std::int64_t magnitude = other.magnitude != 0 ? other.magnitude : magnitudeOf(document, other);
    // "1,3 milliard : 800 pour la centrale": a share is no thousand times its whole.
    if (isShare && magnitude == kMilliard && figure.value.thousandths > other.value.thousandths / magnitude)
        magnitude = kMillion;
    const std::int64_t largest = figure.valueMax.value_or(figure.value).thousandths;
    if (largest > Decimal::kMaxWhole / std::max<std::int64_t>(magnitude, 1))
        return false;
    // "558 000 €, les coopératives 380 000": a number with its own thousands is not multiplied.
    if (figure.value < Decimal::fromWhole(kThousand)) {
        figure.magnitude = magnitude;
        figure.value.thousandths *= magnitude;
        if (figure.valueMax)
            figure.valueMax->thousandths *= magnitude;
    }
    return true;
}

} // namespace vigie::extraction
