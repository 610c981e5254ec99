// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cubeselection.h"
#include "models/domain/breakdown.h"

#include <optional>

namespace vigie {

/// What is asked of a breakdown; the fields are those of BreakdownQuery.
struct BreakdownRequest
{
    Measure measure = Measure::Jobs;
    Axis axis = Axis::Sector;
    std::optional<Axis> stack;
    QString currency;
    int top = 0;
};

/// Adds up a measure along an axis by the rules of README.md. One or two passes over the figures of one kind.
Breakdown breakDown(const Cube& cube, const CubeSelection& selection, const BreakdownRequest& request);

/// The total without an axis: no bins.
Breakdown total(const Cube& cube, const CubeSelection& selection, Measure measure, const QString& currency);

/// "jobs", "articles", or the currency.
QString unitOf(Measure measure, const QString& currency);

} // namespace vigie
