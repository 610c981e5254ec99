// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/numeral.h"

namespace vigie::extraction {
namespace {

/// The recursive descent over number words: each read… function takes what it can at m_at and gives its value, or
/// nothing and takes nothing.
class WordReader
{
public:
    WordReader(const Lexemes& lexemes, std::size_t at, std::size_t end)
        : m_lexemes(lexemes)
        , m_at(at)
        , m_end(end)
    {
    }

    std::optional<Numeral> read()
    {
        Numeral numeral;
        numeral.form = Numeral::Form::Words;
        numeral.first = static_cast<std::uint32_t>(m_at);
        if (readHalf(numeral) || readDefinite(numeral))
            return finish(numeral);
        const bool article = is(kArticleWord);
        const auto whole = readBelowMillion();
        if (!whole)
            return std::nullopt;
        numeral.digits = *whole;
        numeral.article = article && m_at == numeral.first + 1U;
        if (numeral.digits >= 1000)
            numeral.multiple = 1000;
        else if (numeral.digits >= 100)
            numeral.multiple = 100;
        readDecimals(numeral);
        readCollective(numeral);
        readParts(numeral);
        return finish(numeral);
    }

private:
    bool is(std::uint32_t classes) const { return m_at < m_end && m_lexemes.is(m_at, classes); }

    std::int64_t take() { return m_lexemes.value(m_at++); }

    Numeral finish(Numeral numeral) const
    {
        numeral.last = static_cast<std::uint32_t>(m_at);
        return numeral;
    }

    /// Goes over a hyphen between two words of one number; says where the next word stands.
    std::size_t behindHyphen(std::size_t at) const
    {
        const bool hyphen
            = at + 1 < m_end && m_lexemes.sign(at) == '-' && m_lexemes.isGlued(at) && m_lexemes.isGlued(at + 1);
        return hyphen ? at + 1 : at;
    }

    bool nextIs(std::uint32_t classes) const
    {
        const std::size_t next = behindHyphen(m_at);
        return next < m_end && m_lexemes.is(next, classes);
    }

    /// "vingt et un", "soixante-et-onze": the word behind "et", if it has one of `classes`.
    bool takeAnd(std::uint32_t classes)
    {
        const std::size_t conjunction = behindHyphen(m_at);
        if (conjunction >= m_end || !m_lexemes.is(conjunction, kAndWord))
            return false;
        const std::size_t next = behindHyphen(conjunction + 1);
        if (next >= m_end || !m_lexemes.is(next, classes))
            return false;
        const std::int64_t value = m_lexemes.value(next);
        // French says "et" before un and onze only: "vingt et trois" are two numbers.
        if (value != 1 && value != 11)
            return false;
        m_at = next;
        return true;
    }

    std::optional<std::int64_t> readTeens()
    {
        if (!is(kTeenWord))
            return std::nullopt;
        const std::int64_t value = take();
        if (value == 10 && nextIs(kUnitWord) && m_lexemes.value(behindHyphen(m_at)) >= 7) {
            m_at = behindHyphen(m_at);
            return value + take();
        }
        return value;
    }

    std::optional<std::int64_t> readBelow100()
    {
        if (is(kTeenWord))
            return readTeens();
        std::int64_t tens = 0;
        if (is(kTenWord)) {
            tens = take();
        } else if (is(kUnitWord)) {
            const std::int64_t unit = take();
            const std::size_t next = behindHyphen(m_at);
            if (unit != 4 || next >= m_end || !m_lexemes.is(next, kTenWord) || m_lexemes.value(next) != 20)
                return unit;
            m_at = next + 1;
            tens = 80;
        } else {
            return std::nullopt;
        }
        return tens + readBehindTens(tens);
    }

    /// What follows vingt … nonante: 1 to 9, and up to 19 behind soixante and quatre-vingt.
    std::int64_t readBehindTens(std::int64_t tens)
    {
        const bool byTwenties = tens == 60 || tens == 80;
        const std::uint32_t classes = kUnitWord | (byTwenties ? kTeenWord : 0U);
        if (!takeAnd(classes)) {
            if (!nextIs(classes) || m_lexemes.value(behindHyphen(m_at)) == 0)
                return 0;
            m_at = behindHyphen(m_at);
        }
        return is(kTeenWord) ? *readTeens() : take();
    }

    std::optional<std::int64_t> readBelow1000()
    {
        std::int64_t hundreds = 1;
        if (!is(kHundredWord)) {
            const std::size_t begin = m_at;
            const auto front = readBelow100();
            if (!front || *front < 2 || *front > 16 || !nextIs(kHundredWord)) {
                if (!front)
                    m_at = begin;
                return front;
            }
            hundreds = *front;
            m_at = behindHyphen(m_at);
        }
        ++m_at;
        return hundreds * 100 + readTail(&WordReader::readBelow100);
    }

    /// The rest of a number behind cent or mille; 0 where there is none.
    std::int64_t readTail(std::optional<std::int64_t> (WordReader::*reader)())
    {
        const std::size_t begin = m_at;
        m_at = behindHyphen(m_at);
        if (m_at < m_end && m_lexemes.is(m_at, kAndWord) && m_lexemes.is(m_at + 1, kUnitWord)
            && m_lexemes.value(m_at + 1) == 1 && m_lexemes.sign(begin) == '-')
            ++m_at; // "cent-et-un"
        const auto tail = (this->*reader)();
        if (tail && *tail > 0)
            return *tail;
        m_at = begin;
        return 0;
    }

    std::optional<std::int64_t> readBelowMillion()
    {
        std::int64_t thousands = 1;
        if (!is(kThousandWord)) {
            const auto front = readBelow1000();
            if (!front || !nextIs(kThousandWord))
                return front;
            thousands = *front;
            m_at = behindHyphen(m_at);
        }
        ++m_at;
        return thousands * 1000 + readTail(&WordReader::readBelow1000);
    }

    /// "deux virgule zéro cinq".
    void readDecimals(Numeral& numeral)
    {
        if (!is(kPointWord))
            return;
        const std::size_t begin = m_at++;
        int zeros = 0;
        while (is(kUnitWord) && m_lexemes.value(m_at) == 0) {
            ++zeros;
            ++m_at;
        }
        const auto decimals = readBelow1000();
        if (!decimals || *decimals == 0 || zeros > 3) {
            m_at = begin;
            return;
        }
        int scale = zeros;
        for (std::int64_t rest = *decimals; rest > 0; rest /= 10)
            ++scale;
        for (int i = 0; i < scale; ++i)
            numeral.digits *= 10;
        numeral.digits += *decimals;
        numeral.scale = scale;
    }

    /// "un demi-milliard", "demi-millier"; the magnitude itself is read by the caller.
    bool readHalf(Numeral& numeral)
    {
        std::size_t at = m_at;
        if (at < m_end && m_lexemes.is(at, kArticleWord))
            at = at + 1;
        if (at >= m_end || !m_lexemes.is(at, kHalfWord))
            return false;
        m_at = at + 1;
        numeral.digits = 5;
        numeral.scale = 1;
        numeral.form = Numeral::Form::Part;
        if (nextIs(kCollectiveWord)) {
            m_at = behindHyphen(m_at);
            numeral.digits = take() * 5;
            numeral.form = Numeral::Form::Collective;
        }
        return true;
    }

    /// "vise le | milliard d'euros", "s'ajoute à la centaine d'emplois": one of them, whatever the article. The
    /// magnitude itself is read by the caller.
    bool readDefinite(Numeral& numeral)
    {
        const std::size_t next = m_at + 1;
        const std::string_view article = m_lexemes.fold(m_at);
        if (!is(kTheWord) || next >= m_end || m_lexemes.fold(next).ends_with('s') || article == "les"
            || article == "des")
            return false;
        if (article == "du") // its preposition is the modifier's: "plus du | milliard"
            numeral.first = static_cast<std::uint32_t>(next);
        if (m_lexemes.is(next, kCollectiveWord) && next + 1 < m_end && m_lexemes.is(next + 1, kOfWord)) {
            m_at = next;
            numeral.digits = take();
            numeral.form = Numeral::Form::Collective;
            return true;
        }
        const auto magnitude = m_lexemes.lexicon().magnitudeForms.longestFrom(m_lexemes.ids(), next, m_end);
        const std::size_t behind = next + magnitude.length;
        if (!magnitude || m_lexemes.lexicon().magnitudes[magnitude.value].use != Magnitude::Use::Word
            || (behind < m_end && m_lexemes.isWord(behind) // "le million visé"
                && !m_lexemes.is(behind, kOfWord | kToWord | kFollowerWord)))
            return false;
        m_at = next;
        numeral.digits = 1;
        return true;
    }

    /// "une centaine", "une bonne trentaine", "trois douzaines".
    void readCollective(Numeral& numeral)
    {
        std::size_t at = m_at;
        if (numeral.article && at < m_end && m_lexemes.is(at, kAdjectiveWord))
            ++at;
        if (at >= m_end || !m_lexemes.is(at, kCollectiveWord) || numeral.scale != 0)
            return;
        numeral.multiple = m_lexemes.value(at);
        numeral.digits *= numeral.multiple;
        numeral.form = Numeral::Form::Collective;
        numeral.article = false;
        m_at = at + 1;
    }

    /// "trois quarts", "deux tiers".
    void readParts(Numeral& numeral)
    {
        if (numeral.form != Numeral::Form::Words || numeral.scale != 0 || numeral.digits > 99)
            return;
        if (nextIs(kFractionWord)) {
            m_at = behindHyphen(m_at);
            numeral.digits *= take();
            numeral.scale = 2;
            numeral.form = Numeral::Form::Part;
            numeral.article = false;
        } else if (is(kThirdWord)) {
            ++m_at;
            numeral.form = Numeral::Form::Unreadable;
        }
    }

    const Lexemes& m_lexemes;
    std::size_t m_at;
    std::size_t m_end;
};

} // namespace

std::optional<Numeral> readNumberWords(const Lexemes& lexemes, std::size_t at, std::size_t end)
{
    if (at >= end || !lexemes.is(at, kNumberBegins))
        return std::nullopt;
    return WordReader(lexemes, at, end).read();
}

std::optional<Numeral> readNumeral(const Lexemes& lexemes, std::size_t at, std::size_t end)
{
    if (!lexemes.isNumber(at))
        return readNumberWords(lexemes, at, end);
    auto numeral = readDigits(lexemes, at, end);
    // "3 douzaines", "5 centaines"
    if (numeral && numeral->form == Numeral::Form::Digits && numeral->scale == 0 && numeral->digits < 1'000'000'000
        && numeral->last < end && lexemes.is(numeral->last, kCollectiveWord) && lexemes.value(numeral->last) < 1000) {
        numeral->multiple = lexemes.value(numeral->last++);
        numeral->digits *= numeral->multiple;
        numeral->form = Numeral::Form::Collective;
    }
    return numeral;
}

} // namespace vigie::extraction
