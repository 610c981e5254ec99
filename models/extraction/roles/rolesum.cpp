// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/figurephrase.h"
#include "models/extraction/roles/arithmetic.h"
#include "models/extraction/roles/roleparts.h"
#include "models/extraction/roles/roletotal.h"
#include "models/extraction/roles/rolewords.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>

// Parts that add up to a total.

namespace vigie::extraction {

namespace {

bool approximate(const Figure& figure)
{
    return figure.modifier == Modifier::About || figure.modifier == Modifier::AtLeast
        || figure.modifier == Modifier::AtMost;
}

class SumReader
{
public:
    explicit SumReader(RoleContext& context)
        : m_context(context)
        , m_figures(context.figures())
        , m_evidence(context)
    {
    }

    void read()
    {
        for (const auto& group : groups())
            addUp(group);
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
        for (const std::size_t i : group) // of a range, nobody knows what it adds
            summands.push_back({m_figures[i].valueMax ? Decimal{} : m_figures[i].value, approximate(m_figures[i])});
        for (std::size_t t = 0; t < group.size(); ++t)
            addUpTo(group, t, partsOf(summands, t));
    }

    /// A sum that fits is believed unless its parts speak of other actors than the total does.
    void addUpTo(const Group& group, std::size_t total, const std::vector<std::size_t>& parts)
    {
        Group items;
        for (const std::size_t part : parts)
            items.push_back(group[part]);
        if (items.empty() || isNearlyByChance(group[total], items) || isOfSiblings(group[total], items))
            return;
        // A total stands before its parts, or behind all of them and says so.
        const bool isLast = group[total] > items.back();
        if (!isLast && group[total] > items.front())
            return;
        const bool summedUp = isLast
            && (isSummedUp(m_figures[group[total]]) || isSumOfSentence(group[total], items)
                || isSumOfAll(group, total, items));
        if (isLast && !summedUp && m_context.strength(m_figures[group[total]], "total") < kSaysTotal)
            return;
        if (m_figures[group[total]].role == Role::Part
            || (!summedUp && m_evidence.of(group[total], items) < m_context.signal("@enough-sum")))
            return;
        for (const std::size_t item : items)
            m_context.makePart(item, group[total], ruleid::kPartOfSum);
    }

    /// "450 millions : 220 pour l'école, 170,5 pour le foncier … De son côté, l'Etat apporte | 67,5 millions": what
    /// is told beside the total is no part of it for a sum that does not quite fit.
    bool isNearlyByChance(std::size_t total, const Group& items) const
    {
        double sum = 0;
        for (const std::size_t item : items)
            sum += m_figures[item].value.toDouble();
        return sum != m_figures[total].value.toDouble() && std::ranges::any_of(items, [this](std::size_t item) {
                   return m_context.opensWith(m_figures[item], "besides");
               });
    }

    /// "Sorval investira | 90 MDH, Telmar 60 MDH et Almar 30 MDH": each has its own.
    bool isOfSiblings(std::size_t total, const Group& items) const
    {
        return std::ranges::all_of(items, [&](std::size_t item) {
            return m_figures[item].sentence == m_figures[total].sentence && total < item
                && (TotalEvidence::differInSubject(m_figures[total], m_figures[item]) || isOfAnother(item)
                    || (isAtPlace(total) && isAtPlace(item)) || (hasNamesBracket(total) && hasNamesBracket(item)));
        });
    }

    /// "| 120 personnes à Laval, | 80 à Vitré".
    bool isAtPlace(std::size_t index) const
    {
        const Figure& figure = m_figures[index];
        return figure.lastToken < m_context.document().tokens.size()
            && isAtName(m_context.document(), figure.lastToken);
    }

    /// "Kénitra (| 300 emplois), Tanger (| 200 emplois) et Fès (| 100 emplois)".
    bool hasNamesBracket(std::size_t index) const
    {
        const std::uint32_t first = m_figures[index].firstToken;
        return first > 1 && m_context.word(first - 1) == "(" && m_context.document().tokens[first - 2].capitalised;
    }

    /// "…, la commune | 2 millions", "et Mons | 50": right behind another giver, without a verb.
    bool isOfAnother(std::size_t item) const
    {
        constexpr std::uint32_t kName = 5;
        constexpr std::array<std::string_view, 7> kSplits{":", "(", "dont", "soit", "pour", "a", "en"};
        const std::uint32_t first = m_figures[item].firstToken;
        for (std::uint32_t i = first; i > 1 && first - i < kName; --i) {
            if (isAmong(kSplits, m_context.word(i - 1)))
                return false;
            const std::string_view before = m_context.word(i - 2);
            if (m_context.document().tokens[i - 1].capitalised && (before == "," || before == "et"))
                return true;
            if (i < first && isAmong(kDefiniteArticles, m_context.word(i - 1)))
                return before == "," || before == "et";
        }
        return false;
    }

    /// "menée par Partech (8 millions) et complétée par la région (4 millions), elle atteint | 12 millions": no
    /// accident within one sentence.
    bool isSumOfSentence(std::size_t total, const Group& items) const
    {
        const std::string_view before = m_context.word(m_figures[total].firstToken - 1);
        double sum = 0;
        if (before == "et" || before == "ou" || before == ",") // "2, 3 et | 5 millions"
            return false;
        for (const std::size_t item : items) {
            if (m_figures[item].sentence != m_figures[total].sentence)
                return false;
            sum += m_figures[item].value.toDouble();
        }
        return sum == m_figures[total].value.toDouble();
    }

    /// "… de 8 millions, complété par un prêt de 3 millions. Elle aura ainsi réuni | 11 millions": exactly all that
    /// the sentences before told.
    bool isSumOfAll(const Group& group, std::size_t total, const Group& items) const
    {
        constexpr std::uint32_t kReach = 2; ///< sentences
        const Figure& figure = m_figures[group[total]];
        double sum = 0;
        for (const std::size_t item : items) {
            if (m_figures[item].role != Role::Headline || m_figures[item].sentence + kReach < figure.sentence
                || m_figures[item].sentence == figure.sentence)
                return false;
            sum += m_figures[item].value.toDouble();
        }
        return items.size() == total && sum == figure.value.toDouble() && figure.role == Role::Headline
            && m_context.strength(figure, "addition") == 0;
    }

    /// "La BAD apporte 30 millions et la BEI 35 millions, soit | 65 millions", "Les | 3000 licenciements
    /// s'étaleront".
    bool isSummedUp(const Figure& total) const
    {
        return isDefinite(m_context.document(), total)
            || (total.firstToken > 0 && m_context.word(total.firstToken - 1) == "soit");
    }

    RoleContext& m_context;
    Figures& m_figures;
    TotalEvidence m_evidence;
};

} // namespace

void readSums(RoleContext& context)
{
    SumReader(context).read();
}

} // namespace vigie::extraction
