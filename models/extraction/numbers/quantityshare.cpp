// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/quantitydraft.h"

#include <algorithm>
#include <limits>

namespace vigie::extraction {
namespace {

constexpr std::int64_t kFar = 100; ///< so many times as much is no other end of the same range

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

/// How many times the one value the other is, rounded down; the greatest number where one is nothing.
std::int64_t ratioOf(const Decimal& a, const Decimal& b)
{
    const auto [low, high] = std::minmax(a.thousandths, b.thousandths);
    return low > 0 ? high / low : std::numeric_limits<std::int64_t>::max();
}

/// What the last word of `second` counts, `first` counts too: 2 of "deux à trois cents" is 200, 10 of "dix à vingt
/// mille" 10 000, 2 of "deux à trois cent mille" 200 000. 1 where it is not so.
std::int64_t sharedMultiple(const Amount& first, const Amount& second, bool below)
{
    const std::int64_t from = second.numeral.digits;
    const Numeral& to = first.numeral;
    if (second.numeral.multiple == 1 || to.multiple != 1 || to.scale != 0 || to.digits == 0 || to.digits >= 1000)
        return 1;
    // "passera de dix à trois cents": a level may rise a lot, but hardly a hundred times.
    if (!below && from / to.digits < kFar)
        return 1;
    for (const std::int64_t multiple : {second.numeral.multiple * 100, second.numeral.multiple})
        if (to.digits * multiple < from)
            return multiple;
    return 1;
}

/// Is `value`, which has the power of `level`, none that a level rises or falls from? "est passé de 800 à 1,2
/// milliard", "de 900 000 à 2 millions"; before billions, where the smaller magnitude is nearer ("de 150 à 2
/// milliards").
bool isTooFar(const Decimal& value, const Amount& level)
{
    constexpr int kBillions = 9;
    const std::int64_t ratio = ratioOf(value, level.value);
    return ratio >= kFar
        || (level.power >= kBillions && ratio > ratioOf(Decimal{value.thousandths / 1000}, level.value));
}

/// "5 à 10 millions", "vingt à trente mille", "800 à 1,2 milliard". False where nothing is shared.
bool sharePower(Amount& first, const Amount& second, bool below)
{
    const Numeral& numeral = first.numeral;
    const bool number = numeral.form == Numeral::Form::Digits || numeral.form == Numeral::Form::Words
        || (numeral.form == Numeral::Form::Collective && second.numeral.form == Numeral::Form::Collective);
    const std::int64_t multiple = sharedMultiple(first, second, below);
    if (!number || (second.power == 0 && multiple == 1))
        return false;
    for (const int power : {second.power, second.power - 3}) {
        // "de 1 000 à 10 millions": the smaller magnitude is understood before billions, or behind hundreds.
        if (power != second.power && (power < 3 || (power < 6 && first.value >= Decimal::fromWhole(1000))))
            continue;
        const auto value = toDecimal(numeral.digits * (power == second.power ? multiple : 1), numeral.scale, power);
        if (!value || (below && *value >= second.value))
            continue;
        if (!below && numeral.digits >= 100 && power == second.power && isTooFar(*value, second))
            continue;
        first.value = *value;
        first.power = power;
        first.magnitude = power >= 6;
        return true;
    }
    return false;
}

/// "8 à 10 000 emplois"
void shareThousands(Amount& first, const Amount& second)
{
    const Numeral& numeral = first.numeral;
    const bool thousands = second.power == 0 && second.numeral.grouped && second.numeral.digits % 1000 == 0
        && first.value < Decimal::fromWhole(1000) && numeral.digits * 1000 < second.numeral.digits
        && numeral.scale == 0 && numeral.multiple == 1;
    if (!thousands)
        return;
    first.value = Decimal::fromWhole(numeral.digits * 1000);
    first.certainty = std::min(first.certainty, 0.6F);
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
    if (first.power == 0 && !sharePower(first, second, below) && below)
        shareThousands(first, second);
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
