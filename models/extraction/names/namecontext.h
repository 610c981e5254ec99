// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/namefeatures.h"

#include <vector>

namespace vigie::extraction {

/// Appends the features that the words before and behind a run have.
void addNameContext(const NameText& text, const NameCandidate& run, std::vector<NameFeature>& out);

/// "baptisée", "dénommé": stands between a noun and the name that it was given.
bool isNamingWord(const NameText& text, std::uint32_t at);

/// "CMPV": one word in capitals, and neither a common noun ("PME") nor what is no name ("PDG").
bool isStrangeAcronym(const NameText& text, const NameCandidate& run);

/// Are all its words words of the language ("Orange", "Le Matin")?
bool isCommonName(const NameText& text, const NameCandidate& run);

} // namespace vigie::extraction
