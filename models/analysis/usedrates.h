// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cubeselection.h"

namespace vigie {

/// The rates that the counted figures of some kinds need for a display currency; by currency, then by year.
QList<UsedRate> usedRates(const Cube& cube, const CubeSelection& selection, const QList<MetricKind>& kinds,
                          const QString& currency);

} // namespace vigie
