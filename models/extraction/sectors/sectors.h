// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/names.h"
#include "models/extraction/sectors/sectorevidence.h"

#include <vector>

/// What trades an article is about.
namespace vigie::extraction {

/// The sectors of the article, main one first, 1 to 3 (none for an empty text).
std::vector<Sector> findSectors(const Document& document, const Names& names, const SectorEvidence& evidence);

} // namespace vigie::extraction
