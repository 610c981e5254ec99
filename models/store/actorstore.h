// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/store/articledraft.h"
#include "models/store/edittables.h"
#include "models/store/statement.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace vigie {

/// Finds the workspace's actor for a name that was read, or makes it. An actor is the same where a name of the same
/// kind folds to the same form (foldName()), in this order:
///   1. the canonical name of one actor only;
///   2. an alias of one actor only that stands for it alone: given by a person, an acronym, a surname, or another
///      name; "Renault" that was read as the short form of "Renault Maroc" is not;
///   3. where the text itself says that the name's acronym is the canonical name of one actor ("Office chérifien des
///      phosphates (OCP)" where there is "OCP").
///   4. any name of one actor only that a person has made another kind of: the engine goes on reading the old one.
/// Else it is a new actor. Works within the caller's transaction.
class ActorStore
{
public:
    ActorStore() = default; ///< to be prepared before use
    [[nodiscard]] Result<> prepare(const Connection& connection);

    /// The actor's id; new aliases are written to it.
    [[nodiscard]] Result<ActorId> findOrCreate(const ActorDraft& draft);

    /// Told of each row that is made from now on, by its table and key: for who writes a journal.
    void setObserver(RowObserver observer) { m_observer = std::move(observer); }

    /// Forgets what it remembers between calls. To be called at the beginning of each transaction, since another
    /// program may have renamed or merged actors since the last.
    void forget();

private:
    struct Candidate
    {
        ActorId id;
        bool canonical = false; ///< the form is its canonical name
        bool alone = false; ///< the form stands for this actor alone, see 2
    };

    Result<ActorId> find(const ActorDraft& draft, const QString& folded);
    Result<QList<Candidate>> candidates(const QString& folded, ActorKind kind);
    Result<> addAlias(ActorId actor, const QString& form);

    RowObserver m_observer;
    Statement m_select;
    Statement m_selectRekinded;
    Statement m_insertActor;
    Statement m_insertAlias;
    QHash<QPair<QString, int>, ActorId> m_known; ///< by folded name and kind, within the transaction
    QSet<QPair<qint64, QString>> m_knownAliases;
};

} // namespace vigie
