// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/domain/result.h"
#include "models/store/edittables.h"
#include "models/store/transaction.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>

namespace vigie {

class Connection;

/// One field that was changed, or a row that was added or taken out whole (then `field` is empty and the row stands
/// as JSON in `after` or `before`).
struct Change
{
    QString entity; ///< the table
    qint64 id = 0; ///< of the row; of the first part of its key where that has several
    QString field;
    ColumnText before;
    ColumnText after;

    friend bool operator==(const Change&, const Change&) = default;
};

/// One action of a person.
struct JournalStep
{
    qint64 step = 0; ///< from 1
    QDateTime at; ///< UTC
    QString author;
    QString action; ///< a code, as "metric.correct"
    QList<Change> changes; ///< in the order in which they were made
    bool undone = false;

    friend bool operator==(const JournalStep&, const JournalStep&) = default;
};

/// Who does what, and when.
struct EditInfo
{
    QString action;
    QString author;
    Clock clock = systemClock();
};

/// A step being made: one transaction, in which every change goes through set(), insert() and remove(), so that the
/// journal has all of them. Nothing is changed unless commit() is reached. What was undone before cannot be redone
/// afterwards.
class Edit
{
public:
    /// Takes the write lock. Error::Kind::Busy where another program holds it.
    [[nodiscard]] static Result<Edit> begin(Connection& connection, EditInfo info);

    Connection& connection() { return *m_connection; }

    /// Changes one field of a row with an integer key; nothing where it has that value already.
    [[nodiscard]] Result<> set(const QString& table, qint64 id, const QString& column, const ColumnText& value);

    /// Adds a row and gives its integer key.
    [[nodiscard]] Result<qint64> insert(const QString& table, const RowText& values);

    /// Has a row that somebody else inserted within this transaction in the journal, as if insert() had.
    [[nodiscard]] Result<> adopt(const QString& table, const RowText& key);

    /// Takes a row out by its key.
    [[nodiscard]] Result<> remove(const QString& table, const RowText& key);

    bool isEmpty() const { return m_changes.isEmpty(); } ///< nothing was changed so far

    /// Writes the journal and ends the transaction. The step's number, or 0 where nothing was changed.
    [[nodiscard]] Result<qint64> commit();

private:
    Edit(Connection& connection, EditInfo info, Transaction transaction);

    Connection* m_connection; ///< not mine
    EditInfo m_info;
    Transaction m_transaction;
    QList<Change> m_changes;
};

/// Takes back the last step that is not undone; gives it. Survives restarts: the journal is in the workspace.
/// Error::Kind::NotFound where there is none; BadInput where a value was changed otherwise since: then nothing is
/// done. Where the step was another reading, other tellings of the articles that it changed are to be looked for
/// again: models/storysearch/movedstep.h does both.
[[nodiscard]] Result<JournalStep> undo(Connection& connection);

/// Does the first undone step again; likewise.
[[nodiscard]] Result<JournalStep> redo(Connection& connection);

/// Takes a step back whenever it was made, as a change of its own: each of its changes that still stands. For
/// splitting a merged actor again. `which` picks those of the step's changes that are meant, in their order; without
/// it all are.
using ChangePick = std::function<QList<Change>(const QList<Change>&)>;
[[nodiscard]] Result<> revertStep(Edit& edit, qint64 step, const ChangePick& which = {});

/// The last steps, newest first; all where `limit` is 0.
[[nodiscard]] Result<QList<JournalStep>> journal(Connection& connection, int limit = 0);

} // namespace vigie
