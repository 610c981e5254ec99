// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/journaldesk.h"
#include "app/desktop/listexport.h"
#include "app/desktop/rereadingdesk.h"
#include "app/desktop/viewfile.h"
#include "app/desktop/workbench.h"
#include "app/language.h"
#include "app/systemuser.h"
#include "models/editing/editrunner.h"
#include "models/query/queryrunner.h"
#include "models/query/restorefilterquery.h"
#include "views/charts/chartpanel.h"
#include "views/common/filedialogs.h"
#include "views/importing/emptyworkspacepage.h"
#include "views/importing/importprogressview.h"
#include "views/importing/importreportdialog.h"
#include "views/main/mainwindow.h"
#include "views/main/pagedialog.h"
#include "views/report/reportfile.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRefreshMs = 1000;

// The currencies of the region first, then the world's.
const QStringList kCurrencies{u"MAD"_s, u"EUR"_s, u"USD"_s, u"XOF"_s, u"XAF"_s, u"TND"_s, u"DZD"_s, u"CAD"_s,
                              u"CHF"_s, u"GBP"_s, u"EGP"_s, u"CNY"_s, u"JPY"_s, u"SAR"_s, u"AED"_s};

} // namespace

Desktop::Desktop(Settings* settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (m_runner)
            m_runner->reload();
    });
    connect(&m_imports, &ImportRunner::batchStored, &m_refresh, [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    });
    connect(&m_imports, &ImportRunner::progressed, this, [this](const ImportProgress& progress) {
        m_workbench->importProgress().setProgress(progress.files, progress.allFiles, progress.imported);
    });
    connect(&m_imports, &ImportRunner::finished, this, &Desktop::showImport);
    connect(&m_imports, &ImportRunner::failed, this, [this](const Error& error) {
        m_workbench->importProgress().finish();
        problem(error);
    });
    makeWorkbench();
}

Desktop::~Desktop() = default;

void Desktop::makeWorkbench()
{
    m_workbench = std::make_unique<Workbench>();
    m_workbench->setCurrency(m_settings->currency());
    MainWindow& window = m_workbench->window();
    showCurrencies();
    window.setLanguages(interfaceLanguages(), m_settings->language());
    window.setRecentFiles(m_settings->recentFiles());
    window.restoreShape(m_settings->windowShape());
    m_journal = new JournalDesk(&window, this);
    m_rereading = new RereadingDesk(window.actions().readAgain, &m_workbench->rereadingOffer(), &window, this);
    m_rereading->setAuthor(author());
    joinWindow();
}

void Desktop::showCurrencies()
{
    QStringList codes = kCurrencies;
    if (const QString chosen = m_settings->currency(); !codes.contains(chosen))
        codes.append(chosen); // an exported view may be in any
    m_workbench->window().setCurrencies(codes, m_settings->currency());
}

void Desktop::joinWindow()
{
    MainWindow& window = m_workbench->window();
    const MainActions& actions = window.actions();
    const auto on = [this](const QAction* action, auto&& slot) { connect(action, &QAction::triggered, this, slot); };
    on(actions.newWorkspace, [this] { chooseWorkspace(true); });
    on(actions.openWorkspace, [this] { chooseWorkspace(false); });
    on(actions.openSample, [this] { openSample(); });
    on(actions.importFiles, [this] { chooseImport(false); });
    on(actions.importFolder, [this] { chooseImport(true); });
    on(actions.pasteText, [this] { importText(QApplication::clipboard()->text()); });
    on(actions.exportArticles, [this] { exportList(static_cast<int>(ListKind::Articles)); });
    on(actions.exportFigures, [this] { exportList(static_cast<int>(ListKind::Figures)); });
    on(actions.exportActors, [this] { exportList(static_cast<int>(ListKind::Actors)); });
    on(actions.writeReport, [this] { writeReport(); });
    on(actions.openView, [this] { chooseView(); });
    on(actions.showJournal, [this] { m_journal->show(); });
    on(actions.setAuthor, [this] { m_journal->askAuthor(author()); });
    connect(m_journal, &JournalDesk::authorChosen, this, &Desktop::changeAuthor);
    connect(m_journal, &JournalDesk::failed, this, &Desktop::problem);
    connect(m_rereading, &RereadingDesk::failed, this, &Desktop::problem);
    connect(m_rereading, &RereadingDesk::changed, m_workbench.get(), &Workbench::refresh);
    on(actions.help, [&window] { makeHelpDialog(&window)->show(); });
    on(actions.about, [&window] { makeAboutDialog(&window)->show(); });
    connect(&window, &MainWindow::recentFileRequested, this,
            [this](const QString& path) { openFile(path, IfMissing::Fail); });
    connect(&window, &MainWindow::dropped, this, &Desktop::openDropped);
    connect(&window, &MainWindow::textDropped, this, &Desktop::importText);
    connect(&window, &MainWindow::closing, this, &Desktop::rememberShape);
    connect(&window, &MainWindow::languageChosen, this, &Desktop::changeLanguage);
    connect(&window, &MainWindow::currencyChosen, this, &Desktop::changeCurrency);
    m_workbench->emptyPage().setActions({actions.importFiles, actions.openSample, actions.help});
    connect(&m_workbench->importProgress(), &ImportProgressView::cancelRequested, &m_imports, &ImportRunner::cancel);
}

void Desktop::open(const QString& path)
{
    m_workbench->window().show();
    if (!path.isEmpty()) {
        if (!openFile(path, IfMissing::Create))
            openSample();
        return;
    }
    const QString last = m_settings->lastWorkspace();
    if (last.isEmpty() || !QFileInfo::exists(last) || !openFile(last, IfMissing::Fail))
        openSample();
}

bool Desktop::openFile(const QString& path, IfMissing missing)
{
    if (m_imports.isRunning()) {
        problem({Error::Kind::Busy,
                 tr("Another workspace can be opened when the import has ended or was cancelled."),
                 {}});
        return false;
    }
    if (m_rereading->isRunning()) {
        problem({Error::Kind::Busy,
                 tr("Another workspace can be opened when the texts are read again, or that was cancelled."),
                 {}});
        return false;
    }
    // Opening migrates and checks; the connections that work on it are the runner's and the import's own.
    bool readOnly = false;
    Result<Connection> connection = openWorkspace(path, Access::ReadWrite, missing);
    if (!connection && connection.error().kind == Error::Kind::ReadOnly) {
        connection = openWorkspace(path, Access::ReadOnly);
        readOnly = true;
    }
    if (!connection) {
        problem(connection.error());
        return false;
    }
    m_path = QFileInfo(path).absoluteFilePath();
    m_workbench->setRunner(nullptr);
    m_edits.reset();
    m_runner = std::make_unique<QueryRunner>(m_path);
    connect(m_runner.get(), &QueryRunner::cubeFailed, this, &Desktop::problem);
    m_workbench->setRunner(m_runner.get());
    if (!readOnly) {
        m_edits = std::make_unique<EditRunner>(m_path, author());
        m_workbench->setEdits(m_edits.get());
    }
    m_journal->setRunner(m_runner.get());
    m_rereading->setWorkspace(readOnly ? QString() : m_path);
    MainWindow& window = m_workbench->window();
    window.showProblem({});
    window.setWorkspaceName(QFileInfo(m_path).completeBaseName());
    window.setReadOnly(readOnly);
    m_settings->setLastWorkspace(m_path);
    m_settings->addRecentFile(m_path);
    window.setRecentFiles(m_settings->recentFiles());
    return true;
}

void Desktop::openSample()
{
    const QString path = defaultWorkspacePath();
    const bool isNew = !QFileInfo::exists(path);
    QDir().mkpath(QFileInfo(path).path());
    if (openFile(path, IfMissing::Create) && isNew)
        import({u":/sample"_s});
}

void Desktop::chooseWorkspace(bool create)
{
    MainWindow* window = &m_workbench->window();
    const QString filters = tr("Vigie workspaces (*.vigie)");
    const QString path = create
        ? FileDialogs::saveFileName(window, tr("New workspace"), u"announcements.vigie"_s, filters)
        : FileDialogs::openFileName(window, tr("Open a workspace"), filters);
    if (!path.isEmpty())
        openFile(path, create ? IfMissing::Create : IfMissing::Fail);
}

void Desktop::chooseImport(bool folder)
{
    MainWindow* window = &m_workbench->window();
    if (!folder) {
        import(FileDialogs::openFileNames(window, tr("Import texts"), tr("Texts (*.txt);;All files (*)")));
        return;
    }
    const QString path = FileDialogs::existingFolder(window, tr("Import a folder of texts"));
    if (!path.isEmpty())
        import({path});
}

void Desktop::import(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    if (!m_imports.start(m_path, paths)) {
        problem({Error::Kind::Busy, tr("An import is running; the next one can begin when it has ended."), {}});
        return;
    }
    m_workbench->importProgress().start();
}

void Desktop::importText(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        problem({Error::Kind::BadInput, tr("There is no text to import."), {}});
        return;
    }
    // Kept as a file, so that the article has a source that can be opened and imported again.
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/pasted"_L1);
    const QString path = folder.filePath(QDateTime::currentDateTime().toString(u"yyyy-MM-dd'T'HH-mm-ss-zzz'.txt'"_s));
    QFile file(path);
    if (!folder.mkpath(u"."_s) || !file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        problem({Error::Kind::ReadOnly, tr("The text could not be kept."), path});
        return;
    }
    file.close();
    import({path});
}

void Desktop::showImport(const ImportReport& report)
{
    m_workbench->importProgress().finish();
    m_refresh.stop();
    if (m_runner)
        m_runner->reload();
    ImportSummary summary;
    summary.imported = report.imported;
    summary.alreadyThere = report.alreadyThere;
    summary.skipped = report.skipped;
    summary.cancelled = report.cancelled;
    for (const FailedFile& failed : report.failed)
        summary.failures.append({failed.file, failed.reason});
    // An import that brought all it was asked for needs no dialog: the articles are on the screen.
    if (summary.failures.isEmpty() && summary.alreadyThere == 0 && summary.skipped.isEmpty() && !summary.cancelled)
        return;
    auto* dialog = new ImportReportDialog(&m_workbench->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSummary(summary);
    connect(dialog, &ImportReportDialog::saveRequested, dialog, [dialog](const QString& path) {
        const Result<> saved = saveFailures(dialog->summary(), path);
        dialog->showNote(saved ? tr("Saved to %1.").arg(path) : saved.error().text());
    });
    dialog->show();
}

void Desktop::exportList(int list)
{
    const auto kind = static_cast<ListKind>(list);
    const QString path = FileDialogs::saveFileName(&m_workbench->window(), tr("Export"), suggestedFileName(kind),
                                                   tr("CSV table (*.csv);;XLSX workbook (*.xlsx);;JSON (*.json)"));
    if (path.isEmpty() || !m_runner)
        return;
    runListExport({kind, m_workbench->history().current(), m_settings->currency()}, path, *m_runner, this,
                  [this](const Result<>& written) {
                      if (!written)
                          problem(written.error());
                  });
}

void Desktop::writeReport()
{
    const QString path
        = FileDialogs::saveFileName(&m_workbench->window(), tr("Report"), u"report.html"_s, tr("Web page (*.html)"));
    if (path.isEmpty() || !m_runner)
        return;
    const ReportFileQuery report{m_workbench->history().current(), m_settings->currency(), m_path, path,
                                 QDate::currentDate()};
    m_runner->run(Lane::Report, report, this, [this](const Result<QString>& written) {
        if (written)
            m_workbench->window().showProblem(tr("The report was written to %1.").arg(*written));
        else
            problem(written.error());
    });
}

void Desktop::chooseView()
{
    const QString path = FileDialogs::openFileName(&m_workbench->window(), tr("Open an exported view"),
                                                   tr("Exported views (*.json)"));
    if (!path.isEmpty())
        openView(path);
}

void Desktop::openView(const QString& path)
{
    const Result<ViewBundle> view = readViewFile(path);
    if (!view || !m_runner) {
        problem(view ? Error{Error::Kind::NotFound, tr("No workspace is open."), {}} : view.error());
        return;
    }
    const RestoreFilterQuery restored{view->filter, {view->actorNames, view->placeNames}};
    m_runner->run(Lane::RestoredView, restored, this, [this, view = *view](const Result<Filter>& filter) {
        if (!filter) {
            problem(filter.error());
            return;
        }
        m_workbench->window().showProblem({});
        if (!view.currency.isEmpty())
            changeCurrency(view.currency);
        m_workbench->showView(*filter, {view.measure, view.axis, view.stack});
    });
}

void Desktop::openDropped(const QStringList& paths)
{
    if (paths.size() == 1 && isViewFile(paths.first()))
        openView(paths.first());
    else
        import(paths);
}

QString Desktop::author() const
{
    const QString chosen = m_settings->author();
    return chosen.isEmpty() ? systemUserName() : chosen;
}

void Desktop::changeAuthor(const QString& author)
{
    m_settings->setAuthor(author);
    if (m_edits)
        m_edits->setAuthor(this->author());
    m_rereading->setAuthor(this->author());
}

void Desktop::changeCurrency(const QString& code)
{
    m_settings->setCurrency(code);
    showCurrencies();
    m_workbench->setCurrency(code);
}

void Desktop::changeLanguage(const QString& code)
{
    m_settings->setLanguage(code);
    m_workbench->window().showProblem(tr("The language changes when Vigie is started the next time."));
}

void Desktop::rememberShape()
{
    m_settings->setWindowShape(m_workbench->window().shape());
}

void Desktop::problem(const Error& error)
{
    m_workbench->window().showProblem(error.text());
}

} // namespace vigie
