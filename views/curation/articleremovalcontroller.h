// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;

namespace vigie {

class ArticleListView;
class EditRunner;
class QueryRunner;
class Selection;
struct RemovalStakes;

/// Takes the articles that are selected in the list out of the workspace: at once, since undo brings them back, but
/// with a question where persons have decided something in them or where they are more than a few. The list goes on
/// at the next article.
class ArticleRemovalController final : public QObject
{
    Q_OBJECT

public:
    /// Nothing is owned.
    ArticleRemovalController(ArticleListView* list, QAction* action, Selection* selection, QObject* parent = nullptr);

    /// Who reads and who writes; nothing = the workspace cannot be changed. Not owned.
    void setRunners(QueryRunner* queries, EditRunner* edits);

    static constexpr int kFew = 5; ///< articles that are removed without a question

signals:
    void refused(const QString& why);
    void removed(const QString& what); ///< "Removed from the workspace: 3 articles. …"

private:
    void tellAbility();
    void begin();
    void ask(const QList<ArticleId>& articles, const RemovalStakes& stakes);
    void remove(const QList<ArticleId>& articles);
    void goOn(const QList<ArticleId>& removed);

    ArticleListView* m_list;
    QAction* m_action;
    Selection* m_selection;
    QPointer<QueryRunner> m_queries;
    QPointer<EditRunner> m_edits;
};

} // namespace vigie
