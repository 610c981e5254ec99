// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/query/querycontext.h"

#include <vector>

namespace vigie {

/// The list of all articles that a filter chooses: shared, never changed, so a model of a million rows costs nothing
/// to hand over.
using ArticleIds = std::shared_ptr<const std::vector<ArticleId>>;

/// The chosen articles, newest first (undated ones at the end). Works before the cube is there, then by SQL.
struct ArticleIdsQuery
{
    using Rows = ArticleIds;
    static constexpr bool kNeedsCube = false;

    Filter filter;

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
