// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/cubesource.h"

#include "models/query/cubefollower.h"
#include "models/store/connection.h"

#include <QThread>

namespace vigie {

CubeSource::CubeSource(QString workspacePath, QObject* parent, std::chrono::milliseconds interval)
    : QObject(parent)
    , m_path(std::move(workspacePath))
    , m_interval(interval)
    , m_cancel(std::make_shared<std::atomic<bool>>(false))
    , m_thread(QThread::create([this] { work(); }))
{
    m_thread->setObjectName(QStringLiteral("vigie-cube"));
}

CubeSource::~CubeSource()
{
    stop();
}

void CubeSource::start()
{
    m_thread->start();
}

void CubeSource::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_cancel->store(true);
    m_wake.notify_all();
    m_thread->wait();
}

std::shared_ptr<const Cube> CubeSource::cube() const
{
    const std::lock_guard lock(m_mutex);
    return m_cube;
}

std::optional<Error> CubeSource::error() const
{
    const std::lock_guard lock(m_mutex);
    return m_error;
}

void CubeSource::reload()
{
    {
        const std::lock_guard lock(m_mutex);
        m_lookNow = true;
    }
    m_wake.notify_all();
}

void CubeSource::publish(Result<std::shared_ptr<const Cube>> cube)
{
    if (m_cancel->load())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_error = cube ? std::nullopt : std::optional(cube.error());
        if (cube)
            m_cube = *cube;
    }
    // The thread never outlives this object, and what is still queued ends with it.
    if (cube)
        QMetaObject::invokeMethod(this, &CubeSource::cubeChanged, Qt::QueuedConnection);
    else
        QMetaObject::invokeMethod(
            this, [this, error = cube.error()] { emit cubeFailed(error); }, Qt::QueuedConnection);
}

/// False when the object ends.
bool CubeSource::waitForChange(std::chrono::milliseconds pause)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, pause, [this] { return m_stop || m_lookNow; });
    m_lookNow = false;
    return !m_stop;
}

void CubeSource::work()
{
    std::optional<Connection> connection;
    CubeFollower follower;
    qint64 builtFrom = 0; // data_version is never 0
    std::chrono::milliseconds pause = m_interval;
    do {
        if (!connection) {
            auto opened = Connection::open(m_path, Access::ReadOnly);
            if (!opened) {
                if (!error())
                    publish(tl::unexpected(opened.error()));
                continue;
            }
            connection.emplace(std::move(*opened));
        }
        // Read before the snapshot: a change in between is noticed the next time.
        const auto version = connection->integer("PRAGMA data_version");
        if (version && *version == builtFrom)
            continue;
        const auto begun = std::chrono::steady_clock::now();
        auto cube = version ? follower.read(*connection, m_cancel) : tl::unexpected(version.error());
        // What is damaged stays so until someone writes; only a busy file is worth another try.
        if (version && (cube || cube.error().kind != Error::Kind::Busy))
            builtFrom = *version;
        publish(std::move(cube));
        // While someone imports, every look finds a change: building must not take more than a quarter of the time.
        const auto took
            = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun);
        pause = std::max(m_interval, took * 3);
    } while (waitForChange(pause));
}

} // namespace vigie
