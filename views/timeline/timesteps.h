// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/breakdown.h"
#include "models/domain/partialdate.h"

namespace vigie {

/// Years, quarters and months as stretches of days. A step is Axis::Year, Quarter or Month; any other one counts as a
/// month.

int monthsIn(Axis step); ///< 12, 3 or 1

QDate stepStart(QDate day, Axis step); ///< the first day of the step that holds the day

/// The first day of the step that begins `steps` steps after the one that holds the day; negative = before.
QDate stepsAfter(QDate day, Axis step, int steps);

/// How many steps `to` begins after `from`; negative = before.
int stepsBetween(QDate from, QDate to, Axis step);

/// The whole steps that hold both days, in whichever order they come.
DateRange stepsAround(QDate one, QDate other, Axis step);

} // namespace vigie
