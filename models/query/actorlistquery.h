// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/domain/rows.h"
#include "models/query/querycontext.h"

#include <optional>

namespace vigie {

/// Descending, then by name; Name ascending.
enum class ActorSort { Articles, Jobs, Investment, Name };

/// Actors with their counts. `jobs` and `investment` are the actor's bins of the breakdown by company (an actor of
/// another kind than company has such bins too).
struct ActorListQuery
{
    using Rows = QList<ActorRow>;
    static constexpr bool kNeedsCube = true;

    /// Facet: counted under all conditions but one's own (Filter::companies for kind Company, else Filter::actors),
    /// and the filter's own choice is listed even with no article. Filtered: counted under the whole filter.
    enum class Counting { Facet, Filtered };

    Filter filter;
    std::optional<ActorKind> kind; ///< nothing = all kinds
    QString search; ///< part of a name or alias, without regard to case and accents; empty = all
    ActorSort sort = ActorSort::Articles;
    int limit = 0; ///< 0 = all
    QString currency;
    Counting counting = Counting::Facet;

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
