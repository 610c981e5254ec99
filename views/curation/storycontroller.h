// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/result.h"
#include "models/editing/editoperation.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace vigie {

class EditRunner;
class QueryRunner;
class Selection;
class StoryPanel;

/// Joins the panel of stories to the article that is read and to the workspace. Reads while the panel can be seen.
class StoryController final : public QObject
{
    Q_OBJECT

public:
    StoryController(Selection* selection, StoryPanel* panel, QObject* parent = nullptr);

    /// Who reads and who writes; nothing = no workspace, it cannot be changed. Not owned.
    void setRunners(QueryRunner* queries, EditRunner* edits);

    /// Adds an article to the story of the one that is read, by a search. Not owned.
    void setAddAction(QAction* action);

public slots:
    void addArticle();

signals:
    void failed(const vigie::Error& error);
    void refused(const QString& why);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void refreshStory();
    void refreshSuggestions();
    void tellAbility();
    void openPicker(const Article& read);
    void run(EditOperation operation);

    Selection* m_selection;
    StoryPanel* m_panel;
    QAction* m_add = nullptr;
    QPointer<QueryRunner> m_queries;
    QPointer<EditRunner> m_edits;
};

} // namespace vigie
