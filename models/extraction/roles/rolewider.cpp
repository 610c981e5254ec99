// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/arithmetic.h"
#include "models/extraction/roles/roleparts.h"

#include <algorithm>

// A programme told as context of which the news and the rest are parts.

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kReach = 3; ///< sentences from a programme's amount to those that it is made of
constexpr std::size_t kMemory = 8; ///< figures on either side
constexpr std::size_t kFew = 2; ///< so few figures add up to a third by chance
constexpr float kSurePast = 1.8F; ///< "L'an dernier, le sommet s'était soldé par | 6,7 milliards"

/// The figures of the same measure near one, itself among them.
FigureGroup nearOnes(const Figures& figures, std::size_t index)
{
    FigureGroup group;
    const std::size_t last = std::min(figures.size(), index + kMemory);
    for (std::size_t i = oldestOf(index, kMemory); i < last; ++i)
        if (RoleContext::sameMeasure(figures[i], figures[index])
            && figures[i].sentence + kReach >= figures[index].sentence
            && figures[i].sentence <= figures[index].sentence + kReach && !figures[i].valueMax)
            group.push_back(i);
    return group;
}

/// "La ligne coûtera 53 milliards. Elle fait partie d'un programme de | 96 milliards, qui comprend 29 milliards de
/// trains et 14 de gares": where the news and the rest of it make the programme, the programme is the news. The
/// figures that it is made of; empty where it is not.
FigureGroup partsOfProgramme(const Figures& figures, std::size_t index)
{
    const FigureGroup group = nearOnes(figures, index);
    std::vector<Summand> summands;
    for (const std::size_t i : group)
        summands.push_back({figures[i].value, false});
    const auto total = static_cast<std::size_t>(std::ranges::find(group, index) - group.begin());
    FigureGroup parts;
    double sum = 0;
    bool news = false;
    for (const std::size_t part : partsOf(summands, total)) {
        parts.push_back(group[part]);
        news = news || figures[group[part]].role == Role::Headline;
        sum += figures[group[part]].value.toDouble();
    }
    return news && sum == figures[index].value.toDouble() ? parts : FigureGroup{};
}

} // namespace

void readWider(RoleContext& context)
{
    Figures& figures = context.figures();
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (figures[i].role != Role::Background || !figures[i].money() || figures[i].valueMax)
            continue;
        const FigureGroup parts = partsOfProgramme(figures, i);
        if (parts.empty() || (parts.size() <= kFew && figures[i].roleMargin > kSurePast))
            continue;
        figures[i].role = Role::Headline;
        figures[i].addRule("role.wider");
        for (const std::size_t part : parts)
            context.makePart(part, i, ruleid::kPartOfSum);
    }
}

} // namespace vigie::extraction
