// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/timelinequery.h"

#include "models/analysis/timelinekernel.h"
#include "models/query/selectioncache.h"

using namespace Qt::StringLiterals;

namespace vigie {

Result<Timeline> TimelineQuery::operator()(QueryContext& context) const
{
    if (!isTime(step))
        return failure(Error::Kind::BadInput, u"a timeline goes by year, quarter or month"_s, code(step));
    const Filter undatedToo = without(without(filter, FilterPart::Dates), FilterPart::Undated);
    const auto selection = choose(context, undatedToo);
    if (!selection)
        return tl::unexpected(selection.error());
    return timeline(*context.cube, **selection, measure, step, currency);
}

} // namespace vigie
