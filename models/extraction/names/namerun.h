// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/namecandidate.h"

#include <vector>

/// Runs of capitals: the stretches of a text that may be names of persons, firms and places.
namespace vigie::extraction {

/// The run that begins at the token, cut free of what stands before a name (functions, civilities, sentence-initial
/// common words); an empty run (first == last == where to go on) where none does.
NameCandidate readRun(const NameText& text, std::uint32_t at);

} // namespace vigie::extraction
