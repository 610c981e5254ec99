// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/kinds/kindunit.h"

#include <string_view>

namespace vigie::extraction {

bool unitAllows(const Figure& figure, MetricKind kind)
{
    if (figure.money())
        return isMoney(kind);
    if (figure.noun == CountNoun::Company)
        return kind == MetricKind::Companies;
    if (figure.noun == CountNoun::Either)
        return !isMoney(kind);
    if (figure.noun == CountNoun::Job && kind == MetricKind::Trainees)
        return false;
    return !isMoney(kind) && kind != MetricKind::Companies;
}

bool isPrice(const Figure& figure)
{
    constexpr std::int64_t kWage = 5000; ///< whatever the currency
    constexpr std::int64_t kSmall = 25'000; ///< written in full, without "mille" or "millions"
    constexpr std::int64_t kSmallUnits = 100; ///< so many times as much where a unit is worth a hundredth of a euro
    if (figure.value < Decimal::fromWhole(kWage))
        return true;
    return figure.power == 0 && figure.value < Decimal::fromWhole(figure.smallUnit ? kSmall * kSmallUnits : kSmall);
}

std::string_view unitSignal(const Figure& figure)
{
    if (figure.money())
        return "@money";
    switch (figure.noun) {
    case CountNoun::Job:
        return "@job";
    case CountNoun::Company:
        return "@company";
    case CountNoun::Trainee:
        return "@trainee";
    case CountNoun::Either:
        return "@either";
    case CountNoun::Person:
    case CountNoun::None:
        return "@person";
    }
    return "@person";
}

} // namespace vigie::extraction
