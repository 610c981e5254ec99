// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timesteps.h"

#include <algorithm>

namespace vigie {

int monthsIn(Axis step)
{
    switch (step) {
    case Axis::Year:
        return 12;
    case Axis::Quarter:
        return 3;
    default:
        return 1;
    }
}

QDate stepStart(QDate day, Axis step)
{
    const int months = monthsIn(step);
    return {day.year(), (day.month() - 1) / months * months + 1, 1};
}

QDate stepsAfter(QDate day, Axis step, int steps)
{
    return stepStart(day, step).addMonths(steps * monthsIn(step));
}

int stepsBetween(QDate from, QDate to, Axis step)
{
    const QDate first = stepStart(from, step);
    const QDate last = stepStart(to, step);
    return ((last.year() - first.year()) * 12 + last.month() - first.month()) / monthsIn(step);
}

DateRange stepsAround(QDate one, QDate other, Axis step)
{
    return {stepStart(std::min(one, other), step), stepsAfter(std::max(one, other), step, 1)};
}

} // namespace vigie
