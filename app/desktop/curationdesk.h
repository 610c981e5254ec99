// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QObject>

namespace vigie {

class ActorEditController;
class ActorPageView;
class ArticleEditController;
class ArticleListView;
class ArticleRemovalController;
class EditRunner;
class FigureEditController;
class FigureForm;
class FigureListView;
class FilterHistory;
class LikeCasesController;
class MainWindow;
class MarkedWordsReader;
class MergeController;
class NoticeBar;
class PlaceEditController;
class PlaceFacetView;
class QueryRunner;
class RatesController;
class ReaderView;
class ReviewController;
class ReviewPanel;
class Selection;
class StoryController;
class StoryPanel;
class StorySelectionController;
class UndoController;
class WatchListController;

/// The panels in which something can be corrected; the window owns them.
struct CurationPanels
{
    MainWindow* window = nullptr;
    ArticleListView* articles = nullptr;
    ReaderView* reader = nullptr;
    ActorPageView* actorPage = nullptr;
    PlaceFacetView* places = nullptr;
    FigureListView* figures = nullptr;
    ReviewPanel* review = nullptr;
    StoryPanel* stories = nullptr;
    NoticeBar* likeCases = nullptr;
};

/// The correcting half of the workbench: the controllers by which people change what was read, joined to the window's
/// actions and to the one that writes.
class CurationDesk final : public QObject
{
    Q_OBJECT

public:
    CurationDesk(FilterHistory* history, Selection* selection, const CurationPanels& panels,
                 QObject* parent = nullptr);

    /// Who reads and who writes; nothing = no workspace is open, it cannot be changed. Not owned.
    void setRunners(QueryRunner* queries, EditRunner* edits);

    void setCurrency(const QString& currency); ///< display currency, ISO 4217

signals:
    void failed(const vigie::Error& error);
    void ratesChanged(); ///< amounts are converted otherwise

private:
    void joinFigures();
    void joinPlaces();
    void joinRefusals();
    void joinLikeCases();

    CurationPanels m_panels;
    FigureForm* m_form;
    FigureEditController* m_figures;
    MarkedWordsReader* m_markedWords;
    UndoController* m_undo;
    ReviewController* m_review;
    StoryController* m_stories;
    StorySelectionController* m_storySelection;
    ActorEditController* m_actors;
    MergeController* m_merges;
    ArticleEditController* m_articles;
    ArticleRemovalController* m_removal;
    LikeCasesController* m_likeCases;
    WatchListController* m_watchList;
    PlaceEditController* m_places;
    RatesController* m_rates;
};

} // namespace vigie
