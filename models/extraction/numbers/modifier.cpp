// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/quantitydraft.h"
#include "models/extraction/numbers/unitreader.h"

namespace vigie::extraction {
namespace {

constexpr std::uint32_t kNextNumber
    = kUnitWord | kTeenWord | kTenWord | kHundredWord | kThousandWord | kHalfWord | kOfWord;

void setModifier(Quantity& quantity, Modifier modifier)
{
    if (quantity.modifier != Modifier::Range)
        quantity.modifier = modifier;
}

} // namespace

void setSpan(const Lexemes& lexemes, Quantity& quantity, std::size_t first, std::size_t last)
{
    quantity.firstToken = static_cast<std::uint32_t>(first);
    quantity.lastToken = static_cast<std::uint32_t>(last);
    quantity.span = {lexemes.token(first).span.begin, lexemes.token(last - 1).span.end};
    if (quantity.numberToken < first)
        quantity.numberToken = quantity.firstToken;
}

void readModifier(const Lexemes& lexemes, QuantityDraft& draft, std::size_t begin)
{
    const QuantityLexicon& lexicon = lexemes.lexicon();
    const std::size_t end = lexemes.sentenceEnd(draft.quantity.firstToken);
    Quantity& quantity = draft.quantity;
    quantity.perUnit = isRate(lexemes, draft.end, end);
    if (quantity.type == QuantityType::Other && quantity.otherUse != OtherUse::Noun) // a trade may feed those counted
        return;
    if (draft.amount.numeral.form == Numeral::Form::Collective && quantity.modifier == Modifier::Exact)
        quantity.modifier = Modifier::About;
    const auto before = lexicon.modifiersBefore.longestBefore(lexemes.ids(), quantity.firstToken, begin);
    // "en plus des 200 emplois" of before
    if (before && lexicon.modifiers[before.value].modifier != Modifier::Exact) {
        setModifier(quantity, lexicon.modifiers[before.value].modifier);
        setSpan(lexemes, quantity, quantity.firstToken - before.length, quantity.lastToken);
    }
    const auto after = lexicon.modifiersAfter.longestFrom(lexemes.ids(), draft.end, end);
    const std::size_t behind = draft.end + after.length;
    // "99 postes et plus de 92 MDH": the modifier is the next number's.
    if (!after || lexemes.isNumber(behind) || lexemes.is(behind, kNextNumber))
        return;
    // "300 emplois au plus tard en 2027"
    if (lexicon.modifiers[after.value].modifier == Modifier::Exact)
        return;
    // "environ 500 ou plus": a bound says more than what merely rounds.
    const bool bounds = lexicon.modifiers[after.value].modifier != Modifier::About;
    if (before && (!bounds || quantity.modifier != Modifier::About))
        return;
    setModifier(quantity, lexicon.modifiers[after.value].modifier);
    setSpan(lexemes, quantity, quantity.firstToken, behind);
    draft.end = static_cast<std::uint32_t>(behind);
}

} // namespace vigie::extraction
