// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/editoperation.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace vigie {

class ArticleListView;
class EditRunner;

/// Says of the articles that are selected in the list that they tell the same, or do not: two actions, of the menus
/// and of the list's own.
class StorySelectionController final : public QObject
{
    Q_OBJECT

public:
    /// Nothing is owned.
    StorySelectionController(ArticleListView* list, QAction* join, QAction* deny, QObject* parent = nullptr);

    /// Who writes; nothing = the workspace cannot be changed. Not owned.
    void setEdits(EditRunner* edits);

signals:
    void refused(const QString& why);

private:
    void join();
    void deny();
    void run(EditOperation operation);
    void tellAbilities();

    ArticleListView* m_list;
    QAction* m_join;
    QAction* m_deny;
    QPointer<EditRunner> m_edits;
};

} // namespace vigie
