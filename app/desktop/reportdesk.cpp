// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/reportdesk.h"

#include "app/desktop/fileexport.h"
#include "models/query/countsquery.h"
#include "models/query/queryrunner.h"
#include "views/common/filedialogs.h"
#include "views/common/labels.h"
#include "views/common/noticebar.h"
#include "views/report/reportfile.h"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>

#include <chrono>
#include <utility>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kShownAfter{700};

} // namespace

ReportDesk::ReportDesk(NoticeBar* notice, QWidget* window, QObject* parent, int many)
    : QObject(parent)
    , m_notice(notice)
    , m_window(window)
    , m_many(many)
{
    m_shown.setSingleShot(true);
    m_shown.setInterval(kShownAfter);
    connect(&m_shown, &QTimer::timeout, this, &ReportDesk::showRunning);
    connect(notice, &NoticeBar::dismissed, this, &ReportDesk::cancel);
}

void ReportDesk::setRunner(QueryRunner* runner, const QString& workspace)
{
    m_runner = runner;
    m_workspace = workspace;
}

void ReportDesk::write(const Filter& filter, const QString& currency)
{
    if (!m_runner)
        return;
    m_runner->run(Lane::Counts, CountsQuery{filter, currency}, this,
                  [this, filter, currency](const Result<WorkspaceCounts>& counts) {
                      if (!counts)
                          emit failed(counts.error());
                      else if (counts->figures > m_many)
                          ask(counts->figures, filter, currency);
                      else
                          chooseFile(filter, currency);
                  });
}

void ReportDesk::ask(int figures, const Filter& filter, const QString& currency)
{
    auto* box = new QMessageBox(m_window);
    box->setObjectName("manyFiguresBox"_L1);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Report"));
    box->setText(tr("Write a report of %1?").arg(figureCount(figures, LocaleFormat(m_window->locale()))));
    box->setInformativeText(tr("Each stands in it with its sentence: it takes a while, and browsers open so large a "
                               "page slowly. A filter makes it shorter."));
    QPushButton* yes = box->addButton(tr("Write it…"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    // The box is closed first: the file chooser does not stand behind it.
    connect(
        yes, &QPushButton::clicked, this, [this, filter, currency] { chooseFile(filter, currency); },
        Qt::QueuedConnection);
    box->open();
}

void ReportDesk::chooseFile(const Filter& filter, const QString& currency)
{
    const QString path = FileDialogs::saveFileName(m_window, tr("Report"), u"report.html"_s, tr("Web page (*.html)"));
    if (path.isEmpty() || !m_runner)
        return;
    const ReportFileQuery report{filter, currency, m_workspace, path, QDate::currentDate()};
    QObject* running = runFileExport(report, path, *m_runner, this, [this](const Result<QString>& done) {
        if (done)
            emit written(*done);
        else
            emit failed(done.error());
    });
    connect(running, &QObject::destroyed, this, &ReportDesk::forget);
    m_running.insert(running, path);
    m_shown.start();
}

void ReportDesk::forget(QObject* running)
{
    m_running.remove(running);
    if (m_running.isEmpty())
        m_shown.stop();
    if (!m_notice->isHidden())
        showRunning();
}

void ReportDesk::cancel()
{
    for (auto running = m_running.keyBegin(); running != m_running.keyEnd(); ++running)
        (*running)->deleteLater();
}

void ReportDesk::showRunning()
{
    QStringList paths;
    for (const QString& path : std::as_const(m_running))
        paths.append(QDir::toNativeSeparators(path));
    m_notice->setText(paths.isEmpty() ? QString() : tr("Being written: %1").arg(paths.join(u", "_s)));
}

} // namespace vigie
