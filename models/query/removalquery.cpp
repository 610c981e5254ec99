// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/removalquery.h"

#include "models/query/rowreading.h"

namespace vigie {
namespace {

// What an undone step has changed is not decided.
constexpr auto kSelect
    = "SELECT (SELECT count(*) FROM metric WHERE article_id = ?1 AND review <> 'auto'), "
      "EXISTS (SELECT 1 FROM mention WHERE article_id = ?1 AND origin = 'user') "
      "OR EXISTS (SELECT 1 FROM journal WHERE entity IN ('article', 'article_sector') AND entity_id = ?1 "
      "AND action <> 'engine.reextract' "
      "AND step <= (SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'journal_position'))";

} // namespace

Result<RemovalStakes> RemovalQuery::operator()(QueryContext& context) const
{
    RemovalStakes stakes;
    auto select = Statement::prepare(*context.connection, kSelect);
    if (!select)
        return tl::unexpected(select.error());
    for (const ArticleId article : articles) {
        if (auto go = context.proceed(); !go)
            return tl::unexpected(go.error());
        const auto take = [&](const Statement& row) {
            stakes.figures += static_cast<int>(row.integer(0));
            stakes.articles += row.integer(0) > 0 || row.integer(1) != 0 ? 1 : 0;
        };
        if (auto read = forEachRow(*select, take, article); !read)
            return tl::unexpected(read.error());
    }
    return stakes;
}

} // namespace vigie
