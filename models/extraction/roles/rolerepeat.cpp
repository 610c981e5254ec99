// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/role.h"
#include "models/extraction/roles/rolecontext.h"

#include <cmath>

// Which figures tell again what was told.

namespace vigie::extraction {

namespace {

bool approximate(const Figure& figure)
{
    return figure.modifier == Modifier::About || figure.modifier == Modifier::AtLeast
        || figure.modifier == Modifier::AtMost;
}

/// "plus de 3 500 emplois" after "3 525 emplois", or the exact number behind the round one.
bool isRounding(const Figure& earlier, const Figure& later)
{
    constexpr double kNear = 0.03;
    const bool first = approximate(earlier);
    if (first == approximate(later) || earlier.valueMax || later.valueMax)
        return false;
    const Figure& round = first ? earlier : later;
    const Figure& exact = first ? later : earlier;
    const double gap = exact.value.toDouble() - round.value.toDouble();
    const bool fits
        = !first || round.modifier == Modifier::About || (gap > 0) == (round.modifier == Modifier::AtLeast);
    return gap != 0 && fits && std::abs(gap) <= kNear * round.value.toDouble();
}

bool isRepeat(const Figure& earlier, const Figure& later)
{
    if (!RoleContext::sameMeasure(earlier, later) || earlier.sentence == later.sentence)
        return false;
    // One of a list ("Khouribga 410, Fquih Ben Salah | 230") is seldom told again.
    if (earlier.antecedent >= 0 || later.antecedent >= 0 || later.anew)
        return false;
    if ((later.ownSubject || (later.heldSubject && earlier.subject >= 0)) && earlier.subject != later.subject)
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
    constexpr std::size_t kMemory = 200; ///< figures after which one is not told again but told anew
    std::vector<bool> dropped(figures.size());
    for (std::size_t i = 0; i < figures.size(); ++i)
        for (std::size_t j = oldestOf(i, kMemory); j < i && !dropped[i]; ++j)
            dropped[i] = !dropped[j] && isRepeat(figures[j], figures[i]);
    dropFigures(figures, dropped);
}

} // namespace vigie::extraction
