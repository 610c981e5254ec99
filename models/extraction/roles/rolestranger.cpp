// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/roleparts.h"
#include "models/extraction/roles/rolesigns.h"

// What other firms do, told at the end of one firm's news, is context.

namespace vigie::extraction {

namespace {

constexpr std::size_t kMemory = 40; ///< figures looked back at

/// Is the figure of a firm of which nothing was told so far, where all that is news is of one other?
bool isOfStranger(const Figures& figures, std::size_t index)
{
    const Figure& figure = figures[index];
    if (!figure.ownSubject || !figure.heldSubject)
        return false;
    std::int32_t teller = -1;
    for (std::size_t i = oldestOf(index, kMemory); i < index; ++i) {
        const std::int32_t subject = figures[i].subject;
        if (subject == figure.subject)
            return false;
        if (figures[i].role != Role::Headline || subject < 0)
            continue;
        if (teller >= 0 && subject != teller)
            return false;
        teller = subject;
    }
    return teller >= 0;
}

/// Did the figure's paragraph begin with context of its measure ("La région a perdu 8 000 emplois en dix ans.")?
bool isAmidContext(const Figures& figures, std::size_t index)
{
    for (std::size_t i = index; i-- > oldestOf(index, kMemory) && figures[i].paragraph == figures[index].paragraph;)
        if (RoleContext::sameMeasure(figures[i], figures[index]))
            return figures[i].role == Role::Background;
    return false;
}

} // namespace

void readStrangers(RoleContext& context)
{
    Figures& figures = context.figures();
    for (std::size_t i = 0; i < figures.size(); ++i) {
        Figure& figure = figures[i];
        // Who lends for a project comes in late; who spends late on another one is no news.
        const bool spends = figure.kind == MetricKind::Investment || figure.kind == MetricKind::Contract;
        const bool atEnd = spends && figure.paragraph + 1 == context.document().paragraphs;
        if (figure.role != Role::Headline || figure.paragraph == newsParagraph(context.document(), context.figures())
            || context.strength(figure, "beside") > 0 || (!atEnd && !isAmidContext(figures, i))
            || !isOfStranger(figures, i))
            continue;
        figure.role = Role::Background;
        figure.addRule("role.stranger");
    }
}

} // namespace vigie::extraction
