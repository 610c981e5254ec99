// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/query/querycontext.h"

#include <QHash>

namespace vigie {

/// Names of the ids in a filter, for its chips. Ids that are gone have no entry.
struct ChipNames
{
    QHash<ActorId, QString> actors; ///< of Filter::companies and Filter::actors
    QHash<PlaceId, QString> places;

    friend bool operator==(const ChipNames&, const ChipNames&) = default;
};

struct ChipNamesQuery
{
    using Rows = ChipNames;
    static constexpr bool kNeedsCube = false;

    Filter filter;

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
