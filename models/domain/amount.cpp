// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/amount.h"

namespace vigie {

namespace {

Modifier ofSum(Modifier one, Modifier other)
{
    if (one == other || other == Modifier::Exact)
        return one;
    if (one == Modifier::Exact)
        return other;
    const auto hasLowEnd
        = [](Modifier modifier) { return modifier == Modifier::AtLeast || modifier == Modifier::Range; };
    return hasLowEnd(one) && hasLowEnd(other) ? Modifier::AtLeast : Modifier::About;
}

} // namespace

Amount sumOf(const Amount& one, const Amount& other)
{
    Amount sum = one;
    sum.value += other.value;
    sum.modifier = ofSum(one.modifier, other.modifier);
    sum.valueMax.reset();
    if (sum.modifier == Modifier::Range) {
        sum.valueMax = one.valueMax.value_or(one.value);
        *sum.valueMax += other.valueMax.value_or(other.value);
    }
    return sum;
}

} // namespace vigie
