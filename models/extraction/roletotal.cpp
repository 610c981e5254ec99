// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/arithmetic.h"
#include "models/extraction/rolecontext.h"

#include <algorithm>
#include <array>

namespace vigie::extraction {

namespace {

constexpr double kLeastOfIt = 0.3;
constexpr double kMostOfIt = 0.5; ///< items that make this share of a total speak for it
constexpr double kNearlyAll = 0.8;
constexpr float kItemLimit = 1.5F;
constexpr float kSaysSo = 0.5F;
constexpr float kAdds = 1;
constexpr std::size_t kLongList = 4;
constexpr std::size_t kMostTotals = 8; ///< candidates looked at, largest first
/// Money first: its breakdown tells what the jobs beside it are.
constexpr std::array kBreakDownOrder{MetricKind::Investment,  MetricKind::Funding,      MetricKind::Contract,
                                     MetricKind::JobsCreated, MetricKind::JobsIndirect, MetricKind::JobsCut,
                                     MetricKind::Revenue,     MetricKind::Exports,      MetricKind::Companies,
                                     MetricKind::Trainees};

bool approximate(const Figure& figure)
{
    return figure.modifier == Modifier::About || figure.modifier == Modifier::AtLeast
        || figure.modifier == Modifier::AtMost;
}

class TotalReader
{
public:
    explicit TotalReader(RoleContext& context)
        : m_context(context)
        , m_figures(context.figures())
    {
    }

    void read()
    {
        for (const auto& group : groups())
            addUp(group);
        for (const MetricKind kind : kBreakDownOrder)
            breakDown(kind);
    }

private:
    using Group = FigureGroup;

    static bool sameMeasure(const Figure& a, const Figure& b) { return RoleContext::sameMeasure(a, b); }

    /// Figures of one measure that are no background.
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
        const bool summedUp = isLast && isSummedUp(m_figures[group[total]]);
        if (isLast && !summedUp && m_context.strength(m_figures[group[total]], "total") < kSaysSo)
            return;
        if (m_figures[group[total]].role == Role::Part
            || (!summedUp && totalEvidence(group[total], items) < m_context.signal("@enough-sum")))
            return;
        for (const std::size_t item : items)
            m_context.makePart(item, group[total], "role.sum");
    }

    /// "La BAD apporte 30 millions et la BEI 35 millions, soit | 65 millions", "Les | 3000 licenciements
    /// s'étaleront".
    bool isSummedUp(const Figure& total) const
    {
        return m_context.isDefinite(total)
            || (total.firstToken > 0 && m_context.word(total.firstToken - 1) == "soit");
    }

    /// Do two figures' own sentences speak of different actors? Money that is given has its giver, whatever that is.
    static bool differInSubject(const Figure& total, const Figure& item)
    {
        const bool held = total.heldSubject && item.heldSubject;
        const bool given = total.kind == MetricKind::Funding && total.ownSubject && item.ownSubject;
        return (held || given) && total.subject != item.subject;
    }

    /// Does the total's own sentence tell other figures that are items of other totals?
    bool standsAmongParts(const Figure& figure) const
    {
        auto other = std::ranges::lower_bound(m_figures, figure.sentence, {}, &Figure::sentence);
        for (; other != m_figures.end() && other->sentence == figure.sentence; ++other)
            if (other->kind != figure.kind && RoleContext::isListed(*other))
                return true;
        return false;
    }

    /// How much speaks for `total` being the sum of `others`.
    float totalEvidence(std::size_t total, const Group& others) const
    {
        const Figure& figure = m_figures[total];
        float evidence = m_context.strength(figure, "total") - m_context.strength(figure, "item");
        if (total < others.front())
            evidence += m_context.signal("@total-first");
        if (figure.paragraph == 0)
            evidence += m_context.signal("@total-first-paragraph");
        if (others.size() >= 2)
            evidence += m_context.signal("@several-items");
        if (figure.ownSubject && figure.heldSubject)
            evidence += m_context.signal("@total-has-subject");
        if (standsAmongParts(figure))
            evidence += m_context.signal("@total-among-parts");
        float items = 0;
        double rest = 0;
        float strangers = 0;
        std::vector<std::int32_t> subjects;
        for (const std::size_t i : others) {
            const Figure& item = m_figures[i];
            items += m_context.strength(item, "item") - m_context.strength(item, "addition");
            if (item.currency == figure.currency && item.role == Role::Headline)
                rest += item.value.toDouble();
            if (standsAmongParts(item))
                items += m_context.signal("@item-among-parts");
            if (m_context.isDefinite(item))
                items += m_context.signal("@definite-item");
            if (differInSubject(figure, item))
                ++strangers;
            if (item.ownSubject && item.subject != figure.subject
                && std::ranges::find(subjects, item.subject) == subjects.end())
                subjects.push_back(item.subject);
        }
        if (rest > RoleContext::capacity(figure))
            return 0;
        const double share = rest / figure.value.toDouble();
        if (share > kMostOfIt)
            evidence += m_context.signal("@items-make-most");
        if (share > kNearlyAll)
            evidence += m_context.signal("@items-make-all");
        // One firm's amount is not what three others spend, unless a word says so.
        const bool ofOthers = figure.kind != MetricKind::Funding && figure.heldSubject
            && strangers == static_cast<float>(others.size());
        if (ofOthers && m_context.strength(figure, "total") < kSaysSo)
            return 0;
        if (subjects.size() >= 2 && !ofOthers)
            evidence += m_context.signal("@several-subjects");
        evidence += m_context.signal("@total-has-other-subject") * strangers / static_cast<float>(others.size());
        return evidence + std::clamp(items, -kItemLimit, kItemLimit);
    }

    /// Do other figures add up to this one?
    bool addsUp(std::size_t total) const
    {
        return std::ranges::any_of(m_figures, [total](const Figure& part) {
            return part.role == Role::Part && part.whole == static_cast<std::int32_t>(total)
                && part.rule.ends_with("role.sum");
        });
    }

    /// Where several actors each have their amount, a total stands before the list or behind all of it; what stands
    /// amid it is of it, as is what comes on top.
    bool isAmong(std::size_t total, const Group& others) const
    {
        if (m_context.strength(m_figures[total], "total") > kSaysSo)
            return false;
        const auto ownSubject = [this](std::size_t item) { return m_figures[item].ownSubject; };
        const auto first = std::ranges::find_if(others, ownSubject);
        const bool several = std::any_of(first, others.end(), [&](std::size_t item) {
            return ownSubject(item) && m_figures[item].subject != m_figures[*first].subject;
        });
        const bool amid = others.front() < total && others.back() > total;
        return several && (amid || m_context.strength(m_figures[total], "addition") >= kAdds);
    }

    /// "Un atelier de 260 personnes … Deux autres suivront. Chacun en emploiera | 250": several of those are no part.
    bool mayBeOf(std::size_t total, std::size_t item) const
    {
        return !m_context.isEach(m_figures[item])
            || 2 * m_figures[item].value.toDouble() <= RoleContext::capacity(m_figures[total]);
    }

    /// "… 19 MD pour l'agriculture. L'agence vise | 2 800 MD en 2024": a goal behind all others is not their sum.
    bool isGoalBehind(std::size_t total, const Group& others) const
    {
        return total > others.back() && m_context.strength(m_figures[total], "goal") > kSaysSo
            && m_context.strength(m_figures[total], "total") < kSaysSo;
    }

    /// "75 millions d'euros, en deux tranches … En tout, les deux banques ont conclu six lignes de | 320 millions":
    /// what opens the text and has its own parts is the news, not an item of what comes behind.
    bool isNewsBefore(std::size_t total, const Group& others) const
    {
        return std::ranges::any_of(others, [&](std::size_t item) {
            return item < total && m_figures[item].paragraph == 0 && addsUp(item) && m_figures[total].paragraph > 0;
        });
    }

    /// One later amount alone is a part only where a word says so: of it or of the total.
    bool isToldAsItem(std::size_t total, std::size_t item) const
    {
        return m_context.strength(m_figures[item], "item") > 0 || m_context.strength(m_figures[total], "total") > 0
            || m_context.isDefinite(m_figures[item]);
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
            if (m_figures[total].role == Role::Part || m_figures[total].value.isZero()
                || m_context.isEach(m_figures[total]))
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
            if (rest > RoleContext::capacity(m_figures[total]))
                continue;
            std::ranges::sort(others);
            // "Les conventions … 850 MDH, … La banque de projets compte 38 milliards": behind a list stands its sum
            // or more than it.
            if (!others.empty() && total > others.back() && rest < kLeastOfIt * m_figures[total].value.toDouble())
                continue;
            if (others.size() == 1
                && (!isToldAsItem(total, others.front()) || addsUp(others.front())
                    || differInSubject(m_figures[total], m_figures[others.front()])))
                continue;
            // "Par ailleurs, une enveloppe de 300 M€": what is added is no total of what went before.
            if (!others.empty() && others.front() < total && m_context.opensWith(m_figures[total], "besides"))
                continue;
            if (!others.empty()
                && (isAmong(total, others) || isGoalBehind(total, others) || isNewsBefore(total, others)))
                continue;
            const float evidence = others.empty() ? 0 : totalEvidence(total, others);
            if (others.empty() || evidence < m_context.signal("@enough"))
                continue;
            // In a long list "s'y ajoutent" joins an item to the others, not to the total.
            const bool sure = others.size() >= kLongList && evidence >= m_context.signal("@sure");
            for (const std::size_t i : others)
                if ((sure || m_context.strength(m_figures[i], "addition") < kAdds) && mayBeOf(total, i))
                    m_context.makePart(i, total, "role.list");
            return;
        }
    }

    RoleContext& m_context;
    Figures& m_figures;
};

} // namespace

void readTotals(RoleContext& context)
{
    TotalReader(context).read();
}

} // namespace vigie::extraction
