// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace vigie {

/// A value axis with round marks: 1, 2 or 5 times a power of ten apart, zero among them.
struct ValueScale
{
    double from = 0; ///< at most 0
    double to = 1; ///< at least 0
    double step = 1; ///< from mark to mark

    QList<double> marks() const; ///< ascending, all within the scale

    friend bool operator==(const ValueScale&, const ValueScale&) = default;
};

/// The scale from the lowest value or zero to the highest value or zero, with about `marks` marks. `whole` allows no
/// step below 1: half a job is no mark. Values that are not finite count as zero.
ValueScale valueScale(double lowest, double highest, int marks, bool whole);

} // namespace vigie
