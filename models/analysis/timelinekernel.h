// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cubeselection.h"
#include "models/domain/rows.h"

namespace vigie {

/// Adds a measure up by year, quarter or month, from the first dated article of the selection to the last, without
/// gaps. Amounts without a rate are in no bucket.
Timeline timeline(const Cube& cube, const CubeSelection& selection, Measure measure, Axis step,
                  const QString& currency);

} // namespace vigie
