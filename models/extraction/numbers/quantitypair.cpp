// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/quantitypair.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

constexpr std::size_t kChangeWindow = 8; ///< tokens before "de X à Y" in which a verb of change is looked for
constexpr std::string_view kEnDash = "\xE2\x80\x93";

} // namespace

bool QuantityPairs::isDash(std::size_t at) const
{
    const bool glued = m_lexemes.isGlued(at) && m_lexemes.isGlued(at + 1);
    return m_lexemes.isNumber(at + 1)
        && ((m_lexemes.sign(at) == '-' && glued)
            || (m_lexemes.token(at).kind == TokenKind::Punct && m_lexemes.fold(at) == kEnDash));
}

bool QuantityPairs::isPair(const QuantityDraft& first, const QuantityDraft& second) const
{
    const Quantity& a = first.quantity;
    const Quantity& b = second.quantity;
    if (second.amount.numeral.form == Numeral::Form::Unreadable || second.amount.numeral.form == Numeral::Form::Part
        || (second.amount.numeral.article && second.amount.power == 0) || b.type == QuantityType::Year)
        return false;
    if (a.type == QuantityType::Bare || (a.type == QuantityType::Other && b.type == QuantityType::Other))
        return !isWordPair(first, second);
    if (a.type != b.type)
        return false;
    if (a.type == QuantityType::Money)
        return first.currency < 0 || second.currency < 0 || sameMoney(first.currency, second.currency);
    return a.nounLemma == b.nounLemma;
}

/// "un à un", "de deux à 300 km": small words before a bare number are no range; "un à deux millions" is one, but not
/// in "l'un à deux millions, l'autre à trois".
bool QuantityPairs::isWordPair(const QuantityDraft& first, const QuantityDraft& second) const
{
    const std::size_t at = first.amount.first;
    const bool pronoun = at > m_begin && m_lexemes.is(at - 1, kTheWord);
    const Amount& high = second.amount;
    const bool shares = high.numeral.form != Numeral::Form::Digits && (high.power != 0 || high.numeral.multiple > 1);
    return (first.amount.numeral.article && (pronoun || !shares))
        || (second.quantity.type == QuantityType::Bare && first.quantity.type == QuantityType::Other);
}

bool QuantityPairs::sameMoney(std::int32_t a, std::int32_t b) const
{
    const Currency& left = m_lexemes.lexicon().currencies[static_cast<std::size_t>(a)];
    const Currency& right = m_lexemes.lexicon().currencies[static_cast<std::size_t>(b)];
    return left.code == right.code && left.moneyClass == right.moneyClass;
}

bool QuantityPairs::isChange(std::size_t firstToken) const
{
    if (firstToken <= m_begin || !m_lexemes.is(firstToken - 1, kOfWord))
        return false;
    const std::size_t begin = firstToken - std::min(firstToken - m_begin, kChangeWindow);
    for (std::size_t at = begin; at + 1 < firstToken; ++at)
        if (m_lexemes.is(at, kChangeWord))
            return true;
    return false;
}

std::size_t QuantityPairs::behindModifier(std::size_t at, std::size_t end) const
{
    constexpr std::size_t kLongest = 3;
    const PhraseTable& modifiers = m_lexemes.lexicon().modifiersBefore;
    for (std::size_t next = at + 1; next <= at + kLongest && next < end; ++next)
        if (modifiers.longestBefore(m_lexemes.ids(), next, at).length == next - at)
            return next;
    return at;
}

void QuantityPairs::shareUnit(QuantityDraft& first, const QuantityDraft& second)
{
    Quantity& to = first.quantity;
    if (to.type != QuantityType::Bare && (to.type != QuantityType::Money || first.currency >= 0))
        return;
    lendUnit(first, second);
    to.rule = second.quantity.rule;
    to.certainty = std::min(to.certainty, second.quantity.certainty);
}

bool QuantityPairs::isTooWide(const QuantityDraft& first, const QuantityDraft& low, const QuantityDraft& second)
{
    constexpr std::int64_t kTimes = 100;
    const Amount& printed = first.amount;
    const bool own = printed.power != 0 || printed.numeral.multiple > 1 || printed.value >= Decimal::fromWhole(1000);
    const QuantityType type = second.quantity.type;
    return !own && (type == QuantityType::Money || type == QuantityType::Count || type == QuantityType::Bare)
        && low.amount.value.thousandths <= second.amount.value.thousandths / kTimes;
}

bool QuantityPairs::isAlone(const QuantityDraft& first, const QuantityDraft& second)
{
    return first.name || first.amount.numeral.form != second.amount.numeral.form;
}

void QuantityPairs::makeRange(const QuantityDraft& low, QuantityDraft& high, bool between) const
{
    Quantity& range = high.quantity;
    range.valueMax = high.amount.value;
    range.value = low.amount.value;
    range.modifier = Modifier::Range;
    range.certainty = std::min({range.certainty, low.quantity.certainty, low.amount.certainty});
    range.rule += "+range";
    range.numberToken = low.quantity.numberToken;
    setSpan(m_lexemes, range, low.quantity.firstToken - (between ? 1U : 0U), range.lastToken);
}

} // namespace vigie::extraction
