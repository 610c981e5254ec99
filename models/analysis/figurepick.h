// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/breakdownkernel.h"
#include "models/analysis/selection.h"

#include <optional>
#include <vector>

namespace vigie {

/// A figure of a list, still as a position in the cube.
struct PickedFigure
{
    MetricKind kind = MetricKind::Investment;
    FigureRow row = 0;
    std::int64_t counted = 0; ///< thousandths of the display currency that it adds; 0 if left out
    NotCounted why = NotCounted::Counted;

    friend bool operator==(const PickedFigure&, const PickedFigure&) = default;
};

/// Which figures are asked for; the fields are those of FigureListQuery.
struct FigureRequest
{
    std::optional<Measure> measure = {};
    std::optional<Axis> axis = {};
    std::optional<BinKey> bin = {};
    int top = 0;
    QString currency = {};
    bool withLeftOut = false;
};

/// The figures behind a number, newest article first, within an article by kind and place in the text.
std::vector<PickedFigure> pickFigures(const Cube& cube, const Selection& selection, const FigureRequest& request);

/// Why a figure does or does not count by itself, and what it counts: for lists without a measure. Its conversion's
/// lack of a rate comes after all other reasons.
PickedFigure judgeFigure(const Cube& cube, MetricKind kind, FigureRow row, const QString& currency);

} // namespace vigie
