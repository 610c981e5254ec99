// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"

#include <vector>

/// "120 salariés sont concernés": by a closure, or by a bonus.
namespace vigie::extraction {

/// Takes the cues of cuts that only tell that somebody is affected (those with a word of the label "affected" in
/// them) out of `cues`, ascending by first token, where no sentence near by speaks of cuts in other words; and the
/// hits of that label.
void dropAffected(const Document& document, std::vector<CueHit>& cues);

} // namespace vigie::extraction
