// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace vigie {

class EditRunner;
class MergeDialog;
struct MergeSuggestion;
class QueryRunner;
class Selection;

/// Opens the pairs of actors that may be one, and decides them.
class MergeController final : public QObject
{
    Q_OBJECT

public:
    /// `action` opens the dialog, over `window`; neither is owned.
    MergeController(QAction* action, Selection* selection, QWidget* window, QObject* parent = nullptr);

    /// Who reads and who writes; nothing = none, the workspace cannot be changed. Not owned. Closes the dialog.
    void setRunners(QueryRunner* queries, EditRunner* edits);

signals:
    void merged(const vigie::Actor& into);

private:
    void open();
    void fill();
    void merge(const MergeSuggestion& pair);
    void deny(const MergeSuggestion& pair);

    QAction* m_action;
    Selection* m_selection;
    QWidget* m_window;
    QPointer<QueryRunner> m_queries;
    QPointer<EditRunner> m_edits;
    QPointer<MergeDialog> m_dialog;
};

} // namespace vigie
