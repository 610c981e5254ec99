// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/roleparts.h"

#include <algorithm>
#include <vector>

// Which shares of a total that is split by trade, by town and by country are parts, though they exceed it
// together.

namespace vigie::extraction {

namespace {

constexpr std::size_t kFew = 3; ///< so many shares make axes

/// Reads the shares of a total that is split along more than one axis: by trade, then by town, then by country.
class AxisReader
{
public:
    AxisReader(RoleContext& context, std::size_t total)
        : m_context(context)
        , m_figures(context.figures())
        , m_total(total)
    {
    }

    void read()
    {
        const Figure& total = m_figures[m_total];
        if (total.role != Role::Headline || total.kind == MetricKind::Workforce || isOfFirm(total) || !collect())
            return;
        for (const std::size_t item : m_items)
            m_context.makePart(item, m_total, "role.axis");
    }

private:
    /// "Par secteur, l'automobile vient en tête : | 4,1 MMDH".
    bool opensAxis(const Figure& item) const { return m_context.opensWith(item, "axis"); }

    static bool isOfFirm(const Figure& figure) { return figure.ownSubject && figure.heldSubject; }

    /// Takes the smaller figures of the measure that stand behind the total. True where they are too many for it
    /// together, and no sentence alone is.
    bool collect()
    {
        const double capacity = RoleContext::capacity(m_figures[m_total]);
        double sum = 0;
        double ofSentence = 0;
        bool severalInSentence = false;
        std::uint32_t sentence = m_figures[m_total].sentence;
        for (std::size_t i = 0; i < m_figures.size(); ++i) {
            const Figure& item = m_figures[i];
            if (i == m_total || item.role != Role::Headline || !RoleContext::sameMeasure(item, m_figures[m_total]))
                continue;
            if (isOfFirm(item) && m_items.size() >= kFew)
                continue; // "… Parmi les projets, celui de X : | 900 emplois": behind the shares, an example
            if (i < m_total || item.sentence == m_figures[m_total].sentence || isOfFirm(item)
                || !RoleContext::isWithin(item, m_figures[m_total]) || m_context.strength(item, "addition") > 0)
                return false;
            severalInSentence = severalInSentence || opensAxis(item) || item.sentence == sentence;
            ofSentence = item.sentence == sentence ? ofSentence + item.value.toDouble() : item.value.toDouble();
            sentence = item.sentence;
            sum += item.value.toDouble();
            if (ofSentence > capacity)
                return false;
            m_items.push_back(i);
        }
        return sum > capacity && severalInSentence && m_items.size() >= kFew;
    }

    RoleContext& m_context;
    Figures& m_figures;
    std::size_t m_total;
    std::vector<std::size_t> m_items;
};

} // namespace

void readAxes(RoleContext& context)
{
    constexpr std::size_t kOpening = 12; ///< such a total is among the text's first figures
    for (std::size_t i = 0; i < std::min(kOpening, context.figures().size()); ++i)
        AxisReader(context, i).read();
}

} // namespace vigie::extraction
