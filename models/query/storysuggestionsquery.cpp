// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/storysuggestionsquery.h"

#include "models/query/storylistquery.h"

#include <QHash>

namespace vigie {
namespace {

constexpr qsizetype kPortion = 500;

Result<QHash<ArticleId, ArticleTelling>> tellingsById(QueryContext& context, const QList<ArticleId>& ids)
{
    QHash<ArticleId, ArticleTelling> byId;
    for (qsizetype begin = 0; begin < ids.size(); begin += kPortion) {
        const auto tellings = articleTellings(context, ids.mid(begin, kPortion));
        if (!tellings)
            return tl::unexpected(tellings.error());
        for (const ArticleTelling& telling : *tellings)
            byId.insert(telling.article.id, telling);
    }
    return byId;
}

} // namespace

Result<StorySuggestions> StorySuggestionsQuery::operator()(QueryContext& context) const
{
    StoryListQuery waiting;
    waiting.withStories = false;
    const auto rows = waiting(context);
    if (!rows)
        return tl::unexpected(rows.error());
    StorySuggestions suggestions;
    suggestions.all = static_cast<int>(rows->size());
    const QList<StoryRow> shown = rows->mid(0, limit);
    QList<ArticleId> ids;
    for (const StoryRow& row : shown)
        for (const StoryLink& link : row.links)
            ids.append({link.a, link.b});
    const auto tellings = tellingsById(context, ids);
    if (!tellings)
        return tl::unexpected(tellings.error());
    for (const StoryRow& row : shown)
        for (const StoryLink& link : row.links)
            suggestions.pairs.append(
                {tellings->value(link.a), tellings->value(link.b), link.score, link.reasons.toUtf8()});
    return suggestions;
}

} // namespace vigie
