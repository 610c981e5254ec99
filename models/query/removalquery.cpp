// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/removalquery.h"

#include "models/query/rowreading.h"
#include "models/store/editaction.h"

#include <QSet>

namespace vigie {
namespace {

// What an undone step has changed is not decided. Names that were taken out stand in the journal alone, whose JSON
// names the article: it is read once.
constexpr auto kNamesTakenOut
    = "SELECT DISTINCT CAST(json_extract(j.old, '$.article_id') AS INTEGER) FROM journal j "
      "WHERE j.entity = 'mention' AND j.action = ?1 AND j.new IS NULL AND json_extract(j.old, '$.origin') = 'auto' "
      "AND j.step <= (SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'journal_position') "
      "AND NOT EXISTS (SELECT 1 FROM mention m WHERE m.id = j.entity_id)";
constexpr auto kSelect
    = "SELECT (SELECT count(*) FROM metric WHERE article_id = ?1 AND review <> 'auto'), "
      "EXISTS (SELECT 1 FROM mention WHERE article_id = ?1 AND origin = 'user') "
      "OR EXISTS (SELECT 1 FROM story_article t JOIN story s ON s.id = t.story_id "
      "WHERE t.article_id = ?1 AND (s.origin = 'user' OR s.account_id = ?1)) "
      "OR EXISTS (SELECT 1 FROM story_pair WHERE article_a = ?1 AND state = 'denied') "
      "OR EXISTS (SELECT 1 FROM story_pair WHERE article_b = ?1 AND state = 'denied') "
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
    QSet<ArticleId> withoutNames;
    if (auto read = forEachRow(
            *context.connection, kNamesTakenOut,
            [&](const Statement& row) { withoutNames.insert(row.id<ArticleId>(0)); }, editaction::kNameRemove);
        !read)
        return tl::unexpected(read.error());
    for (const ArticleId article : articles) {
        if (auto go = context.proceed(); !go)
            return tl::unexpected(go.error());
        const auto take = [&](const Statement& row) {
            stakes.figures += static_cast<int>(row.integer(0));
            const bool isDecided = row.integer(0) > 0 || row.integer(1) != 0 || withoutNames.contains(article);
            stakes.articles += isDecided ? 1 : 0;
        };
        if (auto read = forEachRow(*select, take, article); !read)
            return tl::unexpected(read.error());
    }
    return stakes;
}

} // namespace vigie
