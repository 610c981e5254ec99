// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/horizons/dueclause.h"

#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/figures/figurephrase.h"
#include "models/extraction/text/verbform.h"
#include "models/extraction/text/wordlist.h"
#include "models/extraction/text/year.h"

#include <algorithm>
#include <array>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kQuote = 1; ///< a sign that may stand before a sentence's first word

} // namespace

DueClause::DueClause(const Document& document, const std::vector<Quantity>& quantities,
                     const std::vector<CueHit>& cues, SourceDate date)
    : m_document(document)
    , m_quantities(quantities)
    , m_hits(cues)
    , m_date(date)
{
}

bool DueClause::isBehindStop(const Figure& figure, std::uint32_t first) const
{
    constexpr std::array<std::string_view, 5> kStops{":", ";", "auxquels", "auxquelles", "auquel"};
    for (std::uint32_t i = first; i < figure.firstToken; ++i)
        if (isAmong(kStops, word(i)))
            return true;
    return false;
}

std::uint32_t DueClause::endOf(const Due& due) const
{
    const bool leads = word(due.last) == ":" && !tellsEvent(m_document.sentences[sentenceOf(due)].first, due.first);
    return leads ? due.last + 1 : due.last;
}

bool DueClause::isInRelative(const Figure& figure, std::uint32_t first) const
{
    for (std::uint32_t i = figure.firstToken; i > first && figure.kind == MetricKind::Workforce; --i)
        if (word(i - 1) == ",")
            return m_document.tokens[i].isIn(WordSet::Relative);
    return false;
}

bool DueClause::isPair(const Figure& first, const Figure& second) const
{
    constexpr std::uint32_t kBetween = 3;
    const bool arePeople = first.noun == CountNoun::Person && second.noun == CountNoun::Person; // trades
    const bool sharesNoun
        = second.antecedent >= 0 || arePeople || (!second.money() && first.nounLemma == second.nounLemma);
    const bool joined = holdsWord("et", first.lastToken, second.firstToken)
        || (holdsWord("ainsi", first.lastToken, second.firstToken)
            && holdsWord("que", first.lastToken, second.firstToken));
    return sharesNoun && second.firstToken - first.lastToken <= kBetween && joined
        && !hasCue("place", first.lastToken, second.firstToken);
}

bool DueClause::isOneAim(const Figure& first, const Figure& second) const
{
    constexpr std::uint32_t kVerbReach = 8;
    const std::uint32_t start = m_document.sentences[first.sentence].first;
    for (std::uint32_t i = first.lastToken; i < second.firstToken; ++i)
        if ((word(i) == "et" || word(i) == ",") && (isInfinitive(i + 1) || hasCue("also", i + 1, i + 2)))
            for (std::uint32_t j = first.firstToken; j > start + 1 && first.firstToken - j < kVerbReach; --j)
                if (areAlike(j - 2, i + 1))
                    return true;
    return false;
}

bool DueClause::isOtherHalf(const Figure& figure, const Due& due) const
{
    constexpr std::uint32_t kJoint = 2; ///< ", et"
    return due.tie == DueTie::Strong && figure.antecedent >= 0 && figure.firstToken - due.last <= kJoint
        && holdsWord("et", due.last, figure.firstToken);
}

/// "de mobiliser … et de créer", "mobiliser … et créer": both with the same mark, or none.
bool DueClause::areAlike(std::uint32_t first, std::uint32_t second) const
{
    if (isInfinitive(second))
        return (word(first) == "a") == (word(second) == "a") && isInfinitive(first);
    return hasCue("also", first + 1, first + 2);
}

bool DueClause::isSecondObject(const Figure& first, const Figure& second) const
{
    constexpr std::uint32_t kLongest = 10; ///< "et un chiffre d'affaires additionnel à l'export de"
    constexpr std::array<std::string_view, 4> kArticles{"un", "une", "des", "quelque"};
    constexpr std::uint32_t kComplement = 3; ///< "d'investissements privés"
    std::uint32_t at = first.lastToken;
    if (word(at) == "de" || word(at) == "d'")
        while (at < first.lastToken + kComplement && word(at) != "et")
            ++at;
    if (second.firstToken > at + kLongest || second.firstToken <= at || word(at) != "et"
        || (at + 1 != second.firstToken && !isAmong(kArticles, word(at + 1))))
        return false;
    for (std::uint32_t i = at; i < second.firstToken; ++i)
        if (word(i) == "," || word(i) == "qui" || isFuture(word(i)))
            return false;
    return true;
}

bool DueClause::isInfinitive(std::uint32_t at) const
{
    constexpr std::array<std::string_view, 3> kMarks{"de", "d'", "a"};
    return isAmong(kMarks, word(at)) && endsAsInfinitive(word(at + 1));
}

bool DueClause::opensVerb(std::uint32_t at) const
{
    return word(at) == "et" && isInfinitive(at + 1);
}

bool DueClause::goesOn(std::uint32_t at) const
{
    const std::uint32_t next = word(at) == "," ? at + 1 : at;
    constexpr std::uint32_t kMark = 2; ///< "et de | réaliser"
    return (word(next) == "et" && hasCue("also", next + 1, next + 1 + kMark))
        || (next != at && hasCue("comprises", next, next + 1));
}

std::uint32_t DueClause::clauseOf(const Due& due) const
{
    const std::uint32_t start = m_document.sentences[sentenceOf(due)].first;
    return due.first > start && word(due.first - 1) == ";" ? due.first : start;
}

bool DueClause::opensNewVerb(std::uint32_t first, std::uint32_t last) const
{
    for (std::uint32_t i = first; i < last; ++i)
        if (word(i) == "et" && !hasCue("phrase", i + 1, i + 2) && !closesNames(i + 1, last))
            return true;
    return false;
}

bool DueClause::closesNames(std::uint32_t first, std::uint32_t last) const
{
    constexpr std::uint32_t kLongest = 4; ///< "Al Hoceïma notamment"
    if (!m_document.tokens[first].capitalised)
        return false;
    for (std::uint32_t i = first + 1; i < last && i <= first + kLongest; ++i)
        if (word(i) == ",")
            return true;
    return false;
}

bool DueClause::isOfToday(const Figure& figure) const
{
    constexpr std::uint32_t kBehind = 2;
    constexpr std::uint32_t kOf = 2; ///< "actuellement de | 25 personnes"
    const auto end = std::min(m_document.sentences[figure.sentence].last, figure.lastToken + kBehind);
    const std::uint32_t start = m_document.sentences[figure.sentence].first;
    return hasCue("now", figure.lastToken, end) || isOfPastYear(figure) || isThere(figure)
        || (figure.firstToken > start && word(figure.firstToken - 1) == "contre")
        || (figure.firstToken > start + 1
            && (word(figure.firstToken - 1) == "de" || word(figure.firstToken - 1) == "d'")
            && hasCue("now", figure.firstToken - kOf, figure.firstToken - 1));
}

bool DueClause::isThere(const Figure& figure) const
{
    if (figure.kind != MetricKind::Workforce || yearBehind(figure) != nullptr)
        return false;
    const std::uint32_t start = m_document.sentences[figure.sentence].first;
    return figure.ofWhole || isSize(m_document, figure) || extraction::isSetOff(m_document, figure)
        || (figure.firstToken > start && m_document.tokens[figure.firstToken - 1].isIn(WordSet::Employs));
}

const Quantity* DueClause::yearBehind(const Figure& figure) const
{
    const std::uint32_t first = word(figure.lastToken) == "en" ? figure.lastToken + 1 : figure.lastToken;
    const auto year = std::ranges::lower_bound(m_quantities, figure.lastToken, {}, &Quantity::firstToken);
    return year != m_quantities.end() && year->type == QuantityType::Year && !year->horizon.empty()
            && year->firstToken <= first
        ? &*year
        : nullptr;
}

bool DueClause::isOfPastYear(const Figure& figure) const
{
    const Quantity* const year = yearBehind(figure);
    return year != nullptr && lastYearOf(year->horizon) < m_date.year;
}

bool DueClause::isBetweenCommas(const Due& due) const
{
    const std::uint32_t behind = hasCue("aside", due.last, due.last + 1) ? due.last + 1 : due.last;
    return due.first > m_document.sentences[sentenceOf(due)].first && word(due.first - 1) == ","
        && word(behind) == ",";
}

bool DueClause::isOfRun(const Due& due) const
{
    constexpr std::uint32_t kVerb = 3;
    const std::uint32_t start = m_document.sentences[sentenceOf(due)].first;
    return hasCue("runs", due.first > start + kVerb ? due.first - kVerb : start, due.first);
}

bool DueClause::isDateOfDoing(const Due& due) const
{
    constexpr std::uint32_t kVerb = 4;
    const std::uint32_t start = m_document.sentences[sentenceOf(due)].first;
    const std::uint32_t first = due.first > start + kVerb ? due.first - kVerb : start;
    return hasCue("will be", first, due.first) && hasCue("done", first, due.first);
}

bool DueClause::isOfPlan(const Due& due) const
{
    constexpr std::uint32_t kPhrase = 12; ///< "stratégie nationale du tourisme pour la période"
    const std::uint32_t start = m_document.sentences[sentenceOf(due)].first;
    for (std::uint32_t i = due.first; i > start && due.first - i < kPhrase; --i)
        if (m_document.tokens[i - 1].isIn(WordSet::Scheme) || (i == due.first && word(i - 1) == "periode"))
            return true;
    return false;
}

std::string_view DueClause::word(std::uint32_t at) const
{
    return at < m_document.tokens.size() ? m_document.fold(m_document.tokens[at]) : std::string_view();
}

bool DueClause::hasCue(CueLabel label, std::uint32_t first, std::uint32_t last) const
{
    return extraction::hasCue(m_hits, label, first, last);
}

bool DueClause::holdsWord(std::string_view word, std::uint32_t first, std::uint32_t last) const
{
    for (std::uint32_t i = first; i < last; ++i)
        if (m_document.fold(m_document.tokens[i]) == word)
            return true;
    return false;
}

bool DueClause::tellsPast(std::uint32_t first, std::uint32_t last) const
{
    for (std::uint32_t i = first; i < last; ++i)
        if (m_document.tokens[i].kind == TokenKind::Word && endsAsImperfect(word(i)))
            return true;
    return false;
}

bool DueClause::tellsEvent(std::uint32_t first, std::uint32_t last) const
{
    return hasCue("event", first, last);
}

bool DueClause::tellsEventAround(const Due& due) const
{
    const Sentence& in = m_document.sentences[sentenceOf(due)];
    return tellsEvent(in.first, in.last);
}

bool DueClause::isOfOther(const Figure& figure, const Due& due) const
{
    // "La livraison du bâtiment, d'un coût de 14 MDH, est prévue pour 2026": of the delivery.
    const bool slated = hasCue("slated", figure.lastToken, due.first)
        && tellsEvent(m_document.sentences[figure.sentence].first, figure.firstToken);
    return slated || tellsEvent(figure.lastToken, due.first) || hasCue("goal", figure.lastToken, due.first)
        || isOfQuantity(figure, due) || isOfPurpose(figure, due) || isAside(figure, due);
}

bool DueClause::isAside(const Figure& figure, const Due& due) const
{
    const std::uint32_t start = m_document.sentences[figure.sentence].first;
    std::uint32_t commas = 0; // "où 300 personnes, dont des femmes, seront engagées": two set off words of the clause
    for (std::uint32_t i = figure.lastToken; i < due.first; ++i)
        commas += word(i) == "," ? 1U : 0U;
    if (commas != 1)
        return false;
    for (std::uint32_t i = figure.firstToken; i > start; --i)
        if (word(i - 1) == ",")
            return word(i) == "qui" || word(i) == "ou"; // but "dont" and "que", which tell of what goes on
    return false;
}

bool DueClause::isOfPurpose(const Figure& figure, const Due& due) const
{
    for (std::uint32_t i = figure.lastToken; figure.money() && i + 1 < due.first; ++i) {
        const std::uint32_t verb = word(i) == "afin" ? i + 2 : i + 1;
        if ((word(i) == "pour" || word(i) == "afin") && m_document.tokens[verb].kind == TokenKind::Word
            && !m_document.tokens[verb].capitalised && endsAsInfinitive(word(verb)))
            return true;
    }
    return false;
}

bool DueClause::isOfQuantity(const Figure& figure, const Due& due) const
{
    constexpr std::uint32_t kBeside = 1;
    constexpr std::uint32_t kYearly = 2; ///< "500.000 véhicules | par an"
    const bool yearly = due.first >= kYearly && word(due.first - kYearly) == "par" && word(due.first - 1) == "an";
    const std::uint32_t end = yearly ? due.first - kYearly : due.first;
    auto quantity = std::ranges::lower_bound(m_quantities, figure.lastToken, {}, &Quantity::firstToken);
    for (; quantity != m_quantities.end() && quantity->lastToken <= due.first; ++quantity)
        if (quantity->type != QuantityType::Year && quantity->type != QuantityType::Duration
            && quantity->lastToken <= end && end - quantity->lastToken <= kBeside)
            return true;
    return false;
}

bool DueClause::opensClause(const Due& due) const
{
    return startsWith(due.last, {","});
}

bool DueClause::leadsOn(const Due& due) const
{
    return startsWith(due.last, {"de", "d'"});
}

bool DueClause::startsWith(std::uint32_t at, std::initializer_list<std::string_view> words) const
{
    return at < m_document.tokens.size()
        && std::ranges::find(words, m_document.fold(m_document.tokens[at])) != words.end();
}

bool DueClause::opensSentence(const Due& due) const
{
    return due.first <= clauseOf(due) + kQuote;
}

std::uint32_t DueClause::sentenceOf(const Due& due) const
{
    return m_document.tokens[due.first].sentence;
}

} // namespace vigie::extraction
