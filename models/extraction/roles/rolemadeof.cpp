// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/roles/roleparts.h"

#include <algorithm>

// Parts that the next sentence tells an amount to be made of.

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kReach = 2; ///< sentences from an amount to what it is made of
constexpr std::uint32_t kOpening = 8; ///< "La somme | provient, pour les deux tiers, de …"
constexpr std::size_t kMemory = 20; ///< figures looked back at

class MadeOfReader
{
public:
    explicit MadeOfReader(RoleContext& context)
        : m_context(context)
        , m_figures(context.figures())
    {
    }

    void read()
    {
        for (std::size_t first = 0; first < m_figures.size();) {
            std::size_t last = first + 1;
            while (last < m_figures.size() && m_figures[last].sentence == m_figures[first].sentence)
                ++last;
            if (tellsOrigin(m_figures[first]))
                readSentence(first, last);
            first = last;
        }
    }

private:
    /// Does the figure's sentence begin with words of what something is made of?
    bool tellsOrigin(const Figure& figure) const
    {
        const std::uint32_t start = m_context.document().sentences[figure.sentence].first;
        return hasCue(m_context.hits(), "made-of", start, std::min(start + kOpening, figure.firstToken));
    }

    void readSentence(std::size_t first, std::size_t last)
    {
        std::size_t whole = first;
        const std::size_t oldest = oldestOf(first, kMemory);
        for (std::size_t i = first; whole == first && i-- > oldest;)
            if (m_figures[i].role == Role::Headline && RoleContext::sameMeasure(m_figures[i], m_figures[first]))
                whole = i;
        if (whole == first || m_figures[whole].sentence + kReach < m_figures[first].sentence)
            return;
        double sum = 0;
        for (std::size_t i = first; i < last; ++i)
            if (isItem(whole, i))
                sum += m_figures[i].value.toDouble();
        if (sum > RoleContext::capacity(m_figures[whole]))
            return;
        for (std::size_t i = first; i < last; ++i) {
            if (!isItem(whole, i))
                continue;
            m_context.makePart(i, whole, "role.made-of");
            if (m_figures[i].subject < 0) // the sentence names nobody: "Ces postes se répartissent entre …"
                m_figures[i].subject = m_figures[whole].subject;
        }
    }

    bool isItem(std::size_t whole, std::size_t item) const
    {
        return RoleContext::sameMeasure(m_figures[whole], m_figures[item]) && m_figures[item].role != Role::Part
            && m_figures[item].value < m_figures[whole].value;
    }

    RoleContext& m_context;
    Figures& m_figures;
};

} // namespace

void readMadeOf(RoleContext& context)
{
    MadeOfReader(context).read();
}

} // namespace vigie::extraction
