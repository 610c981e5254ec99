// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "models/store/workspace.h"

#include <QObject>

#include <functional>
#include <memory>

namespace vigie {

class EditRunner;
class ImportDesk;
class JournalDesk;
class QueryRunner;
class ReportDesk;
class RereadingDesk;
class ViewDesk;
class Workbench;
class WorkspaceOpener;
enum class ListKind;

/// The program with its window: opens workspaces, runs imports and exports, remembers what the user had open. The
/// composition root.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(Settings* settings, QObject* parent = nullptr);
    ~Desktop() override;

    /// Shows the window and opens a workspace, in the background. Empty = the last one, or the default one, which is
    /// made and filled with the sample announcements where it is not there yet; the default one too, with words why,
    /// where the one asked for cannot be opened.
    void open(const QString& path);

    bool isOpening() const { return m_isOpening; } ///< a workspace: the one before it stays until then

    Workbench& workbench() { return *m_workbench; }
    const QString& workspacePath() const { return m_path; }

    /// Shows the view that a chart's JSON export holds: its filter, its chart, its currency.
    void openView(const QString& path);

    /// Imports files and folders into the open workspace.
    void import(const QStringList& paths);

private:
    using Loaded = std::function<void(const Result<>&)>; ///< called once, from the event loop or at once

    void makeWorkbench();
    void showCurrencies();
    void joinWindow();
    void openFile(const QString& path, IfMissing missing); ///< says itself what went wrong
    void openSample(); ///< likewise
    void load(const QString& path, IfMissing missing, const Loaded& loaded);
    void loadSample(const Loaded& loaded);
    void loadSampleInstead(const Error& why);
    [[nodiscard]] Result<> mayLeave() const; ///< Busy while something runs that is not to be left
    void enter(const QString& path, bool readOnly, const Loaded& loaded);
    void endOpening();
    void show(const QString& path, bool readOnly);
    void chooseWorkspace(bool create);
    [[nodiscard]] bool hasWorkspace(); ///< says itself where none is open
    void exportList(ListKind kind);
    void chooseView();
    void openDropped(const QStringList& paths);
    QString author() const; ///< that corrections are signed with
    void changeAuthor(const QString& author);
    void changeCurrency(const QString& code);
    void changeLanguage(const QString& code);
    void rememberShape();
    void problem(const Error& error);

    Settings* m_settings; ///< not mine
    QString m_path;
    bool m_isOpening = false;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<QueryRunner> m_runner;
    std::unique_ptr<EditRunner> m_edits; ///< nothing while the workspace can only be read
    WorkspaceOpener* m_opener = nullptr;
    ImportDesk* m_imports = nullptr;
    JournalDesk* m_journal = nullptr;
    ReportDesk* m_reports = nullptr;
    RereadingDesk* m_rereading = nullptr;
    ViewDesk* m_views = nullptr;
};

} // namespace vigie
