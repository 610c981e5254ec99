// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/breakdownquery.h"

#include "models/analysis/breakdownkernel.h"
#include "models/query/selectioncache.h"

using namespace Qt::StringLiterals;

namespace vigie {

Result<Breakdown> BreakdownQuery::operator()(QueryContext& context) const
{
    if (stack == axis)
        return failure(Error::Kind::BadInput, u"a chart cannot be stacked by its own axis"_s, code(axis));
    const auto selection = choose(context, filter);
    if (!selection)
        return tl::unexpected(selection.error());
    return breakDown(*context.cube, **selection, {measure, axis, stack, currency, top});
}

} // namespace vigie
