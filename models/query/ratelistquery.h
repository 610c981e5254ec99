// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "models/query/querycontext.h"

namespace vigie {

/// All rates, by currency and year, the workspace's own first.
struct RateListQuery
{
    using Rows = QList<RateRow>;
    static constexpr bool kNeedsCube = false;

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
