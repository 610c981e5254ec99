// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/watchcorrection.h"

#include "models/store/actorcorrection.h"
#include "models/store/connection.h"
#include "models/store/journal.h"
#include "models/store/namecorrection.h"
#include "models/store/nameliststore.h"
#include "models/store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kActor = "SELECT coalesce(min(id), 0) FROM actor WHERE name = ?1 AND kind = ?2";

constexpr auto kAlias = "SELECT count(*) FROM alias WHERE actor_id = ?1 AND form = ?2";

const QString kWatched = u"watched_name"_s;
const QString kStopped = u"stopped_name"_s;

RowText keyOf(const QString& form)
{
    return {{u"form"_s, form}};
}

/// Takes the form off a list that it may be on.
Result<> takeOff(Edit& edit, const QString& table, const QString& form)
{
    const auto row = edittables::row(edit.connection(), table, keyOf(form));
    if (row)
        return edit.remove(table, keyOf(form));
    return row.error().kind == Error::Kind::NotFound ? Result<>() : tl::unexpected(row.error());
}

Result<ActorId> findOrAdd(Edit& edit, const QString& name, ActorKind kind)
{
    auto select = Statement::prepare(edit.connection(), kActor);
    const auto id = select ? select->runForInteger(name, code(kind)) : tl::unexpected(select.error());
    if (!id)
        return tl::unexpected(id.error());
    return *id > 0 ? Result<ActorId>(ActorId{*id}) : addActor(edit, name, kind);
}

Result<> watchForm(Edit& edit, const QString& form, const QString& name, ActorKind kind)
{
    for (const QString& list : {kStopped, kWatched})
        if (auto done = takeOff(edit, list, form); !done)
            return done;
    return edit.insert(kWatched, {{u"form"_s, form}, {u"name"_s, name}, {u"kind"_s, QString::fromUtf8(code(kind))}})
        .map([](qint64) {});
}

/// All forms under one name are of one kind.
Result<> agreeOnKind(Edit& edit, const QString& name, ActorKind kind)
{
    const auto lists = nameLists(edit.connection());
    if (!lists)
        return tl::unexpected(lists.error());
    for (const WatchedName& watched : lists->watched)
        if (watched.name == name && watched.kind != kind)
            if (auto done = watchForm(edit, watched.form, name, kind); !done)
                return done;
    return {};
}

struct NameAndKind
{
    QString name;
    ActorKind kind = ActorKind::Company;
};

Result<NameAndKind> nameAndKindOf(Edit& edit, ActorId actor)
{
    return edittables::row(edit.connection(), u"actor"_s, {{u"id"_s, QString::number(actor.value)}})
        .map([](const RowText& row) {
            const auto kind = actorKindFromCode(row.value(u"kind"_s).value_or(QString()).toStdString());
            return NameAndKind{row.value(u"name"_s).value_or(QString()), kind.value_or(ActorKind::Company)};
        });
}

Result<bool> bears(Edit& edit, ActorId actor, const QString& form)
{
    auto select = Statement::prepare(edit.connection(), kAlias);
    const auto count = select ? select->runForInteger(actor, form) : tl::unexpected(select.error());
    return count.map([](qint64 aliases) { return aliases > 0; });
}

} // namespace

Result<ActorId> watchActor(Edit& edit, const QString& name, ActorKind kind, const QStringList& aliases)
{
    const QString clean = name.simplified();
    if (clean.isEmpty())
        return fieldFailure(u"name"_s, u"a watched name cannot be empty"_s);
    const auto actor = findOrAdd(edit, clean, kind);
    if (!actor)
        return actor;
    if (auto done = watchForm(edit, clean, clean, kind); !done)
        return tl::unexpected(done.error());
    for (const QString& alias : aliases) {
        const QString form = alias.simplified();
        if (form == clean)
            continue;
        auto done = addAlias(edit, *actor, form);
        if (done)
            done = watchForm(edit, form, clean, kind);
        if (!done)
            return tl::unexpected(done.error());
    }
    if (auto done = agreeOnKind(edit, clean, kind); !done)
        return tl::unexpected(done.error());
    return actor;
}

Result<> followActor(Edit& edit, ActorId actor, const QStringList& formerNames)
{
    const auto own = nameAndKindOf(edit, actor);
    const auto lists = own ? nameLists(edit.connection()) : tl::unexpected(own.error());
    if (!lists)
        return tl::unexpected(lists.error());
    const QString& name = own->name;
    QStringList forms{name};
    for (const QString& former : formerNames)
        if (!forms.contains(former))
            forms.append(former);
    for (const WatchedName& watched : lists->watched)
        if (!forms.contains(watched.form) && formerNames.contains(watched.name))
            forms.append(watched.form);
    for (const QString& form : std::as_const(forms)) {
        const auto isBorne = bears(edit, actor, form);
        if (!isBorne)
            return tl::unexpected(isBorne.error());
        if (auto done
            = *isBorne || form == name ? watchForm(edit, form, name, own->kind) : takeOff(edit, kWatched, form);
            !done)
            return done;
    }
    return agreeOnKind(edit, name, own->kind);
}

Result<> renameAndFollow(Edit& edit, ActorId actor, const QString& name)
{
    const auto before = nameAndKindOf(edit, actor);
    if (!before)
        return tl::unexpected(before.error());
    const Result<> renamed = renameActor(edit, actor, name);
    return renamed ? followActor(edit, actor, {before->name}) : renamed;
}

Result<> mergeAndFollow(Edit& edit, ActorId into, const QList<ActorId>& from)
{
    QStringList names;
    for (const ActorId actor : from) {
        const auto gone = nameAndKindOf(edit, actor);
        if (!gone)
            return tl::unexpected(gone.error());
        names.append(gone->name);
        if (Result<> merged = mergeActors(edit, into, actor); !merged)
            return merged;
    }
    return followActor(edit, into, names);
}

Result<> setKindAndFollow(Edit& edit, ActorId actor, ActorKind kind)
{
    const auto before = nameAndKindOf(edit, actor);
    const auto lists = before ? nameLists(edit.connection()) : tl::unexpected(before.error());
    if (!lists)
        return tl::unexpected(lists.error());
    if (Result<> set = setActorKind(edit, actor, kind); !set)
        return set;
    // Another actor of the name may be the one that is watched.
    const bool isWatched = std::ranges::any_of(lists->watched, [&](const WatchedName& watched) {
        return watched.name == before->name && watched.kind == before->kind;
    });
    return isWatched ? agreeOnKind(edit, before->name, kind) : Result<>();
}

Result<> unwatchActor(Edit& edit, const QString& name)
{
    const auto lists = nameLists(edit.connection());
    if (!lists)
        return tl::unexpected(lists.error());
    QString canonical;
    for (const WatchedName& watched : lists->watched)
        if (watched.form == name || watched.name == name)
            canonical = watched.name;
    if (canonical.isEmpty())
        return failure(Error::Kind::NotFound, u"nobody watches this name"_s, name);
    for (const WatchedName& watched : lists->watched)
        if (watched.name == canonical)
            if (auto done = edit.remove(kWatched, keyOf(watched.form)); !done)
                return done;
    return {};
}

Result<> stopReading(Edit& edit, const QString& form)
{
    const QString clean = form.simplified();
    if (clean.isEmpty())
        return fieldFailure(u"name"_s, u"a name that is never read cannot be empty"_s);
    for (const QString& list : {kWatched, kStopped})
        if (auto done = takeOff(edit, list, clean); !done)
            return done;
    return edit.insert(kStopped, keyOf(clean)).map([](qint64) {});
}

Result<> allowReading(Edit& edit, const QString& form)
{
    return edit.remove(kStopped, keyOf(form));
}

} // namespace vigie
