// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/curationdesk.h"

#include "app/desktop/markedwordsreader.h"
#include "views/articles/articlelistview.h"
#include "views/articles/figurelistview.h"
#include "views/articles/readerview.h"
#include "views/curation/actoreditcontroller.h"
#include "views/curation/articleeditcontroller.h"
#include "views/curation/articleremovalcontroller.h"
#include "views/curation/figureeditcontroller.h"
#include "views/curation/figureform.h"
#include "views/curation/likecasescontroller.h"
#include "views/curation/mergecontroller.h"
#include "views/curation/placeeditcontroller.h"
#include "views/curation/ratescontroller.h"
#include "views/curation/reviewcontroller.h"
#include "views/curation/reviewpanel.h"
#include "views/curation/storycontroller.h"
#include "views/curation/storypanel.h"
#include "views/curation/storyselectioncontroller.h"
#include "views/curation/undocontroller.h"
#include "views/curation/watchlistcontroller.h"
#include "views/entity/actorpageview.h"
#include "views/entity/placefacetview.h"
#include "views/main/mainwindow.h"

#include <QAction>

namespace vigie {

CurationDesk::CurationDesk(FilterHistory* history, Selection* selection, const CurationPanels& panels,
                           QObject* parent)
    : QObject(parent)
    , m_panels(panels)
    , m_form(new FigureForm(panels.reader))
    , m_figures(new FigureEditController(selection, panels.reader, m_form, this))
    , m_markedWords(new MarkedWordsReader(this))
    , m_undo(new UndoController(panels.window->actions().undo, panels.window->actions().redo, this))
    , m_review(new ReviewController(history, selection, panels.review, this))
    , m_stories(new StoryController(selection, panels.stories, this))
    , m_storySelection(new StorySelectionController(panels.articles, panels.window->actions().joinSelected,
                                                    panels.window->actions().denySelected, this))
    , m_actors(new ActorEditController(selection, panels.actorPage, this))
    , m_merges(new MergeController(panels.window->actions().mergeActors, selection, panels.window, this))
    , m_articles(new ArticleEditController(panels.window->actions().correctArticle, panels.reader, this))
    , m_removal(
          new ArticleRemovalController(panels.articles, panels.window->actions().removeArticles, selection, this))
    , m_likeCases(new LikeCasesController(panels.likeCases, this))
    , m_watchList(new WatchListController(panels.window->actions().watchList, panels.window, this))
    , m_places(new PlaceEditController(panels.window->actions().placeUnknown, panels.places, this))
    , m_rates(new RatesController(panels.window->actions().exchangeRates, panels.window, this))
{
    m_stories->setAddAction(panels.window->actions().addToStory);
    joinFigures();
    joinPlaces();
    joinLikeCases();
    joinRefusals();
}

void CurationDesk::joinFigures()
{
    m_figures->setReader([this](const MarkedWords& words, QObject* receiver, const FieldsCallback& callback) {
        m_markedWords->read(words, receiver, callback);
    });
    const MainActions& actions = m_panels.window->actions();
    const QList<QAction*> keys = actions.figureActions() + actions.reviewActions();
    m_panels.reader->setFigureActions(keys);
    m_panels.figures->setFigureActions(keys);
    m_panels.review->setFigureActions(keys);
    const auto on = [](const QAction* action, auto* controller, auto slot) {
        connect(action, &QAction::triggered, controller, slot);
    };
    on(actions.showReview, m_panels.window, &MainWindow::showReview);
    on(actions.showReview, m_review, &ReviewController::open);
    on(actions.showStories, m_panels.window, &MainWindow::showStories);
    on(actions.nextToReview, m_review, &ReviewController::next);
    on(actions.previousToReview, m_review, &ReviewController::previous);
    on(actions.acceptAll, m_review, &ReviewController::acceptAll);
    on(actions.rejectAll, m_review, &ReviewController::rejectAll);
    on(actions.acceptFigure, m_figures, &FigureEditController::accept);
    on(actions.rejectFigure, m_figures, &FigureEditController::reject);
    on(actions.correctFigure, m_figures, &FigureEditController::correct);
    on(actions.revertFigure, m_figures, &FigureEditController::revert);
    on(actions.deleteFigure, m_figures, &FigureEditController::remove);
    on(actions.addFigure, m_figures, &FigureEditController::addFigure);
    on(actions.addActor, m_figures, &FigureEditController::addActor);
    connect(m_figures, &FigureEditController::abilitiesChanged, m_panels.window,
            [actions](const FigureAbilities& can) {
                actions.acceptFigure->setEnabled(can.review);
                actions.rejectFigure->setEnabled(can.review);
                actions.correctFigure->setEnabled(can.correct);
                actions.revertFigure->setEnabled(can.revert);
                actions.deleteFigure->setEnabled(can.remove);
                actions.addFigure->setEnabled(can.add);
                actions.addActor->setEnabled(can.add);
            });
}

void CurationDesk::joinPlaces()
{
    connect(m_form, &FigureForm::placeSearchRequested, m_places, [this] {
        m_places->choose(m_form, [this](const Place& place) { m_form->choosePlace(place.id, place.name); });
    });
}

void CurationDesk::joinLikeCases()
{
    connect(m_actors, &ActorEditController::renamed, m_likeCases, &LikeCasesController::offerMerges);
    const auto offerMerges = [this](const Actor& into) { m_likeCases->offerMerges(into, {}); };
    connect(m_actors, &ActorEditController::merged, m_likeCases, offerMerges);
    connect(m_merges, &MergeController::merged, m_likeCases, offerMerges);
    connect(m_actors, &ActorEditController::rejected, m_likeCases, &LikeCasesController::offerRejections);
}

void CurationDesk::joinRefusals()
{
    const auto show = [this](auto* controller, auto signal) {
        connect(controller, signal, m_panels.window, &MainWindow::showNotice);
    };
    show(m_figures, &FigureEditController::refused);
    show(m_review, &ReviewController::refused);
    show(m_actors, &ActorEditController::refused);
    show(m_stories, &StoryController::refused);
    show(m_storySelection, &StorySelectionController::refused);
    show(m_removal, &ArticleRemovalController::refused);
    connect(m_removal, &ArticleRemovalController::removed, m_panels.window, &MainWindow::confirm);
    show(m_undo, &UndoController::refused);
    connect(m_undo, &UndoController::done, m_panels.window, &MainWindow::confirm);
    show(m_likeCases, &LikeCasesController::refused);
    connect(m_review, &ReviewController::failed, this, &CurationDesk::failed);
    connect(m_stories, &StoryController::failed, this, &CurationDesk::failed);
    connect(m_likeCases, &LikeCasesController::failed, this, &CurationDesk::failed);
    connect(m_rates, &RatesController::changed, this, &CurationDesk::ratesChanged);
}

void CurationDesk::setRunners(QueryRunner* queries, EditRunner* edits)
{
    m_review->setRunner(queries);
    m_figures->setEdits(edits);
    m_review->setEdits(edits);
    m_actors->setRunners(queries, edits);
    m_articles->setEdits(edits);
    m_removal->setRunners(queries, edits);
    m_merges->setRunners(queries, edits);
    m_stories->setRunners(queries, edits);
    m_storySelection->setEdits(edits);
    m_undo->setRunners(queries, edits);
    m_likeCases->setRunners(queries, edits);
    m_watchList->setRunners(queries, edits);
    m_places->setRunners(queries, edits);
    m_rates->setRunners(queries, edits);
}

void CurationDesk::setCurrency(const QString& currency)
{
    m_review->setCurrency(currency);
    m_rates->setCurrency(currency);
}

} // namespace vigie
