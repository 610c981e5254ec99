// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/namecandidate.h"
#include "models/extraction/names/nametext.h"

#include <vector>

namespace vigie::extraction {

/// Everything in the text that may be a name, ascending and disjoint: institutions and zones by grammar (sure), runs
/// of capitals (kind still None), acronyms in brackets (with acronymOf).
std::vector<NameCandidate> findCandidates(const NameText& text);

} // namespace vigie::extraction
