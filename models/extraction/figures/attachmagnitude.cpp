// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/attachmagnitude.h"

namespace vigie::extraction {

namespace {

constexpr int kThousand = 3; ///< powers of ten
constexpr int kMillion = 6;
constexpr int kMilliard = 9;

std::int64_t worthOf(int power)
{
    constexpr std::int64_t kTen = 10;
    std::int64_t worth = 1;
    for (int i = 0; i < power; ++i)
        worth *= kTen;
    return worth;
}

} // namespace

bool hasMagnitude(const Figure& figure)
{
    return figure.power >= kMillion;
}

bool scaleAs(Figure& figure, const Figure& other, bool isShare)
{
    int power = other.power;
    // "1,3 milliard : 800 pour la centrale": a share is no thousand times its whole.
    if (isShare && power == kMilliard && figure.value.thousandths > other.value.thousandths / worthOf(power))
        power = kMillion;
    const std::int64_t worth = worthOf(power);
    const std::int64_t largest = figure.valueMax.value_or(figure.value).thousandths;
    if (largest > Decimal::kMaxWhole / worth)
        return false;
    // "558 000 €, les coopératives 380 000": a number with its own thousands is not multiplied.
    if (figure.value < Decimal::fromWhole(worthOf(kThousand))) {
        figure.power = power;
        figure.value.thousandths *= worth;
        if (figure.valueMax)
            figure.valueMax->thousandths *= worth;
    }
    return true;
}

} // namespace vigie::extraction
