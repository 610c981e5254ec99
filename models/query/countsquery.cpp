// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/countsquery.h"

#include "models/analysis/countskernel.h"
#include "models/query/selectioncache.h"

namespace vigie {

Result<WorkspaceCounts> CountsQuery::operator()(QueryContext& context) const
{
    const auto selection = choose(context, filter);
    if (!selection)
        return tl::unexpected(selection.error());
    return workspaceCounts(*context.cube, **selection, currency);
}

} // namespace vigie
