// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cubeselection.h"
#include "models/domain/rows.h"

namespace vigie {

/// Counts of the selection's articles and figures, of all kinds together. `counted` and `approximate` do not ask for
/// exchange rates.
WorkspaceCounts workspaceCounts(const Cube& cube, const CubeSelection& selection);

} // namespace vigie
