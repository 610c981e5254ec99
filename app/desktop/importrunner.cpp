// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/importrunner.h"

#include "models/store/workspace.h"

#include <QPointer>
#include <QThread>

namespace vigie {
namespace {

Result<ImportReport> import(const QString& workspace, const QStringList& paths, const ImportOptions& options)
{
    Result<Connection> connection = openWorkspace(workspace, Access::ReadWrite);
    if (!connection)
        return tl::unexpected(connection.error());
    const Result<Engine> engine = loadEngine(*connection);
    if (!engine)
        return tl::unexpected(engine.error());
    return runImport(*connection, *engine, paths, options);
}

} // namespace

ImportRunner::ImportRunner(QObject* parent)
    : QObject(parent)
{
}

ImportRunner::~ImportRunner()
{
    if (!m_thread)
        return;
    cancel();
    m_thread->wait();
}

bool ImportRunner::start(const QString& workspace, const QStringList& paths, const QString& author)
{
    if (m_thread)
        return false;
    m_imported = 0;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    ImportOptions options;
    options.author = author;
    options.cancelled = [flag = m_cancelled] { return flag->load(); };
    options.progress = [this](const ImportProgress& progress) {
        QMetaObject::invokeMethod(this, [this, progress] {
            emit progressed(progress);
            if (progress.imported > m_imported)
                emit batchStored();
            m_imported = progress.imported;
        });
    };
    // The thread never outlives this object: the destructor waits.
    m_thread = QThread::create([this, workspace, paths, options] {
        const Result<ImportReport> report = import(workspace, paths, options);
        QMetaObject::invokeMethod(this, [this, report] { take(report); });
    });
    m_thread->setParent(this);
    m_thread->start();
    return true;
}

void ImportRunner::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

void ImportRunner::take(const Result<ImportReport>& report)
{
    m_thread->wait();
    m_thread->deleteLater();
    m_thread = nullptr;
    if (report)
        emit finished(*report);
    else
        emit failed(report.error());
}

} // namespace vigie
