// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/placefacetquery.h"

#include "models/analysis/facetkernel.h"
#include "models/query/selectioncache.h"

namespace vigie {

Result<QList<PlaceRow>> PlaceFacetQuery::operator()(QueryContext& context) const
{
    const auto selection = choose(context, without(filter, FilterPart::Places));
    if (!selection)
        return tl::unexpected(selection.error());
    return placeFacet(*context.cube, (*selection)->articles, filter.places);
}

} // namespace vigie
