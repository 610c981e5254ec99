// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/roles/roleparts.h"
#include "models/extraction/roles/rolewords.h"

#include <algorithm>
#include <cmath>

// "Les 4000 autres": the last part of what was told before.

namespace vigie::extraction {

namespace {

constexpr std::size_t kMemory = 12; ///< figures looked back at for the whole
constexpr std::uint32_t kReach = 3; ///< sentences from the whole to the last of it
constexpr std::uint32_t kNoun = 2; ///< "Les 4000 | postes restants"

/// "Les | 4000 autres", "les | 350 postes restants": the last of what was told.
bool isRest(const RoleContext& context, const Figure& figure)
{
    if (!isDefinite(context.document(), figure))
        return false;
    const std::uint32_t end = std::min(context.document().sentences[figure.sentence].last, figure.lastToken + kNoun);
    for (std::uint32_t i = figure.firstToken; i < end; ++i)
        if (context.document().tokens[i].isIn(WordSet::Others))
            return true;
    return hasCue(context.hits(), "rest", figure.firstToken, end);
}

/// Do the figure and those of its measure since the whole come to it? They are its items then.
FigureGroup itemsUpTo(const Figures& figures, std::size_t whole, std::size_t rest)
{
    constexpr double kNear = 0.03;
    FigureGroup items;
    double sum = 0;
    for (std::size_t i = whole + 1; i <= rest; ++i) {
        const bool told = figures[i].role != Role::Background || i == rest;
        if (!told || !RoleContext::sameMeasure(figures[i], figures[whole]))
            continue;
        items.push_back(i);
        sum += figures[i].value.toDouble();
    }
    const double total = figures[whole].value.toDouble();
    const bool fits = std::abs(sum - total) <= kNear * total
        || (figures[whole].modifier == Modifier::AtLeast && sum > total
            && sum <= RoleContext::capacity(figures[whole]));
    return fits && items.size() > 1 ? items : FigureGroup{};
}

} // namespace

void readOthers(RoleContext& context)
{
    Figures& figures = context.figures();
    for (std::size_t rest = 1; rest < figures.size(); ++rest) {
        if (figures[rest].role == Role::Part || !isRest(context, figures[rest]))
            continue;
        const std::size_t oldest = oldestOf(rest, kMemory);
        for (std::size_t whole = rest; whole-- > oldest;) {
            if (figures[whole].sentence + kReach < figures[rest].sentence)
                break;
            if (figures[whole].role != Role::Headline || !RoleContext::sameMeasure(figures[whole], figures[rest])
                || !(figures[rest].value < figures[whole].value))
                continue;
            const FigureGroup items = itemsUpTo(figures, whole, rest);
            for (const std::size_t item : items)
                context.makePart(item, whole, ruleid::kPartOfSum);
            if (!items.empty())
                break;
        }
    }
}

} // namespace vigie::extraction
