// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/editing/editoperation.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace vigie {

class EditRunner;
class QueryRunner;
class WatchListDialog;

/// Opens the lists of names that imports always, or never, read, and changes them.
class WatchListController final : public QObject
{
    Q_OBJECT

public:
    /// `action` opens the dialog, over `window`; neither is owned.
    WatchListController(QAction* action, QWidget* window, QObject* parent = nullptr);

    /// Who reads and who writes; nothing = none, the workspace cannot be changed. Not owned. Closes the dialog.
    void setRunners(QueryRunner* queries, EditRunner* edits);

private:
    void open();
    void fill();
    void openForm(const Actor& watched); ///< with an empty name: for a new one
    void run(EditOperation operation);

    QAction* m_action;
    QWidget* m_window;
    QPointer<QueryRunner> m_queries;
    QPointer<EditRunner> m_edits;
    QPointer<WatchListDialog> m_dialog;
};

} // namespace vigie
