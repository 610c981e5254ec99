// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vocabulary/decimal.h"

namespace vigie {

/// A total as people read it: from a thousand up to the unit, half away from zero. Converted amounts are no better
/// known, and digits behind the point would only look as if they were. Smaller ones stay: "0.5".
constexpr Sum inWholeUnits(Sum total)
{
    constexpr Int128 kUnit = 1000;
    constexpr Int128 kLarge = 1000 * kUnit;
    const Int128 size = total.thousandths < 0 ? -total.thousandths : total.thousandths;
    if (size < kLarge)
        return total;
    return {(size + kUnit / 2) / kUnit * kUnit * (total.thousandths < 0 ? -1 : 1)};
}

} // namespace vigie
