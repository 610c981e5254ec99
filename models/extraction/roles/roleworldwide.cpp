// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/roleparts.h"

// What a country loses or gets is a part of what the group announced for the world.

namespace vigie::extraction {

namespace {

constexpr float kSaysSo = 1;
constexpr float kAdds = 1;
constexpr std::uint32_t kReach = 3; ///< sentences from the world's figure to a country's

bool mayBeShare(const RoleContext& context, const Figure& whole, const Figure& figure)
{
    return figure.role == Role::Headline && RoleContext::sameMeasure(whole, figure) && figure.value < whole.value
        && context.strength(figure, "addition") < kAdds && context.strength(figure, "world") < kSaysSo
        && (!figure.ownSubject || !whole.ownSubject || figure.subject == whole.subject);
}

/// "L'usine de Gand perd 200 postes. … A l'échelle mondiale, le plan en touche | 14 000": what is told of the world
/// behind the news of one place is its setting.
bool isSetting(const RoleContext& context, const Figures& figures, std::size_t index)
{
    constexpr std::size_t kMemory = 40; ///< figures looked back at
    const Figure& figure = figures[index];
    if ((figure.paragraph == 0 && !context.opensWith(figure, "world")) || context.strength(figure, "closing") > 0)
        return false;
    for (std::size_t i = oldestOf(index, kMemory); i < index; ++i)
        if (figures[i].role == Role::Headline && RoleContext::sameMeasure(figures[i], figure)
            && figures[i].value < figure.value && figures[i].sentence < figure.sentence)
            return true;
    return false;
}

} // namespace

void readWorldwide(RoleContext& context)
{
    Figures& figures = context.figures();
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const Figure& whole = figures[i];
        if (whole.role != Role::Headline || whole.kind == MetricKind::Workforce
            || context.strength(whole, "world") < kSaysSo)
            continue;
        if (isSetting(context, figures, i)) {
            figures[i].role = Role::Background;
            figures[i].addRule("role.worldwide");
            continue;
        }
        double rest = RoleContext::capacity(whole);
        for (std::size_t j = i + 1; j < figures.size() && figures[j].sentence <= whole.sentence + kReach; ++j) {
            if (!mayBeShare(context, whole, figures[j]) || figures[j].value.toDouble() > rest)
                continue;
            rest -= figures[j].value.toDouble();
            context.makePart(j, i, "role.worldwide");
        }
    }
}

} // namespace vigie::extraction
