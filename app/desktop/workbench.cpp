// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workbench.h"

#include "app/desktop/curationdesk.h"
#include "models/editing/editrunner.h"
#include "models/query/queryrunner.h"
#include "views/articles/articlelistcontroller.h"
#include "views/articles/articlelistpanel.h"
#include "views/articles/figurelistcontroller.h"
#include "views/articles/figurelistview.h"
#include "views/articles/readercontroller.h"
#include "views/articles/readerview.h"
#include "views/charts/chartcontroller.h"
#include "views/charts/chartpanel.h"
#include "views/common/errortext.h"
#include "views/common/labels.h"
#include "views/common/noticebar.h"
#include "views/common/rateswords.h"
#include "views/curation/reviewpanel.h"
#include "views/curation/storypanel.h"
#include "views/entity/actorcontroller.h"
#include "views/entity/actorpageview.h"
#include "views/entity/entitypanel.h"
#include "views/entity/facetcontroller.h"
#include "views/filter/filterbar.h"
#include "views/filter/filtercontroller.h"
#include "views/filter/searchfield.h"
#include "views/importing/emptyworkspacepage.h"
#include "views/importing/importprogressview.h"
#include "views/main/mainwindow.h"
#include "views/timeline/timelinecontroller.h"
#include "views/timeline/timelinepanel.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace vigie {

using namespace Qt::StringLiterals;

Workbench::Workbench(QObject* parent)
    : QObject(parent)
    , m_filterBar(new FilterBar)
    , m_entities(new EntityPanel)
    , m_reader(new ReaderView)
    , m_charts(new ChartPanel)
    , m_emptyPage(new EmptyWorkspacePage)
    , m_importProgress(new ImportProgressView)
    , m_figures(new FigureListView)
    , m_rereadingOffer(new NoticeBar(u"rereadingOffer"_s, tr("Not now")))
    , m_reportNotice(new NoticeBar(u"report"_s, tr("Cancel")))
{
    auto* timeline = new TimelinePanel;
    auto* articles = new ArticleListPanel;
    auto* review = new ReviewPanel;
    auto* stories = new StoryPanel;
    auto* likeCases = new NoticeBar(u"likeCases"_s, tr("Not now"));
    // The window takes them over at once.
    m_window = std::make_unique<MainWindow>(MainPanels{.filterBar = m_filterBar,
                                                       .timeline = timeline,
                                                       .entities = m_entities,
                                                       .articles = articles,
                                                       .reader = m_reader,
                                                       .charts = m_charts,
                                                       .figures = m_figures,
                                                       .review = review,
                                                       .stories = stories,
                                                       .emptyPage = m_emptyPage,
                                                       .importProgress = m_importProgress,
                                                       .notices = {m_rereadingOffer, likeCases, m_reportNotice}});
    m_filterController = new FilterController(&m_history, m_filterBar, this);
    m_timelineController = new TimelineController(&m_history, timeline, this);
    m_articleController = new ArticleListController(&m_history, &m_selection, articles, this);
    m_readerController = new ReaderController(&m_selection, m_reader, this);
    m_facetController = new FacetController(&m_history, m_entities, this);
    m_actorController = new ActorController(&m_history, &m_selection, m_entities, this);
    m_figureController = new FigureListController(&m_history, &m_selection, m_figures, this);
    m_chartController = new ChartController(&m_history, m_charts, this);
    m_curation = new CurationDesk(&m_history, &m_selection,
                                  {.window = m_window.get(),
                                   .articles = articles->list(),
                                   .reader = m_reader,
                                   .actorPage = m_entities->page(),
                                   .places = m_entities->places(),
                                   .figures = m_figures,
                                   .review = review,
                                   .stories = stories,
                                   .likeCases = likeCases},
                                  this);
    connect(m_readerController, &ReaderController::gone, m_articleController, &ArticleListController::replace);
    connect(m_filterController, &FilterController::namesChanged, m_articleController,
            &ArticleListController::setNames);
    connect(m_filterController, &FilterController::countsChanged, this, &Workbench::showCounts);
    connect(m_filterBar, &FilterBar::resultsRequested, articles->list(),
            [articles] { articles->list()->setFocus(); });
    connect(articles->list(), &ArticleListView::articleActivated, m_reader, [this] { m_reader->setFocus(); });
    joinActions();
    joinFigures();
    reportFailures();
}

Workbench::~Workbench() = default;

void Workbench::joinActions()
{
    const MainActions& actions = m_window->actions();
    connect(actions.filterBack, &QAction::triggered, &m_history, &FilterHistory::back);
    connect(actions.filterForward, &QAction::triggered, &m_history, &FilterHistory::forward);
    connect(actions.clearFilter, &QAction::triggered, &m_history, &FilterHistory::clear);
    connect(actions.choosePeriod, &QAction::triggered, m_filterController, &FilterController::askPeriod);
    connect(actions.focusSearch, &QAction::triggered, m_filterBar, &FilterBar::focusSearch);
    connect(actions.focusFilterBar, &QAction::triggered, m_filterBar, &FilterBar::focusChips);
    connect(actions.exportChart, &QAction::triggered, this, [this] {
        m_window->showCharts(); // its menu opens at its button, which has to be in sight
        m_charts->showExportMenu();
    });
    connect(actions.reviewedOnly, &QAction::triggered, this, [this](bool checked) {
        Filter filter = m_history.current();
        filter.reviewedOnly = checked;
        m_history.push(filter);
    });
    const auto showSteps = [actions](bool back, bool forward) {
        actions.filterBack->setEnabled(back);
        actions.filterForward->setEnabled(forward);
    };
    showSteps(false, false);
    connect(&m_history, &FilterHistory::stepsChanged, m_window.get(), showSteps);
    connect(&m_history, &FilterHistory::filterChanged, m_window.get(), [actions](const Filter& filter) {
        actions.reviewedOnly->setChecked(filter.reviewedOnly);
        actions.clearFilter->setEnabled(!filter.isEmpty());
    });
}

void Workbench::joinFigures()
{
    connect(m_chartController, &ChartController::figuresRequested, m_figureController, &FigureListController::show);
    connect(m_chartController, &ChartController::figuresRequested, m_window.get(), &MainWindow::showFigures);
    connect(m_reader, &ReaderView::sourceRequested, this, &Workbench::openLink);
    connect(m_charts, &ChartPanel::saved, this, &Workbench::confirmExport);
}

void Workbench::reportFailures()
{
    const auto show = [this](const Error& error) { m_window->showNotice(errorText(error)); };
    connect(m_filterController, &FilterController::failed, this, show);
    connect(m_timelineController, &TimelineController::failed, this, show);
    connect(m_articleController, &ArticleListController::failed, this, show);
    connect(m_readerController, &ReaderController::failed, this, show);
    connect(m_facetController, &FacetController::failed, this, show);
    connect(m_actorController, &ActorController::failed, this, show);
    connect(m_figureController, &FigureListController::failed, this, show);
    connect(m_chartController, &ChartController::failed, this, show);
    connect(m_curation, &CurationDesk::failed, this, show);
    connect(m_curation, &CurationDesk::ratesChanged, this, &Workbench::refresh);
}

void Workbench::setRunner(QueryRunner* runner)
{
    m_selection.clear();
    m_filterController->setRunner(runner);
    m_timelineController->setRunner(runner);
    m_articleController->setRunner(runner);
    m_readerController->setRunner(runner);
    m_facetController->setRunner(runner);
    m_actorController->setRunner(runner);
    m_figureController->setRunner(runner);
    m_chartController->setRunner(runner);
    m_runner = runner;
    setEdits(nullptr);
    m_history.reset();
}

void Workbench::setEdits(EditRunner* edits)
{
    m_curation->setRunners(m_runner, edits);
    if (edits) {
        connect(edits, &EditRunner::edited, this, &Workbench::refresh);
    }
}

void Workbench::refresh()
{
    // The article on the screen at once; everything that is summed when the cube has followed.
    m_readerController->refresh();
    if (m_runner)
        m_runner->reload();
}

void Workbench::showView(const Filter& filter, const ChartChoice& choice)
{
    m_charts->setChoice(choice);
    m_history.push(filter);
    m_window->showCharts();
}

void Workbench::resumeView(const Filter& filter, const ChartChoice& choice)
{
    if (m_history.canGoBack() || !m_history.current().isEmpty())
        return;
    m_charts->setChoice(choice);
    m_history.reset(filter);
}

void Workbench::showStory(ArticleId article)
{
    if (article)
        m_selection.setArticle(article);
    m_window->showStories();
}

void Workbench::confirmExport(const QString& path)
{
    m_window->confirm(tr("Exported: %1").arg(QDir::toNativeSeparators(path)));
}

void Workbench::setCurrency(const QString& currency)
{
    m_currency = currency;
    m_filterController->setCurrency(currency);
    m_timelineController->setCurrency(currency);
    m_readerController->setCurrency(currency);
    m_actorController->setCurrency(currency);
    m_figureController->setCurrency(currency);
    m_chartController->setCurrency(currency);
    m_curation->setCurrency(currency);
}

void Workbench::showCounts(const WorkspaceCounts& counts)
{
    const LocaleFormat format;
    m_window->setEmptyPageShown(counts.allArticles == 0);
    m_window->setStatus(tr("%1, %2, of which %3 (%4)")
                            .arg(articleCount(counts.articles, format), figureCount(counts.figures, format),
                                 countedCount(counts.counted, format), approximateCount(counts.approximate, format)),
                        ratesWords(m_currency));
}

void Workbench::openLink(const QUrl& url)
{
    // Only what a browser opens: a file: or smb: address in a text is never followed.
    if (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"))
        QDesktopServices::openUrl(url);
    else
        m_window->showNotice(
            tr("This address is not opened, because it is no web page: %1").arg(url.toDisplayString()));
}

} // namespace vigie
