// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/horizons/horizon.h"

#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/horizons/dueclause.h"
#include "models/extraction/text/year.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

constexpr float kWeakReach = 8; ///< "en 2025" belongs to a figure only right behind it
constexpr float kStrongReach = 32;
constexpr float kGoesOnReach = 16; ///< "d'ici 2027 et dégager un chiffre d'affaires additionnel à l'export de"
constexpr std::uint32_t kOwnDate = 3; ///< tokens: "10 000 emplois directs | à l'horizon 2028"
constexpr float kLeadReach = 4; ///< "d'ici 2030 | la création de 500 emplois"
constexpr float kNearLeadReach = 1.5F; ///< "300 emplois, et d'ici 2028 | près de 500"

class HorizonReader
{
public:
    HorizonReader(const Document& document, const std::vector<Quantity>& quantities, const Context& context,
                  const FigureRuler& ruler, const TextCues& cues)
        : m_document(document)
        , m_ruler(ruler)
        , m_hits(cues.hits)
        , m_dues(findDues(document, quantities, m_hits, context.date))
        , m_clause(document, quantities, m_hits, context.date)
    {
    }

    void read(Figures& figures)
    {
        std::string last; // what "la même année" means
        for (Due& due : m_dues) {
            if (due.horizon.empty())
                due.horizon = due.rule == kThenRule && isSpanOfYears(last) ? std::to_string(lastYearOf(last)) : last;
            last = due.horizon;
        }
        std::erase_if(m_dues, [](const Due& due) { return due.ofEvent; });
        // A date beside a figure is nearer than one that opens their sentence.
        for (const bool opening : {false, true})
            for (const Due& due : m_dues)
                if (!due.horizon.empty() && m_clause.opensSentence(due) == opening)
                    tie(due, figures);
        for (const Due& due : m_dues)
            if (due.rule == "horizon.span" && m_clause.isOfPlan(due))
                mark(planned(due, figures), due);
    }

private:
    void tie(const Due& due, Figures& figures) const { mark(tiedTo(due, figures), due); }

    /// "la feuille de route 2023-2026, qui vise …, la création de | 80.000 emplois", "… Une enveloppe de | 6 MMDH lui
    /// est réservée": what a plan aims at, and what is set aside for it, is of its years.
    std::vector<Figure*> planned(const Due& due, Figures& figures) const
    {
        const std::uint32_t sentence = m_document.tokens[due.first].sentence;
        std::vector<Figure*> tied;
        auto figure = std::ranges::lower_bound(figures, sentence, {}, &Figure::sentence);
        for (; figure != figures.end() && figure->sentence <= sentence + 1; ++figure) {
            const Sentence& in = m_document.sentences[figure->sentence];
            const bool aimed = figure->sentence == sentence && figure->firstToken >= due.last
                && m_clause.hasCue("aims", in.first, figure->firstToken);
            const bool reserved
                = figure->sentence == sentence + 1 && figure->money() && m_clause.hasCue("for it", in.first, in.last);
            if ((aimed || reserved) && !isDatedBetween(reserved ? in.first : due.last, figure->firstToken)
                && !m_clause.isOfToday(*figure))
                tied.push_back(&*figure);
        }
        return open(std::move(tied));
    }

    bool isDatedBetween(std::uint32_t first, std::uint32_t last) const
    {
        const auto due = std::ranges::lower_bound(m_dues, first, {}, &Due::first);
        return due != m_dues.end() && due->first < last;
    }

    void mark(const std::vector<Figure*>& tied, const Due& due) const
    {
        for (Figure* figure : tied) {
            figure->horizon = due.horizon;
            figure->addRule(due.rule);
            figure->addCue(m_document.text(
                ByteSpan{m_document.tokens[due.first].span.begin, m_document.tokens[due.last - 1].span.end}));
        }
    }

    static constexpr std::string_view kFromDate = "horizon.from-date";

    std::vector<Figure*> tiedTo(const Due& due, Figures& figures) const
    {
        std::vector<Figure*> before;
        std::vector<Figure*> after;
        auto figure = std::ranges::lower_bound(figures, m_document.tokens[due.first].sentence, {}, &Figure::sentence);
        for (; figure != figures.end() && figure->sentence == m_document.tokens[due.first].sentence; ++figure) {
            if (m_clause.isOfToday(*figure) || figure->firstToken < m_clause.clauseOf(due))
                continue;
            if (figure->lastToken <= due.first)
                before.push_back(&*figure);
            else if (figure->firstToken >= due.last
                     && (before.empty() || !m_clause.holdsWord("dont", due.last, figure->firstToken)))
                after.push_back(&*figure); // "900 postes d'ici 2027, dont 300 …": of the whole
        }
        if (before.empty() && after.empty())
            return carriedBack(due, figures);
        return tiedInSentence(due, before, after);
    }

    /// The figure right before a date, else the ones behind it when it opens their clause.
    std::vector<Figure*> tiedInSentence(const Due& due, const std::vector<Figure*>& before,
                                        const std::vector<Figure*>& after) const
    {
        if (due.rule == kFromDate && before.empty() && m_clause.tellsPast(due.last, after.front()->firstToken))
            return {};
        const bool strong = due.tie == DueTie::Strong || m_clause.isDateOfDoing(due);
        const float reach = strong ? kStrongReach : kWeakReach;
        const float back = before.empty() ? reach + 1 : distance(*before.back(), due);
        const float ahead = after.empty() ? reach + 1 : distance(*after.front(), due);
        const bool canLead = m_clause.leadsOn(due) || (strong && before.empty());
        if (due.looksAhead && ahead < back && ahead <= (canLead ? kLeadReach : kNearLeadReach)
            && !m_clause.opensClause(due)
            && (m_clause.opensSentence(due) || !m_clause.opensNewVerb(due.last, after.front()->firstToken)))
            return open({after.front()});
        if (m_clause.isBetweenCommas(due) && due.looksAhead && ahead <= kWeakReach)
            return open(withNext(after));
        const bool ownClause = !before.empty() && !m_clause.opensSentence(due)
            && !m_clause.holdsWord(",", before.back()->lastToken, due.first);
        if (back <= reach && (back <= ahead || ownClause || !m_clause.opensClause(due)))
            return m_clause.isOfOther(*before.back(), due) ? std::vector<Figure*>{}
                                                           : open(withFollowing(withPair(before), due, after));
        if (!due.looksAhead || after.empty())
            return {};
        if (m_clause.opensSentence(due))
            return strong || !m_clause.tellsEvent(due.last, after.front()->firstToken) ? open(untilStop(after))
                                                                                       : std::vector<Figure*>{};
        // "ouvrira 40 magasins d'ici 2026 et recrutera 900 personnes": the date is of what went before.
        if (m_clause.opensNewVerb(due.last, after.front()->firstToken) && !m_clause.isOfRun(due)
            && !(strong && before.empty() && m_clause.goesOn(due.last)))
            return {};
        // "La production démarrera d'ici 2027, avec | 400 salariés": of the event; but "…, ce qui coûtera | 2 MDH"
        if (!m_clause.opensSentence(due) && m_clause.opensClause(due)
            && !m_clause.holdsWord("ce", due.last, after.front()->firstToken)
            && !m_clause.holdsWord("moyennant", due.last, after.front()->firstToken)
            && m_clause.tellsEvent(m_document.sentences[after.front()->sentence].first, due.first))
            return {};
        if (m_clause.isInRelative(*after.front(), due.last)
            || m_clause.isBehindStop(*after.front(), m_clause.endOf(due)))
            return {};
        const bool isDated = strong || due.rule == kFromDate || m_clause.opensVerb(due.last)
            || (!m_clause.holdsWord(",", due.last, after.front()->firstToken) && !m_clause.tellsEventAround(due));
        return isDated && ahead <= reach ? open(withNext(after)) : std::vector<Figure*>{};
    }

    /// "D'ici 2028, 300 postes …: c'est loin des 1 100": what opens a sentence reaches to the stop within it, and to
    /// no share.
    std::vector<Figure*> untilStop(std::vector<Figure*> after) const
    {
        for (std::size_t i = 1; i < after.size(); ++i)
            if (m_clause.isBehindStop(*after[i], after[i - 1]->lastToken)
                || m_clause.holdsWord("dont", after[i - 1]->lastToken, after[i]->firstToken))
                after.resize(i);
        return after;
    }

    /// A nearer date has come first.
    static std::vector<Figure*> open(std::vector<Figure*> figures)
    {
        std::erase_if(figures, [](const Figure* figure) { return !figure->horizon.empty(); });
        return figures;
    }

    /// "5.000 emplois directs et 7.000 indirects d'ici 2030": a pair that shares its noun shares its date.
    std::vector<Figure*> withPair(const std::vector<Figure*>& before) const
    {
        std::vector<Figure*> tied{before.back()};
        for (std::size_t i = before.size() - 1; i > 0; --i) {
            if (!m_clause.isPair(*before[i - 1], *tied.back()) && !m_clause.isOneAim(*before[i - 1], *tied.back()))
                break;
            tied.push_back(before[i - 1]);
        }
        return tied;
    }

    /// "500 postes d'ici 2027 et réaliser des ventes de | 20 MDH": the date is of both.
    std::vector<Figure*> withFollowing(std::vector<Figure*> tied, const Due& due,
                                       const std::vector<Figure*>& after) const
    {
        if (due.tie == DueTie::Strong && !after.empty() && m_clause.goesOn(due.last)
            && distance(*after.front(), due) <= kGoesOnReach && !isDatedBetween(due.last, after.front()->firstToken))
            tied.push_back(after.front());
        else if (!after.empty() && m_clause.isOtherHalf(*after.front(), due)
                 && !isDatedBetween(after.front()->lastToken, after.front()->lastToken + kOwnDate))
            tied.push_back(after.front());
        return tied;
    }

    std::vector<Figure*> withNext(const std::vector<Figure*>& after) const
    {
        std::vector<Figure*> tied{after.front()};
        for (std::size_t i = 1; i < after.size(); ++i) {
            const bool follows = m_clause.isPair(*tied.back(), *after[i])
                || m_clause.isOneAim(*tied.back(), *after[i]) || m_clause.isSecondObject(*tied.back(), *after[i]);
            if (!follows || isDatedBetween(after[i]->lastToken, after[i]->lastToken + kOwnDate))
                break;
            tied.push_back(after[i]);
        }
        return tied;
    }

    /// "Il s'étalera sur la période 2025-2027": a sentence without figures dates those of the sentence before.
    std::vector<Figure*> carriedBack(const Due& due, Figures& figures) const
    {
        const std::uint32_t sentence = m_document.tokens[due.first].sentence;
        if (sentence == 0 || due.tie != DueTie::Strong
            || !m_clause.hasCue("carry", m_document.sentences[sentence].first, m_document.sentences[sentence].last)
            || m_clause.tellsEvent(m_document.sentences[sentence].first, due.first) // "Les livraisons s'étaleront"
            || m_document.sentences[sentence].paragraph != m_document.sentences[sentence - 1].paragraph)
            return {};
        std::vector<Figure*> tied;
        auto figure = std::ranges::lower_bound(figures, sentence - 1, {}, &Figure::sentence);
        for (; figure != figures.end() && figure->sentence + 1 == sentence; ++figure)
            tied.push_back(&*figure);
        return open(std::move(tied));
    }

    float distance(const Figure& figure, const Due& due) const
    {
        return m_ruler.distance(figure.firstToken, figure.lastToken, due.first, due.last);
    }

    const Document& m_document;
    const FigureRuler& m_ruler;
    std::vector<CueHit> m_hits;
    std::vector<Due> m_dues;
    DueClause m_clause;
};

} // namespace

void findHorizons(Figures& figures, const Document& document, const std::vector<Quantity>& quantities,
                  const Context& context, const FigureRuler& ruler, const TextCues& cues)
{
    HorizonReader(document, quantities, context, ruler, cues).read(figures);
}

} // namespace vigie::extraction
