// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/maintoolbar.h"

#include "views/main/mainactions.h"

#include <QAction>
#include <QComboBox>
#include <QToolButton>

namespace vigie {

using namespace Qt::StringLiterals;

MainToolBar::MainToolBar(const MainActions& actions, QWidget* filterBar, QWidget* parent)
    : QToolBar(tr("Main toolbar"), parent)
    , m_currency(new QComboBox(this))
{
    setObjectName("mainToolBar"_L1);
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addAction(actions.importFiles);
    addSeparator();
    for (QAction* action : {actions.filterBack, actions.filterForward, actions.undo, actions.redo}) {
        if (action == actions.undo)
            addSeparator();
        addAction(action);
        qobject_cast<QToolButton*>(widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    addSeparator();
    addWidget(filterBar);
    filterBar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addSeparator();
    m_currency->setObjectName("currencyComboBox"_L1);
    m_currency->setAccessibleName(tr("Display currency"));
    m_currency->setToolTip(tr("Currency that all amounts are converted to, at the yearly rate of their article"));
    addWidget(m_currency);
    addAction(actions.exchangeRates);
    qobject_cast<QToolButton*>(widgetForAction(actions.exchangeRates))->setToolButtonStyle(Qt::ToolButtonIconOnly);
    addAction(actions.exportChart);
    connect(m_currency, &QComboBox::textActivated, this, &MainToolBar::currencyChosen);
}

void MainToolBar::setCurrencies(const QStringList& codes, const QString& current)
{
    m_currency->clear();
    m_currency->addItems(codes);
    m_currency->setCurrentText(current);
}

} // namespace vigie
