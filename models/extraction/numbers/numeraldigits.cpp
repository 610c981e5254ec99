// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/numeral.h"

namespace vigie::extraction {
namespace {

constexpr std::size_t kMaxDigits = 15; ///< the greatest Decimal has 16 in front of its point

class DigitReader
{
public:
    DigitReader(const Lexemes& lexemes, std::size_t at, std::size_t end)
        : m_lexemes(lexemes)
        , m_at(at)
        , m_end(end)
    {
        m_numeral.first = static_cast<std::uint32_t>(at);
    }

    Numeral read()
    {
        const std::string_view first = m_lexemes.fold(m_at);
        take(first);
        const char separator = groupSeparator(first);
        int groups = 0;
        while (separator != 0 && isGroup(separator)) {
            m_at += separator == ' ' ? 0 : 1;
            take(m_lexemes.fold(m_at));
            ++groups;
        }
        m_numeral.grouped = groups > 0;
        m_numeral.dotGroup = separator == '.' && groups == 1 && first != "0";
        if (separator == '.' && groups == 1 && first == "0") { // "0.125"
            m_numeral.scale = 3;
            m_numeral.grouped = false;
        }
        readDecimals(separator);
        // "05" is no number, and neither is "1.2.3" nor "12/5/9".
        const bool zeroLed = first.size() > 1 && first.front() == '0';
        if (zeroLed || m_digits > kMaxDigits || goesOnWithDigits())
            m_numeral.form = Numeral::Form::Unreadable;
        if (const std::size_t torn = behindTornNumber(first); torn > m_at) {
            m_numeral.form = Numeral::Form::Unreadable;
            m_at = torn;
        }
        m_numeral.last = static_cast<std::uint32_t>(m_at);
        return m_numeral;
    }

private:
    void take(std::string_view digits)
    {
        m_digits += digits.size();
        if (m_digits <= kMaxDigits)
            for (const char c : digits)
                m_numeral.digits = m_numeral.digits * 10 + (c - '0');
        ++m_at;
    }

    /// The sign between the first digits and a group of three; 0 where no group follows.
    char groupSeparator(std::string_view first) const
    {
        if (first.size() > 3 || (first.front() == '0' && first != "0"))
            return 0;
        if (isGroup(' ') && first != "0")
            return ' ';
        const char sign = m_lexemes.sign(m_at);
        if (sign == '.' && isGroup('.'))
            return '.';
        if (sign == '\'' && isGroup('\'') && first != "0")
            return '\'';
        // A comma is decimal: only twice in a row it cannot be ("1,250,000").
        if (sign == ',' && isGroup(',') && isGroupAt(m_at + 2, ',') && first != "0")
            return ',';
        return 0;
    }

    bool isGroup(char separator) const { return isGroupAt(m_at, separator); }

    bool isGroupAt(std::size_t at, char separator) const
    {
        if (separator == ' ')
            return at < m_end && m_lexemes.isNumber(at) && m_lexemes.fold(at).size() == 3
                && !m_lexemes.token(at).lineBreakBefore;
        return at + 1 < m_end && m_lexemes.sign(at) == separator && m_lexemes.isGlued(at)
            && m_lexemes.isNumber(at + 1) && m_lexemes.isGlued(at + 1) && m_lexemes.fold(at + 1).size() == 3;
    }

    void readDecimals(char separator)
    {
        const char sign = m_lexemes.sign(m_at);
        const bool point = sign == '.' && separator != '.' && m_numeral.scale == 0;
        const bool comma = sign == ',' && separator != ',' && m_numeral.scale == 0;
        if (m_at + 1 >= m_end || (!point && !comma) || !m_lexemes.isGlued(m_at) || !m_lexemes.isNumber(m_at + 1)
            || !m_lexemes.isGlued(m_at + 1))
            return;
        const std::string_view decimals = m_lexemes.fold(m_at + 1);
        ++m_at;
        take(decimals);
        m_numeral.scale = static_cast<int>(decimals.size());
        m_numeral.dotGroup = false;
    }

    /// Digits glued on by a sign that the number did not take.
    bool goesOnWithDigits() const
    {
        const char sign = m_lexemes.sign(m_at);
        return m_at + 1 < m_end && (sign == '.' || sign == ',' || sign == '/' || sign == ':')
            && m_lexemes.isGlued(m_at) && m_lexemes.isNumber(m_at + 1) && m_lexemes.isGlued(m_at + 1);
    }

    /// "investira 1" and "200 millions" on the next line, "12," and "5 millions": perhaps one number and perhaps two,
    /// where nothing tells that the line was wrapped. Returns the token behind both, m_at where it is not so.
    std::size_t behindTornNumber(std::string_view first) const
    {
        const std::size_t begin = m_numeral.first;
        const bool inText = begin > 0 && m_lexemes.isWord(begin - 1) && !m_lexemes.token(begin - 1).capitalised;
        if (!inText || first.size() > 3 || m_numeral.scale != 0)
            return m_at;
        const std::size_t next = m_lexemes.sign(m_at) == ',' && m_lexemes.isGlued(m_at) ? m_at + 1 : m_at;
        if (next >= m_end || !m_lexemes.isNumber(next) || !m_lexemes.token(next).lineBreakBefore)
            return m_at;
        const auto magnitude = m_lexemes.lexicon().magnitudeForms.longestFrom(m_lexemes.ids(), next + 1, m_end);
        return (next == m_at ? m_lexemes.fold(next).size() == 3 : static_cast<bool>(magnitude)) ? next + 1 : m_at;
    }

    const Lexemes& m_lexemes;
    std::size_t m_at;
    std::size_t m_end;
    std::size_t m_digits = 0;
    Numeral m_numeral;
};

/// "2, 623 milliards": a blank behind the decimal comma. Only straight before a magnitude, and not within a list of
/// numbers.
void readStrayComma(const Lexemes& lexemes, Numeral& numeral, std::size_t end)
{
    const std::size_t comma = numeral.last;
    if (numeral.grouped || numeral.scale != 0 || comma + 2 >= end || lexemes.sign(comma) != ','
        || !lexemes.isGlued(comma) || !lexemes.isNumber(comma + 1) || lexemes.isGlued(comma + 1)
        || lexemes.token(comma + 1).lineBreakBefore)
        return;
    const std::string_view decimals = lexemes.fold(comma + 1);
    const bool listed = numeral.first > 0
        && (lexemes.sign(numeral.first - 1) == ',' || lexemes.is(numeral.first - 1, kAndWord | kOrWord));
    const auto magnitude = lexemes.lexicon().magnitudeForms.longestFrom(lexemes.ids(), comma + 2, end);
    if (listed || decimals.size() > 3 || numeral.digits > 999 || !magnitude
        || lexemes.lexicon().magnitudes[magnitude.value].use != Magnitude::Use::Word)
        return;
    for (const char c : decimals)
        numeral.digits = numeral.digits * 10 + (c - '0');
    numeral.scale = static_cast<int>(decimals.size());
    numeral.last = static_cast<std::uint32_t>(comma + 2);
    numeral.certainty = 0.8F;
}

} // namespace

std::optional<Numeral> readDigits(const Lexemes& lexemes, std::size_t at, std::size_t end)
{
    if (at >= end || !lexemes.isNumber(at))
        return std::nullopt;
    Numeral numeral = DigitReader(lexemes, at, end).read();
    if (numeral.form == Numeral::Form::Digits)
        readStrayComma(lexemes, numeral, end);
    return numeral;
}

SeparatorHabits separatorHabits(const Lexemes& lexemes)
{
    SeparatorHabits habits;
    for (std::size_t at = 1; at + 1 < lexemes.size(); ++at) {
        if (!lexemes.isNumber(at - 1))
            continue;
        const char sign = lexemes.sign(at);
        if ((sign != '.' && sign != ',') || !lexemes.isGlued(at) || !lexemes.isNumber(at + 1)
            || !lexemes.isGlued(at + 1))
            continue;
        const bool three = lexemes.fold(at + 1).size() == 3;
        const bool magnitude
            = static_cast<bool>(lexemes.lexicon().magnitudeForms.longestFrom(lexemes.ids(), at + 2, lexemes.size()));
        if (sign == ',')
            habits.commaDecimals = true;
        else if (!three)
            habits.pointDecimals = true;
        else if (!magnitude)
            habits.pointGroups = true;
    }
    return habits;
}

} // namespace vigie::extraction
