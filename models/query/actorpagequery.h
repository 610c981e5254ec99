// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/domain/rows.h"
#include "models/query/querycontext.h"

namespace vigie {

/// One actor's page, under the whole filter; NotFound if there is none of that id. At most 500 figures.
struct ActorPageQuery
{
    using Rows = ActorPage;
    static constexpr bool kNeedsCube = true;

    ActorId id;
    Filter filter;
    QString currency;

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
