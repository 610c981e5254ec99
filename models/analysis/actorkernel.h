// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cubeselection.h"
#include "models/domain/breakdown.h"

#include <vector>

namespace vigie {

/// Articles of the set that name each actor, by the actor's position.
std::vector<int> articlesByActor(const Cube& cube, const ArticleBitmap& articles);

/// A measure added up by the actor that is the figure's subject, by the actor's position: for companies the bins of
/// the breakdown by company. Amounts without a rate are left out.
std::vector<Sum> sumsByActor(const Cube& cube, const CubeSelection& selection, MetricKind kind,
                             const QString& currency);

} // namespace vigie
