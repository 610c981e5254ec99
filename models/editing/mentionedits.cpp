// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/mentionedits.h"

#include "models/query/namesquery.h"
#include "models/store/editaction.h"
#include "models/store/journal.h"
#include "models/store/namecorrection.h"
#include "models/store/watchcorrection.h"

namespace vigie {
namespace {

Result<ActorId> actorOfName(Edit& edit, const QString& name, ActorKind kind)
{
    QueryContext context;
    context.connection = &edit.connection();
    // Who is shown comes before who would be back by it.
    for (const bool goneToo : {false, true}) {
        const auto names = NamesQuery{{}, {name}, {}, goneToo}(context);
        if (!names)
            return tl::unexpected(names.error());
        if (!names->actors.isEmpty())
            return names->actors.first();
    }
    const auto made = addActor(edit, name, kind);
    const Result<> followed = made ? followActor(edit, *made, {}) : tl::unexpected(made.error());
    return followed ? made : tl::unexpected(followed.error());
}

} // namespace

EditOperation markActor(ArticleId article, Span span, const QString& name, ActorKind kind)
{
    return {editaction::kNameAdd, [=](Edit& edit) -> Result<qint64> {
                const auto actor = actorOfName(edit, name.simplified(), kind);
                if (!actor)
                    return tl::unexpected(actor.error());
                return addMention(edit, article, span, *actor).map([](MentionId made) { return made.value; });
            }};
}

EditOperation removeMention(MentionId mention)
{
    return {editaction::kNameRemove, [mention](Edit& edit) { return nothingMade(removeMention(edit, mention)); }};
}

EditOperation rejectActors(const QList<ActorId>& actors)
{
    return {editaction::kNameReject, [actors](Edit& edit) -> Result<qint64> {
                for (const ActorId actor : actors)
                    if (const Result<> rejected = rejectActor(edit, actor); !rejected)
                        return tl::unexpected(rejected.error());
                return 0;
            }};
}

} // namespace vigie
