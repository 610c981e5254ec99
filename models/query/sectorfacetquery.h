// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/domain/rows.h"
#include "models/query/querycontext.h"

namespace vigie {

/// Articles by sector under all conditions but the sectors: most articles first, "not stated" at the end. An article
/// counts at each of its sectors and of its figures' sectors. Sectors of the filter are listed even with no article.
struct SectorFacetQuery
{
    using Rows = QList<SectorRow>;
    static constexpr bool kNeedsCube = true;

    Filter filter;

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
