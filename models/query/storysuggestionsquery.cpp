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
    // Of the many that may wait only those that are shown are told of.
    const auto waiting = waitingLinks(*context.connection);
    if (!waiting)
        return tl::unexpected(waiting.error());
    StorySuggestions suggestions;
    suggestions.all = static_cast<int>(waiting->size());
    const QList<StoryLink> shown = waiting->mid(0, limit);
    QList<ArticleId> ids;
    for (const StoryLink& link : shown)
        ids.append({link.a, link.b});
    const auto tellings = tellingsById(context, ids);
    if (!tellings)
        return tl::unexpected(tellings.error());
    for (const StoryLink& link : shown)
        suggestions.pairs.append(
            {tellings->value(link.a), tellings->value(link.b), link.score, link.reasons.toUtf8()});
    return suggestions;
}

} // namespace vigie
