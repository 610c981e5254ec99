// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/breakdownkernel.h"
#include "models/analysis/cubeselection.h"

#include <optional>
#include <vector>

namespace vigie {

/// A figure of a list, still as a position in the cube.
struct PickedFigure
{
    MetricKind kind = MetricKind::Investment;
    FigureRow row = 0;
    std::int64_t counted
        = 0; ///< thousandths of the display currency that it adds (takes away: negative); 0 if left out
    NotCounted why = NotCounted::Counted;
    FigureRow partOf = kNone; ///< of a part that counts in its headline's stead: the headline, in the same block

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
    FigureOrder order = FigureOrder::Text;
};

/// The figures behind a number.
std::vector<PickedFigure> pickFigures(const Cube& cube, const CubeSelection& selection, const FigureRequest& request);

/// What is behind a figure's place in a list.
struct FigureTies
{
    FigureRow headline = kNone; ///< of a part, counted or left out: its headline, in the same block
    ArticleIndex account = kNone; ///< of another telling: the article that is the story's account

    friend bool operator==(const FigureTies&, const FigureTies&) = default;
};
FigureTies tiesOf(const Cube& cube, const PickedFigure& figure);

/// Why a figure does or does not count by itself, and what it counts: for lists without a measure. Its conversion's
/// lack of a rate comes after all other reasons.
PickedFigure judgeFigure(const Cube& cube, MetricKind kind, FigureRow row, const QString& currency);

} // namespace vigie
