// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/query/articleidsquery.h"
#include "models/query/chipnamesquery.h"

#include <QObject>
#include <QPointer>

namespace vigie {

class ArticleListPanel;
class FilterHistory;
class QueryRunner;
class Selection;

/// Joins the article list to the filter, the selection and the workspace: ids under the filter, rows of the pages on
/// the screen, and which condition is too narrow where nothing matches. Where a new filter leaves the chosen article
/// out, the first one that it finds is chosen instead.
class ArticleListController final : public QObject
{
    Q_OBJECT

public:
    ArticleListController(FilterHistory* history, Selection* selection, ArticleListPanel* panel,
                          QObject* parent = nullptr);

    /// The workspace that answers; nothing = none is open. Not owned.
    void setRunner(QueryRunner* runner);

    /// Where nothing is chosen any more, the first article is, unless the list is older than that one's end: then
    /// the next list chooses.
    void replace(ArticleId gone);

    void setNames(const ChipNames& names); ///< of the ids in the filter, for the words of its conditions

signals:
    void failed(const vigie::Error& error);

private:
    void refresh();
    void showArticles(const ArticleIds& ids);
    void askForPage(int first, int count);
    void askForConditions();

    FilterHistory* m_history;
    Selection* m_selection;
    ArticleListPanel* m_panel;
    QPointer<QueryRunner> m_runner;
    ChipNames m_names;
    bool m_follows = false; ///< the filter has changed, and nothing was chosen since
};

} // namespace vigie
