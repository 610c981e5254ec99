// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/definitions.h"

#include <QCoreApplication>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct Definitions
{
    Q_DECLARE_TR_FUNCTIONS(Definitions)
};

} // namespace

QStringList summingRules()
{
    return {
        Definitions::tr(
            "Only headline figures count. Each kind (jobs created, indirect jobs, jobs cut, investment …) "
            "is a series of its own and never added to another; net jobs are those created less those "
            "cut."),
        Definitions::tr("Parts are never added to their total. A breakdown shows a total by its parts where the "
                        "article states them, and what they leave of it in the total's own bin or as “not stated”."),
        Definitions::tr("Background (earlier events, the size of a firm or a sector) never counts."),
        Definitions::tr("An announcement that several articles report counts once: as told by the article with the "
                        "most headline figures, the earliest of equals, or the one that a person has chosen."),
        Definitions::tr("A range counts at its low end; “about”, “at least” and “at most” count at their number. How "
                        "many figures are approximate is said with each total."),
        Definitions::tr(
            "Amounts in another currency are converted at the average rate of their article's year (the "
            "last known year for later articles; the legal parity of 655.957 between the euro and the CFA "
            "franc). Without a rate an amount is listed apart, never dropped."),
        Definitions::tr("Rejected figures never count; figures that nobody has reviewed yet do, unless only reviewed "
                        "ones are asked for."),
        Definitions::tr(
            "Figures without a date, place or sector have a bin of their own, so that every breakdown adds "
            "up to the same total and the same number of figures."),
    };
}

QString summingRulesInShort()
{
    return Definitions::tr("Only headline figures count: no parts of a total, no background, no second telling of an "
                           "announcement, nothing rejected.");
}

QString programName()
{
    return u"Vigie " VIGIE_VERSION ""_s;
}

} // namespace vigie
