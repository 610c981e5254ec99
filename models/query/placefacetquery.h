// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/domain/rows.h"
#include "models/query/querycontext.h"

namespace vigie {

/// Articles by place under all conditions but the places, as the rows of a tree: a place stands before those inside
/// it; among siblings most articles first, then by name. Places without an article are left out, but those of the
/// filter.
struct PlaceFacetQuery
{
    using Rows = QList<PlaceRow>;
    static constexpr bool kNeedsCube = true;

    Filter filter;

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
