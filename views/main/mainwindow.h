// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/main/mainmenus.h"

#include <QMainWindow>

class QDockWidget;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace vigie {

class MainToolBar;
class NoticeBar;

/// The panels that the window arranges, made by the composition root.
struct MainPanels
{
    QWidget* filterBar = nullptr; ///< search field and chips
    QWidget* timeline = nullptr;
    QWidget* entities = nullptr; ///< facets, entity tabs, actor page
    QWidget* articles = nullptr;
    QWidget* reader = nullptr;
    QWidget* charts = nullptr;
    QWidget* figures = nullptr; ///< the figures behind a number: a tab beside the charts
    QWidget* review = nullptr; ///< the figures to review: likewise
    QWidget* stories = nullptr; ///< tellings and suggestions: likewise
    QWidget* emptyPage = nullptr; ///< shown in place of all panels while the workspace is empty
    QWidget* importProgress = nullptr; ///< in the status bar while an import runs
    QList<QWidget*> notices = {}; ///< lines above the panels that show themselves when there is something to say
};

/// The one window: menus, toolbar, panels, status bar. It arranges and remembers its shape; it knows nothing of
/// queries or files.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const MainPanels& panels);

    const MainActions& actions() const { return m_actions; }

    /// The name in the title bar: of the workspace.
    void setWorkspaceName(const QString& name);
    void setReadOnly(bool readOnly); ///< what is dropped is named all the same: it may be a workspace or a view

    /// Not while there is nothing behind them yet. Enabled, the list takes the focus.
    void setPanelsEnabled(bool enabled);

    /// Shows the empty page instead of the panels, or the panels again.
    void setEmptyPageShown(bool shown);

    /// The File menu's recent workspaces, newest first.
    void setRecentFiles(const QStringList& paths);

    /// ISO 4217 codes to choose the display currency from, and the chosen one.
    void setCurrencies(const QStringList& codes, const QString& current);

    /// ISO 639-1 codes of the interface languages, and the chosen one ("" = the system's).
    void setLanguages(const QStringList& codes, const QString& current);

    void setStatus(const QString& counts, const QString& rates);

    /// Brings the chart to the front.
    void showCharts();

    /// Brings the panel of figures to the front.
    void showFigures();

    /// Likewise the review queue.
    void showReview();

    /// Likewise the stories.
    void showStories();

    /// What went wrong or was done, what was kept, what to do: in a bar above the panels until dismissed. Empty:
    /// takes it away.
    void showNotice(const QString& text);

    /// What was just done, for a moment in the status bar. It takes away what showNotice() has said of an attempt
    /// before it; what was added stays until it is dismissed. Empty: only that.
    void confirm(const QString& text);

    /// What the program is at, in the status bar; empty: nothing any more.
    void showActivity(const QString& text);

    /// Below what the bar says already: for what is told beside other things, such as the end of an export.
    void addNotice(const QString& text);

    QByteArray shape() const; ///< geometry, docks and splitters, for the settings
    void restoreShape(const QByteArray& shape); ///< ignored where it is of another version or off the screen

signals:
    void recentFileRequested(const QString& path);
    void currencyChosen(const QString& code);
    void languageChosen(const QString& code);
    void dropped(const QStringList& paths);
    void textDropped(const QString& text);
    void closing();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void arrange(const MainPanels& panels);
    void makeStatusBar(QWidget* importProgress);
    QDockWidget* addDock(const QString& name, const QString& title, QWidget* panel, Qt::DockWidgetArea area);
    QSize withinScreen(QSize size) const;
    void focusPanel(int step);
    void showCommandPalette();

    MainActions m_actions;
    QList<QWidget*> m_panels; ///< in the order of F6
    QList<QDockWidget*> m_docks;
    QStackedWidget* m_pages;
    QSplitter* m_splitter = nullptr;
    OpenMenus m_menus;
    MainToolBar* m_toolBar = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_rates = nullptr;
    QDockWidget* m_chartsDock = nullptr;
    QDockWidget* m_figuresDock = nullptr;
    QDockWidget* m_reviewDock = nullptr;
    QDockWidget* m_storiesDock = nullptr;
    NoticeBar* m_notice = nullptr;
    bool m_noticeIsOfAttempt = false; ///< nothing was added to it
};

} // namespace vigie
