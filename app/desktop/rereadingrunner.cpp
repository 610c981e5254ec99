// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/rereadingrunner.h"

#include "app/desktop/rereadinglines.h"
#include "models/extraction/extraction.h"
#include "models/store/workspace.h"

#include <QThread>

namespace vigie {
namespace {

Result<bool> isReadByAnother(const QString& workspace)
{
    Result<Connection> connection = openWorkspace(workspace, Access::ReadOnly);
    if (!connection)
        return tl::unexpected(connection.error());
    Engine engine; // its data are not asked for
    engine.version = QString::fromUtf8(extraction::engineVersion());
    return isReadByAnotherEngine(*connection, engine);
}

Result<Rereading> readAgain(const QString& workspace, const RereadingOptions& options)
{
    Result<Connection> connection = openWorkspace(workspace, Access::ReadWrite);
    const Result<Engine> engine = connection ? loadEngine(*connection) : tl::unexpected(connection.error());
    return engine ? reread(*connection, *engine, options) : tl::unexpected(engine.error());
}

Result<RereadingOutcome> write(const QString& workspace, const Rereading& rereading, const QString& author)
{
    Result<Connection> connection = openWorkspace(workspace, Access::ReadWrite);
    return connection ? applyRereading(*connection, rereading, {QString(), author})
                      : tl::unexpected(connection.error());
}

} // namespace

RereadingRunner::RereadingRunner(QObject* parent)
    : QObject(parent)
{
}

RereadingRunner::~RereadingRunner()
{
    if (!m_thread)
        return;
    cancel();
    m_thread->wait();
}

void RereadingRunner::run(std::function<Delivery()> work)
{
    // The thread never outlives this object: the destructor waits.
    m_thread = QThread::create([this, work = std::move(work)] {
        Delivery deliver = work();
        QMetaObject::invokeMethod(this, [this, deliver = std::move(deliver)] {
            m_thread->wait();
            m_thread->deleteLater();
            m_thread = nullptr;
            deliver();
            if (!m_thread) // what was answered may have begun the next
                emit idle();
        });
    });
    m_thread->setParent(this);
    m_thread->start();
}

void RereadingRunner::check(const QString& workspace)
{
    if (m_thread)
        return;
    run([this, workspace] {
        const Result<bool> another = isReadByAnother(workspace);
        return [this, another] { emit checked(another.value_or(false)); };
    });
}

bool RereadingRunner::start(const QString& workspace)
{
    if (m_thread)
        return false;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    RereadingOptions options;
    options.cancelled = [flag = m_cancelled] { return flag->load(); };
    options.progress = [this](int done, int all) {
        QMetaObject::invokeMethod(this, [this, done, all] { emit progressed(done, all); });
    };
    run([this, workspace, options]() -> Delivery {
        Result<Rereading> result = readAgain(workspace, options);
        if (!result)
            return [this, error = result.error()] { emit failed(error); };
        // The words of all lines are made here, too: after a great change of the engine they are many.
        const auto rereading = std::make_shared<Rereading>(std::move(*result));
        return [this, rereading, lines = rereadingLines(*rereading)] { emit read(rereading, lines); };
    });
    return true;
}

bool RereadingRunner::apply(const QString& workspace, std::shared_ptr<const Rereading> rereading,
                            const QString& author)
{
    if (m_thread)
        return false;
    run([this, workspace, rereading = std::move(rereading), author]() -> Delivery {
        const Result<RereadingOutcome> outcome = write(workspace, *rereading, author);
        if (!outcome)
            return [this, error = outcome.error()] { emit failed(error); };
        return [this, done = *outcome] { emit applied(done); };
    });
    return true;
}

void RereadingRunner::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

} // namespace vigie
