// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/calendar.h"
#include "models/extraction/numbers/numbercontext.h"
#include "models/extraction/numbers/quantitydraft.h"
#include "models/extraction/numbers/quantitypair.h"
#include "models/extraction/numbers/unitreader.h"

#include <algorithm>

namespace vigie::extraction {
namespace {

class QuantityReader
{
public:
    QuantityReader(const Lexemes& lexemes, std::size_t at, std::size_t floor, const SeparatorHabits& habits)
        : m_lexemes(lexemes)
        , m_lexicon(lexemes.lexicon())
        , m_habits(habits)
        , m_begin(std::max(lexemes.sentenceBegin(at), floor))
        , m_end(lexemes.sentenceEnd(at))
        , m_pairs(lexemes, m_begin)
    {
    }

    std::size_t read(std::size_t at, std::vector<QuantityDraft>& drafts) const
    {
        if (const auto date = readCalendarDate(m_lexemes, at, m_end))
            return addDate(*date, drafts);
        if (!m_lexemes.isNumber(at) && !m_lexemes.is(at, kNumberBegins))
            return at;
        auto draft = readOne(at);
        if (!draft)
            return at;
        if (draft->amount.numeral.form == Numeral::Form::Unreadable)
            return addUnreadable(*draft, drafts);
        if (const std::size_t end = readShare(*draft, drafts))
            return end;
        if (const std::size_t end = readSecond(*draft, drafts))
            return end;
        // "un" that counts nothing is an article, and "la moitié" no number.
        if (isNoNumber(*draft))
            return draft->amount.last;
        // "22-384" is the number of a decree, not 22.
        if (draft->quantity.type == QuantityType::Bare && m_lexemes.sign(draft->end) == '-'
            && m_pairs.isDash(draft->end)) {
            draft->quantity.type = QuantityType::Other;
            draft->quantity.rule = "other.label";
        }
        readModifier(m_lexemes, *draft, m_begin);
        drafts.push_back(std::move(*draft));
        return drafts.back().end;
    }

private:
    std::size_t addDate(const CalendarDate& date, std::vector<QuantityDraft>& drafts) const
    {
        QuantityDraft draft;
        Quantity& quantity = draft.quantity;
        const bool label = isLabelled(m_lexemes, date.first, m_begin);
        quantity.type = date.year == 0 || label ? QuantityType::Other : QuantityType::Year;
        quantity.value = Decimal::fromWhole(date.year);
        quantity.horizon = date.horizon;
        quantity.rule = label ? "other.label" : date.rule;
        setSpan(m_lexemes, quantity, date.first, date.last);
        quantity.numberToken = date.number;
        draft.end = date.last;
        drafts.push_back(std::move(draft));
        return date.last;
    }

    std::size_t addUnreadable(QuantityDraft& draft, std::vector<QuantityDraft>& drafts) const
    {
        if (!m_lexemes.isNumber(draft.amount.first))
            return draft.amount.last; // "deux tiers"
        // A phone number or code: all its digits at once.
        std::size_t last = draft.amount.last;
        while (last < m_end
               && (m_lexemes.isNumber(last)
                   || (m_lexemes.isGlued(last) && m_lexemes.isNumber(last + 1) && m_lexemes.isGlued(last + 1))))
            ++last;
        draft.quantity.type = QuantityType::Other;
        draft.quantity.rule = "other.unreadable";
        setSpan(m_lexemes, draft.quantity, draft.amount.first, last);
        draft.end = static_cast<std::uint32_t>(last);
        drafts.push_back(draft);
        return last;
    }

    /// "deux emplois sur trois", "3 postes sur 5": a share and no count, unless the second number counts something
    /// ("10 emplois sur 3 ans"). Returns the token behind it, 0 where there is none.
    std::size_t readShare(const QuantityDraft& first, std::vector<QuantityDraft>& drafts) const
    {
        constexpr std::int64_t kLargest = 10;
        if (!m_lexemes.is(first.end, kOutOfWord) || first.end + 1 >= m_end)
            return 0;
        const auto whole = readOne(first.end + 1);
        if (!whole || whole->end != whole->amount.last || whole->quantity.value > Decimal::fromWhole(kLargest)
            || first.quantity.value >= whole->quantity.value)
            return 0;
        QuantityDraft share = first;
        share.quantity.type = QuantityType::Other;
        share.quantity.rule = "other.share";
        share.end = whole->end;
        setSpan(m_lexemes, share.quantity, first.quantity.firstToken, whole->end);
        drafts.push_back(std::move(share));
        return whole->end;
    }

    bool isNoNumber(const QuantityDraft& draft) const
    {
        const Numeral& numeral = draft.amount.numeral;
        if (numeral.article && draft.amount.power == 0)
            return draft.quantity.type != QuantityType::Duration;
        const bool part = numeral.form == Numeral::Form::Part && draft.amount.power == 0;
        // "neuf" is new, "deux" a pronoun: a small number in words counts only with its noun.
        const bool small = numeral.form == Numeral::Form::Words && draft.amount.value < Decimal::fromWhole(17)
            && (draft.quantity.type == QuantityType::Bare || draft.quantity.type == QuantityType::Other);
        return part || small;
    }

    /// The amount at `at` with currency prefix and unit, before modifiers.
    std::optional<QuantityDraft> readOne(std::size_t at) const
    {
        QuantityDraft draft;
        const auto prefix = at > m_begin ? m_lexicon.currencyPrefixes.longestBefore(m_lexemes.ids(), at, m_begin)
                                         : PhraseTable::Match{};
        const bool prefixed = prefix && isPrefix(at, prefix);
        const auto amount = readAmount(m_lexemes, at, m_end, prefixed, m_habits);
        if (!amount)
            return std::nullopt;
        draft.amount = *amount;
        UnitReading unit
            = readUnit(m_lexemes, draft.amount, m_end, prefixed ? static_cast<std::int32_t>(prefix.value) : -1);
        if (unit.type == QuantityType::Bare && readSameInBrackets(draft.amount))
            unit = readUnit(m_lexemes, draft.amount, m_end, -1);
        applyUnit(draft, unit);
        std::size_t first = amount->first;
        if (prefixed && unit.rule == "money.prefix")
            first -= prefix.length;
        setSpan(m_lexemes, draft.quantity, first, unit.shown == 0 ? unit.end : unit.shown);
        draft.quantity.numberToken = amount->first;
        draft.end = unit.end;
        if (unit.type == QuantityType::Bare && isNamePart(m_lexemes, draft.amount, m_begin)) {
            draft.quantity.type = QuantityType::Other;
            draft.quantity.rule = "other.label";
        }
        // "Pharma 5": a name more often than a figure.
        draft.name = isBehindCapital(m_lexemes, first, m_begin);
        if (draft.name && draft.quantity.type == QuantityType::Bare && !draft.amount.numeral.grouped)
            draft.quantity.certainty = std::min(draft.quantity.certainty, 0.5F);
        return draft;
    }

    /// "500 (cinq cents) emplois": the same number again, in brackets.
    bool readSameInBrackets(Amount& amount) const
    {
        const std::size_t at = amount.last;
        if (m_lexemes.sign(at) != '(')
            return false;
        const auto again = readAmount(m_lexemes, at + 1, m_end, false, m_habits);
        if (!again || again->value != amount.value || again->numeral.form == Numeral::Form::Unreadable
            || m_lexemes.sign(again->last) != ')')
            return false;
        amount.last = again->last + 1;
        return true;
    }

    void applyUnit(QuantityDraft& draft, const UnitReading& unit) const
    {
        Quantity& quantity = draft.quantity;
        quantity.type = unit.type;
        quantity.noun = unit.noun;
        quantity.nounLemma = unit.lemma;
        quantity.otherUse = unit.otherUse;
        quantity.rule = unit.rule;
        draft.currency = unit.currency;
        quantity.value = draft.amount.value;
        if (unit.type == QuantityType::Money && unit.currency >= 0)
            applyCurrencyPower(draft, m_lexicon.currencies[static_cast<std::size_t>(unit.currency)]);
        if (unit.type == QuantityType::Count)
            settleCount(draft);
        quantity.certainty = std::min(draft.amount.certainty, unit.certainty);
        if (unit.type == QuantityType::Duration && m_lexemes.is(unit.end, kAndWord)
            && m_lexemes.is(unit.end + 1, kHalfWord))
            quantity.value.thousandths += 500;
    }

    /// "30 MDH": the magnitude is part of the currency's form; "25 milliards de | centimes": a hundredth of it.
    void applyCurrencyPower(QuantityDraft& draft, const Currency& currency) const
    {
        if (currency.power == 0)
            return;
        Amount& amount = draft.amount;
        if (amount.numeral.dotGroup)
            settlePoint(amount.numeral, currency.power, false, m_habits);
        const auto value = currency.power > 0
            ? toDecimal(amount.numeral.digits, amount.numeral.scale, amount.power + currency.power)
            : toDecimal(amount.value.thousandths, 3, currency.power);
        if (!value) {
            draft.quantity.type = QuantityType::Other;
            draft.quantity.rule = "other.unreadable";
            return;
        }
        amount.value = *value;
        amount.power += currency.power;
        amount.magnitude = amount.power >= 6;
        amount.certainty = std::min(amount.certainty, amount.numeral.certainty);
        draft.quantity.value = *value;
    }

    /// "1,500 emplois": nobody counts jobs in thousandths.
    void settleCount(QuantityDraft& draft) const
    {
        Amount& amount = draft.amount;
        if (amount.power != 0 || amount.numeral.scale == 0)
            return;
        if (amount.numeral.scale == 3 && !amount.numeral.grouped && amount.numeral.digits >= 1000) {
            amount.numeral.scale = 0;
            amount.value = Decimal::fromWhole(amount.numeral.digits);
            amount.certainty = 0.8F;
            draft.quantity.value = amount.value;
        } else {
            amount.certainty = 0.5F;
        }
    }

    /// A currency sign before the number is its prefix only where it is not the unit of a number before it ("300 M€
    /// 200 emplois").
    bool isPrefix(std::size_t at, PhraseTable::Match prefix) const
    {
        const Currency& currency = m_lexicon.currencies[prefix.value];
        const std::size_t sign = at - prefix.length;
        if (currency.needsUpper && !m_lexemes.token(sign).allCaps)
            return false;
        return sign == 0 || !m_lexemes.isNumber(sign - 1) || m_lexemes.token(sign).lineBreakBefore;
    }

    /// "2 à 300 emplois": a slip of the pen, or two numbers that nobody can tell apart. No figure, unless words say
    /// that they bound something ("de 10 à 1 000 emplois", "entre 1 et 150 millions").
    std::size_t addTooWide(const QuantityDraft& first, const QuantityDraft& second,
                           std::vector<QuantityDraft>& drafts) const
    {
        QuantityDraft& both = drafts.emplace_back(first);
        both.quantity.type = QuantityType::Other;
        both.quantity.rule = "other.too-wide";
        both.end = second.end;
        setSpan(m_lexemes, both.quantity, first.quantity.firstToken, second.quantity.lastToken);
        return second.end;
    }

    // The second number of a range or change. Returns the token behind it, 0 where there is none.
    std::size_t readSecond(const QuantityDraft& first, std::vector<QuantityDraft>& drafts) const
    {
        const std::size_t connector = first.end;
        const std::size_t firstToken = first.quantity.firstToken;
        if (connector + 1 >= m_end)
            return 0;
        const bool between = firstToken > m_begin && m_lexemes.is(firstToken - 1, kBetweenWord);
        const bool bounds = between || (firstToken > m_begin && m_lexemes.is(firstToken - 1, kOfWord));
        const bool conjunction = between && m_lexemes.is(connector, kAndWord);
        const bool to = m_lexemes.is(connector, kToWord | kOrWord);
        if (!conjunction && !to && !m_pairs.isDash(connector))
            return 0;
        const bool change = to && m_lexemes.is(connector, kToWord) && m_pairs.isChange(firstToken);
        auto second = readOne(change ? m_pairs.behindModifier(connector + 1, m_end) : connector + 1);
        if (!second || !m_pairs.isPair(first, *second)
            || (m_pairs.isDash(connector) && second->quantity.type == QuantityType::Bare))
            return 0;
        QuantityDraft low = first;
        QuantityPairs::shareUnit(low, *second);
        shareMagnitude(low.amount, second->amount, !change);
        low.quantity.value = low.amount.value;
        if (change) {
            low.quantity.rule += "+pair";
            low.quantity.formerLevel = true;
            readModifier(m_lexemes, low, m_begin);
            drafts.push_back(std::move(low));
        } else if (!bounds && QuantityPairs::isTooWide(first, low, *second)) {
            return QuantityPairs::isAlone(first, *second) ? 0 : addTooWide(first, *second, drafts);
        } else if (low.amount.value < second->amount.value) {
            m_pairs.makeRange(low, *second, between);
            second->low = first.amount;
        } else {
            return 0;
        }
        readModifier(m_lexemes, *second, m_begin);
        const std::size_t end = second->end;
        drafts.push_back(std::move(*second));
        return end;
    }

    const Lexemes& m_lexemes;
    const QuantityLexicon& m_lexicon;
    const SeparatorHabits& m_habits;
    std::size_t m_begin;
    std::size_t m_end;
    QuantityPairs m_pairs;
};

} // namespace

std::size_t readQuantity(const Lexemes& lexemes, std::size_t at, std::size_t floor, const SeparatorHabits& habits,
                         std::vector<QuantityDraft>& drafts)
{
    return QuantityReader(lexemes, at, floor, habits).read(at, drafts);
}

} // namespace vigie::extraction
