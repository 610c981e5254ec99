// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/horizons/due.h"

#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/horizons/dueverb.h"
#include "models/extraction/text/wordlist.h"
#include "models/extraction/text/year.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kTieReach = 3; ///< "d'ici à la fin du mois d' | octobre"
constexpr std::uint32_t kLongestTie = 8; ///< tokens of a cue
constexpr int kMonths = 12;
constexpr int kDecade = 10;
constexpr float kEvent = 4; ///< "opérationnel en": "never" that tells of an event, not of a name
constexpr int kSoon = 4; ///< months: "en octobre" is the next one

class DueReader
{
public:
    DueReader(const Document& document, const std::vector<Quantity>& quantities, const std::vector<CueHit>& cues,
              SourceDate date)
        : m_document(document)
        , m_quantities(quantities)
        , m_cues(cues)
        , m_date(date)
    {
    }

    std::vector<Due> read()
    {
        for (std::size_t i = 0; i < m_quantities.size(); ++i) {
            const Quantity& quantity = m_quantities[i];
            if (quantity.firstToken >= m_document.tokens.size())
                continue;
            if (quantity.type == QuantityType::Year && !opensMonths(i))
                addYear(quantity);
            else if (quantity.type == QuantityType::Duration)
                addDuration(quantity);
        }
        for (const CueHit& hit : m_cues)
            addWords(hit);
        for (std::uint32_t i = 0; m_date.month != 0 && i < m_document.tokens.size(); ++i)
            if (m_document.tokens[i].month > 0)
                addMonth(i);
        std::ranges::stable_sort(m_dues, {}, &Due::first);
        return std::move(m_dues);
    }

private:
    std::string_view word(std::uint32_t at) const
    {
        return at < m_document.tokens.size() ? m_document.fold(m_document.tokens[at]) : std::string_view();
    }

    std::uint32_t sentenceStart(std::uint32_t token) const
    {
        return m_document.sentences[m_document.tokens[token].sentence].first;
    }

    /// The weightiest cue of one of the labels that ends at most kTieReach tokens before `token`, in its sentence.
    /// For a year `token` is its number: "d'ici fin" ends behind the first word of "fin 2026".
    const CueHit* tieBefore(std::uint32_t token, std::initializer_list<CueLabel> labels) const
    {
        const CueHit* best = nullptr;
        const std::uint32_t start = std::max(sentenceStart(token), token - std::min(token, kTieReach + kLongestTie));
        for (const CueHit& hit : cuesIn(m_cues, start, token))
            if (std::ranges::find(labels, hit.cue->label) != labels.end() && hit.last <= token
                && !isArticle(hit.first) && token - hit.last <= (hit.cue->adjacent ? 0 : kTieReach)
                && (best == nullptr || hit.cue->weight > best->cue->weight
                    || (hit.cue->weight == best->cue->weight && hit.last > best->last))
                && !isBroken(hit.last, token))
                best = &hit;
        return best;
    }

    /// "300 personnes à l'ouverture | et 800 en 2028": what goes on behind a number or an "et" is another matter.
    bool isBroken(std::uint32_t first, std::uint32_t last) const
    {
        for (std::uint32_t i = first; i < last; ++i)
            if (word(i) == "et" || word(i) == ";" || m_document.tokens[i].kind == TokenKind::Number)
                return true;
        return false;
    }

    /// "de novembre 2024 | à décembre 2025": the first month of two; the second is the due.
    bool opensMonths(std::size_t quantity) const
    {
        constexpr std::array<std::string_view, 2> kJoins{"a", "et"};
        constexpr std::array<std::string_view, 3> kOpens{"de", "d'", "entre"};
        if (quantity + 1 >= m_quantities.size())
            return false;
        const Quantity& first = m_quantities[quantity];
        const Quantity& second = m_quantities[quantity + 1];
        return second.type == QuantityType::Year && second.firstToken == first.lastToken + 1
            && std::ranges::find(kJoins, word(first.lastToken)) != kJoins.end() && first.firstToken > 0
            && std::ranges::find(kOpens, word(first.firstToken - 1)) != kOpens.end();
    }

    void addYear(const Quantity& year)
    {
        if (year.horizon.empty())
            return;
        const CueHit* tie = tieBefore(year.numberToken, {"tie", "weak", "coming", "never"});
        const bool wasDue = tie != nullptr && tie->cue->label == "tie" && isSaid("promised", year.firstToken);
        if (isPast(year.horizon) && !wasDue)
            return;
        if (tie != nullptr && tie->cue->label == "never") {
            if (tie->cue->weight >= kEvent)
                m_dues.push_back({year.firstToken, year.lastToken, year.horizon, DueTie::Weak, false, {}, true});
            return;
        }
        const bool closesMonths = !m_quantities.empty() && &year != &m_quantities.front()
            && opensMonths(static_cast<std::size_t>(&year - m_quantities.data()) - 1);
        const bool isSpan = isSpanOfYears(year.horizon) || closesMonths;
        const bool tied = tie != nullptr && tie->cue->label == "tie";
        if (!tied && !isSpan && tie == nullptr)
            return;
        // "le Plan Santé 2021-2025": the years are of a name; but "De 2024 à 2027, …"
        if (isSpan && tie == nullptr && year.firstToken > sentenceStart(year.firstToken) && !isLedIn(year.firstToken)
            && m_document.tokens[year.firstToken].kind == TokenKind::Number
            && m_document.tokens[year.firstToken - 1].capitalised)
            return;
        const bool strong = tied || isSpan;
        const std::uint32_t first
            = tie != nullptr && !isSpan ? std::min(tie->first, year.firstToken) : year.firstToken;
        m_dues.push_back(
            {first, year.lastToken, year.horizon, strong ? DueTie::Strong : DueTie::Weak,
             strong || lastYearOf(year.horizon) > m_date.year || isForecast(*tie) || followsFuture(m_document, first),
             isSpan ? "horizon.span" : "horizon.date"});
    }

    /// "De | 2024 à 2027, …": a preposition that opens a sentence has a capital, and is no name. `year` > 0.
    bool isLedIn(std::uint32_t year) const
    {
        constexpr std::array<std::string_view, 5> kPrepositions{"de", "entre", "sur", "pour", "en"};
        return isAmong(kPrepositions, word(year - 1));
    }

    /// "pour l'exercice 2024", "pour 2024, ils estiment": what is to come of the year that the text was written in.
    bool isForecast(const CueHit& tie) const
    {
        constexpr float kOfItself = 2;
        if (tie.cue->label != "coming" || tie.cue->weight >= kOfItself)
            return tie.cue->label == "coming";
        return isSaid("forecast", tie.first);
    }

    /// Does a cue of the label stand in the token's sentence?
    bool isSaid(CueLabel label, std::uint32_t token) const
    {
        const Sentence& in = m_document.sentences[m_document.tokens[token].sentence];
        return hasCue(m_cues, label, in.first, in.last);
    }

    bool isPast(std::string_view horizon) const
    {
        const int year = lastYearOf(horizon);
        const int month = monthOf(horizon);
        return year < m_date.year || (year == m_date.year && month > 0 && month < m_date.month);
    }

    /// "au bout des cinq prochaines années". What merely takes that long ("sur cinq ans", "au cours des trois
    /// prochaines années") has no tie, and "d'ici cinq ans" names no year: the guide leaves it out.
    void addDuration(const Quantity& duration)
    {
        constexpr std::int64_t kLongest = 50;
        const CueHit* tie = tieBefore(duration.firstToken, {"inyears"});
        if (m_date.year == 0 || tie == nullptr || duration.valueMax)
            return;
        const auto count = static_cast<int>(std::min(duration.value.thousandths / 1000, kLongest + 1));
        if (count < 1 || count > kLongest)
            return;
        const std::uint32_t first = std::min(tie->first, duration.firstToken);
        if (duration.nounLemma == "an")
            push(first, duration.lastToken, std::to_string(m_date.year + count));
        else if (duration.nounLemma == "mois" && m_date.month != 0)
            push(first, duration.lastToken,
                 monthText(m_date.year + (m_date.month - 1 + count) / kMonths,
                           (m_date.month - 1 + count) % kMonths + 1));
    }

    void push(std::uint32_t first, std::uint32_t last, std::string horizon)
    {
        m_dues.push_back({first, last, std::move(horizon), DueTie::Strong, true, "horizon.from-date"});
    }

    void addWords(const CueHit& hit)
    {
        const CueLabel label = hit.cue->label;
        if ((label == "same" || label == "then") && !isNumber(hit.last) && !isArticle(hit.last - 1))
            m_dues.push_back({hit.first,
                              hit.last,
                              {},
                              DueTie::Strong,
                              true,
                              label == "then" ? kThenRule : std::string_view("horizon.same")});
        else if (label == "thisyear" && m_date.year != 0 && !isOtherYear(hit.last)
                 && !followsPerfect(m_document, hit.first))
            pushYear(hit.first, hit.last, 0, tieOf(hit));
        else if (label == "nextyear" && m_date.year != 0)
            pushYear(hit.first, hit.last, 1, tieOf(hit));
        else if (label == "nextmonth" && m_date.month != 0)
            push(hit.first, hit.last, monthText(m_date.year + m_date.month / kMonths, m_date.month % kMonths + 1));
        else if (label == "thismonth" && m_date.month != 0 && !word(hit.last).starts_with("d"))
            push(hit.first, hit.last, monthText(m_date.year, m_date.month));
        else if (label == "decade" && m_date.year != 0)
            pushYear(hit.first, hit.last, kDecade - m_date.year % kDecade, DueTie::Strong);
        else if (label == "season" && m_date.month != 0 && !isOtherYear(hit.last))
            pushYear(hit.first, hit.last, static_cast<int>(hit.cue->weight) < m_date.month ? 1 : 0, DueTie::Weak);
    }

    /// "d'ici | la fin de la décennie", "le retour | des clients en 2024": the fold makes "là" and "dès" of them.
    bool isArticle(std::uint32_t token) const
    {
        const std::string_view text = m_document.text(m_document.tokens[token].span);
        return text == "la" || text == "La" || text == "des" || text == "Des";
    }

    static DueTie tieOf(const CueHit& hit) { return hit.cue->weight > 1 ? DueTie::Strong : DueTie::Weak; }

    /// "la fin de l'année | prochaine", "de l'année | 2027", "de l'année | dernière", but not "recrutera cette année
    /// | 400 personnes".
    bool isOtherYear(std::uint32_t token) const
    {
        return word(token).starts_with("prochain") || yearAt(m_document, token) > 0
            || (token < m_document.tokens.size() && m_document.tokens[token].isIn(WordSet::OtherYear));
    }

    bool isNumber(std::uint32_t token) const
    {
        return token < m_document.tokens.size() && m_document.tokens[token].kind == TokenKind::Number;
    }

    void pushYear(std::uint32_t first, std::uint32_t last, int later, DueTie tie)
    {
        m_dues.push_back({first, last, std::to_string(m_date.year + later), tie, true, "horizon.from-date"});
    }

    /// "d'ici la fin du mois d'octobre", "dès octobre": the next month of that name.
    void addMonth(std::uint32_t token)
    {
        const CueHit* tie = tieBefore(token, {"monthtie", "monthweak"});
        if (tie == nullptr || hasYear(token))
            return;
        const int month = m_document.tokens[token].month;
        const std::uint32_t last = token + 1;
        const bool next = word(last).starts_with("prochain"); // "en septembre prochain"
        if (tie->cue->label == "monthweak" && !next && isOtherYear(last))
            return;
        if (tie->cue->label == "monthweak" && !next) {
            if (month >= m_date.month && month - m_date.month <= kSoon && !tellsPerfect(m_document, tie->first))
                m_dues.push_back(
                    {tie->first, last, monthText(m_date.year, month), DueTie::Weak, false, "horizon.from-date"});
            return;
        }
        push(tie->first, last, monthText(month < m_date.month ? m_date.year + 1 : m_date.year, month));
    }

    /// "septembre 2026", "oct. 2026": does a date with its year hold the token?
    bool hasYear(std::uint32_t token) const
    {
        const auto behind = std::ranges::upper_bound(m_quantities, token, {}, &Quantity::firstToken);
        return behind != m_quantities.begin() && token < std::prev(behind)->lastToken
            && !std::prev(behind)->horizon.empty();
    }

    const Document& m_document;
    const std::vector<Quantity>& m_quantities;
    const std::vector<CueHit>& m_cues;
    SourceDate m_date;
    std::vector<Due> m_dues;
};

} // namespace

std::vector<Due> findDues(const Document& document, const std::vector<Quantity>& quantities,
                          const std::vector<CueHit>& cues, SourceDate date)
{
    return DueReader(document, quantities, cues, date).read();
}

} // namespace vigie::extraction
