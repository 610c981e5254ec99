// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"

#include <vector>

/// "120 salariés sont concernés": by a closure, or by a bonus.
namespace vigie::extraction {

/// Takes the cues of cuts that only tell that somebody is affected (those with a word of `affected` in them) out of
/// `cues`, where no sentence near by speaks of cuts in other words. Both ascending by first token.
void dropAffected(const Document& document, const std::vector<CueHit>& affected, std::vector<CueHit>& cues);

} // namespace vigie::extraction
