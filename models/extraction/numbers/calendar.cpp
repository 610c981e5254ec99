// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/calendar.h"

#include "models/extraction/text/year.h"

#include <charconv>

namespace vigie::extraction {
namespace {

class DateReader
{
public:
    DateReader(const Lexemes& lexemes, std::size_t end)
        : m_lexemes(lexemes)
        , m_end(end)
    {
    }

    std::optional<CalendarDate> read(std::size_t at) const
    {
        if (auto date = readBetween(at))
            return date;
        std::size_t begin = at;
        if (m_lexemes.is(at, kYearPartWord)) { // "fin 2026", "mi-2025", "fin juin 2018"
            ++at;
            if (m_lexemes.sign(at) == '-')
                ++at;
        }
        if (m_lexemes.month(at) > 0)
            return readMonth(begin, at, at);
        if (at >= m_end || !m_lexemes.isNumber(at))
            return std::nullopt;
        if (auto date = readDay(begin, at))
            return date;
        return readYears(begin, at);
    }

private:
    int yearAt(std::size_t at) const
    {
        return at < m_end ? extraction::yearAt(m_lexemes.document(), static_cast<std::uint32_t>(at)) : 0;
    }

    int numberAt(std::size_t at, std::size_t digits) const
    {
        int number = -1;
        if (at >= m_end || !m_lexemes.isNumber(at) || m_lexemes.fold(at).size() > digits)
            return number;
        const std::string_view text = m_lexemes.fold(at);
        std::from_chars(text.data(), text.data() + text.size(), number);
        return number;
    }

    /// Is token `at` a dash or slash with the numbers on both sides glued to it?
    bool joins(std::size_t at, std::string_view signs) const
    {
        if (at + 1 >= m_end || !m_lexemes.isGlued(at) || !m_lexemes.isGlued(at + 1) || !m_lexemes.isNumber(at + 1)
            || m_lexemes.token(at).kind != TokenKind::Punct)
            return false;
        const std::string_view sign = m_lexemes.fold(at);
        return sign == "\xE2\x80\x93" ? signs.find('-') != std::string_view::npos
                                      : sign.size() == 1 && signs.find(sign) != std::string_view::npos;
    }

    CalendarDate make(std::size_t first, std::size_t last, std::size_t number, int year, std::string horizon,
                      const char* rule) const
    {
        return {static_cast<std::uint32_t>(first),
                static_cast<std::uint32_t>(last),
                static_cast<std::uint32_t>(number),
                year,
                std::move(horizon),
                rule};
    }

    /// "mars 2018", "avril" alone; `day` is where the digits of a day stand, or the month itself.
    std::optional<CalendarDate> readMonth(std::size_t begin, std::size_t number, std::size_t month) const
    {
        std::size_t next = month + 1;
        if (m_lexemes.sign(next) == '.' && m_lexemes.isGlued(next))
            ++next;
        const int monthNumber = m_lexemes.month(month);
        if (const int year = yearAt(next))
            return make(begin, next + 1, number == month ? next : number, year, monthText(year, monthNumber),
                        "year.month");
        if (number == month)
            return std::nullopt; // a month alone is no quantity: "mars" may be anything
        return make(begin, month + 1, number, 0, {}, "date.day");
    }

    /// "15 mars 2016", "1er avril", "12/03/2018", "12.03.2018".
    std::optional<CalendarDate> readDay(std::size_t begin, std::size_t at) const
    {
        const int day = numberAt(at, 2);
        if (day < 1 || day > 31)
            return std::nullopt;
        std::size_t next = at + 1;
        if (m_lexemes.isWord(next) && m_lexemes.isGlued(next) && m_lexemes.fold(next) == "er")
            ++next;
        if (next < m_end && m_lexemes.month(next) > 0)
            return readMonth(begin, at, next);
        if (joins(at + 1, "/.-") && joins(at + 3, "/.-")) {
            const int month = numberAt(at + 2, 2);
            if (const int year = yearAt(at + 4); year != 0 && month >= 1 && month <= 12)
                return make(begin, at + 5, at, year, monthText(year, month), "year.month");
        }
        // "du 15 au 20 mars", "les 3 et 4 juin"
        const std::size_t second = at + 2;
        if (numberAt(second, 2) >= 1 && numberAt(second, 2) <= 31 && second + 1 < m_end
            && m_lexemes.month(second + 1) > 0
            && (m_lexemes.is(at + 1, kAndWord | kToWord) || m_lexemes.fold(at + 1) == "au"
                || m_lexemes.sign(at + 1) == '-'))
            return readMonth(begin, at, second + 1);
        return std::nullopt;
    }

    std::optional<CalendarDate> readYears(std::size_t begin, std::size_t at) const
    {
        const int year = yearAt(at);
        if (year == 0)
            return std::nullopt;
        if (joins(at + 1, "-/")) {
            const std::size_t second = at + 2;
            if (const int last = yearAt(second); last > year)
                return make(begin, second + 1, at, last, spanText(year, last), "year.span");
            if (const int two = numberAt(second, 2); two >= 0 && m_lexemes.fold(second).size() == 2) {
                const int last = year / 100 * 100 + two;
                const bool slash = m_lexemes.sign(at + 1) == '/';
                if (!slash && two >= 1 && two <= 12) {
                    const std::size_t end
                        = joins(second + 1, "-") && numberAt(second + 2, 2) > 0 ? second + 3 : second + 1;
                    return make(begin, end, at, year, monthText(year, two), "year.month");
                }
                if (last > year)
                    return make(begin, second + 1, at, last, spanText(year, last), "year.span");
            }
        }
        if (isCounted(at))
            return std::nullopt;
        // "2014 à 2020", "de 2020 à 2025"
        if (m_lexemes.is(at + 1, kToWord))
            if (const int last = yearAt(at + 2); last > year && !isCounted(at + 2))
                return make(begin, at + 3, at, last, spanText(year, last), "year.span");
        if (const auto run = readYearsRunning(begin, at, year))
            return run;
        return make(begin, at + 1, at, year, std::to_string(year), begin == at ? "year" : "year.part");
    }

    /// "2026 et 2027", "2026, 2027 et 2028": years that follow each other are a span.
    std::optional<CalendarDate> readYearsRunning(std::size_t begin, std::size_t at, int year) const
    {
        int last = year;
        std::size_t end = at;
        bool closed = false;
        while (begin == at && !closed && yearAt(end + 2) == last + 1 && !isCounted(end + 2)
               && (m_lexemes.sign(end + 1) == ',' || m_lexemes.fold(end + 1) == "et")) {
            closed = m_lexemes.sign(end + 1) != ',';
            end += 2;
            ++last;
        }
        if (!closed)
            return std::nullopt;
        return make(begin, end + 1, at, last, spanText(year, last), "year.span");
    }

    std::optional<CalendarDate> readBetween(std::size_t at) const
    {
        if (!m_lexemes.is(at, kBetweenWord))
            return std::nullopt;
        const int first = yearAt(at + 1);
        const int last = yearAt(at + 3);
        if (first == 0 || last <= first || !m_lexemes.is(at + 2, kAndWord) || isCounted(at + 3))
            return std::nullopt;
        return make(at, at + 4, at + 1, last, spanText(first, last), "year.span");
    }

    /// Does a unit behind the number say that it counts something, or do digits go on?
    bool isCounted(std::size_t at) const
    {
        const QuantityLexicon& lexicon = m_lexemes.lexicon();
        std::size_t next = at + 1;
        if (next >= m_end)
            return false;
        const char sign = m_lexemes.sign(next);
        if ((sign == ',' || sign == '.' || sign == '\'') && m_lexemes.isGlued(next) && m_lexemes.isNumber(next + 1)
            && m_lexemes.isGlued(next + 1))
            return true;
        if (m_lexemes.isWord(next) && m_lexemes.isGlued(next))
            return true;
        if (m_lexemes.token(next).isIn(WordSet::Others)) // "et 2000 autres dans le reste du groupe"
            return true;
        while (next < m_end && m_lexemes.is(next, kAdjectiveWord))
            ++next;
        const auto ids = m_lexemes.ids();
        if (const auto magnitude = lexicon.magnitudeForms.longestFrom(ids, next, m_end)) {
            if (lexicon.magnitudes[magnitude.value].use != Magnitude::Use::Short)
                return true;
            if (isCurrency(next + magnitude.length)) // "2000 M€", not "En 2019 M. Alaoui"
                return true;
        }
        return isCurrency(next) || lexicon.nounForms.longestFrom(ids, next, m_end) || isUnit(next)
            || isElidedCount(at);
    }

    bool isCurrency(std::size_t at) const
    {
        const QuantityLexicon& lexicon = m_lexemes.lexicon();
        const auto match = lexicon.currencyForms.longestFrom(m_lexemes.ids(), at, m_end);
        return match && (!lexicon.currencies[match.value].needsUpper || m_lexemes.token(at).capitalised);
    }

    bool isUnit(std::size_t at) const
    {
        const auto match = m_lexemes.lexicon().unitForms.longestFrom(m_lexemes.ids(), at, m_end);
        return match && m_lexemes.lexicon().units[match.value] == UnitUse::Other;
    }

    /// "dont 2000 directs", "les 2000 qu'elle compte".
    bool isElidedCount(std::size_t at) const
    {
        return m_lexemes.is(at + 1, kBareWord) && !m_lexemes.is(at + 1, kFollowerWord);
    }

    const Lexemes& m_lexemes;
    std::size_t m_end;
};

} // namespace

std::optional<CalendarDate> readCalendarDate(const Lexemes& lexemes, std::size_t at, std::size_t end)
{
    return DateReader(lexemes, end).read(at);
}

} // namespace vigie::extraction
