// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/names.h"
#include "models/extraction/sectors/sectorevidence.h"

namespace vigie::extraction {

/// "L'institut des métiers de l'aéronautique va tripler de taille": does the text go on about teaching? A plant's
/// text says once or twice that its staff will be trained; one about a school begins with it and says so all along,
/// and tells the trade that is taught in as many words.
bool isAboutTeaching(const Document& document, const Names& names, const SectorEvidence& evidence);

} // namespace vigie::extraction
