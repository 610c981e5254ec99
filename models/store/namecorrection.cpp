// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/namecorrection.h"

#include "models/domain/textindex.h"
#include "models/store/actorcorrection.h"
#include "models/store/actorreferences.h"
#include "models/store/connection.h"
#include "models/store/foldname.h"
#include "models/store/journal.h"
#include "models/store/statement.h"

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kBody = "SELECT body FROM article WHERE id = ?1 "
                       "AND id NOT IN (SELECT article_id FROM removed_article)";
constexpr auto kSameSpan
    = "SELECT count(*) FROM mention WHERE article_id = ?1 AND actor_id = ?2 AND span_begin < ?4 AND span_end > ?3";
constexpr auto kForms = "SELECT DISTINCT surface FROM mention WHERE actor_id = ?1 ORDER BY surface";

QString text(qint64 number)
{
    return QString::number(number);
}

/// Does something with every value of a column.
template <class Do> Result<> forEach(Edit& edit, const char* sql, ActorId actor, Do change)
{
    const auto found = columnOf(edit.connection(), sql, actor);
    if (!found)
        return tl::unexpected(found.error());
    for (const QString& value : *found)
        if (auto done = change(value); !done)
            return done;
    return {};
}

Result<> stopForm(Edit& edit, const QString& form)
{
    const RowText key{{u"form"_s, form}};
    if (edittables::row(edit.connection(), u"watched_name"_s, key))
        if (auto removed = edit.remove(u"watched_name"_s, key); !removed)
            return removed;
    if (edittables::row(edit.connection(), u"stopped_name"_s, key))
        return {};
    return edit.insert(u"stopped_name"_s, key).map([](qint64) {});
}

/// Takes out all that points to the actor.
Result<> letGo(Edit& edit, ActorId actor)
{
    using namespace actorreferences;
    const auto clear = [&](const QString& table, const QString& name) {
        return
            [&edit, table, name](const QString& id) { return edit.set(table, id.toLongLong(), name, std::nullopt); };
    };
    auto done = forEach(edit, kSubjects, actor, clear(u"metric"_s, u"subject_id"_s));
    if (done)
        done = forEach(edit, kReadings, actor, clear(u"metric_reading"_s, u"subject_id"_s));
    if (done)
        done = forEach(edit, kChildren, actor, clear(u"actor"_s, u"parent_id"_s));
    if (done)
        done = forEach(edit, kMentions, actor, [&](const QString& id) {
            return edit.remove(u"mention"_s, {{u"id"_s, id}});
        });
    if (done)
        done = forEach(edit, kDenied, actor, [&](const QString& other) {
            return edit.remove(u"actor_pair"_s, pairKey(actor, {other.toLongLong()}));
        });
    if (done)
        done = forEach(edit, kAliases, actor, [&](const QString& form) {
            return edit.remove(u"alias"_s, {{u"actor_id"_s, text(actor.value)}, {u"form"_s, form}});
        });
    return done;
}

} // namespace

Result<ActorId> addActor(Edit& edit, const QString& name, ActorKind kind)
{
    const QString clean = name.simplified();
    if (clean.isEmpty())
        return fieldFailure(u"name"_s, u"an actor needs a name"_s);
    const auto id = edit.insert(u"actor"_s, {{u"name"_s, clean}, {u"kind"_s, QString::fromUtf8(code(kind))}});
    if (!id)
        return tl::unexpected(id.error());
    if (auto named = addAlias(edit, {*id}, clean); !named)
        return tl::unexpected(named.error());
    return ActorId{*id};
}

Result<MentionId> addMention(Edit& edit, ArticleId article, Span span, ActorId actor)
{
    const auto body = columnOf(edit.connection(), kBody, article);
    if (!body)
        return tl::unexpected(body.error());
    if (body->isEmpty())
        return failure(Error::Kind::NotFound, u"there is no such article"_s, text(article.value));
    const TextIndex index(body->first());
    if (!index.valid(span))
        return fieldFailure(u"span"_s, u"the span lies outside the text"_s);
    const QString surface = index.slice(span);
    if (surface.trimmed().isEmpty())
        return fieldFailure(u"span"_s, u"there is no name in the span"_s);
    auto same = Statement::prepare(edit.connection(), kSameSpan);
    const auto known
        = same ? same->runForInteger(article, actor, span.begin, span.end) : tl::unexpected(same.error());
    if (!known)
        return tl::unexpected(known.error());
    if (*known > 0)
        return fieldFailure(u"span"_s, u"the actor is named there already"_s, surface);
    if (auto named = addAlias(edit, actor, surface); !named)
        return tl::unexpected(named.error());
    return edit
        .insert(u"mention"_s,
                {{u"article_id"_s, text(article.value)},
                 {u"actor_id"_s, text(actor.value)},
                 {u"span_begin"_s, text(span.begin)},
                 {u"span_end"_s, text(span.end)},
                 {u"surface"_s, surface},
                 {u"origin"_s, u"user"_s}})
        .map([](qint64 id) { return MentionId{id}; });
}

Result<> removeMention(Edit& edit, MentionId mention)
{
    return edit.remove(u"mention"_s, {{u"id"_s, text(mention.value)}});
}

Result<> rejectActor(Edit& edit, ActorId actor)
{
    const RowText key{{u"id"_s, text(actor.value)}};
    const auto row = edittables::row(edit.connection(), u"actor"_s, key);
    if (!row)
        return tl::unexpected(row.error());
    auto done = stopForm(edit, row->value(u"name"_s).value_or(QString()));
    if (done)
        done = forEach(edit, kForms, actor, [&](const QString& form) { return stopForm(edit, form); });
    if (done)
        done = letGo(edit, actor);
    return done ? edit.remove(u"actor"_s, key) : done;
}

} // namespace vigie
