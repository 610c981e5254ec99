// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/horizon.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kTieReach = 3; ///< "d'ici à la fin de | 2027"
constexpr float kWeakReach = 6; ///< "en 2025" belongs to a figure only right behind it
constexpr float kStrongReach = 32;
constexpr float kLeadReach = 3;

/// A point in time that a text ties to something: "à l'horizon 2027".
struct Due
{
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::string horizon;
    bool strong = false;
    bool looksAhead = false; ///< may stand before its figure
    std::string_view rule;
};

int leadingYear(std::string_view horizon)
{
    constexpr std::size_t kDigits = 4;
    int year = 0;
    const std::string_view digits = horizon.substr(0, kDigits);
    std::from_chars(digits.data(), digits.data() + digits.size(), year);
    return year;
}

int endYear(std::string_view horizon)
{
    constexpr std::size_t kSpan = 9;
    return leadingYear(horizon.size() == kSpan ? horizon.substr(5) : horizon);
}

class HorizonReader
{
public:
    HorizonReader(const Document& document, const std::vector<Quantity>& quantities, const Context& context,
                  const FigureRuler& ruler, const CueTable& cues)
        : m_document(document)
        , m_quantities(quantities)
        , m_year(context.date.year)
        , m_ruler(ruler)
        , m_hits(cues.find(document))
    {
    }

    void read(Figures& figures) const
    {
        std::string last; // what "la même année" means
        for (const Due& due : dues()) {
            const std::string horizon = due.horizon.empty() ? last : due.horizon;
            if (horizon.empty())
                continue;
            last = horizon;
            for (Figure* figure : tiedTo(due, figures)) {
                figure->horizon = horizon;
                figure->addRule(due.rule);
                figure->addCue(m_document.text(
                    ByteSpan{m_document.tokens[due.first].span.begin, m_document.tokens[due.last - 1].span.end}));
            }
        }
    }

private:
    /// The cue that ends at most kTieReach tokens before `token`, in its sentence.
    const CueHit* tieBefore(std::uint32_t token, bool toDuration) const
    {
        const CueHit* best = nullptr;
        const std::uint32_t first = m_document.sentences[m_document.tokens[token].sentence].first;
        const auto begin = std::ranges::lower_bound(m_hits, first, {}, &CueHit::first);
        for (auto hit = begin; hit != m_hits.end() && hit->first < token; ++hit)
            if (hit->cue->side == CueSide::Left && (hit->cue->label == "inyears") == toDuration && hit->last <= token
                && token - hit->last <= (hit->cue->adjacent ? 0 : kTieReach)
                && (best == nullptr || hit->cue->weight >= best->cue->weight))
                best = &*hit;
        return best;
    }

    /// All dues of the text, ascending.
    std::vector<Due> dues() const
    {
        std::vector<Due> all;
        for (const Quantity& quantity : m_quantities) {
            if (quantity.firstToken >= m_document.tokens.size())
                continue;
            if (quantity.type == QuantityType::Year)
                addYear(quantity, all);
            else if (quantity.type == QuantityType::Duration)
                addDuration(quantity, all);
        }
        for (const CueHit& hit : m_hits)
            addWords(hit, all);
        std::ranges::stable_sort(all, {}, &Due::first);
        return all;
    }

    void addYear(const Quantity& year, std::vector<Due>& all) const
    {
        const CueHit* tie = tieBefore(year.firstToken, false);
        const bool isSpan = year.horizon.find('-') != std::string::npos && year.horizon.size() > 7;
        if (year.horizon.empty() || (tie != nullptr && tie->cue->label == "never"))
            return;
        const bool tied = tie != nullptr && tie->cue->label == "tie";
        const bool weak = tie != nullptr && tie->cue->label == "weak";
        if (!tied && !weak && !isSpan)
            return;
        if (m_year != 0 && endYear(year.horizon) < m_year)
            return;
        const std::uint32_t first = tied && !isSpan ? std::min(tie->first, year.firstToken) : year.firstToken;
        all.push_back({first, year.lastToken, year.horizon, tied || isSpan, tied || isSpan,
                       isSpan ? "horizon.span" : "horizon.date"});
    }

    void addDuration(const Quantity& duration, std::vector<Due>& all) const
    {
        const CueHit* tie = tieBefore(duration.firstToken, true);
        if (m_year == 0 || tie == nullptr || duration.valueMax || !inYears(duration))
            return;
        const auto years = duration.value.thousandths / 1000;
        constexpr std::int64_t kLongest = 50;
        if (years < 1 || years > kLongest)
            return;
        all.push_back(
            {tie->first, duration.lastToken, std::to_string(m_year + years), true, true, "horizon.from-date"});
    }

    bool inYears(const Quantity& duration) const
    {
        for (std::uint32_t i = duration.firstToken; i < duration.lastToken; ++i) {
            const std::string_view word = m_document.fold(m_document.tokens[i]);
            if (word == "ans" || word == "an" || word.starts_with("annee"))
                return true;
        }
        return false;
    }

    void addWords(const CueHit& hit, std::vector<Due>& all) const
    {
        const std::string& label = hit.cue->label;
        if (label == "same")
            all.push_back({hit.first, hit.last, {}, true, true, "horizon.same"});
        else if (label == "thisyear" && m_year != 0)
            all.push_back({hit.first, hit.last, std::to_string(m_year), false, true, "horizon.from-date"});
        else if (label == "nextyear" && m_year != 0)
            all.push_back({hit.first, hit.last, std::to_string(m_year + 1), false, true, "horizon.from-date"});
    }

    /// The figures that a date belongs to: the one right before it, else the ones behind it when it opens their
    /// clause.
    std::vector<Figure*> tiedTo(const Due& due, Figures& figures) const
    {
        const std::uint32_t sentence = m_document.tokens[due.first].sentence;
        Figure* before = nullptr;
        std::vector<Figure*> after;
        for (Figure& figure : figures) {
            if (figure.sentence != sentence || !figure.horizon.empty())
                continue;
            if (figure.lastToken <= due.first)
                before = &figure;
            else if (figure.firstToken >= due.last)
                after.push_back(&figure);
        }
        const float reach = due.strong ? kStrongReach : kWeakReach;
        const float back = before == nullptr ? reach + 1 : distance(*before, due);
        const float ahead = after.empty() ? reach + 1 : distance(*after.front(), due);
        if (due.looksAhead && ahead < back && leadsOn(due) && ahead <= kLeadReach)
            return {after.front()};
        if (back <= reach && (back <= ahead || !opensClause(due)))
            return isOfGoal(*before, due) ? std::vector<Figure*>{} : std::vector<Figure*>{before};
        if (ahead <= reach && due.looksAhead) {
            if (!opensSentence(due))
                after.resize(1);
            return after;
        }
        return {};
    }

    /// "80 597 emplois, soit 90% de l'objectif à horizon 2020": the date is the goal's, not the figure's.
    bool isOfGoal(const Figure& figure, const Due& due) const
    {
        for (std::uint32_t i = figure.lastToken; i < due.first; ++i)
            if (m_document.fold(m_document.tokens[i]).starts_with("objectif"))
                return true;
        return false;
    }

    float distance(const Figure& figure, const Due& due) const
    {
        return m_ruler.distance(figure.firstToken, figure.lastToken, due.first, due.last);
    }

    /// "à l'horizon 2027, la création de 500 emplois": a comma, and nothing counted, between the date and what
    /// follows.
    bool opensClause(const Due& due) const
    {
        return due.last < m_document.tokens.size() && m_document.fold(m_document.tokens[due.last]) == ",";
    }

    /// "la création à l'horizon 2027 de 500 emplois": the phrase goes on behind the date.
    bool leadsOn(const Due& due) const
    {
        return due.last < m_document.tokens.size()
            && (m_document.fold(m_document.tokens[due.last]) == "de"
                || m_document.fold(m_document.tokens[due.last]) == "d'");
    }

    bool opensSentence(const Due& due) const
    {
        constexpr std::uint32_t kQuote = 1;
        return due.first <= m_document.sentences[m_document.tokens[due.first].sentence].first + kQuote;
    }

    const Document& m_document;
    const std::vector<Quantity>& m_quantities;
    int m_year;
    const FigureRuler& m_ruler;
    std::vector<CueHit> m_hits;
};

} // namespace

void findHorizons(Figures& figures, const Document& document, const std::vector<Quantity>& quantities,
                  const Context& context, const FigureRuler& ruler, const FigureLexicon& lexicon)
{
    HorizonReader(document, quantities, context, ruler, lexicon.horizons).read(figures);
}

} // namespace vigie::extraction
