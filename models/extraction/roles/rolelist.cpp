// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/roleparts.h"
#include "models/extraction/roles/roleshare.h"
#include "models/extraction/roles/roletotal.h"
#include "models/extraction/roles/rolewords.h"

#include <algorithm>
#include <array>

// Parts that a total is broken down into by the words, though they need not add up to it.

namespace vigie::extraction {

namespace {

constexpr double kLeastOfIt = 0.3;
constexpr float kAdds = 1;
constexpr float kFaint = 0.2F; ///< no word for a total at all, but for one far off
constexpr std::size_t kLongList = 4;
constexpr std::size_t kMostTotals = 8; ///< candidates looked at, largest first
/// Money first: its breakdown tells what the jobs beside it are.
constexpr std::array kBreakDownOrder{MetricKind::Investment,  MetricKind::Funding,      MetricKind::Contract,
                                     MetricKind::JobsCreated, MetricKind::JobsIndirect, MetricKind::JobsCut,
                                     MetricKind::Revenue,     MetricKind::Exports,      MetricKind::Companies,
                                     MetricKind::Trainees};

class ListReader
{
public:
    explicit ListReader(RoleContext& context)
        : m_context(context)
        , m_figures(context.figures())
        , m_evidence(context)
    {
    }

    void read()
    {
        for (const MetricKind kind : kBreakDownOrder)
            breakDown(kind);
    }

private:
    using Group = FigureGroup;

    /// Do other figures add up to this one?
    bool addsUp(std::size_t total) const
    {
        return std::ranges::any_of(m_figures, [total](const Figure& part) {
            return part.role == Role::Part && part.whole == static_cast<std::int32_t>(total)
                && part.partRule == ruleid::kPartOfSum;
        });
    }

    /// "Des aides viendront s'y greffer, jusqu'à | 4,6 milliards au total": the sum of what is added alone; but "s'y
    /// ajoutent, ce qui porte le total à | 4,6 milliards" holds all.
    bool isSumOfAdded(std::size_t total) const
    {
        const Figure& figure = m_figures[total];
        if (total == 0 || m_figures[total - 1].sentence == figure.sentence)
            return false;
        const std::uint32_t start = m_context.document().sentences[figure.sentence].first;
        bool added = false;
        for (auto hit = std::ranges::lower_bound(m_context.hits(), start, {}, &CueHit::first);
             hit != m_context.hits().end() && hit->last <= figure.firstToken; ++hit) {
            if (hit->cue->label == "addition" && hit->cue->weight > 2)
                added = true;
            if (hit->cue->label == "closing")
                return false;
        }
        return added;
    }

    /// A total stands before the list or behind all of it, unless a word tells it; what stands amid it is of it, as
    /// is what comes on top where several actors each have their amount.
    bool isAmong(std::size_t total, const Group& others) const
    {
        if (others.back() < total && isSumOfAdded(total))
            return true;
        if (m_context.strength(m_figures[total], "total") > kSaysTotal)
            return false;
        // "… un terminal de 1,2 milliard. À Safi, une station de | 2,1 milliards. À Khouribga, 300 millions": the
        // largest of several.
        if (others.front() < total && others.back() > total && m_context.strength(m_figures[total], "total") < kFaint)
            return true;
        const auto ownSubject = [this](std::size_t item) { return m_figures[item].ownSubject; };
        const auto first = std::ranges::find_if(others, ownSubject);
        const bool several = std::any_of(first, others.end(), [&](std::size_t item) {
            return ownSubject(item) && m_figures[item].subject != m_figures[*first].subject;
        });
        return several && m_context.strength(m_figures[total], "addition") >= kAdds;
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
        return total > others.back() && m_context.strength(m_figures[total], "goal") > kSaysTotal
            && m_context.strength(m_figures[total], "total") < kSaysTotal;
    }

    /// "75 millions d'euros, en deux tranches … En tout, les deux banques ont conclu six lignes de | 320 millions":
    /// what opens the text and has its own parts is the news, not an item of what comes behind.
    bool isNewsBefore(std::size_t total, const Group& others) const
    {
        return std::ranges::any_of(others, [&](std::size_t item) {
            return item < total && m_figures[item].paragraph == 0 && addsUp(item) && m_figures[total].paragraph > 0;
        });
    }

    /// "| 1 000 emplois indirects": those come beside the direct ones.
    bool isInduced(const Figure& figure) const
    {
        const std::uint32_t behind = figure.lastToken;
        return behind < m_context.document().tokens.size()
            && m_context.document().tokens[behind].isIn(WordSet::Indirect);
    }

    /// "… De son côté, l'Etat apporte | 67,5 millions": told beside the total that stands before it.
    bool isAside(std::size_t total, std::size_t item) const
    {
        return total < item && m_context.opensWith(m_figures[item], "besides");
    }

    /// "À Fès, Vadrel bâtit une usine de 38 millions. À Taza, un hôtel coûtera | 22 millions": each town has its own,
    /// where no word tells a total.
    bool isBesideTown(std::size_t total, std::size_t item) const
    {
        return RoleContext::isElsewhere(m_figures[total], m_figures[item])
            && m_context.strength(m_figures[total], "total") < kSaysTotal
            && m_context.strength(m_figures[item], "item") < kAdds;
    }

    /// "Le parc a coûté 420 millions. Premier à s'y installer, Vadrel investit | 35 millions": not in what it cost.
    bool isTenantsOwn(std::size_t total, std::size_t item) const
    {
        return m_figures[item].money() && m_context.strength(m_figures[total], "fitting-out") > 0
            && isTenant(m_context, m_figures[item]);
    }

    /// "Le premier, doté de 220 millions, … Le second, de | 170 millions, …": the next of those, not on top of them.
    bool isSecond(const Group& others, std::size_t item) const
    {
        const auto isItem = [this](std::size_t i) { return m_context.strength(m_figures[i], "item") >= kAdds; };
        return isItem(item)
            && std::ranges::any_of(others, [&](std::size_t other) { return other < item && isItem(other); });
    }

    /// One other amount alone is a part only where a word says so: of it or of the total; of a total behind it, a
    /// strong one ("Il a investi | 1,1 milliard l'an passé … une enveloppe de 1,2 milliard").
    bool isToldAsItem(std::size_t total, std::size_t item) const
    {
        const float enough = item < total ? kAdds : 0;
        return m_context.strength(m_figures[item], "item") > 0
            || m_context.strength(m_figures[total], "total") > enough
            || isDefinite(m_context.document(), m_figures[item]) || saysShare(m_context, total, item);
    }

    /// "La première convention porte sur | 120 MDH, la deuxième sur 85 MDH": an item itself.
    bool isNextOfSeveral(std::size_t total, const Group& others) const
    {
        return m_context.opensWith(m_figures[total], "item") && std::ranges::all_of(others, [&](std::size_t item) {
                   return total < item && m_context.opensWith(m_figures[item], "item");
               });
    }

    /// "La stratégie doit générer | 240 000 emplois. Oracle en créera 500": one firm's, next to a country's.
    bool isOfNoAccount(std::size_t total, const Group& others) const
    {
        constexpr double kLeast = 0.01;
        return std::ranges::all_of(others, [&](std::size_t i) {
            const Figure& item = m_figures[i];
            return item.ownSubject && item.heldSubject && item.subject != m_figures[total].subject
                && RoleContext::sameMeasure(item, m_figures[total])
                && item.value.toDouble() < kLeast * m_figures[total].value.toDouble();
        });
    }

    /// Do the places of an amount and of smaller ones, which come to `rest`, say that it is not theirs?
    bool isNoTotal(std::size_t total, const Group& others, double rest) const
    {
        const Figure& figure = m_figures[total];
        // "Les conventions … 850 MDH, … La banque de projets compte 38 milliards": behind a list stands its sum
        // or more than it.
        if (total > others.back() && rest < kLeastOfIt * figure.value.toDouble()
            && !m_context.opensWith(figure, "closing"))
            return true;
        if (isNextOfSeveral(total, others) || isOfNoAccount(total, others))
            return true;
        if (others.size() == 1
            && (!isToldAsItem(total, others.front()) || addsUp(others.front())
                || (!saysShare(m_context, total, others.front())
                    && TotalEvidence::differInSubject(figure, m_figures[others.front()]))))
            return true;
        // "Par ailleurs, une enveloppe de 300 M€": what is added is no total of what went before.
        if (others.front() < total && m_context.opensWith(figure, "besides"))
            return true;
        return isAmong(total, others) || isGoalBehind(total, others) || isNewsBefore(total, others);
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
                || m_context.isEach(m_figures[total]) || isInduced(m_figures[total]))
                continue;
            Group others;
            double rest = 0;
            for (std::size_t i = at + 1; i < open.size(); ++i) {
                const Figure& other = m_figures[open[i]];
                if (other.currency == m_figures[total].currency && other.role == Role::Headline)
                    rest += other.value.toDouble();
                if (isAside(total, open[i]) || isBesideTown(total, open[i]) || isTenantsOwn(total, open[i]))
                    continue;
                const bool staged = other.role == Role::Part && other.partRule == ruleid::kPartStage;
                if (!staged && RoleContext::isWithin(other, m_figures[total])
                    && other.sentence != m_figures[total].sentence)
                    others.push_back(open[i]);
            }
            std::ranges::sort(others);
            if (others.empty() || rest > RoleContext::capacity(m_figures[total]) || isNoTotal(total, others, rest))
                continue;
            const float evidence = m_evidence.of(total, others);
            if (evidence < m_context.signal("@enough"))
                continue;
            // In a long list "s'y ajoutent" joins an item to the others, not to the total.
            const bool sure = others.size() >= kLongList && evidence >= m_context.signal("@sure");
            for (const std::size_t i : others)
                if ((sure || m_evidence.addition(others, i) < kAdds || isSecond(others, i)) && mayBeOf(total, i))
                    m_context.makePart(i, total, ruleid::kPartOfList);
            return;
        }
    }

    RoleContext& m_context;
    Figures& m_figures;
    TotalEvidence m_evidence;
};

} // namespace

void readLists(RoleContext& context)
{
    ListReader(context).read();
}

} // namespace vigie::extraction
