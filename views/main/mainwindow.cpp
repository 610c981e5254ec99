// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/mainwindow.h"

#include "views/common/elided.h"
#include "views/common/noticebar.h"
#include "views/common/typedkeys.h"
#include "views/importing/importinput.h"
#include "views/main/commandpalette.h"
#include "views/main/maintoolbar.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDataStream>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

// Counts up when docks are added or renamed: a shape of another version is not restored.
constexpr int kShapeVersion = 2;

// What a window manager may draw around a window; it tells how much only when the window is on the screen.
constexpr QSize kFrame{12, 40};

constexpr int kConfirmationMs = 8000;

/// A panel with many buttons in a row: on a small screen or in large letters it scrolls, and does not widen the
/// window beyond the screen, also while another one is on top of it.
QWidget* scrolled(QWidget* panel, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(panel);
    area->setFocusProxy(panel);
    return area;
}

} // namespace

MainWindow::MainWindow(const MainPanels& panels)
    : m_actions(this)
    , m_pages(new QStackedWidget(this))
{
    setObjectName("MainWindow"_L1);
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    setWindowTitle(u"Vigie"_s);
    arrange(panels);
    m_menus = makeMainMenus(menuBar(), m_actions, m_docks);
    m_toolBar = new MainToolBar(m_actions, panels.filterBar, this);
    addToolBar(m_toolBar);
    connect(m_toolBar, &MainToolBar::currencyChosen, this, &MainWindow::currencyChosen);
    makeStatusBar(panels.importProgress);
    resize(withinScreen({1280, 800}));
    new TypedKeysOfPopups(this);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.nextPanel, &QAction::triggered, this, [this] { focusPanel(1); });
    connect(m_actions.previousPanel, &QAction::triggered, this, [this] { focusPanel(-1); });
    connect(m_actions.commandPalette, &QAction::triggered, this, &MainWindow::showCommandPalette);
}

void MainWindow::arrange(const MainPanels& panels)
{
    m_notice = new NoticeBar(u"notice"_s, tr("Dismiss"), this);

    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName("articlesSplitter"_L1);
    m_splitter->addWidget(panels.articles);
    m_splitter->addWidget(panels.reader);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(panels.emptyPage);

    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    for (QWidget* notice : panels.notices)
        layout->addWidget(notice);
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);

    QDockWidget* timeline = addDock(u"timelineDock"_s, tr("Timeline"), panels.timeline, Qt::TopDockWidgetArea);
    QDockWidget* entities
        = addDock(u"entitiesDock"_s, tr("Sectors, places, actors"), panels.entities, Qt::LeftDockWidgetArea);
    m_chartsDock = addDock(u"chartsDock"_s, tr("Charts"), panels.charts, Qt::BottomDockWidgetArea);
    m_figuresDock = addDock(u"figuresDock"_s, tr("Figures"), panels.figures, Qt::BottomDockWidgetArea);
    m_reviewDock = addDock(u"reviewDock"_s, tr("Review"), scrolled(panels.review, this), Qt::BottomDockWidgetArea);
    m_storiesDock
        = addDock(u"storiesDock"_s, tr("Stories"), scrolled(panels.stories, this), Qt::BottomDockWidgetArea);
    tabifyDockWidget(m_chartsDock, m_figuresDock);
    tabifyDockWidget(m_figuresDock, m_reviewDock);
    tabifyDockWidget(m_reviewDock, m_storiesDock);
    m_chartsDock->raise();
    // The entities reach down to the status bar: their lists are long, the charts are wide.
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    resizeDocks({timeline}, {130}, Qt::Vertical);
    resizeDocks({m_chartsDock}, {240}, Qt::Vertical);
    resizeDocks({entities}, {300}, Qt::Horizontal);
    m_panels = {panels.filterBar, panels.timeline, panels.entities, panels.articles, panels.reader,
                panels.charts,    panels.figures,  panels.review,   panels.stories};
}

QDockWidget* MainWindow::addDock(const QString& name, const QString& title, QWidget* panel, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(panel);
    addDockWidget(area, dock);
    m_docks.append(dock);
    return dock;
}

void MainWindow::makeStatusBar(QWidget* importProgress)
{
    m_counts = new ElidedLabel(this);
    m_counts->setObjectName("countsLabel"_L1);
    m_rates = new ElidedLabel(this);
    m_rates->setObjectName("ratesLabel"_L1);
    statusBar()->addWidget(m_counts);
    statusBar()->addPermanentWidget(importProgress);
    statusBar()->addPermanentWidget(m_rates);
}

void MainWindow::setWorkspaceName(const QString& name)
{
    setWindowTitle(name.isEmpty() ? u"Vigie"_s : u"%1 – Vigie"_s.arg(name));
}

void MainWindow::setReadOnly(bool readOnly)
{
    for (QAction* action : {m_actions.importFiles, m_actions.importFolder, m_actions.pasteText})
        action->setEnabled(!readOnly);
    if (readOnly)
        addNotice(tr("This workspace can only be read: the file or its folder is write-protected. Nothing can be "
                     "imported into it."));
}

void MainWindow::setPanelsEnabled(bool enabled)
{
    for (QWidget* panel : std::as_const(m_panels))
        panel->setEnabled(enabled);
    if (enabled)
        m_splitter->widget(0)->setFocus(); // where the window begins: disabled it could not
}

void MainWindow::setEmptyPageShown(bool shown)
{
    m_pages->setCurrentIndex(shown ? 1 : 0);
    for (QDockWidget* dock : m_docks)
        dock->widget()->setEnabled(!shown);
}

void MainWindow::setRecentFiles(const QStringList& paths)
{
    m_menus.recent->clear();
    m_menus.recent->setEnabled(!paths.isEmpty());
    for (const QString& path : paths) {
        QAction* action = m_menus.recent->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        action->setStatusTip(path);
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { emit recentFileRequested(path); });
    }
}

void MainWindow::setCurrencies(const QStringList& codes, const QString& current)
{
    m_toolBar->setCurrencies(codes, current);
}

void MainWindow::setLanguages(const QStringList& codes, const QString& current)
{
    m_menus.language->clear();
    auto* group = new QActionGroup(m_menus.language);
    const auto add = [&](const QString& name, const QString& code) {
        QAction* action = m_menus.language->addAction(name);
        action->setCheckable(true);
        action->setChecked(code == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { emit languageChosen(code); });
    };
    add(tr("As the system"), QString());
    for (const QString& code : codes) {
        const QString name = QLocale(code).nativeLanguageName();
        add(name.left(1).toUpper() + name.mid(1), code);
    }
}

void MainWindow::setStatus(const QString& counts, const QString& rates)
{
    m_counts->setText(counts);
    m_rates->setText(rates);
}

void MainWindow::showCharts()
{
    m_chartsDock->show();
    m_chartsDock->raise();
}

void MainWindow::showFigures()
{
    m_figuresDock->show();
    m_figuresDock->raise();
}

void MainWindow::showReview()
{
    m_reviewDock->show();
    m_reviewDock->raise();
    m_reviewDock->widget()->setFocus();
}

void MainWindow::showStories()
{
    m_storiesDock->show();
    m_storiesDock->raise();
    m_storiesDock->widget()->setFocus();
}

void MainWindow::showNotice(const QString& text)
{
    m_notice->setText(text);
    m_noticeIsOfAttempt = true;
}

void MainWindow::confirm(const QString& text)
{
    if (m_noticeIsOfAttempt)
        m_notice->setText({});
    if (!text.isEmpty())
        statusBar()->showMessage(text, kConfirmationMs);
}

void MainWindow::showActivity(const QString& text)
{
    statusBar()->showMessage(text);
}

void MainWindow::addNotice(const QString& text)
{
    m_noticeIsOfAttempt = false;
    const QString before = m_notice->isHidden() ? QString() : m_notice->text();
    if (!before.split(u'\n').contains(text))
        m_notice->setText(before.isEmpty() ? text : QString(before + u'\n' + text));
}

QByteArray MainWindow::shape() const
{
    QByteArray shape;
    QDataStream stream(&shape, QIODevice::WriteOnly);
    stream << saveGeometry() << saveState(kShapeVersion) << m_splitter->saveState();
    return shape;
}

void MainWindow::restoreShape(const QByteArray& shape)
{
    QByteArray geometry;
    QByteArray state;
    QByteArray splitter;
    QDataStream stream(shape);
    stream >> geometry >> state >> splitter;
    if (stream.status() != QDataStream::Ok)
        return;
    restoreGeometry(geometry); // Qt itself moves a window back that would be off the screen.
    restoreState(state, kShapeVersion);
    m_splitter->restoreState(splitter);
    if (!isMaximized() && !isFullScreen())
        resize(withinScreen(size()));
}

QSize MainWindow::withinScreen(QSize size) const
{
    return size.boundedTo(screen()->availableSize() - kFrame);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    emit closing();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (canImport(*event->mimeData(), event->source()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    if (!canImport(*event->mimeData(), event->source()))
        return;
    const ImportInput input = importInput(*event->mimeData());
    event->acceptProposedAction();
    if (!input.paths.isEmpty())
        emit dropped(input.paths);
    else if (!input.text.isEmpty())
        emit textDropped(input.text);
}

void MainWindow::focusPanel(int step)
{
    const QWidget* focus = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; i < m_panels.size(); ++i)
        if (focus && (m_panels[i] == focus || m_panels[i]->isAncestorOf(focus)))
            current = i;
    for (qsizetype tries = 0; tries < m_panels.size(); ++tries) {
        current = (current + step + m_panels.size()) % m_panels.size();
        QWidget* panel = m_panels[current];
        if (!panel->isVisible() || !panel->isEnabled())
            continue;
        QWidget* target = panel->focusPolicy() != Qt::NoFocus ? panel : panel->nextInFocusChain();
        target->setFocus(Qt::TabFocusReason);
        return;
    }
}

void MainWindow::showCommandPalette()
{
    auto* palette
        = new CommandPalette(QWidget::actions() + m_actions.figureActions() + m_actions.reviewActions(), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

} // namespace vigie
