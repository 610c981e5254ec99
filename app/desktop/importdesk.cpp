// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/importdesk.h"

#include "app/desktop/listexport.h"
#include "models/exporters/safefile.h"
#include "models/query/queryrunner.h"
#include "views/common/errortext.h"
#include "views/common/filedialogs.h"
#include "views/common/labels.h"
#include "views/common/localeformat.h"
#include "views/importing/importprogressview.h"
#include "views/importing/importreportdialog.h"
#include "views/main/mainwindow.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRefreshMs = 1000;

/// Where a text that came without a file is kept: by a name that tells people what the article's source is.
QString pastedPath(const QDir& folder, const QDateTime& now)
{
    //: In a file's name: no colon, which some systems refuse.
    const QString when = QLocale().toString(now, ImportDesk::tr("d MMM yyyy HH.mm"));
    const QString name = ImportDesk::tr("Pasted text, %1").arg(when);
    QString path = folder.filePath(name + u".txt"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1 (%2).txt"_s.arg(name).arg(number));
    return path;
}

/// "Imported: 1 article (Pasted text, 23 Nov 2026 13.51.txt)".
QString importedWords(int articles, const QStringList& asked)
{
    const QString count = articleCount(articles, LocaleFormat());
    return asked.size() == 1 ? ImportDesk::tr("Imported: %1 (%2)").arg(count, QFileInfo(asked.first()).fileName())
                             : ImportDesk::tr("Imported: %1").arg(count);
}

} // namespace

ImportDesk::ImportDesk(MainWindow* window, ImportProgressView* progress, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_progress(progress)
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
    connect(&m_imports, &ImportRunner::progressed, progress,
            [progress](const ImportProgress& now) { progress->setProgress(now.files, now.allFiles, now.imported); });
    connect(&m_imports, &ImportRunner::finished, this, &ImportDesk::showReport);
    connect(&m_imports, &ImportRunner::failed, this, [this](const Error& error) {
        m_progress->finish();
        emit failed(error);
    });
    connect(progress, &ImportProgressView::cancelRequested, &m_imports, &ImportRunner::cancel);
}

void ImportDesk::setWorkspace(const QString& path, QueryRunner* runner)
{
    m_path = path;
    m_runner = runner;
}

void ImportDesk::setAuthor(const QString& author)
{
    m_author = author;
}

bool ImportDesk::canImport()
{
    if (!m_path.isEmpty())
        return true;
    emit failed(
        m_runner
            ? Error{Error::Kind::ReadOnly, tr("Nothing is imported, because this workspace can only be read."), {}}
            : Error{Error::Kind::NotFound, tr("Nothing is imported, because no workspace is open."), {}});
    return false;
}

void ImportDesk::chooseFiles()
{
    import(FileDialogs::openFileNames(m_window, tr("Import texts"),
                                      tr("Texts and web pages (*.txt *.html *.htm *.xhtml);;All files (*)")));
}

void ImportDesk::chooseFolder()
{
    const QString path = FileDialogs::existingFolder(m_window, tr("Import a folder of texts"));
    if (!path.isEmpty())
        import({path});
}

void ImportDesk::import(const QStringList& paths)
{
    if (paths.isEmpty() || !canImport())
        return;
    if (!m_imports.start(m_path, paths, m_author)) {
        emit failed({Error::Kind::Busy, tr("An import is running; the next one can begin when it has ended."), {}});
        return;
    }
    m_asked = paths;
    m_window->confirm({});
    m_progress->start();
}

void ImportDesk::importText(const QString& text)
{
    if (!canImport())
        return;
    if (text.trimmed().isEmpty()) {
        emit failed({Error::Kind::BadInput, tr("There is no text to import."), {}});
        return;
    }
    // Kept as a file, so that the article has a source that can be opened and imported again.
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/pasted"_L1);
    const QString path = pastedPath(folder, QDateTime::currentDateTime());
    if (!folder.mkpath(u"."_s) || !writeFileSafely(path, text.toUtf8())) {
        emit failed({Error::Kind::ReadOnly, tr("The text could not be kept."), path});
        return;
    }
    import({path});
}

void ImportDesk::showReport(const ImportReport& report)
{
    m_progress->finish();
    m_refresh.stop();
    if (m_runner)
        m_runner->reload();
    ImportSummary summary;
    summary.imported = report.imported;
    summary.alreadyThere = report.alreadyThere;
    summary.returned = report.returned;
    summary.skipped = report.skipped;
    summary.joined = report.stories.joined;
    summary.pairsToDecide = report.stories.suggested;
    summary.cancelled = report.cancelled;
    for (const FailedFile& failed : report.failed)
        summary.failures.append({failed.file, errorText(failed.reason)});
    // An import that brought all it was asked for needs no dialog, only a word: the articles are on the screen.
    if (summary.failures.isEmpty() && summary.alreadyThere == 0 && summary.returned == 0 && summary.skipped.isEmpty()
        && summary.joined.isEmpty() && summary.pairsToDecide == 0 && !summary.cancelled) {
        m_window->confirm(importedWords(summary.imported, m_asked));
        return;
    }
    auto* dialog = new ImportReportDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSummary(summary);
    connect(dialog, &ImportReportDialog::saveRequested, dialog, [dialog](const QString& path) {
        const Result<> saved = saveFailures(dialog->summary(), path);
        dialog->showNote(saved ? tr("Saved to %1.").arg(path) : errorText(saved.error()));
    });
    connect(dialog, &ImportReportDialog::storiesRequested, this, &ImportDesk::storiesRequested);
    dialog->show();
}

} // namespace vigie
