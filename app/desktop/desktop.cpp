// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/importdesk.h"
#include "app/desktop/journaldesk.h"
#include "app/desktop/listexport.h"
#include "app/desktop/reportdesk.h"
#include "app/desktop/rereadingdesk.h"
#include "app/desktop/viewdesk.h"
#include "app/desktop/viewfile.h"
#include "app/desktop/workbench.h"
#include "app/desktop/workspaceopener.h"
#include "app/language.h"
#include "app/systemuser.h"
#include "models/editing/editrunner.h"
#include "models/query/queryrunner.h"
#include "views/common/errortext.h"
#include "views/common/filedialogs.h"
#include "views/common/icons.h"
#include "views/importing/emptyworkspacepage.h"
#include "views/main/mainwindow.h"
#include "views/main/pagedialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

// The currencies of the region first, then the world's.
const QStringList kCurrencies{u"MAD"_s, u"EUR"_s, u"USD"_s, u"XOF"_s, u"XAF"_s, u"TND"_s, u"DZD"_s, u"CAD"_s,
                              u"CHF"_s, u"GBP"_s, u"EGP"_s, u"CNY"_s, u"JPY"_s, u"SAR"_s, u"AED"_s};

} // namespace

Desktop::Desktop(Settings* settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    QApplication::setWindowIcon(applicationIcon());
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
    m_opener = new WorkspaceOpener(this);
    m_imports = new ImportDesk(&window, &m_workbench->importProgress(), this);
    m_journal = new JournalDesk(&window, this);
    m_reports = new ReportDesk(&m_workbench->reportNotice(), &window, this);
    m_rereading = new RereadingDesk(window.actions().readAgain, &m_workbench->rereadingOffer(), &window, this);
    m_rereading->setAuthor(author());
    m_imports->setAuthor(author());
    m_views = new ViewDesk(m_workbench.get(), m_settings, this);
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
    on(actions.importFiles, [this] { m_imports->chooseFiles(); });
    on(actions.importFolder, [this] { m_imports->chooseFolder(); });
    on(actions.pasteText, [this] { m_imports->importText(QApplication::clipboard()->text()); });
    on(actions.exportArticles, [this] { exportList(ListKind::Articles); });
    on(actions.exportFigures, [this] { exportList(ListKind::Figures); });
    on(actions.exportActors, [this] { exportList(ListKind::Actors); });
    on(actions.writeReport, [this] {
        if (hasWorkspace())
            m_reports->write(m_workbench->history().current(), m_settings->currency());
    });
    on(actions.openView, [this] { chooseView(); });
    on(actions.showJournal, [this] {
        if (hasWorkspace())
            m_journal->show();
    });
    on(actions.setAuthor, [this] { m_journal->askAuthor(author()); });
    connect(m_journal, &JournalDesk::authorChosen, this, &Desktop::changeAuthor);
    connect(m_journal, &JournalDesk::saved, m_workbench.get(), &Workbench::confirmExport);
    const auto notice = [&window](const Error& error) { window.addNotice(errorText(error)); };
    connect(m_journal, &JournalDesk::failed, &window, notice);
    connect(m_reports, &ReportDesk::failed, &window, notice);
    connect(m_reports, &ReportDesk::written, &window,
            [&window](const QString& path) { window.addNotice(tr("The report was written to %1.").arg(path)); });
    connect(m_rereading, &RereadingDesk::failed, this, &Desktop::problem);
    connect(m_rereading, &RereadingDesk::changed, m_workbench.get(), &Workbench::refresh);
    on(actions.help, [&window] { makeHelpDialog(&window)->show(); });
    on(actions.about, [&window] { makeAboutDialog(&window)->show(); });
    connect(&window, &MainWindow::recentFileRequested, this,
            [this](const QString& path) { openFile(path, IfMissing::Fail); });
    connect(&window, &MainWindow::dropped, this, &Desktop::openDropped);
    connect(&window, &MainWindow::textDropped, m_imports, &ImportDesk::importText);
    connect(&window, &MainWindow::closing, this, &Desktop::rememberShape);
    connect(&window, &MainWindow::closing, m_views, [this] { m_views->remember(m_path); });
    connect(m_views, &ViewDesk::currencyChosen, this, &Desktop::changeCurrency);
    connect(m_views, &ViewDesk::failed, this, &Desktop::problem);
    connect(&window, &MainWindow::languageChosen, this, &Desktop::changeLanguage);
    connect(&window, &MainWindow::currencyChosen, this, &Desktop::changeCurrency);
    m_workbench->emptyPage().setActions({actions.importFiles, actions.openSample, actions.help});
    connect(m_imports, &ImportDesk::failed, this, &Desktop::problem);
    connect(m_imports, &ImportDesk::storiesRequested, m_workbench.get(), &Workbench::showStory);
}

void Desktop::open(const QString& path)
{
    m_workbench->window().show();
    const QString wanted = path.isEmpty() ? m_settings->lastWorkspace() : path;
    if (wanted.isEmpty() || (path.isEmpty() && wanted == defaultWorkspacePath())) {
        openSample();
        return;
    }
    load(wanted, path.isEmpty() ? IfMissing::Fail : IfMissing::Create, [this](const Result<>& loaded) {
        if (!loaded)
            loadSampleInstead(loaded.error());
    });
}

void Desktop::loadSampleInstead(const Error& why)
{
    loadSample([this, words = errorText(why)](const Result<>& sample) {
        MainWindow& window = m_workbench->window();
        window.addNotice(
            sample
                ? tr("Another workspace is shown, because the one that was asked for cannot be opened: %1").arg(words)
                : words);
        if (!sample)
            window.addNotice(errorText(sample.error()));
    });
}

void Desktop::openFile(const QString& path, IfMissing missing)
{
    load(path, missing, [this](const Result<>& loaded) {
        if (!loaded)
            problem(loaded.error());
    });
}

void Desktop::openSample()
{
    loadSample([this](const Result<>& loaded) {
        if (!loaded)
            problem(loaded.error());
    });
}

Result<> Desktop::mayLeave() const
{
    if (m_imports->isRunning())
        return failure(Error::Kind::Busy,
                       tr("Another workspace can be opened when the import has ended or was cancelled."));
    if (m_rereading->isRunning())
        return failure(Error::Kind::Busy,
                       tr("Another workspace can be opened when the texts are read again, or that was cancelled."));
    return {};
}

void Desktop::load(const QString& path, IfMissing missing, const Loaded& loaded)
{
    const Result<> free = m_isOpening
        ? failure(Error::Kind::Busy, tr("Another workspace can be opened when this one has been opened."))
        : mayLeave();
    if (!free) {
        loaded(free);
        return;
    }
    m_isOpening = true;
    MainWindow& window = m_workbench->window();
    window.showNotice({}); // from here on something may be said of the workspace that is left
    if (!m_runner)
        window.setPanelsEnabled(false); // what is typed there would be lost
    window.showActivity(tr("Opening %1…").arg(QDir::toNativeSeparators(path)));
    m_opener->start(path, missing, [this, path, loaded](const Result<bool>& isReadOnly) {
        if (isReadOnly) {
            m_workbench->window().confirm({}); // what was tried meanwhile, while it was not open
            enter(path, *isReadOnly, loaded);
            return;
        }
        endOpening();
        loaded(tl::unexpected(isReadOnly.error()));
    });
}

void Desktop::enter(const QString& path, bool readOnly, const Loaded& loaded)
{
    // Edits of the workspace that is left may wait for another program; how they end is still told.
    if (m_edits && m_edits->isRunning()) {
        connect(
            m_edits.get(), &EditRunner::idle, this, [this, path, readOnly, loaded] { enter(path, readOnly, loaded); },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    endOpening();
    const Result<> free = mayLeave(); // something may have been begun meanwhile
    if (free)
        show(path, readOnly);
    loaded(free);
}

void Desktop::endOpening()
{
    m_isOpening = false;
    if (!m_runner)
        m_workbench->window().setPanelsEnabled(true);
    m_workbench->window().showActivity({});
}

void Desktop::show(const QString& path, bool readOnly)
{
    MainWindow& window = m_workbench->window();
    m_views->remember(m_path);
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
    m_imports->setWorkspace(readOnly ? QString() : m_path, m_runner.get());
    m_journal->setRunner(m_runner.get());
    m_views->setRunner(m_runner.get());
    m_reports->setRunner(m_runner.get(), m_path);
    m_rereading->setWorkspace(readOnly ? QString() : m_path);
    window.setWorkspaceName(QFileInfo(m_path).completeBaseName());
    window.setReadOnly(readOnly);
    m_settings->setLastWorkspace(m_path);
    m_settings->addRecentFile(m_path);
    window.setRecentFiles(m_settings->recentFiles());
    m_views->resume(m_path);
}

void Desktop::loadSample(const Loaded& loaded)
{
    const QString path = defaultWorkspacePath();
    const bool isNew = !QFileInfo::exists(path);
    QDir().mkpath(QFileInfo(path).path());
    load(path, IfMissing::Create, [this, isNew, loaded](const Result<>& opened) {
        if (opened && isNew)
            import({u":/sample"_s});
        loaded(opened);
    });
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

void Desktop::import(const QStringList& paths)
{
    m_imports->import(paths);
}

bool Desktop::hasWorkspace()
{
    if (!m_runner)
        problem({Error::Kind::NotFound, tr("No workspace is open."), {}});
    return m_runner != nullptr;
}

void Desktop::exportList(ListKind kind)
{
    if (!hasWorkspace())
        return;
    const auto file = chooseListFile(&m_workbench->window(), tr("Export"), suggestedFileName(kind));
    if (!file || !m_runner)
        return;
    runListExport({kind, m_workbench->history().current(), m_settings->currency()}, *file, *m_runner, this,
                  [this, path = file->path](const Result<>& written) {
                      if (written)
                          m_workbench->confirmExport(path);
                      else
                          m_workbench->window().addNotice(errorText(written.error()));
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
    if (!view) {
        problem(view.error());
        return;
    }
    if (hasWorkspace())
        m_views->show(*view);
}

void Desktop::openDropped(const QStringList& paths)
{
    if (paths.size() == 1 && isViewFile(paths.first()))
        openView(paths.first());
    else if (paths.size() == 1 && paths.first().endsWith(u".vigie"_s, Qt::CaseInsensitive))
        openFile(paths.first(), IfMissing::Fail);
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
    m_imports->setAuthor(this->author());
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
    m_workbench->window().showNotice(tr("The language changes when Vigie is started the next time."));
}

void Desktop::rememberShape()
{
    m_settings->setWindowShape(m_workbench->window().shape());
}

void Desktop::problem(const Error& error)
{
    m_workbench->window().showNotice(errorText(error));
}

} // namespace vigie
