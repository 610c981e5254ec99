// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vocabulary/decimal.h"

#include <QList>
#include <QString>

namespace vigie {

/// A reason to look at a figure before it is believed.
struct Doubt
{
    enum class Reason {
        Unsure, ///< the engine says so: low confidence
        AboveUsual, ///< far above what its firm, else its sector, else its kind has; `amount` is the median there
        BelowUsual,
        ThousandSlip, ///< a blank or point between digits was read as a decimal sign, or the other way round
        HorizonPassed, ///< due before the article was written
        CostlyJobs, ///< `amount` of investment a job
        CheapJobs,
        PartsExceed, ///< the parts add up to `amount`, more than the total
        PartsFallShort, ///< to a little less: one of them may be wrong
    };

    Reason reason = Reason::Unsure;
    double weight = 0; ///< how much it says against the figure, in [0, 1]
    Sum amount;
    QString unit; ///< of `amount`: the display currency, "jobs" …

    friend bool operator==(const Doubt&, const Doubt&) = default;
};

/// The doubts taken together, in [0, 1]: what the review queue is ordered by. Independent reasons add up as the
/// chance that at least one of them is right.
double doubtScore(const QList<Doubt>& doubts);

} // namespace vigie
