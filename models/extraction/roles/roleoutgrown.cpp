// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/roleparts.h"
#include "models/extraction/roles/rolesigns.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>

// A later amount that outgrows the news is its setting.

namespace vigie::extraction {

namespace {

/// "Une deuxième étape, évaluée à | 400 MDH", "À Châtelet, la société consacre | 130 millions": the next stage or
/// another site of the same news.
bool opensNext(const Document& document, const Figure& figure)
{
    constexpr std::uint32_t kOpening = 2;
    constexpr std::uint32_t kPlace = 6;
    std::uint32_t start = document.sentences[figure.sentence].first;
    for (std::uint32_t i = start; i < std::min(start + kOpening, figure.firstToken); ++i)
        if (document.tokens[i].isIn(WordSet::LaterItem))
            return true;
    // "A Montaigu, Sodebo modernise ses lignes. L'investissement atteint | 32 millions"
    const bool goesOn = figure.sentence > 0 && document.sentences[figure.sentence - 1].paragraph == figure.paragraph;
    if (goesOn)
        start = document.sentences[figure.sentence - 1].first;
    if (start + 2 >= figure.firstToken || !isAmong(kAtWords, document.word(start))
        || !document.tokens[start + 1].capitalised)
        return false;
    for (std::uint32_t i = start + 2; i < std::min(start + kPlace, figure.firstToken); ++i)
        if (document.word(i) == ",")
            return true;
    return false;
}

/// A later amount that outgrows the news is its setting: the plan's, the programme's, all that came before.
void readOutgrown(RoleContext& context, std::size_t index, bool isTotal)
{
    Figures& figures = context.figures();
    Figure& figure = figures[index];
    // People are counted in more than one way: "au plus fort du chantier, 1 000 ouvriers" outgrows no 300 jobs.
    const float enough = context.signal(figure.money() ? "@outgrown" : "@outgrown-people");
    if (figure.role != Role::Headline || figure.paragraph == newsParagraph(context.document(), context.figures())
        || figure.roleMargin > enough || context.strength(figure, "addition") > 0
        || context.opensWith(figure, "besides") || opensNext(context.document(), figure))
        return;
    std::size_t outgrown = 0;
    for (std::size_t i = 0; i < index; ++i) {
        const Figure& earlier = figures[i];
        if (earlier.role != Role::Headline || !RoleContext::sameMeasure(earlier, figure))
            continue;
        if (isTotal || earlier.paragraph == figure.paragraph || earlier.value >= figure.value
            || (figure.ownSubject && earlier.subject >= 0))
            return;
        if (++outgrown > 1) // several amounts of one rank are a list, and this one is of it
            return;
    }
    if (outgrown == 0)
        return;
    figure.role = Role::Background;
    figure.addRule("role.outgrown");
}

} // namespace

void readOutgrown(RoleContext& context)
{
    std::vector<bool> isTotal(context.figures().size());
    // "sur les 105 millions approuvés cette année, 85 millions …" is no breakdown of the news.
    for (const Figure& figure : context.figures())
        if (figure.role == Role::Part && figure.whole >= 0 && figure.partRule != ruleid::kPartOutOf)
            isTotal[static_cast<std::size_t>(figure.whole)] = true;
    for (std::size_t i = 0; i < context.figures().size(); ++i)
        readOutgrown(context, i, isTotal[i]);
}

} // namespace vigie::extraction
