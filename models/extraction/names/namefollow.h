// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/namecandidate.h"
#include "models/extraction/names/nametext.h"

#include <string>
#include <vector>

namespace vigie::extraction {

/// "l'Agence des forêts (Anaf) … pour l'Anaf": what a bracket has explained is no town of that name. `keys` are the
/// candidates' nameKey()s.
void followAcronyms(const NameText& text, std::vector<NameCandidate>& candidates,
                    const std::vector<std::string>& keys);

/// What one mention is said to be, the others are that look like nothing or like a town.
void followSaid(const NameText& text, std::vector<NameCandidate>& candidates, const std::vector<std::string>& keys);

} // namespace vigie::extraction
