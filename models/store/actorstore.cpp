// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/actorstore.h"

#include "models/store/foldname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kSelect
    = "SELECT DISTINCT actor.id, actor.name, alias.origin FROM alias JOIN actor ON actor.id = alias.actor_id "
      "WHERE alias.folded = ?1 AND actor.kind = ?2 ORDER BY actor.id, alias.origin DESC";
constexpr auto kSelectRekinded
    = "SELECT DISTINCT actor.id FROM alias JOIN actor ON actor.id = alias.actor_id "
      "WHERE alias.folded = ?1 AND actor.kind <> ?2 AND EXISTS (SELECT 1 FROM journal WHERE entity = 'actor' "
      "AND entity_id = actor.id AND field = 'kind' AND old = ?2 "
      "AND step <= (SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'journal_position')) LIMIT 2";
constexpr auto kInsertActor = "INSERT INTO actor (name, kind) VALUES (?1, ?2) RETURNING id";
constexpr auto kInsertAlias = "INSERT INTO alias (actor_id, form, folded, origin) VALUES (?1, ?2, ?3, 'auto') "
                              "ON CONFLICT (actor_id, form) DO NOTHING RETURNING 1";

/// Are the form's words some of the name's, and is more than a generic word left out?
bool isShortForm(const QString& foldedForm, const QString& foldedName)
{
    const QStringList form = foldedForm.split(u' ');
    const QStringList name = foldedName.split(u' ');
    if (!std::ranges::all_of(form, [&](const QString& word) { return name.contains(word); }))
        return false;
    // "Atlas" is short for "Atlas Industries"; that word alone would be a name.
    return std::ranges::any_of(name, [&](const QString& word) {
        return !form.contains(word) && !isGenericNameWord(word) && word != u"industries";
    });
}

/// Is each letter the initial of a word of the name, in order? ("ocp" of "office cherifien des phosphates")
bool isAcronym(const QString& folded, const QString& foldedName)
{
    if (folded.size() < 2 || folded.contains(u' '))
        return false;
    qsizetype next = 0;
    for (const QString& word : foldedName.split(u' '))
        if (next < folded.size() && word.startsWith(folded[next]))
            ++next;
    return next == folded.size();
}

} // namespace

Result<> ActorStore::prepare(const Connection& connection)
{
    return Statement::prepareAll(connection,
                                 {{&m_select, kSelect},
                                  {&m_selectRekinded, kSelectRekinded},
                                  {&m_insertActor, kInsertActor},
                                  {&m_insertAlias, kInsertAlias}});
}

void ActorStore::forget()
{
    m_known.clear();
    m_knownAliases.clear();
}

Result<QList<ActorStore::Candidate>> ActorStore::candidates(const QString& folded, ActorKind kind)
{
    QList<Candidate> found;
    const auto take = [&](const Statement& row) {
        const auto id = row.id<ActorId>(0);
        const QString name = foldName(row.text(1));
        const bool alone = row.utf8(2) == "user" || kind == ActorKind::Person || !isShortForm(folded, name);
        // The user's form of an actor comes before the engine's of the same actor.
        if (found.isEmpty() || found.last().id != id)
            found.append({id, name == folded, alone});
    };
    const auto read = forEachRow(m_select, take, folded, code(kind));
    return read ? Result<QList<Candidate>>(found) : tl::unexpected(read.error());
}

Result<ActorId> ActorStore::find(const ActorDraft& draft, const QString& folded)
{
    const auto only = [](const QList<Candidate>& list, bool Candidate::*what) {
        return std::ranges::count(list, true, what) == 1 ? std::ranges::find(list, true, what)->id : ActorId{};
    };
    const auto named = candidates(folded, draft.kind);
    if (!named)
        return tl::unexpected(named.error());
    if (const ActorId id = only(*named, &Candidate::canonical))
        return id;
    if (std::ranges::none_of(*named, &Candidate::canonical))
        if (const ActorId id = only(*named, &Candidate::alone))
            return id;
    for (const QString& alias : draft.aliases) {
        const QString foldedAlias = foldName(alias);
        if (!isAcronym(foldedAlias, folded))
            continue;
        const auto acronyms = candidates(foldedAlias, draft.kind);
        if (!acronyms)
            return tl::unexpected(acronyms.error());
        if (const ActorId id = only(*acronyms, &Candidate::canonical))
            return id;
    }
    QList<ActorId> rekinded;
    const auto read = forEachRow(
        m_selectRekinded, [&](const Statement& row) { rekinded.append(row.id<ActorId>(0)); }, folded,
        code(draft.kind));
    if (!read)
        return tl::unexpected(read.error());
    return rekinded.size() == 1 ? rekinded.first() : ActorId{};
}

Result<> ActorStore::addAlias(ActorId actor, const QString& form)
{
    const QPair<qint64, QString> key(actor.value, form);
    if (m_knownAliases.contains(key))
        return {};
    m_knownAliases.insert(key);
    m_insertAlias.bind(actor, form, foldName(form));
    const auto isNew = m_insertAlias.step();
    if (!isNew)
        return tl::unexpected(isNew.error());
    m_insertAlias.reset();
    if (*isNew && m_observer)
        m_observer(u"alias"_s, {{u"actor_id"_s, QString::number(actor.value)}, {u"form"_s, form}});
    return {};
}

Result<ActorId> ActorStore::findOrCreate(const ActorDraft& draft)
{
    const QPair<QString, int> key(foldName(draft.name), static_cast<int>(draft.kind));
    ActorId actor = m_known.value(key);
    if (!actor) {
        auto found = find(draft, key.first);
        if (!found)
            return found;
        actor = *found;
    }
    if (!actor) {
        const auto created = m_insertActor.runForInteger(draft.name, code(draft.kind));
        if (!created)
            return tl::unexpected(created.error());
        actor = ActorId{*created};
        if (m_observer)
            m_observer(u"actor"_s, {{u"id"_s, QString::number(*created)}});
    }
    m_known.insert(key, actor);
    if (auto added = addAlias(actor, draft.name); !added)
        return tl::unexpected(added.error());
    for (const QString& alias : draft.aliases)
        if (auto added = addAlias(actor, alias); !added)
            return tl::unexpected(added.error());
    return actor;
}

} // namespace vigie
