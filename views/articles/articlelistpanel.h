// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/articles/articlelistview.h"
#include "views/articles/nomatchpage.h"

#include <QWidget>

class QStackedWidget;

namespace vigie {

class EmptyState;
class LoadingShade;

/// The articles under the filter: the list, or why there is none. An empty workspace is the window's to show.
class ArticleListPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleListPanel(QWidget* parent = nullptr);

    ArticleListView* list() const { return m_list; }

    /// Shows these articles. None at all under a filter shows the page "no match"; say the conditions when known.
    void setIds(const ArticleListModel::Ids& ids, bool filtered);

    void setConditions(const QList<NarrowCondition>& conditions);

    void setLoading(bool loading); ///< dims what is shown
    void showError(const QString& explanation);

signals:
    void dropRequested(vigie::FilterPart part);
    void clearRequested();

private:
    QStackedWidget* m_pages;
    ArticleListView* m_list;
    NoMatchPage* m_noMatch;
    EmptyState* m_error;
    LoadingShade* m_shade;
};

} // namespace vigie
