// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/unitreader.h"

#include <string_view>

namespace vigie::extraction {
namespace {

constexpr std::size_t kMaxAdjectives = 3;

/// Endings by which a verb or adverb behind a number is told from a noun that it counts: "300 rejoindront", "1000
/// tiennent à", "40 exclusivement". The plural of no noun ends so.
bool looksLikeVerb(std::string_view word)
{
    return word.size() > 5 && (word.ends_with("ront") || word.ends_with("rait") || word.ends_with("ent"));
}

class UnitReader
{
public:
    UnitReader(const Lexemes& lexemes, const Amount& amount, std::size_t end, std::int32_t prefix)
        : m_lexemes(lexemes)
        , m_lexicon(lexemes.lexicon())
        , m_amount(amount)
        , m_end(end)
        , m_prefix(prefix)
        , m_loose(amount.magnitude || amount.numeral.form == Numeral::Form::Collective || amount.power >= 3)
    {
        m_at = amount.last;
        m_behindOf = m_loose && m_at < m_end && m_lexemes.is(m_at, kOfWord) ? m_at + 1 : m_at;
    }

    UnitReading read() const
    {
        if (m_amount.numeral.form == Numeral::Form::Unreadable)
            return other("other.unreadable", m_at);
        const UnitReading currency = readCurrency();
        if (m_prefix >= 0 && currency.end == m_at)
            return money("money.prefix", m_at, m_prefix);
        const UnitReading best = longer(currency, longer(readNoun(), longer(readPeriod(), readOtherUnit())));
        if (best.end > m_at)
            return best;
        return m_amount.magnitude ? readElidedCurrency() : readBare();
    }

private:
    static UnitReading longer(const UnitReading& a, const UnitReading& b) { return b.end > a.end ? b : a; }

    UnitReading none() const
    {
        UnitReading reading;
        reading.end = static_cast<std::uint32_t>(m_at);
        return reading;
    }

    UnitReading other(const char* rule, std::size_t end, OtherUse use = OtherUse::None) const
    {
        UnitReading reading;
        reading.type = QuantityType::Other;
        reading.otherUse = use;
        reading.end = static_cast<std::uint32_t>(end);
        reading.rule = rule;
        return reading;
    }

    UnitReading money(const char* rule, std::size_t end, std::int32_t currency) const
    {
        UnitReading reading;
        reading.type = QuantityType::Money;
        reading.end = static_cast<std::uint32_t>(end);
        reading.currency = currency;
        reading.rule = rule;
        return reading;
    }

    std::size_t skipAdjectives(std::size_t at) const
    {
        for (std::size_t i = 0; i < kMaxAdjectives && at < m_end && m_lexemes.is(at, kAdjectiveWord); ++i)
            ++at;
        return at;
    }

    UnitReading readCurrency() const
    {
        const auto match = m_lexicon.currencyForms.longestFrom(m_lexemes.ids(), m_behindOf, m_end);
        if (!match)
            return none();
        const Currency& currency = m_lexicon.currencies[match.value];
        if (currency.needsUpper && !m_lexemes.token(m_behindOf).capitalised)
            return none();
        if (currency.power > 0 && m_amount.magnitude)
            return none();
        UnitReading reading = money(currency.power > 0       ? "money.code"
                                        : m_amount.magnitude ? "money.magnitude.currency"
                                                             : "money.currency",
                                    m_behindOf + match.length, static_cast<std::int32_t>(match.value));
        if (!m_amount.magnitude && currency.isThing)
            reading.certainty = 0.5F;
        return reading;
    }

    UnitReading readNoun() const
    {
        const auto direct = m_lexicon.nounForms.longestFrom(m_lexemes.ids(), m_behindOf, m_end);
        std::size_t at = m_behindOf;
        auto match = direct;
        // "500 jeunes ingénieurs": the noun behind the adjective, where there is one, is what is counted.
        for (std::size_t next = m_behindOf; next < m_end && next < m_behindOf + kMaxAdjectives;) {
            if (!m_lexemes.is(next, kAdjectiveWord))
                break;
            ++next;
            if (const auto behind = m_lexicon.nounForms.longestFrom(m_lexemes.ids(), next, m_end)) {
                match = behind;
                at = next;
            }
        }
        if (!match)
            return none();
        const CountNounEntry& noun = m_lexicon.nouns[match.value];
        if (noun.noun == CountNoun::None)
            return other("other.noun", at + match.length, OtherUse::Noun);
        UnitReading reading;
        reading.type = QuantityType::Count;
        reading.end = static_cast<std::uint32_t>(at + match.length);
        reading.shown = noun.shown == 0 ? 0 : static_cast<std::uint32_t>(at) + noun.shown;
        reading.noun = noun.noun;
        reading.lemma = noun.lemma;
        reading.rule = m_amount.magnitude                        ? "count.magnitude.noun"
            : m_amount.numeral.form == Numeral::Form::Collective ? "count.collective.noun"
            : m_amount.numeral.form == Numeral::Form::Words      ? "count.words.noun"
                                                                 : "count.noun";
        return reading;
    }

    UnitReading readPeriod() const
    {
        const std::size_t at = skipAdjectives(m_behindOf);
        if (at >= m_end || !m_lexemes.is(at, kPeriodWord))
            return none();
        UnitReading reading;
        reading.type = QuantityType::Duration;
        reading.end = static_cast<std::uint32_t>(at + 1);
        reading.lemma = m_lexicon.periods[static_cast<std::size_t>(m_lexemes.value(at))];
        reading.rule = "duration";
        return reading;
    }

    UnitReading readOtherUnit() const
    {
        const std::size_t at = skipAdjectives(m_behindOf);
        const auto match = m_lexicon.unitForms.longestFrom(m_lexemes.ids(), at, m_end);
        if (!match)
            return none();
        const UnitUse use = m_lexicon.units[match.value];
        if (use == UnitUse::Ordinal && m_lexemes.isGlued(at))
            return other("other.ordinal", at + match.length);
        return use == UnitUse::Other ? other("other.unit", at + match.length, OtherUse::Unit) : none();
    }

    /// A magnitude and no currency: "175 millions sur 5 ans", "20 millions de chiffre d'affaires"; "12 millions de
    /// touristes" is none.
    UnitReading readElidedCurrency() const
    {
        UnitReading reading = money("money.magnitude", m_at, -1);
        reading.certainty = 0.8F;
        if (m_behindOf == m_at)
            return reading;
        const std::size_t at = skipAdjectives(m_behindOf);
        const auto match = m_lexicon.unitForms.longestFrom(m_lexemes.ids(), at, m_end);
        if (match && m_lexicon.units[match.value] == UnitUse::MoneyNoun)
            return reading;
        const bool open = at >= m_end || m_lexemes.isNumber(at) || m_lexemes.token(at).kind == TokenKind::Punct
            || m_lexemes.is(m_at, kTheWord) // "320 millions du gouvernement"
            || m_lexemes.is(at, kFollowerWord | kTheWord | kOfWord | kUnitWord | kTeenWord | kTenWord | kHundredWord)
            || m_lexemes.token(at).capitalised;
        return open ? reading : other("other.counted", at, OtherUse::Unknown);
    }

    /// A word in the plural, by its ending, and none that may follow a number without its noun.
    bool isPluralNoun(std::size_t at) const
    {
        constexpr std::size_t kShortest = 5;
        if (at >= m_end || !m_lexemes.isWord(at) || m_lexemes.token(at).capitalised)
            return false;
        const std::string_view word = m_lexemes.fold(at);
        return word.size() >= kShortest && (word.ends_with('s') || word.ends_with('x'))
            && !m_lexemes.is(at, kFollowerWord | kBareWord | kAdjectiveWord)
            && !m_lexemes.token(at).isIn(WordSet::Others);
    }

    /// No unit at all. A noun that the lexicon does not know is counted: never a figure.
    UnitReading readBare() const
    {
        UnitReading reading = none();
        reading.rule = "bare.number";
        if (m_at >= m_end)
            return reading;
        if (m_behindOf > m_at && isPluralNoun(m_behindOf)) // "une vingtaine | d'avions"
            return other("other.counted", m_behindOf, OtherUse::Unknown);
        const Token& next = m_lexemes.token(m_at);
        const bool glued = m_lexemes.isGlued(m_at);
        if (next.kind == TokenKind::Punct) {
            const char sign = m_lexemes.sign(m_at);
            // "4x4", "24/7"; a hyphen may still begin the second half of a range.
            const bool joined = glued && (sign == '/' || sign == '+' || sign == '*' || sign == '^' || sign == '-')
                && m_lexemes.isGlued(m_at + 1) && (sign != '-' || !m_lexemes.isNumber(m_at + 1));
            return joined ? other("other.name", m_at) : reading;
        }
        if (next.kind == TokenKind::Number
            || (next.capitalised && next.lineBreakBefore)) // "Emplois : 120 | Lieu : Fès"
            return reading;
        if (glued)
            return other("other.name", m_at + 1);
        constexpr std::uint32_t kOpen = kFollowerWord | kBareWord | kOfWord | kAndWord | kOrWord | kToWord
            | kBetweenWord | kAdjectiveWord | kTheWord | kArticleWord;
        if (m_lexemes.is(m_at, kOpen) || looksLikeVerb(m_lexemes.fold(m_at))) {
            // "300 autres" is quoted with its pronoun.
            if (m_lexemes.token(m_at).isIn(WordSet::Others))
                ++reading.end;
            return reading;
        }
        return other("other.counted", m_at, OtherUse::Unknown);
    }

    const Lexemes& m_lexemes;
    const QuantityLexicon& m_lexicon;
    const Amount& m_amount;
    std::size_t m_end;
    std::int32_t m_prefix;
    bool m_loose; ///< "de" may stand before the unit
    std::size_t m_at = 0;
    std::size_t m_behindOf = 0;
};

} // namespace

UnitReading readUnit(const Lexemes& lexemes, const Amount& amount, std::size_t end, std::int32_t prefix)
{
    return UnitReader(lexemes, amount, end, prefix).read();
}

bool isRate(const Lexemes& lexemes, std::size_t at, std::size_t end)
{
    const auto match = lexemes.lexicon().unitForms.longestFrom(lexemes.ids(), at, end);
    return match && lexemes.lexicon().units[match.value] == UnitUse::Rate;
}

} // namespace vigie::extraction
