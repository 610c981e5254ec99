// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/namecandidate.h"
#include "models/extraction/names/nametext.h"
#include "models/extraction/names/nameweights.h"

#include <string>
#include <vector>

namespace vigie::extraction {

/// Gives the runs their kinds: the features of all runs of one form are summed, so that a name is one thing in the
/// whole text.
void classify(const NameText& text, const NameWeights& weights, std::vector<NameCandidate>& candidates);

/// The folded words of [first, last), joined by blanks: the form by which runs are the same name.
std::string nameKey(const NameText& text, std::uint32_t first, std::uint32_t last);

} // namespace vigie::extraction
