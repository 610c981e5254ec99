// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "models/session/filterhistory.h"
#include "models/session/selection.h"

#include <QObject>

#include <memory>

namespace vigie {

class ActorController;
class ArticleListController;
class ChartController;
class ChartPanel;
struct ChartChoice;
class CurationDesk;
class EditRunner;
class EmptyWorkspacePage;
class EntityPanel;
class FacetController;
class FigureListController;
class FigureListView;
class FilterBar;
class FilterController;
class ImportProgressView;
class MainWindow;
class NoticeBar;
class QueryRunner;
class ReaderController;
class ReaderView;
class TimelineController;

/// The window with its panels, and the controllers that join them to one filter, one selection and one workspace. It
/// opens no files: Desktop does, and hands over the runner that answers.
class Workbench final : public QObject
{
    Q_OBJECT

public:
    explicit Workbench(QObject* parent = nullptr);
    ~Workbench() override;

    MainWindow& window() const { return *m_window; }
    ImportProgressView& importProgress() const { return *m_importProgress; }
    EmptyWorkspacePage& emptyPage() const { return *m_emptyPage; }
    ChartPanel& charts() const { return *m_charts; }
    NoticeBar& rereadingOffer() const { return *m_rereadingOffer; }
    NoticeBar& reportNotice() const { return *m_reportNotice; }
    FilterHistory& history() { return m_history; }

    /// The workspace that answers from now on; nothing = none is open. Not owned. Forgets filter and selection.
    void setRunner(QueryRunner* runner);

    /// Who writes to it; nothing = it cannot be changed. Not owned; after setRunner().
    void setEdits(EditRunner* edits);

    void setCurrency(const QString& currency); ///< display currency, ISO 4217

    /// Shows these articles and this chart, as one step of the filter history.
    void showView(const Filter& filter, const ChartChoice& choice);

    /// Shows what was shown when the workspace was left, unless something was chosen since it was opened.
    void resumeView(const Filter& filter, const ChartChoice& choice);

    void showStory(ArticleId article); ///< the panel of stories at the article's; 0 = as it is

    void confirmExport(const QString& path); ///< says for a moment that it was written

    void refresh(); ///< the workspace has changed by other means than the edits

private:
    void joinActions();
    void joinFigures();
    void showCounts(const WorkspaceCounts& counts);
    void reportFailures();
    void openLink(const QUrl& url);

    FilterHistory m_history;
    Selection m_selection;
    QString m_currency;

    // The window owns the panels; the pointers are for the controllers.
    FilterBar* m_filterBar;
    EntityPanel* m_entities;
    ReaderView* m_reader;
    ChartPanel* m_charts;
    EmptyWorkspacePage* m_emptyPage;
    ImportProgressView* m_importProgress;
    FigureListView* m_figures;
    NoticeBar* m_rereadingOffer;
    NoticeBar* m_reportNotice;
    std::unique_ptr<MainWindow> m_window;

    FilterController* m_filterController = nullptr;
    TimelineController* m_timelineController = nullptr;
    ArticleListController* m_articleController = nullptr;
    ReaderController* m_readerController = nullptr;
    FacetController* m_facetController = nullptr;
    ActorController* m_actorController = nullptr;
    FigureListController* m_figureController = nullptr;
    ChartController* m_chartController = nullptr;
    CurationDesk* m_curation = nullptr;
    QueryRunner* m_runner = nullptr;
};

} // namespace vigie
