// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/sectors/sectoraccounts.h"

#include <vector>

namespace vigie::extraction {

/// A commission's session, the promises of a summit, a week in a region: many sectors, none of them the text's own,
/// not even `main`, which is the strongest.
bool isRoundUp(const Document& document, const Names& names, const SectorEvidence& evidence,
               const SectorAccounts& accounts, const SectorAccount& main);

/// The sectors of a text that counts projects before it tells any trade, in their order; multi_sector
/// alone where "l'industrie" leads them. Empty where it is no such text, or tells less than two.
std::vector<Sector> talliedSectors(const Document& document, const Names& names, const SectorEvidence& evidence);

} // namespace vigie::extraction
