// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/quantitydraft.h"

#include <algorithm>

namespace vigie::extraction {
namespace {

enum class Joint : std::uint8_t { None, Comma, Conjunction };

/// What stands between two neighbours: nothing but a comma, or "et" (with the modifier of the second behind it).
Joint jointBetween(const Lexemes& lexemes, const QuantityDraft& left, const QuantityDraft& right)
{
    const std::size_t begin = left.quantity.lastToken;
    const std::size_t end = right.quantity.firstToken;
    if (begin + 1 != end || lexemes.sentenceEnd(begin - 1) <= end)
        return Joint::None;
    if (lexemes.sign(begin) == ',')
        return Joint::Comma;
    return lexemes.is(begin, kAndWord | kOrWord) ? Joint::Conjunction : Joint::None;
}

bool mayBorrow(const QuantityDraft& draft)
{
    const Numeral& numeral = draft.amount.numeral;
    return draft.quantity.type == QuantityType::Bare && !draft.name && numeral.form == Numeral::Form::Digits
        && draft.quantity.lastToken == draft.amount.last;
}

bool mayLend(const QuantityDraft& draft)
{
    return draft.quantity.type != QuantityType::Bare && draft.quantity.type != QuantityType::Year
        && draft.amount.numeral.form != Numeral::Form::Unreadable
        && (draft.quantity.type != QuantityType::Other || draft.quantity.otherUse != OtherUse::None);
}

bool isElidedMoney(const QuantityDraft& draft)
{
    return draft.quantity.type == QuantityType::Money && draft.currency < 0 && draft.amount.magnitude;
}

/// "1,2 million de tonnes, contre 1,028 million un an plus tôt": what the last magnitude of the sentence counted,
/// this one counts too.
void followCounted(const Lexemes& lexemes, std::vector<QuantityDraft>& drafts)
{
    const QuantityDraft* last = nullptr;
    for (QuantityDraft& draft : drafts) {
        if (!draft.amount.magnitude)
            continue;
        const bool sameSentence = last != nullptr
            && lexemes.token(last->quantity.firstToken).sentence == lexemes.token(draft.quantity.firstToken).sentence;
        if (sameSentence && isElidedMoney(draft) && last->quantity.type == QuantityType::Other) {
            draft.quantity.type = QuantityType::Other;
            draft.quantity.otherUse = OtherUse::Unknown;
            draft.quantity.rule = "other.counted+shared";
        }
        last = &draft;
    }
}

/// "entre 1,5 et 2, puis 2,3 milliards": `high` has its magnitude now, and the low end takes the same.
void scaleRange(Quantity& range, const Amount& high)
{
    constexpr std::int64_t kTen = 10;
    std::int64_t low = range.value.thousandths;
    for (int power = 0; power < high.power && low < high.value.thousandths; ++power)
        low *= kTen;
    if (low >= high.value.thousandths)
        return; // what shared its magnitude was no plain number: both ends stay as printed
    range.value.thousandths = low;
    range.valueMax = high.value;
}

void lend(QuantityDraft& to, const QuantityDraft& from)
{
    lendUnit(to, from);
    Quantity& quantity = to.quantity;
    quantity.rule = from.quantity.rule + "+shared";
    quantity.certainty = std::min(quantity.certainty, 0.9F);
    if (quantity.type == QuantityType::Money && to.amount.power == 0) {
        shareMagnitude(to.amount, from.amount, false);
        if (quantity.valueMax)
            scaleRange(quantity, to.amount);
        else
            quantity.value = to.amount.value;
    }
}

} // namespace

void lendUnit(QuantityDraft& to, const QuantityDraft& from)
{
    to.quantity.type = from.quantity.type;
    to.quantity.noun = from.quantity.noun;
    to.quantity.nounLemma = from.quantity.nounLemma;
    to.quantity.otherUse = from.quantity.otherUse;
    to.currency = from.currency;
}

bool shareMagnitude(Amount& first, const Amount& second, bool below)
{
    if (first.power != 0 || first.numeral.form != Numeral::Form::Digits || second.power == 0) {
        // "8 à 10 000 emplois"
        const bool thousands = below && first.power == 0 && second.power == 0 && second.numeral.grouped
            && second.numeral.digits % 1000 == 0 && first.value < Decimal::fromWhole(1000)
            && first.numeral.digits * 1000 < second.numeral.digits && first.numeral.scale == 0;
        if (thousands) {
            first.value = Decimal::fromWhole(first.numeral.digits * 1000);
            first.certainty = std::min(first.certainty, 0.6F);
        }
        return !below || first.value < second.value;
    }
    for (const int power : {second.power, second.power - 3}) {
        const auto value = toDecimal(first.numeral.digits, first.numeral.scale, power);
        if (!value || (below && *value >= second.value))
            continue;
        first.value = *value;
        first.power = power;
        first.magnitude = power >= 6;
        return true;
    }
    return !below || first.value < second.value;
}

void shareUnits(const Lexemes& lexemes, std::vector<QuantityDraft>& drafts)
{
    // From the right, so that "20, 30 et 40 M€" goes all the way. A comma joins only within a list that ended in
    // "et".
    bool inList = false;
    for (std::size_t i = drafts.size(); i-- > 1;) {
        QuantityDraft& left = drafts[i - 1];
        const QuantityDraft& right = drafts[i];
        const Joint joint = jointBetween(lexemes, left, right);
        const bool joined = joint == Joint::Conjunction || (joint == Joint::Comma && inList);
        inList = joined && mayBorrow(left) && mayLend(right);
        if (inList)
            lend(left, right);
    }
    followCounted(lexemes, drafts);
}

} // namespace vigie::extraction
