// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cube.h"
#include "models/analysis/figurecondition.h"

namespace vigie {

/// What a Filter chooses in a cube.
struct CubeSelection
{
    ArticleBitmap articles;
    FigureCondition figures; ///< which of their figures are shown and counted
};

/// Works a filter out. `textMatches` are the articles that Filter::text finds (the search index knows, not the cube);
/// null = no condition. Actors and places that the cube does not know are named by no article.
CubeSelection select(const Cube& cube, const Filter& filter, const ArticleBitmap* textMatches);

} // namespace vigie
