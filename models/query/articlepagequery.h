// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "models/query/querycontext.h"

namespace vigie {

/// The rows of some articles (a screenful; at most 1,000: all of a filter are ArticleListQuery's), in the order of
/// `ids`. Articles that are gone meanwhile are left out: match rows by id, not by position.
struct ArticlePageQuery
{
    using Rows = QList<ArticleRow>;
    static constexpr bool kNeedsCube = false;

    QList<ArticleId> ids;
    QString searchText; ///< Filter::text: excerpts are then taken from around the first hit, with the hits marked

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
