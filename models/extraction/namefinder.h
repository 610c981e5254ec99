// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/namecandidate.h"
#include "models/extraction/namefeatures.h"
#include "models/extraction/nameweights.h"

#include <vector>

namespace vigie::extraction {

/// Everything in the text that may be a name, ascending and disjoint: institutions and zones by grammar (sure), runs
/// of capitals (kind still None), acronyms in brackets (with acronymOf).
std::vector<NameCandidate> findCandidates(const NameText& text);

/// Gives the runs their kinds: the features of all runs of one form are summed, so that a name is one thing in the
/// whole text.
void classify(const NameText& text, const NameWeights& weights, std::vector<NameCandidate>& candidates);

/// The folded words of [first, last), joined by blanks: the form by which runs are the same name.
std::string nameKey(const NameText& text, std::uint32_t first, std::uint32_t last);

} // namespace vigie::extraction
