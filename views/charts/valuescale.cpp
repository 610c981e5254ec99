// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/valuescale.h"

#include <algorithm>
#include <cmath>

namespace vigie {

QList<double> ValueScale::marks() const
{
    QList<double> all;
    // A mark at an end must not be lost to rounding.
    constexpr double kTolerance = 1e-6;
    const double last = std::floor(to / step + kTolerance);
    for (double i = std::ceil(from / step - kTolerance); i <= last; ++i)
        all.append(i * step);
    return all;
}

ValueScale valueScale(double lowest, double highest, int marks, bool whole)
{
    const double low = std::isfinite(lowest) ? std::min(lowest, 0.0) : 0.0;
    const double high = std::isfinite(highest) ? std::max(highest, 0.0) : 0.0;
    const double span = high - low;
    if (span <= 0)
        return {};
    const double wanted = span / std::max(1, marks);
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= wanted * (1 - 1e-9)) {
            step = factor * power;
            break;
        }
    if (whole)
        step = std::max(step, 1.0);
    return {low, high, step};
}

} // namespace vigie
