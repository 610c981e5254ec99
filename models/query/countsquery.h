// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/domain/rows.h"
#include "models/query/querycontext.h"

namespace vigie {

/// The counts of the status bar, under the whole filter.
struct CountsQuery
{
    using Rows = WorkspaceCounts;
    static constexpr bool kNeedsCube = true;

    Filter filter;
    QString currency; ///< ISO 4217: amounts without a rate into it are not counted; empty: they are

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
