// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/mergedactorsquery.h"

#include "models/store/actorsplit.h"
#include "models/store/connection.h"

namespace vigie {

Result<QList<MergedActor>> MergedActorsQuery::operator()(QueryContext& context) const
{
    return mergesInto(*context.connection, into).map([](const QList<ActorMerge>& merges) {
        QList<MergedActor> actors;
        for (const ActorMerge& merge : merges)
            actors.append({merge.step, merge.from, merge.name});
        return actors;
    });
}

} // namespace vigie
