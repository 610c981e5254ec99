// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/numbers/amount.h"
#include "models/extraction/numbers/quantity.h"

namespace vigie::extraction {

/// What stands behind a number.
struct UnitReading
{
    QuantityType type = QuantityType::Bare;
    std::uint32_t end = 0; ///< token behind the unit; the number's end where there is none
    std::uint32_t shown = 0; ///< end of what is evidence, where that is less than `end`; 0 = all
    std::int32_t currency = -1; ///< index into QuantityLexicon::currencies
    CountNoun noun = CountNoun::None;
    OtherUse otherUse = OtherUse::None; ///< of an Other
    std::string lemma; ///< of a counting noun or a period
    std::string rule;
    float certainty = 1;
};

/// Reads the unit of an amount; the longest reading wins. `prefix`: index of the currency that stands before the
/// number, -1 = none.
UnitReading readUnit(const Lexemes& lexemes, const Amount& amount, std::size_t end, std::int32_t prefix);

/// Does a rate follow at `at`: "par an", "/m²"?
bool isRate(const Lexemes& lexemes, std::size_t at, std::size_t end);

} // namespace vigie::extraction
