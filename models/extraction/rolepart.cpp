// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/arithmetic.h"
#include "models/extraction/role.h"

#include <algorithm>
#include <cmath>

namespace vigie::extraction {

namespace {

constexpr float kTotalEnough = 2.4F; ///< evidence at which a figure is taken as the total of a list
constexpr float kFarthest = 20;
constexpr double kOverfull = 1.03; ///< the parts of a total may exceed it by rounding
constexpr std::uint32_t kBesides = 3;

bool sameMeasure(const Figure& a, const Figure& b)
{
    return a.kind == b.kind && a.money() == b.money() && a.currency == b.currency;
}

bool approximate(const Figure& figure)
{
    return figure.modifier == Modifier::About || figure.modifier == Modifier::AtLeast || figure.modifier == Modifier::AtMost;
}

/// Total and parts of one text's figures.
class PartReader
{
public:
    PartReader(Figures& figures, const Document& document, const FigureRuler& ruler, const FigureLexicon& lexicon)
        : m_figures(figures)
        , m_document(document)
        , m_ruler(ruler)
        , m_hits(lexicon.roles.find(document))
    {
    }

    void read()
    {
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            readShare(i);
        for (const auto& group : groups()) {
            addUp(group);
            breakDown(group);
        }
        for (Figure& figure : m_figures)
            if (figure.role == Role::Part && figure.whole >= 0 && wholeOf(figure).role == Role::Background) {
                figure.role = Role::Background;
                figure.addRule("role.part-of-background");
            }
    }

private:
    using Group = std::vector<std::size_t>; ///< indices of figures of one measure that are no background, in text order

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
                || (hit->cue->side == CueSide::Right && hit->last <= figure.lastToken && hit->first < figure.firstToken))
                continue;
            const float distance = m_ruler.distance(figure.firstToken, figure.lastToken, hit->first, hit->last);
            if (distance > (hit->cue->adjacent ? 3 : kFarthest))
                continue;
            best = std::max(best, hit->cue->weight * FigureRuler::decay(distance));
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

    bool followsShareWord(const Figure& figure) const
    {
        const auto begin = std::ranges::lower_bound(m_hits, m_document.sentences[figure.sentence].first, {}, &CueHit::first);
        for (auto hit = begin; hit != m_hits.end() && hit->first < figure.firstToken; ++hit)
            if (hit->cue->label == "share" && hit->last <= figure.firstToken && figure.firstToken - hit->last <= kBesides)
                return true;
        return false;
    }

    std::vector<Group> groups() const
    {
        std::vector<Group> all;
        for (std::size_t i = 0; i < m_figures.size(); ++i) {
            if (m_figures[i].role == Role::Background || m_figures[i].kind == MetricKind::Workforce)
                continue;
            const auto group
                = std::ranges::find_if(all, [&](const Group& other) { return sameMeasure(m_figures[other.front()], m_figures[i]); });
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
            for (const std::size_t part : partsOf(summands, t))
                makePart(group[part], group[t], "role.sum");
    }

    /// "1,7 milliard … : 751 MDH, 146 MDH …": a total stated first (or last) and a list that does not exceed it.
    void breakDown(const Group& group)
    {
        Group open;
        for (const std::size_t i : group)
            if (m_figures[i].role == Role::Headline)
                open.push_back(i);
        if (open.size() < 2)
            return;
        const std::size_t total = *std::ranges::max_element(open, {}, [this](std::size_t i) { return m_figures[i].value; });
        double rest = 0;
        float evidence = strength(m_figures[total], "total") - strength(m_figures[total], "item")
            + (total == open.front() ? 0.8F : 0) + (m_figures[total].paragraph == 0 ? 0.7F : 0);
        float items = 0;
        for (const std::size_t i : open) {
            if (i == total)
                continue;
            rest += m_figures[i].value.toDouble();
            items += strength(m_figures[i], "item") + strength(m_figures[i], "share") - strength(m_figures[i], "addition");
        }
        if (rest > m_figures[total].value.toDouble() * kOverfull)
            return;
        evidence += std::clamp(items, -2.0F, 1.5F) + (open.size() > 2 ? 0.5F : 0);
        if (evidence < kTotalEnough)
            return;
        for (const std::size_t i : open)
            if (i != total && strength(m_figures[i], "addition") < 1)
                makePart(i, total, "role.list");
    }

    Figures& m_figures;
    const Document& m_document;
    const FigureRuler& m_ruler;
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
    if (earlier.subject >= 0 && later.subject >= 0 && earlier.subject != later.subject)
        return false;
    if (earlier.value == later.value)
        return earlier.valueMax == later.valueMax;
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
