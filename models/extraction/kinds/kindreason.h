// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/figure.h"

namespace vigie::extraction {

/// Adds the weightiest words that spoke for the figure's kind to its cues, and the id of the rule to its rules: what
/// is shown as the reason. The figure has a kind.
void tellReason(Figure& figure);

} // namespace vigie::extraction
