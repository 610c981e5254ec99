// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/figure.h"

/// Figures that are nobody's, as their parts tell.
namespace vigie::extraction {

/// Takes the subject from totals whose parts are several actors' and that name none themselves. Needs the roles.
void releaseSharedTotals(Figures& figures);

} // namespace vigie::extraction
