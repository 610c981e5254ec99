// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/sectorfacetquery.h"

#include "models/analysis/facetkernel.h"
#include "models/query/selectioncache.h"

namespace vigie {

Result<QList<SectorRow>> SectorFacetQuery::operator()(QueryContext& context) const
{
    const auto selection = choose(context, without(filter, FilterPart::Sectors));
    if (!selection)
        return tl::unexpected(selection.error());
    return sectorFacet(*context.cube, (*selection)->articles, filter.sectors);
}

} // namespace vigie
