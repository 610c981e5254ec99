// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/amount.h"

#include <algorithm>

namespace vigie::extraction {
namespace {

constexpr int kMillion = 6;
constexpr int kBillion = 9;
constexpr int kNoLimit = 100;

class AmountReader
{
public:
    AmountReader(const Lexemes& lexemes, std::size_t end, bool prefixed, const SeparatorHabits& habits)
        : m_lexemes(lexemes)
        , m_end(end)
        , m_prefixed(prefixed)
        , m_habits(habits)
    {
    }

    std::optional<Amount> read(std::size_t at)
    {
        const auto numeral = readNumeral(m_lexemes, at, m_end);
        if (!numeral)
            return std::nullopt;
        Amount amount;
        amount.numeral = *numeral;
        amount.first = numeral->first;
        amount.last = numeral->last;
        if (numeral->form == Numeral::Form::Unreadable)
            return amount;
        readMagnitude(amount);
        if (amount.power >= m_below)
            return std::nullopt;
        if (amount.magnitude && amount.numeral.dotGroup)
            settlePoint(amount.numeral, amount.power, amount.singular, m_habits);
        amount.certainty = amount.numeral.certainty;
        const auto value = toDecimal(amount.numeral.digits, amount.numeral.scale, amount.power);
        if (!value) {
            amount.numeral.form = Numeral::Form::Unreadable;
            return amount;
        }
        amount.value = *value;
        if (amount.power > 0 || amount.numeral.form == Numeral::Form::Words)
            readHalfBehind(amount);
        if (amount.magnitude)
            readTail(amount);
        return amount;
    }

private:
    /// Steps over what may stand between number and magnitude: "30 autres millions", "une vingtaine de millions", "un
    /// demi-milliard".
    std::size_t magnitudeBegin(const Amount& amount) const
    {
        std::size_t at = amount.last;
        const bool loose
            = amount.numeral.form == Numeral::Form::Collective || amount.numeral.form == Numeral::Form::Part;
        if (loose && m_lexemes.sign(at) == '-' && at + 1 < m_end)
            return at + 1;
        if (loose && m_lexemes.is(at, kOfWord))
            return at + 1;
        while (at < m_end && m_lexemes.is(at, kAdjectiveWord))
            ++at;
        return at;
    }

    void readMagnitude(Amount& amount) const
    {
        const std::size_t at = magnitudeBegin(amount);
        const auto match = m_lexemes.lexicon().magnitudeForms.longestFrom(m_lexemes.ids(), at, m_end);
        if (!match)
            return;
        const Magnitude& magnitude = m_lexemes.lexicon().magnitudes[match.value];
        const std::size_t behind = at + match.length;
        if (magnitude.use == Magnitude::Use::Short && !isShortMagnitude(amount, magnitude, at, behind))
            return;
        if (magnitude.use == Magnitude::Use::Thousand && amount.numeral.form == Numeral::Form::Part)
            return;
        // A form that holds its own currency ("341 MD") wins over the magnitude that it begins like.
        const auto currency = m_lexemes.lexicon().currencyForms.longestFrom(m_lexemes.ids(), at, m_end);
        if (magnitude.use == Magnitude::Use::Short && currency.length >= match.length + 1)
            return;
        amount.power = magnitude.power;
        amount.magnitude = magnitude.power >= kMillion;
        amount.singular = m_lexemes.isWord(at) && !m_lexemes.fold(at).ends_with('s');
        amount.last = static_cast<std::uint32_t>(behind);
    }

    /// "(1,6 Md)": no unit is written so, nor the "MD" of dinars.
    bool isWrittenAsWord(std::size_t at) const
    {
        return m_lexemes.fold(at) == "md" && m_lexemes.token(at).capitalised && !m_lexemes.token(at).allCaps;
    }

    /// "20 M€", "20 M d'euros", "EUR 20 M": a letter is a magnitude only beside a currency.
    bool isShortMagnitude(const Amount& amount, const Magnitude& magnitude, std::size_t at, std::size_t behind) const
    {
        const bool number = amount.numeral.form == Numeral::Form::Digits;
        if (!number || at != amount.last)
            return false;
        if (m_prefixed || isWrittenAsWord(at))
            return true;
        if (magnitude.power == kMillion && !m_lexemes.token(at).capitalised && !m_lexemes.isGlued(behind))
            return false; // "20 m d'…" are metres
        std::size_t next = behind;
        if (m_lexemes.is(next, kOfWord))
            ++next;
        return static_cast<bool>(m_lexemes.lexicon().currencyForms.longestFrom(m_lexemes.ids(), next, m_end));
    }

    /// "un milliard et demi", "deux millions et quart".
    void readHalfBehind(Amount& amount) const
    {
        std::size_t at = amount.last;
        if (!m_lexemes.is(at, kAndWord) || at + 1 >= m_end)
            return;
        ++at;
        std::int64_t hundredths = 0;
        if (m_lexemes.is(at, kHalfWord)) {
            hundredths = 50;
        } else if (const auto part = readNumberWords(m_lexemes, at, m_end);
                   part && part->form == Numeral::Form::Part && part->last <= m_end && amount.power > 0) {
            hundredths = part->scale == 2 ? part->digits : part->digits * 10;
            at = part->last - 1;
        } else if (m_lexemes.is(at, kFractionWord)) {
            hundredths = m_lexemes.value(at);
        }
        const auto half = toDecimal(hundredths, 2, amount.power);
        if (hundredths == 0 || !half)
            return;
        amount.value.thousandths += half->thousandths;
        amount.last = static_cast<std::uint32_t>(at) + 1;
    }

    /// "1 million 800 mille", "deux millions cinq cent mille": smaller parts behind a magnitude.
    void readTail(Amount& amount) const
    {
        std::size_t at = amount.last;
        if (at >= m_end || (m_lexemes.isNumber(at) && m_lexemes.token(at).lineBreakBefore))
            return;
        const bool hyphen = m_lexemes.sign(at) == '-' && m_lexemes.isGlued(at) && m_lexemes.isGlued(at + 1);
        at += hyphen;
        AmountReader tailReader(m_lexemes, m_end, false, m_habits);
        // Parts go down: each has a smaller magnitude than the one before, so there are at most a handful of them.
        tailReader.m_below = amount.power;
        const auto tail = readTailAmount(tailReader, at);
        if (!tail)
            return;
        const bool words = tail->numeral.form == Numeral::Form::Words && amount.numeral.form == Numeral::Form::Words;
        const Decimal unit = *toDecimal(1, 0, amount.power);
        if (tail->value >= unit || (!words && tail->value < Decimal::fromWhole(1000)) || tail->numeral.article)
            return;
        amount.value.thousandths += tail->value.thousandths;
        amount.last = tail->last;
    }

    static std::optional<Amount> readTailAmount(AmountReader& reader, std::size_t at)
    {
        const auto numeral = readNumeral(reader.m_lexemes, at, reader.m_end);
        if (!numeral || numeral->scale != 0 || numeral->form == Numeral::Form::Unreadable
            || numeral->form == Numeral::Form::Part || numeral->form == Numeral::Form::Collective)
            return std::nullopt;
        const auto tail = reader.read(at);
        return tail && tail->numeral.form != Numeral::Form::Unreadable ? tail : std::nullopt;
    }

    const Lexemes& m_lexemes;
    std::size_t m_end;
    bool m_prefixed;
    const SeparatorHabits& m_habits;
    int m_below = kNoLimit; ///< power of ten that the magnitude must stay under
};

} // namespace

std::optional<Decimal> toDecimal(std::int64_t digits, int scale, int power)
{
    const int exponent = power - scale + 3;
    Int128 thousandths = digits;
    for (int i = 0; i < exponent; ++i) {
        thousandths *= 10;
        if (thousandths > std::numeric_limits<std::int64_t>::max())
            return std::nullopt;
    }
    for (int i = exponent; i < 0; ++i) {
        if (thousandths % 10 != 0)
            return std::nullopt;
        thousandths /= 10;
    }
    return Decimal{static_cast<std::int64_t>(thousandths)};
}

std::optional<Amount> readAmount(const Lexemes& lexemes, std::size_t at, std::size_t end, bool prefixed,
                                 const SeparatorHabits& habits)
{
    return AmountReader(lexemes, end, prefixed, habits).read(at);
}

void settlePoint(Numeral& numeral, int power, bool singular, const SeparatorHabits& habits)
{
    numeral.dotGroup = false;
    bool decimals = false;
    float certainty = 0.5F;
    if (singular && numeral.digits < 2000) {
        decimals = true; // "1.500 million": the singular says below two
        certainty = 0.8F;
    } else if (habits.pointDecimals != (habits.pointGroups || habits.commaDecimals)) {
        decimals = habits.pointDecimals;
        certainty = 0.8F;
    }
    if (power >= kBillion) { // "1.574 milliards": seldom does anybody announce thousands of billions
        numeral.groupIfHuge = !decimals;
        decimals = true;
        certainty = habits.pointDecimals ? 0.9F : 0.7F;
    }
    numeral.certainty = std::min(numeral.certainty, certainty);
    if (decimals) {
        numeral.scale = 3;
        numeral.grouped = false;
    }
}

bool regroupHuge(Amount& amount)
{
    const auto value = toDecimal(amount.numeral.digits, 0, amount.power);
    if (!amount.numeral.groupIfHuge || !value)
        return false;
    amount.numeral.scale = 0;
    amount.numeral.grouped = true;
    amount.numeral.groupIfHuge = false;
    amount.value = *value;
    return true;
}

} // namespace vigie::extraction
