// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/mainmenus.h"

#include "views/main/mainwindow.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>

namespace vigie {
namespace {

QMenu* fillFile(QMenu* menu, const MainActions& actions)
{
    menu->addActions({actions.newWorkspace, actions.openWorkspace});
    QMenu* recent = menu->addMenu(MainWindow::tr("Open &recent"));
    menu->addActions({actions.openSample, actions.openView});
    menu->addSeparator();
    menu->addActions({actions.importFiles, actions.importFolder, actions.pasteText});
    menu->addSeparator();
    menu->addActions({actions.exportChart, actions.exportArticles, actions.exportFigures, actions.exportActors,
                      actions.writeReport});
    menu->addSeparator();
    menu->addAction(actions.quit);
    return recent;
}

void fillEdit(QMenu* menu, const MainActions& actions)
{
    menu->addActions({actions.undo, actions.redo});
    menu->addSeparator();
    menu->addActions(actions.figureActions());
    menu->addActions({actions.correctArticle, actions.removeArticles});
    menu->addSeparator();
    menu->addActions(
        {actions.showReview, actions.nextToReview, actions.previousToReview, actions.acceptAll, actions.rejectAll});
    menu->addActions({actions.showStories, actions.addToStory, actions.joinSelected, actions.denySelected,
                      actions.mergeActors, actions.watchList, actions.placeUnknown});
    menu->addSeparator();
    menu->addActions({actions.exchangeRates, actions.readAgain});
    menu->addSeparator();
    menu->addActions({actions.showJournal, actions.setAuthor});
}

} // namespace

OpenMenus makeMainMenus(QMenuBar* bar, const MainActions& actions, const QList<QDockWidget*>& docks)
{
    OpenMenus open;
    open.recent = fillFile(bar->addMenu(MainWindow::tr("&File")), actions);
    fillEdit(bar->addMenu(MainWindow::tr("&Edit")), actions);

    QMenu* filter = bar->addMenu(MainWindow::tr("Fi&lter"));
    filter->addActions({actions.focusSearch, actions.focusFilterBar});
    filter->addSeparator();
    filter->addActions({actions.filterBack, actions.filterForward, actions.clearFilter});
    filter->addSeparator();
    filter->addActions({actions.choosePeriod, actions.reviewedOnly});

    QMenu* view = bar->addMenu(MainWindow::tr("&View"));
    for (const QDockWidget* dock : docks)
        view->addAction(dock->toggleViewAction());
    view->addSeparator();
    view->addActions({actions.nextPanel, actions.previousPanel, actions.commandPalette});
    view->addSeparator();
    open.language = view->addMenu(MainWindow::tr("&Language"));

    QMenu* help = bar->addMenu(MainWindow::tr("&Help"));
    help->addActions({actions.help, actions.about});
    return open;
}

} // namespace vigie
