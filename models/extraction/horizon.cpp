// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/horizon.h"

#include "models/extraction/due.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

constexpr float kWeakReach = 6; ///< "en 2025" belongs to a figure only right behind it
constexpr float kStrongReach = 32;
constexpr float kLeadReach = 4; ///< "d'ici 2030 | la création de 500 emplois"
constexpr float kNearLeadReach = 1.5F; ///< "300 emplois, et d'ici 2028 | près de 500"
constexpr std::uint32_t kQuote = 1; ///< a sign that may stand before a sentence's first word

class HorizonReader
{
public:
    HorizonReader(const Document& document, const std::vector<Quantity>& quantities, const Context& context,
                  const FigureRuler& ruler, const CueTable& cues)
        : m_document(document)
        , m_ruler(ruler)
        , m_hits(cues.find(document))
        , m_dues(findDues(document, quantities, m_hits, context.date))
    {
    }

    void read(Figures& figures)
    {
        std::string last; // what "la même année" means
        for (Due& due : m_dues) {
            if (due.horizon.empty())
                due.horizon = last;
            last = due.horizon;
        }
        // A date beside a figure is nearer than one that opens their sentence.
        for (const bool opening : {false, true})
            for (const Due& due : m_dues)
                if (!due.horizon.empty() && opensSentence(due) == opening)
                    tie(due, figures);
    }

private:
    void tie(const Due& due, Figures& figures) const
    {
        for (Figure* figure : tiedTo(due, figures)) {
            figure->horizon = due.horizon;
            figure->addRule(due.rule);
            figure->addCue(m_document.text(
                ByteSpan{m_document.tokens[due.first].span.begin, m_document.tokens[due.last - 1].span.end}));
        }
    }

    static constexpr std::string_view kFromDate = "horizon.from-date";

    std::uint32_t sentenceOf(const Due& due) const { return m_document.tokens[due.first].sentence; }

    std::vector<Figure*> tiedTo(const Due& due, Figures& figures) const
    {
        std::vector<Figure*> before;
        std::vector<Figure*> after;
        auto figure = std::ranges::lower_bound(figures, sentenceOf(due), {}, &Figure::sentence);
        for (; figure != figures.end() && figure->sentence == sentenceOf(due); ++figure) {
            if (figure->lastToken <= due.first)
                before.push_back(&*figure);
            else if (figure->firstToken >= due.last)
                after.push_back(&*figure);
        }
        if (before.empty() && after.empty())
            return carriedBack(due, figures);
        return tiedInSentence(due, before, after);
    }

    /// The figure right before a date, else the ones behind it when it opens their clause.
    std::vector<Figure*> tiedInSentence(const Due& due, const std::vector<Figure*>& before,
                                        const std::vector<Figure*>& after) const
    {
        const bool strong = due.tie == DueTie::Strong;
        const float reach = strong ? kStrongReach : kWeakReach;
        const float back = before.empty() ? reach + 1 : distance(*before.back(), due);
        const float ahead = after.empty() ? reach + 1 : distance(*after.front(), due);
        const bool canLead = leadsOn(due) || (strong && before.empty());
        if (due.looksAhead && ahead < back && ahead <= (canLead ? kLeadReach : kNearLeadReach) && !opensClause(due)
            && (opensSentence(due) || !holdsWord("et", due.last, after.front()->firstToken)))
            return open({after.front()});
        if (back <= reach && (back <= ahead || !opensClause(due)))
            return isOfOther(*before.back(), due) ? std::vector<Figure*>{} : open(withPair(before));
        if (!due.looksAhead || after.empty())
            return {};
        if (opensSentence(due))
            return strong || (opensClause(due) && !tellsEvent(due.last, after.front()->firstToken))
                ? open(after)
                : std::vector<Figure*>{};
        // "ouvrira 40 magasins d'ici 2026 et recrutera 900 personnes": the date is of what went before.
        if (holdsWord("et", due.last, after.front()->firstToken))
            return {};
        const bool isDated = strong || due.rule == kFromDate;
        return isDated && ahead <= reach ? open({after.front()}) : std::vector<Figure*>{};
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
        constexpr std::uint32_t kBetween = 3;
        std::vector<Figure*> pair{before.back()};
        if (before.size() >= 2) {
            Figure* first = before[before.size() - 2];
            if (before.back()->antecedent >= 0 && before.back()->firstToken - first->lastToken <= kBetween
                && holdsWord("et", first->lastToken, before.back()->firstToken))
                pair.push_back(first);
        }
        return pair;
    }

    /// "Il s'étalera sur la période 2025-2027": a sentence without figures dates those of the sentence before.
    std::vector<Figure*> carriedBack(const Due& due, Figures& figures) const
    {
        const std::uint32_t sentence = sentenceOf(due);
        if (sentence == 0
            || !hasCue("carry", m_document.sentences[sentence].first, m_document.sentences[sentence].last)
            || m_document.sentences[sentence].paragraph != m_document.sentences[sentence - 1].paragraph)
            return {};
        std::vector<Figure*> tied;
        auto figure = std::ranges::lower_bound(figures, sentence - 1, {}, &Figure::sentence);
        for (; figure != figures.end() && figure->sentence + 1 == sentence; ++figure)
            tied.push_back(&*figure);
        return open(std::move(tied));
    }

    bool hasCue(std::string_view label, std::uint32_t first, std::uint32_t last) const
    {
        for (auto hit = std::ranges::lower_bound(m_hits, first, {}, &CueHit::first);
             hit != m_hits.end() && hit->first < last; ++hit)
            if (hit->cue->label == label)
                return true;
        return false;
    }

    bool holdsWord(std::string_view word, std::uint32_t first, std::uint32_t last) const
    {
        for (std::uint32_t i = first; i < last; ++i)
            if (m_document.fold(m_document.tokens[i]) == word)
                return true;
        return false;
    }

    /// Is something opened or delivered between these tokens? The date is that event's then.
    bool tellsEvent(std::uint32_t first, std::uint32_t last) const { return hasCue("event", first, last); }

    /// "80 597 emplois, soit 90% de l'objectif à horizon 2020", "300 emplois. L'usine, qui ouvrira d'ici 2027".
    bool isOfOther(const Figure& figure, const Due& due) const
    {
        return tellsEvent(figure.lastToken, due.first) || hasCue("goal", figure.lastToken, due.first);
    }

    float distance(const Figure& figure, const Due& due) const
    {
        return m_ruler.distance(figure.firstToken, figure.lastToken, due.first, due.last);
    }

    /// "à l'horizon 2027, la création de 500 emplois": a comma, and nothing counted, between the date and what
    /// follows.
    bool opensClause(const Due& due) const { return startsWith(due.last, {","}); }

    /// "la création à l'horizon 2027 de 500 emplois": the phrase goes on behind the date.
    bool leadsOn(const Due& due) const { return startsWith(due.last, {"de", "d'"}); }

    bool startsWith(std::uint32_t at, std::initializer_list<std::string_view> words) const
    {
        return at < m_document.tokens.size()
            && std::ranges::find(words, m_document.fold(m_document.tokens[at])) != words.end();
    }

    bool opensSentence(const Due& due) const
    {
        return due.first <= m_document.sentences[sentenceOf(due)].first + kQuote;
    }

    const Document& m_document;
    const FigureRuler& m_ruler;
    std::vector<CueHit> m_hits;
    std::vector<Due> m_dues;
};

} // namespace

void findHorizons(Figures& figures, const Document& document, const std::vector<Quantity>& quantities,
                  const Context& context, const FigureRuler& ruler, const FigureLexicon& lexicon)
{
    HorizonReader(document, quantities, context, ruler, lexicon.horizons).read(figures);
}

void inheritHorizons(Figures& figures)
{
    for (Figure& figure : figures) {
        if (!figure.rule.ends_with("role.share") || !figure.horizon.empty())
            continue;
        const Figure& whole = figures[static_cast<std::size_t>(figure.whole)];
        if (whole.sentence != figure.sentence || whole.horizon.empty())
            continue;
        figure.horizon = whole.horizon;
        figure.addRule("horizon.of-whole");
    }
}

} // namespace vigie::extraction
