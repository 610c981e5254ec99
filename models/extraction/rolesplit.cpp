// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/rolecontext.h"

#include <algorithm>
#include <array>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kColonReach = 8; ///< words between an amount and the colon behind it
constexpr std::uint32_t kBesides = 3;
constexpr float kAdds = 1;
constexpr double kOverfull = 1.03; ///< the parts of a total may exceed it by rounding

class SplitReader
{
public:
    explicit SplitReader(RoleContext& context)
        : m_context(context)
        , m_figures(context.figures())
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
    }

private:
    using Group = FigureGroup;

    static bool sameMeasure(const Figure& a, const Figure& b) { return RoleContext::sameMeasure(a, b); }

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
        const std::uint32_t end = m_context.document().sentences[whole.sentence].last;
        std::uint32_t colon = whole.lastToken;
        while (colon < end && colon < whole.lastToken + kColonReach && !isSplit(m_context.word(colon)))
            ++colon;
        if (whole.kind == MetricKind::Workforce || colon >= end || !isSplit(m_context.word(colon)))
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
            m_context.makePart(i, index, "role.colon");
    }

    static bool isSplit(std::string_view word) { return word == ":" || word == "soit"; }

    /// "a permis de créer 2000 emplois ; on en comptera 2600 en 2023": a level reached is part of the level to come.
    void readLevel(std::size_t index)
    {
        Figure& figure = m_figures[index];
        if (index == 0 || figure.role == Role::Background || m_context.strength(figure, "level") < kAdds)
            return;
        Figure& earlier = m_figures[index - 1];
        if (earlier.sentence != figure.sentence || !sameMeasure(earlier, figure) || earlier.value >= figure.value
            || earlier.role != Role::Headline)
            return;
        m_context.makePart(index - 1, index, "role.level");
    }

    bool followsShareWord(const Figure& figure) const
    {
        const auto begin = std::ranges::lower_bound(
            m_context.hits(), m_context.document().sentences[figure.sentence].first, {}, &CueHit::first);
        for (auto hit = begin; hit != m_context.hits().end() && hit->first < figure.firstToken; ++hit)
            if (hit->cue->label == "share" && hit->last <= figure.firstToken
                && figure.firstToken - hit->last <= kBesides)
                return true;
        return false;
    }

    RoleContext& m_context;
    Figures& m_figures;
};

} // namespace

void readSplits(RoleContext& context)
{
    SplitReader(context).read();
}

} // namespace vigie::extraction
