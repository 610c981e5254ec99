// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cubeselection.h"
#include "models/domain/rows.h"

namespace vigie {

/// Articles of each sector that has one, or is asked for by `chosen`: most articles first, then in order of the
/// sector list; "not stated" at the end, where there is such an article.
QList<SectorRow> sectorFacet(const Cube& cube, const ArticleBitmap& articles, const QList<Sector>& chosen);

/// Articles of each place, with those inside it: as a tree, a place before those inside it, siblings by articles,
/// then by name. Places without an article are left out unless `chosen` (the places they lie in are there too then).
/// Place::key is left empty: the cube does not hold it.
QList<PlaceRow> placeFacet(const Cube& cube, const ArticleBitmap& articles, const QList<PlaceId>& chosen);

} // namespace vigie
