// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "views/timeline/timesteps.h"

namespace vigie {

/// Buckets from January of the year on; a bucket's value is its index + 1, its articles index + 2.
inline Timeline sampleTimeline(int buckets, Axis step = Axis::Month, int year = 2020)
{
    Timeline timeline;
    timeline.measure = Measure::Jobs;
    timeline.step = step;
    timeline.unit = QStringLiteral("jobs");
    for (int i = 0; i < buckets; ++i)
        timeline.buckets.append({stepsAfter(QDate(year, 1, 1), step, i), stepsAfter(QDate(year, 1, 1), step, i + 1),
                                 Sum{Int128{i + 1} * 1000}, i + 2});
    return timeline;
}

} // namespace vigie
