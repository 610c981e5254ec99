// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/storyquery.h"

#include "models/query/rowreading.h"

namespace vigie {
namespace {

const QByteArray kSelectStory = "SELECT s.id, s.origin = 'auto', s.account_id FROM story_article t "
                                "JOIN story s ON s.id = t.story_id WHERE t.article_id = ?1 AND EXISTS "
                                "(SELECT 1 FROM story_article o WHERE o.story_id = s.id AND o.article_id <> ?1)";
const QByteArray kSelectArticles = "SELECT a.id FROM story_article t JOIN article a ON a.id = t.article_id "
                                   "WHERE t.story_id = ? ORDER BY a.ord, a.id";

} // namespace

Result<StoryDetail> StoryQuery::operator()(QueryContext& context) const
{
    StoryDetail detail;
    Story& story = detail.story;
    auto read = readRows(context, kSelectStory, {article.value}, [&](const Statement& row) {
        story.id = row.id<StoryId>(0);
        story.automatic = row.integer(1) != 0;
        story.account = row.id<ArticleId>(2);
    });
    if (read && story.id)
        read = readRows(context, kSelectArticles, {story.id.value},
                        [&](const Statement& row) { story.articles.append(row.id<ArticleId>(0)); });
    if (!read)
        return tl::unexpected(read.error());
    auto tellings = articleTellings(context, story.articles);
    if (!tellings)
        return tl::unexpected(tellings.error());
    detail.tellings = std::move(*tellings);
    return detail;
}

} // namespace vigie
