// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cubeselection.h"
#include "models/domain/rows.h"

namespace vigie {

/// Counts of the selection's articles and figures, of all kinds together. An amount without a rate into `currency`
/// (ISO 4217) is in no total, so it is not `counted`; without a currency no rates are asked for.
WorkspaceCounts workspaceCounts(const Cube& cube, const CubeSelection& selection, const QString& currency);

} // namespace vigie
