// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

class QAction;
class QWidget;

namespace vigie {

/// Every action of the window, each with its words, shortcut and object name; menus and toolbar only arrange them.
/// The actions belong to the window and are found there by the command palette and by tests.
struct MainActions
{
    Q_DECLARE_TR_FUNCTIONS(vigie::MainActions)

public:
    explicit MainActions(QWidget* window);

    QAction* newWorkspace;
    QAction* openWorkspace;
    QAction* openView;
    QAction* openSample;
    QAction* importFiles;
    QAction* importFolder;
    QAction* pasteText;
    QAction* exportChart;
    QAction* exportArticles;
    QAction* exportFigures;
    QAction* exportActors;
    QAction* writeReport;
    QAction* quit;

    QAction* undo;
    QAction* redo;
    QAction* acceptFigure;
    QAction* rejectFigure;
    QAction* correctFigure;
    QAction* revertFigure;
    QAction* deleteFigure;
    QAction* addFigure;
    QAction* addActor;
    QAction* correctArticle;
    QAction* removeArticles; ///< its key counts in the article list alone
    QAction* showJournal;
    QAction* setAuthor;
    QAction* readAgain;
    QAction* mergeActors;
    QAction* watchList;
    QAction* exchangeRates;
    QAction* placeUnknown;
    QAction* showReview;
    QAction* showStories;
    QAction* addToStory;
    QAction* joinSelected;
    QAction* denySelected;
    QAction* nextToReview;
    QAction* previousToReview;
    QAction* acceptAll;
    QAction* rejectAll;

    QAction* filterBack;
    QAction* filterForward;
    QAction* clearFilter;
    QAction* choosePeriod;
    QAction* reviewedOnly; ///< checkable
    QAction* focusSearch;
    QAction* focusFilterBar;

    QAction* nextPanel;
    QAction* previousPanel;
    QAction* commandPalette;

    QAction* help;
    QAction* about;

    /// What is done to the chosen figure or the selected text, by single letters. Their keys count only in the panels
    /// that they are added to: elsewhere letters are typed.
    QList<QAction*> figureActions() const;

    /// The way along the review queue, by single letters likewise.
    QList<QAction*> reviewActions() const;
};

} // namespace vigie
