// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "models/query/querycontext.h"

namespace vigie {

/// All that the reader shows of one article; NotFound if there is none of that id. A metric's `why` follows the
/// summing rules without any filter (empty where the cube is not there yet), `counted` is its value in `currency`.
struct ArticleQuery
{
    using Rows = ArticleDetail;
    static constexpr bool kNeedsCube = false;

    ArticleId id;
    QString currency; ///< empty = amounts as printed

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
