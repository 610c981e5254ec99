// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/sectors/sectorlexicon.h"
#include "models/extraction/text/text.h"

#include <cstdint>
#include <span>

namespace vigie::extraction {

/// "Le groupe pétrolier va construire une usine de seringues": is the term at token `at` what is built, opened or
/// closed? Whoever does it may be in another trade. `ids` are the words of all tokens in the lexicon.
bool isWorks(const Document& document, const SectorLexicon& lexicon, std::span<const WordId> ids, std::uint32_t at);

} // namespace vigie::extraction
