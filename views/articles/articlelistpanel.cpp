// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/articles/articlelistpanel.h"

#include "views/common/emptystate.h"
#include "views/common/loadingshade.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

ArticleListPanel::ArticleListPanel(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_list(new ArticleListView(this))
    , m_noMatch(new NoMatchPage(this))
    , m_error(new EmptyState(this))
    , m_shade(new LoadingShade(this))
{
    setObjectName("ArticleListPanel"_L1);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_noMatch);
    m_pages->addWidget(m_error);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    setFocusProxy(m_list);
    connect(m_noMatch, &NoMatchPage::dropRequested, this, &ArticleListPanel::dropRequested);
    connect(m_noMatch, &NoMatchPage::clearRequested, this, &ArticleListPanel::clearRequested);
}

void ArticleListPanel::setIds(const ArticleListModel::Ids& ids, bool filtered)
{
    m_list->articles()->setIds(ids);
    const bool none = filtered && (!ids || ids->empty());
    m_pages->setCurrentWidget(none ? static_cast<QWidget*>(m_noMatch) : m_list);
    setFocusProxy(m_pages->currentWidget());
    setLoading(false);
}

void ArticleListPanel::setConditions(const QList<NarrowCondition>& conditions)
{
    m_noMatch->setConditions(conditions);
}

void ArticleListPanel::setLoading(bool loading)
{
    m_shade->setLoading(loading);
}

void ArticleListPanel::showError(const QString& explanation)
{
    m_error->setContent(u"warning"_s, tr("The articles cannot be listed"), explanation);
    m_pages->setCurrentWidget(m_error);
    setLoading(false);
}

} // namespace vigie
