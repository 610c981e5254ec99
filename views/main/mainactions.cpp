// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/mainactions.h"

#include "views/common/actions.h"

#include <QAction>
#include <QWidget>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

QAction* action(QWidget* window, const QString& name, const QString& icon, const QString& text,
                const QKeySequence& shortcut = {})
{
    QAction* result = makeAction({name + "Action"_L1, icon, text, shortcut}, window);
    window->addAction(result);
    return result;
}

/// Its key counts only in the panels that it is added to.
QAction* figureAction(QWidget* window, const QString& name, const QString& icon, const QString& text,
                      const QKeySequence& shortcut = {})
{
    QAction* result = makeAction({name + "Action"_L1, icon, text, shortcut}, window);
    result->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    result->setEnabled(false);
    return result;
}

} // namespace

MainActions::MainActions(QWidget* window)
    : newWorkspace(action(window, u"newWorkspace"_s, u"add"_s, tr("&New workspace…"), QKeySequence::New))
    , openWorkspace(action(window, u"openWorkspace"_s, u"open"_s, tr("&Open workspace…"), QKeySequence::Open))
    , openView(
          action(window, u"openView"_s, u"chart"_s, tr("Open an exported &view…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O))
    , openSample(action(window, u"openSample"_s, u"star"_s, tr("Open the &sample announcements")))
    , importFiles(action(window, u"importFiles"_s, u"import"_s, tr("&Import files…"), Qt::CTRL | Qt::Key_I))
    , importFolder(
          action(window, u"importFolder"_s, u"import"_s, tr("Import a &folder…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I))
    , pasteText(action(window, u"pasteText"_s, u"copy"_s, tr("Import the text on the &clipboard"),
                       Qt::CTRL | Qt::SHIFT | Qt::Key_V))
    , exportChart(action(window, u"exportChart"_s, u"export"_s, tr("Export the c&hart…"), Qt::CTRL | Qt::Key_E))
    , exportArticles(action(window, u"exportArticles"_s, u"list"_s, tr("Export the &articles…")))
    , exportFigures(action(window, u"exportFigures"_s, u"table"_s, tr("Export the fi&gures…")))
    , exportActors(action(window, u"exportActors"_s, u"company"_s, tr("Export the acto&rs…")))
    , writeReport(action(window, u"writeReport"_s, u"article"_s, tr("Re&port…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E))
    , quit(action(window, u"quit"_s, QString(), tr("&Quit"), QKeySequence::Quit))
    , undo(action(window, u"undo"_s, u"undo"_s, tr("&Undo"), QKeySequence::Undo))
    , redo(action(window, u"redo"_s, u"redo"_s, tr("&Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z))
    , acceptFigure(figureAction(window, u"acceptFigure"_s, u"accept"_s, tr("&Accept the figure"), Qt::Key_A))
    , rejectFigure(figureAction(window, u"rejectFigure"_s, u"reject"_s, tr("&Reject the figure"), Qt::Key_R))
    , correctFigure(figureAction(window, u"correctFigure"_s, u"edit"_s, tr("Corr&ect the figure…"), Qt::Key_E))
    , revertFigure(figureAction(window, u"revertFigure"_s, u"machine"_s, tr("Put &back what was read")))
    , deleteFigure(figureAction(window, u"deleteFigure"_s, u"remove"_s, tr("&Delete the figure added by hand"),
                                Qt::Key_Delete))
    , addFigure(figureAction(window, u"addFigure"_s, u"add"_s, tr("&Make a figure of the selected text…"), Qt::Key_M))
    , addActor(
          figureAction(window, u"addActor"_s, u"company"_s, tr("Make an acto&r of the selected text…"), Qt::Key_P))
    , correctArticle(action(window, u"correctArticle"_s, u"edit"_s, tr("Correct title, date and sectors…"),
                            Qt::CTRL | Qt::Key_D))
    , removeArticles(figureAction(window, u"removeArticles"_s, u"remove"_s,
                                  tr("Remove the articles &selected from the workspace"), Qt::Key_Delete))
    , showJournal(action(window, u"showJournal"_s, u"timeline"_s, tr("&Journal of changes…")))
    , setAuthor(action(window, u"setAuthor"_s, u"person"_s, tr("Your name in the &journal…")))
    , readAgain(action(window, u"readAgain"_s, u"machine"_s, tr("Read all te&xts again…")))
    , mergeActors(action(window, u"mergeActors"_s, u"company"_s, tr("Actors that may be the sa&me…")))
    , watchList(action(window, u"watchList"_s, u"view"_s, tr("&Watched names…")))
    , exchangeRates(action(window, u"exchangeRates"_s, u"currency"_s, tr("Exchan&ge rates…")))
    , placeUnknown(action(window, u"placeUnknown"_s, u"place"_s, tr("Un&known places…")))
    , showReview(action(window, u"showReview"_s, u"list"_s, tr("Re&view queue"), Qt::CTRL | Qt::Key_R))
    , showStories(action(window, u"showStories"_s, u"story"_s, tr("St&ories"), Qt::CTRL | Qt::Key_T))
    , addToStory(action(window, u"addToStory"_s, u"add"_s, tr("Add an arti&cle to the story…"),
                        Qt::CTRL | Qt::SHIFT | Qt::Key_T))
    , joinSelected(action(window, u"joinSelected"_s, u"accept"_s, tr("The articles selected tell the sa&me")))
    , denySelected(
          action(window, u"denySelected"_s, u"reject"_s, tr("The two articles selected do n&ot tell the same")))
    , nextToReview(figureAction(window, u"nextToReview"_s, u"next"_s, tr("&Next to review"), Qt::Key_N))
    , previousToReview(figureAction(window, u"previousToReview"_s, u"previous"_s, tr("&Previous to review"),
                                    Qt::SHIFT | Qt::Key_N))
    , acceptAll(action(window, u"acceptAll"_s, u"accept"_s, tr("Accept a&ll under the filter…")))
    , rejectAll(action(window, u"rejectAll"_s, u"reject"_s, tr("Reject all &under the filter…")))
    , filterBack(
          action(window, u"filterBack"_s, u"back"_s, tr("&Back to the previous filter"), Qt::ALT | Qt::Key_Left))
    , filterForward(action(window, u"filterForward"_s, u"forward"_s, tr("&Forward to the next filter"),
                           Qt::ALT | Qt::Key_Right))
    , clearFilter(
          action(window, u"clearFilter"_s, u"clear"_s, tr("&Clear the filter"), Qt::CTRL | Qt::SHIFT | Qt::Key_L))
    , choosePeriod(action(window, u"choosePeriod"_s, u"calendar"_s, tr("&Dates…"), Qt::CTRL | Qt::SHIFT | Qt::Key_D))
    , reviewedOnly(action(window, u"reviewedOnly"_s, u"accept"_s, tr("Count &reviewed figures only")))
    , focusSearch(action(window, u"focusSearch"_s, u"search"_s, tr("&Search articles"), QKeySequence::Find))
    , focusFilterBar(
          action(window, u"focusFilterBar"_s, u"filter"_s, tr("Go to the &filter bar"), Qt::CTRL | Qt::Key_L))
    , nextPanel(action(window, u"nextPanel"_s, u"next"_s, tr("&Next panel"), Qt::Key_F6))
    , previousPanel(action(window, u"previousPanel"_s, u"previous"_s, tr("&Previous panel"), Qt::SHIFT | Qt::Key_F6))
    , commandPalette(action(window, u"commandPalette"_s, u"menu"_s, tr("Find a &command…"), Qt::CTRL | Qt::Key_K))
    , help(action(window, u"help"_s, u"help"_s, tr("&Help"), QKeySequence::HelpContents))
    , about(action(window, u"about"_s, u"vigie"_s, tr("&About Vigie")))
{
    reviewedOnly->setCheckable(true);
    reviewedOnly->setIconVisibleInMenu(false); // beside it stands whether it is on
    nextToReview->setEnabled(true);
    previousToReview->setEnabled(true);
    about->setMenuRole(QAction::AboutRole);
    quit->setMenuRole(QAction::QuitRole);
}

QList<QAction*> MainActions::reviewActions() const
{
    return {nextToReview, previousToReview};
}

QList<QAction*> MainActions::figureActions() const
{
    return {acceptFigure, rejectFigure, correctFigure, revertFigure, deleteFigure, addFigure, addActor};
}

} // namespace vigie
