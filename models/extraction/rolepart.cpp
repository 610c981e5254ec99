// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/arithmetic.h"
#include "models/extraction/role.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace vigie::extraction {

namespace {

constexpr float kFarthest = 45;
constexpr float kStretch = 2; ///< words for a total or an item reach over their sentence
constexpr double kMostOfIt = 0.5; ///< items that make this share of a total speak for it
constexpr double kNearlyAll = 0.8;
constexpr float kItemLimit = 1.5F;
constexpr float kSaysSo = 0.5F;
constexpr float kAdds = 1;
constexpr std::uint32_t kColonReach = 8; ///< words between an amount and the colon behind it
constexpr std::size_t kMostTotals = 8; ///< candidates looked at, largest first
/// Money first: its breakdown tells what the jobs beside it are.
constexpr std::array kBreakDownOrder{MetricKind::Investment,  MetricKind::Funding,      MetricKind::Contract,
                                     MetricKind::JobsCreated, MetricKind::JobsIndirect, MetricKind::JobsCut,
                                     MetricKind::Revenue,     MetricKind::Exports,      MetricKind::Companies,
                                     MetricKind::Trainees};
constexpr double kOverfull = 1.03; ///< the parts of a total may exceed it by rounding
constexpr std::uint32_t kBesides = 3;

bool sameMeasure(const Figure& a, const Figure& b)
{
    return a.kind == b.kind && a.money() == b.money() && a.currency == b.currency;
}

bool approximate(const Figure& figure)
{
    return figure.modifier == Modifier::About || figure.modifier == Modifier::AtLeast
        || figure.modifier == Modifier::AtMost;
}

/// Total and parts of one text's figures.
class PartReader
{
public:
    PartReader(Figures& figures, const Document& document, const FigureRuler& ruler, const FigureLexicon& lexicon)
        : m_figures(figures)
        , m_document(document)
        , m_ruler(ruler)
        , m_cues(lexicon.roles)
        , m_hits(m_cues.find(document))
    {
    }

    void read()
    {
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            readShare(i);
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            readColon(i);
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            readLevel(i);
        for (const auto& group : groups())
            addUp(group);
        for (const MetricKind kind : kBreakDownOrder)
            breakDown(kind);
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            readOutgrown(i);
        for (Figure& figure : m_figures)
            if (figure.role == Role::Part && figure.whole >= 0 && wholeOf(figure).role == Role::Background) {
                figure.role = Role::Background;
                figure.addRule("role.part-of-background");
            }
    }

private:
    using Group
        = std::vector<std::size_t>; ///< indices of figures of one measure that are no background, in text order

    Figure& wholeOf(const Figure& figure) { return m_figures[static_cast<std::size_t>(figure.whole)]; }

    /// The strongest cue of a label around a figure; adjacent cues are told by their closeness alone.
    float strength(const Figure& figure, std::string_view label) const
    {
        float best = 0;
        const Sentence& sentence = m_document.sentences[figure.sentence];
        const auto begin = std::ranges::lower_bound(m_hits, sentence.first, {}, &CueHit::first);
        for (auto hit = begin; hit != m_hits.end() && hit->first < sentence.last; ++hit) {
            if (hit->cue->label != label)
                continue;
            if ((hit->cue->side == CueSide::Left && hit->first >= figure.firstToken)
                || (hit->cue->side == CueSide::Right && hit->last <= figure.lastToken
                    && hit->first < figure.firstToken))
                continue;
            const float distance = m_ruler.distance(figure.firstToken, figure.lastToken, hit->first, hit->last);
            if (distance > (hit->cue->adjacent ? 3 : kFarthest))
                continue;
            best = std::max(best, hit->cue->weight * FigureRuler::decay(distance / kStretch));
        }
        return best;
    }

    /// "3 525 emplois, dont 525 …": a share of the nearest figure of its measure before it.
    void readShare(std::size_t index)
    {
        Figure& figure = m_figures[index];
        if (figure.kind == MetricKind::Workforce || !followsShareWord(figure))
            return;
        for (std::size_t i = index; i-- > 0;) {
            const Figure& other = m_figures[i];
            if (other.sentence + 1 < figure.sentence)
                return;
            if (!sameMeasure(other, figure) || other.value <= figure.value)
                continue;
            figure.role = Role::Part;
            figure.whole = static_cast<std::int32_t>(i);
            figure.addRule("role.share");
            return;
        }
    }

    /// "Marjane promet 700 emplois : 350 directs", "178 postes, soit 159 d'ouvriers et 19 d'employés": what comes
    /// behind the colon splits what stands before it, as long as it does not exceed it.
    void readColon(std::size_t index)
    {
        const Figure& whole = m_figures[index];
        const std::uint32_t end = m_document.sentences[whole.sentence].last;
        std::uint32_t colon = whole.lastToken;
        while (colon < end && colon < whole.lastToken + kColonReach
               && !isSplit(m_document.fold(m_document.tokens[colon])))
            ++colon;
        if (whole.kind == MetricKind::Workforce || colon >= end
            || !isSplit(m_document.fold(m_document.tokens[colon])))
            return;
        double sum = 0;
        Group items;
        for (std::size_t i = index + 1; i < m_figures.size() && m_figures[i].firstToken < end; ++i) {
            if (m_figures[i].firstToken < colon && sameMeasure(m_figures[i], whole))
                return;
            if (!sameMeasure(m_figures[i], whole) || m_figures[i].role == Role::Part)
                continue;
            sum += m_figures[i].value.toDouble();
            items.push_back(i);
        }
        if (sum > whole.value.toDouble() * kOverfull)
            return;
        for (const std::size_t i : items)
            makePart(i, index, "role.colon");
    }

    static bool isSplit(std::string_view word) { return word == ":" || word == "soit"; }

    /// A later amount that outgrows the news is its setting: the plan's, the programme's, all that came before.
    void readOutgrown(std::size_t index)
    {
        Figure& figure = m_figures[index];
        if (figure.role != Role::Headline || figure.paragraph == 0 || figure.roleMargin > signal("@outgrown")
            || strength(figure, "addition") > 0 || strength(figure, "closing") > kSaysSo)
            return;
        const bool isTotal = std::ranges::any_of(m_figures, [index](const Figure& part) {
            return part.role == Role::Part && part.whole == static_cast<std::int32_t>(index);
        });
        std::size_t outgrown = 0;
        for (std::size_t i = 0; i < index; ++i) {
            const Figure& earlier = m_figures[i];
            if (earlier.role != Role::Headline || !sameMeasure(earlier, figure))
                continue;
            if (isTotal || earlier.paragraph == figure.paragraph || earlier.value >= figure.value
                || (figure.ownSubject && figure.subject != earlier.subject))
                return;
            ++outgrown;
        }
        if (outgrown != 1) // several amounts of one rank are a list, and this one is of it
            return;
        figure.role = Role::Background;
        figure.addRule("role.outgrown");
    }

    /// "a permis de créer 2000 emplois ; on en comptera 2600 en 2023": a level reached is part of the level to come.
    void readLevel(std::size_t index)
    {
        Figure& figure = m_figures[index];
        if (index == 0 || figure.role == Role::Background || strength(figure, "level") < kAdds)
            return;
        Figure& earlier = m_figures[index - 1];
        if (earlier.sentence != figure.sentence || !sameMeasure(earlier, figure) || earlier.value >= figure.value
            || earlier.role != Role::Headline)
            return;
        makePart(index - 1, index, "role.level");
    }

    bool followsShareWord(const Figure& figure) const
    {
        const auto begin
            = std::ranges::lower_bound(m_hits, m_document.sentences[figure.sentence].first, {}, &CueHit::first);
        for (auto hit = begin; hit != m_hits.end() && hit->first < figure.firstToken; ++hit)
            if (hit->cue->label == "share" && hit->last <= figure.firstToken
                && figure.firstToken - hit->last <= kBesides)
                return true;
        return false;
    }

    std::vector<Group> groups() const
    {
        std::vector<Group> all;
        for (std::size_t i = 0; i < m_figures.size(); ++i) {
            if (m_figures[i].role == Role::Background || m_figures[i].kind == MetricKind::Workforce)
                continue;
            const auto group = std::ranges::find_if(
                all, [&](const Group& other) { return sameMeasure(m_figures[other.front()], m_figures[i]); });
            if (group == all.end())
                all.push_back({i});
            else
                group->push_back(i);
        }
        return all;
    }

    void makePart(std::size_t part, std::size_t whole, std::string_view rule)
    {
        if (m_figures[part].role == Role::Part)
            return;
        m_figures[part].role = Role::Part;
        m_figures[part].whole = static_cast<std::int32_t>(whole);
        m_figures[part].addRule(rule);
    }

    void addUp(const Group& group)
    {
        std::vector<Summand> summands;
        for (const std::size_t i : group)
            summands.push_back({m_figures[i].value, approximate(m_figures[i])});
        for (std::size_t t = 0; t < group.size(); ++t)
            addUpTo(group, t, partsOf(summands, t));
    }

    /// A sum that fits is believed unless its parts speak of other actors than the total does.
    void addUpTo(const Group& group, std::size_t total, const std::vector<std::size_t>& parts)
    {
        Group items;
        for (const std::size_t part : parts)
            items.push_back(group[part]);
        if (items.empty())
            return;
        // A total stands before its parts, or behind all of them and says so.
        const bool isLast = group[total] > items.back();
        if (!isLast && group[total] > items.front())
            return;
        if (isLast && strength(m_figures[group[total]], "total") < kSaysSo)
            return;
        if (m_figures[group[total]].role == Role::Part
            || totalEvidence(group[total], items) < signal("@enough-sum"))
            return;
        for (const std::size_t item : items)
            makePart(item, group[total], "role.sum");
    }

    float signal(std::string_view name) const
    {
        const auto records = m_cues.signal(name);
        return records.empty() ? 0 : records.front()->weight;
    }

    /// Do two figures' own sentences speak of different actors?
    static bool differInSubject(const Figure& total, const Figure& item)
    {
        return total.heldSubject && item.heldSubject && total.subject != item.subject;
    }

    /// Does the total's own sentence tell other figures that are items of other totals?
    bool standsAmongParts(const Figure& figure) const
    {
        return std::ranges::any_of(m_figures, [&](const Figure& other) {
            return other.sentence == figure.sentence && other.kind != figure.kind && other.role == Role::Part
                && (other.rule.ends_with("role.sum") || other.rule.ends_with("role.list"));
        });
    }

    bool isDefinite(const Figure& figure) const
    {
        constexpr std::array<std::string_view, 4> kArticles{"les", "aux", "des", "ces"};
        return figure.firstToken > 0
            && std::ranges::find(kArticles, m_document.fold(m_document.tokens[figure.firstToken - 1]))
            != kArticles.end();
    }

    /// How much speaks for `total` being the sum of `others`.
    float totalEvidence(std::size_t total, const Group& others) const
    {
        const Figure& figure = m_figures[total];
        float evidence = strength(figure, "total") - strength(figure, "item");
        if (total < others.front())
            evidence += signal("@total-first");
        if (figure.paragraph == 0)
            evidence += signal("@total-first-paragraph");
        if (others.size() >= 2)
            evidence += signal("@several-items");
        if (figure.ownSubject && figure.heldSubject)
            evidence += signal("@total-has-subject");
        if (standsAmongParts(figure))
            evidence += signal("@total-among-parts");
        float items = 0;
        double rest = 0;
        float strangers = 0;
        std::vector<std::int32_t> subjects;
        for (const std::size_t i : others) {
            const Figure& item = m_figures[i];
            items += strength(item, "item") - strength(item, "addition");
            if (item.currency == figure.currency)
                rest += item.value.toDouble();
            if (standsAmongParts(item))
                items += signal("@item-among-parts");
            if (isDefinite(item))
                items += signal("@definite-item");
            if (differInSubject(figure, item))
                ++strangers;
            if (item.ownSubject && item.subject != figure.subject
                && std::ranges::find(subjects, item.subject) == subjects.end())
                subjects.push_back(item.subject);
        }
        const double share = rest / figure.value.toDouble();
        if (share > kOverfull)
            return 0;
        if (share > kMostOfIt)
            evidence += signal("@items-make-most");
        if (share > kNearlyAll)
            evidence += signal("@items-make-all");
        if (subjects.size() >= 2)
            evidence += signal("@several-subjects");
        evidence += signal("@total-has-other-subject") * strangers / static_cast<float>(others.size());
        return evidence + std::clamp(items, -kItemLimit, kItemLimit);
    }

    /// "1,7 milliard … : 751 MDH, 146 MDH …": a total and a list that does not exceed it. The parts may be in other
    /// currencies.
    void breakDown(MetricKind kind)
    {
        Group open;
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            if (m_figures[i].kind == kind && m_figures[i].role != Role::Background)
                open.push_back(i);
        std::ranges::stable_sort(
            open, [this](std::size_t a, std::size_t b) { return m_figures[b].value < m_figures[a].value; });
        for (std::size_t at = 0; at + 1 < std::min(open.size(), kMostTotals); ++at) {
            const std::size_t total = open[at];
            if (m_figures[total].role == Role::Part || m_figures[total].value.isZero())
                continue;
            Group others;
            double rest = 0;
            for (std::size_t i = at + 1; i < open.size(); ++i) {
                const Figure& other = m_figures[open[i]];
                if (other.currency == m_figures[total].currency && other.role == Role::Headline)
                    rest += other.value.toDouble();
                if (other.value < m_figures[total].value && other.sentence != m_figures[total].sentence)
                    others.push_back(open[i]);
            }
            if (rest > m_figures[total].value.toDouble() * kOverfull)
                continue;
            std::ranges::sort(others);
            if (others.empty() || totalEvidence(total, others) < signal("@enough"))
                continue;
            for (const std::size_t i : others)
                if (strength(m_figures[i], "addition") < kAdds)
                    makePart(i, total, "role.list");
            return;
        }
    }

    Figures& m_figures;
    const Document& m_document;
    const FigureRuler& m_ruler;
    const CueTable& m_cues;
    std::vector<CueHit> m_hits;
};

/// "plus de 3 500 emplois" after "3 525 emplois".
bool isRounding(const Figure& earlier, const Figure& later)
{
    constexpr double kNear = 0.03;
    if (!approximate(later) || later.valueMax)
        return false;
    const double gap = std::abs(earlier.value.toDouble() - later.value.toDouble());
    return gap > 0 && gap <= kNear * later.value.toDouble() && earlier.modifier == Modifier::Exact;
}

bool isRepeat(const Figure& earlier, const Figure& later)
{
    if (!sameMeasure(earlier, later) || earlier.sentence == later.sentence || later.antecedent >= 0)
        return false;
    if (later.ownSubject && earlier.subject != later.subject)
        return false;
    if (!later.horizon.empty() && earlier.horizon != later.horizon)
        return false;
    if (earlier.value == later.value)
        return earlier.valueMax == later.valueMax
            && !(earlier.modifier == Modifier::Exact && later.modifier == Modifier::AtLeast);
    return isRounding(earlier, later);
}

} // namespace

void dropRepeats(Figures& figures)
{
    std::vector<bool> dropped(figures.size());
    std::vector<std::int32_t> place(figures.size(), -1);
    Figures kept;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        for (std::size_t j = 0; j < i && !dropped[i]; ++j)
            dropped[i] = !dropped[j] && isRepeat(figures[j], figures[i]);
        if (dropped[i])
            continue;
        place[i] = static_cast<std::int32_t>(kept.size());
        kept.push_back(figures[i]);
        if (kept.back().antecedent >= 0)
            kept.back().antecedent = place[static_cast<std::size_t>(kept.back().antecedent)];
    }
    figures = std::move(kept);
}

void findParts(Figures& figures, const Document& document, const FigureRuler& ruler, const FigureLexicon& lexicon)
{
    PartReader(figures, document, ruler, lexicon).read();
}

} // namespace vigie::extraction
