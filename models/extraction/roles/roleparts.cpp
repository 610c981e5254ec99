// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/roleparts.h"

#include "models/extraction/figures/ruleid.h"
#include "models/extraction/roles/role.h"

// The order of the rules for parts, all of them.

namespace vigie::extraction {

namespace {

/// A share of what is context is context.
void readPartsOfBackground(Figures& figures)
{
    for (Figure& figure : figures)
        if (figure.role == Role::Part && figure.whole >= 0
            && figures[static_cast<std::size_t>(figure.whole)].role == Role::Background) {
            figure.role = Role::Background;
            figure.addRule("role.part-of-background");
        }
}

/// "2 milliards et | 2 500 emplois, dont | 1 000 d'abord", among others that 7 000 consist of: who adds up the parts
/// of 7 000 has to know.
void markNested(Figures& figures)
{
    for (Figure& figure : figures) {
        if (figure.role != Role::Part || figure.whole < 0)
            continue;
        const Figure& whole = figures[static_cast<std::size_t>(figure.whole)];
        if (whole.role == Role::Part && whole.kind == figure.kind)
            figure.addRule(ruleid::kNested);
    }
}

} // namespace

void findParts(Figures& figures, const Document& document, const FigureRuler& ruler, const TextCues& cues)
{
    RoleContext context(figures, document, ruler, cues);
    readWider(context);
    readShares(context);
    readStages(context);
    readColons(context);
    readLevels(context);
    readSorts(context);
    readDefinites(context);
    readOthers(context);
    readTenants(context);
    readAllotments(context);
    readMadeOf(context);
    readAxes(context);
    readSums(context);
    readLists(context);
    readCompanions(context);
    readWorldwide(context);
    readOutgrown(context);
    readStrangers(context);
    readPartsOfBackground(figures);
    markNested(figures);
}

} // namespace vigie::extraction
