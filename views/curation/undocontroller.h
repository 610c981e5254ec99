// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/editing/editoperation.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace vigie {

class EditRunner;
class QueryRunner;

/// Undo and redo over everything that people do, with the name of the step in the words of the actions. The steps are
/// in the workspace: they are there after a restart too, and those of another program are seen.
class UndoController final : public QObject
{
    Q_OBJECT

public:
    /// The actions are not owned.
    UndoController(QAction* undo, QAction* redo, QObject* parent = nullptr);

    /// Who reads and who writes; nothing = none. Not owned.
    void setRunners(QueryRunner* queries, EditRunner* edits);

signals:
    void refused(const QString& why);
    void done(const QString& what); ///< "Undone: …"

private:
    void refresh();
    void answer(const Result<EditOutcome>& outcome, const QString& what);

    QAction* m_undo;
    QAction* m_redo;
    QString m_undoWords; ///< of the step that undo takes back; empty while there is none
    QString m_redoWords;
    QPointer<QueryRunner> m_queries;
    QPointer<EditRunner> m_edits;
};

} // namespace vigie
