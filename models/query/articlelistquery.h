// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/domain/rows.h"
#include "models/query/querycontext.h"

namespace vigie {

/// The rows of all articles that a filter chooses, newest first (undated ones at the end): for lists that leave
/// Vigie. Hits of the filter's text are marked in the excerpts.
struct ArticleListQuery
{
    using Rows = QList<ArticleRow>;
    static constexpr bool kNeedsCube = false;

    Filter filter;

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
