// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rereadingsides.h"

#include <QStringList>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

const Metric* storedFigure(const ArticleRereading& article, const ReadingChange& change)
{
    const auto known = std::ranges::find(article.stored.metrics, change.metric, &Metric::id);
    return known == article.stored.metrics.end() ? nullptr : &*known;
}

QString subjectOf(const ArticleRereading& article, const Metric& figure)
{
    const ActorId subject = figure.fields.subject;
    const auto named = std::ranges::find_if(article.stored.mentions, [subject](const StoredMention& mention) {
        return subject && mention.mention.actor == subject;
    });
    return named == article.stored.mentions.end() ? QString() : named->mention.surface;
}

const MetricDraft* readFigure(const ArticleRereading& article, const ReadingChange& change)
{
    return change.draft < 0 ? nullptr : &article.draft.metrics[change.draft];
}

QString subjectOf(const ArticleRereading& article, const MetricDraft& figure)
{
    return figure.subject < 0 ? QString() : article.draft.actors[figure.subject].name;
}

NameSides nameSides(const ArticleRereading& article, const ReadingChange& change)
{
    const bool isActor = change.what == ReadingChange::What::Actor;
    NameSides sides;
    QStringList before;
    for (const StoredMention& known : article.stored.mentions) {
        const Mention& mention = known.mention;
        if (isActor ? change.actor && mention.actor == change.actor : change.place && mention.place == change.place)
            before.append(mention.surface);
    }
    sides.name = before.value(0);
    sides.before = before.join(u"; "_s);
    if (change.draft < 0)
        return sides;
    QStringList after;
    for (const MentionDraft& mention :
         isActor ? article.draft.actors[change.draft].mentions : article.draft.places[change.draft].mentions)
        after.append(mention.surface);
    sides.name = isActor ? article.draft.actors[change.draft].name : article.draft.places[change.draft].name;
    sides.after = after.join(u"; "_s);
    return sides;
}

} // namespace vigie
