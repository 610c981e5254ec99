// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/articleedits.h"

#include "models/store/articlecorrection.h"
#include "models/store/articleremoval.h"
#include "models/store/editaction.h"
#include "models/store/journal.h"
#include "models/storysearch/storysearch.h"

namespace vigie {
namespace {

Result<> correct(Edit& edit, ArticleId article, const ArticleFields& before, const ArticleFields& after)
{
    Result<> done;
    if (after.title != before.title)
        done = setArticleTitle(edit, article, after.title);
    if (done && after.sectors != before.sectors)
        done = setArticleSectors(edit, article, after.sectors);
    if (done && after.date != before.date)
        done = setArticleDate(edit, article, after.date);
    return done;
}

} // namespace

EditOperation removeArticles(const QList<ArticleId>& articles)
{
    return {editaction::kArticleRemove,
            [articles](Edit& edit) { return nothingMade(removeArticles(edit, articles, groupStories)); }};
}

EditOperation correctArticle(ArticleId article, const ArticleFields& before, const ArticleFields& after)
{
    QString action = editaction::kArticleSectors;
    if (after.date != before.date)
        action = editaction::kArticleDate;
    else if (after.title != before.title)
        action = editaction::kArticleTitle;
    return {action, [=](Edit& edit) { return nothingMade(correct(edit, article, before, after)); }};
}

} // namespace vigie
