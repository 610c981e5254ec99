// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/importrunner.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace vigie {

class ImportProgressView;
class MainWindow;
class QueryRunner;

/// Importing in the window: files, folders and texts are chosen, dropped or pasted; how far it is stands in the
/// status bar, the views follow, and a report at the end says what did not come in.
class ImportDesk final : public QObject
{
    Q_OBJECT

public:
    ImportDesk(MainWindow* window, ImportProgressView* progress, QObject* parent = nullptr); ///< neither is owned

    /// Into what (empty: it can only be read, which is said to whoever imports), and who shows it; not owned.
    void setWorkspace(const QString& path, QueryRunner* runner);

    void setAuthor(const QString& author); ///< who imports, for the journal

    bool isRunning() const { return m_imports.isRunning(); }

public slots:
    void chooseFiles();
    void chooseFolder();
    void import(const QStringList& paths); ///< files and folders
    void importText(const QString& text); ///< kept as a file in the user's data folder

signals:
    void storiesRequested(vigie::ArticleId article); ///< to be shown; 0 = the pairs that wait
    void failed(const vigie::Error& error);

private:
    bool canImport(); ///< says why not
    void showReport(const ImportReport& report);

    MainWindow* m_window;
    ImportProgressView* m_progress;
    QString m_path;
    QString m_author;
    QStringList m_asked; ///< what the running import was asked for
    QPointer<QueryRunner> m_runner;
    ImportRunner m_imports;
    QTimer m_refresh; ///< views follow a running import at most once a second
};

} // namespace vigie
