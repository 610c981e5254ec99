// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/quantitydraft.h"

namespace vigie::extraction {
namespace {

/// What stands between the two: a comma, "et", or both.
bool areJoined(const Lexemes& lexemes, const QuantityDraft& left, const QuantityDraft& right)
{
    std::size_t at = left.quantity.lastToken;
    const std::size_t end = right.quantity.firstToken;
    if (at >= end || lexemes.token(at - 1).sentence != lexemes.token(end).sentence)
        return false;
    at += lexemes.sign(at) == ',';
    at += at < end && lexemes.is(at, kAndWord);
    return at == end && at > left.quantity.lastToken;
}

bool countTheSame(const QuantityDraft& a, const QuantityDraft& b)
{
    const bool countable = a.quantity.type == QuantityType::Money || a.quantity.type == QuantityType::Count
        || a.quantity.type == QuantityType::Bare;
    return countable && a.quantity.type == b.quantity.type && a.currency == b.currency
        && a.quantity.nounLemma == b.quantity.nounLemma;
}

} // namespace

void joinBounds(const Lexemes& lexemes, std::vector<QuantityDraft>& drafts)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < drafts.size(); ++i, ++kept) {
        if (kept != i)
            drafts[kept] = std::move(drafts[i]);
        if (i + 1 == drafts.size())
            continue;
        QuantityDraft& left = drafts[kept];
        const QuantityDraft& right = drafts[i + 1];
        const bool rises = left.quantity.modifier == Modifier::AtLeast && right.quantity.modifier == Modifier::AtMost;
        const bool falls = left.quantity.modifier == Modifier::AtMost && right.quantity.modifier == Modifier::AtLeast;
        const Decimal low = rises ? left.quantity.value : right.quantity.value;
        const Decimal high = rises ? right.quantity.value : left.quantity.value;
        if ((!rises && !falls) || low >= high || !countTheSame(left, right) || !areJoined(lexemes, left, right))
            continue;
        left.quantity.value = low;
        left.quantity.valueMax = high;
        left.quantity.modifier = Modifier::Range;
        left.quantity.rule += "+bounds";
        left.end = right.end;
        setSpan(lexemes, left.quantity, left.quantity.firstToken, right.quantity.lastToken);
        ++i;
    }
    drafts.resize(kept);
}

} // namespace vigie::extraction
