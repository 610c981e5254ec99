// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/emptyworkspacepage.h"

#include "views/common/emptystate.h"

#include <QAction>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

EmptyWorkspacePage::EmptyWorkspacePage(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_state(new EmptyState(this))
{
    setObjectName("EmptyWorkspacePage"_L1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
    setActions(actions);
    showWelcome();
}

void EmptyWorkspacePage::setActions(const QList<QAction*>& actions)
{
    m_state->setActions(actions);
}

void EmptyWorkspacePage::showWelcome()
{
    m_state->setContent(
        u"import"_s, tr("This workspace is empty"),
        tr("Import press releases and articles as text files (.txt) or saved web pages (.html), or drop such files "
           "and "
           "folders here. Vigie reads the companies, places, jobs and amounts in them and keeps the sentence behind "
           "every figure."));
}

void EmptyWorkspacePage::showError(const QString& title, const QString& explanation)
{
    m_state->setContent(u"warning"_s, title, explanation);
}

} // namespace vigie
