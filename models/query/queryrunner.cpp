// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/queryrunner.h"

#include "models/query/cubesource.h"
#include "models/query/selectioncache.h"
#include "models/store/connection.h"

#include <QPointer>
#include <QThread>

#include <condition_variable>
#include <list>
#include <map>
#include <mutex>

using namespace Qt::StringLiterals;

namespace vigie {

/// The thread, its connection and its queue. Requests are known by a number that only goes up, so a delivery that was
/// superseded on its way is told apart from its successor.
class QueryRunner::Worker
{
public:
    Worker(QueryRunner* runner, CubeSource* cubes, QString path, const QString& threadName)
        : m_runner(runner)
        , m_cubes(cubes)
        , m_path(std::move(path))
        , m_thread(QThread::create([this] { work(); }))
    {
        m_thread->setObjectName(threadName);
        m_thread->start();
    }

    ~Worker()
    {
        stop();
        m_thread->wait();
    }

    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Cancels everything, without waiting for it.
    void stop()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
            m_queue.clear();
            interruptRunning();
        }
        m_wake.notify_all();
    }

    void submit(Lane lane, QObject* receiver, bool needsCube, Work work)
    {
        const Key key{lane, receiver};
        cancel(key);
        Request request{++m_lastNumber, std::make_shared<std::atomic<bool>>(false), needsCube, std::move(work)};
        m_wanted[key] = {request.number, request.cancel, receiver};
        {
            const std::lock_guard lock(m_mutex);
            m_queue.push_back(std::move(request));
        }
        m_wake.notify_all();
    }

    void cancel(Lane lane, QObject* receiver) { cancel(Key{lane, receiver}); }

    /// The cube has changed: requests may be waiting for it.
    void wake()
    {
        {
            const std::lock_guard lock(m_mutex);
        }
        m_wake.notify_all();
    }

private:
    using Key = std::pair<Lane, const QObject*>;
    struct Wanted
    {
        quint64 number = 0;
        CancelFlag cancel;
        QPointer<QObject> receiver;
    };
    struct Request
    {
        quint64 number = 0;
        CancelFlag cancel;
        bool needsCube = false;
        Work work;
    };

    void cancel(const Key& key)
    {
        const auto wanted = m_wanted.find(key);
        if (wanted == m_wanted.end())
            return;
        const quint64 number = wanted->second.number;
        wanted->second.cancel->store(true);
        m_wanted.erase(wanted);
        const std::lock_guard lock(m_mutex);
        m_queue.remove_if([number](const Request& request) { return request.number == number; });
        if (m_running == number)
            interruptRunning();
    }

    /// With m_mutex held: so the connection lives, and what is running cannot become another request meanwhile.
    void interruptRunning()
    {
        if (m_stop && m_runningCancel)
            m_runningCancel->store(true);
        if (m_running != 0 && m_connection)
            m_connection->interrupt();
    }

    /// On the runner's thread.
    void deliver(quint64 number, const Delivery& delivery)
    {
        for (auto wanted = m_wanted.begin(); wanted != m_wanted.end(); ++wanted)
            if (wanted->second.number == number) {
                const QPointer<QObject> receiver = wanted->second.receiver;
                m_wanted.erase(wanted);
                if (receiver)
                    delivery();
                return;
            }
    }

    /// With m_mutex held: the first request that can be worked on now.
    std::list<Request>::iterator nextRequest()
    {
        const bool cubeIsThere = m_cubes->cube() != nullptr || m_cubes->error().has_value();
        return std::find_if(m_queue.begin(), m_queue.end(),
                            [&](const Request& request) { return cubeIsThere || !request.needsCube; });
    }

    std::optional<Request> take()
    {
        std::unique_lock lock(m_mutex);
        m_running = 0;
        m_runningCancel.reset();
        m_wake.wait(lock, [this] { return m_stop || nextRequest() != m_queue.end(); });
        if (m_stop)
            return std::nullopt;
        const auto next = nextRequest();
        Request request = std::move(*next);
        m_queue.erase(next);
        m_running = request.number;
        m_runningCancel = request.cancel;
        return request;
    }

    void work()
    {
        auto opened = Connection::open(m_path, Access::ReadOnly);
        if (opened) {
            const std::lock_guard lock(m_mutex);
            m_connection.emplace(std::move(*opened));
        }
        const auto selections = std::make_shared<SelectionCache>();
        while (auto request = take()) {
            QueryContext context{m_connection ? &*m_connection : nullptr, m_cubes->cube(), request->cancel,
                                 selections};
            Result<QueryContext*> usable = &context;
            if (!m_connection)
                usable = tl::unexpected(opened.error());
            else if (request->needsCube && !context.cube)
                usable = tl::unexpected(m_cubes->error().value_or(Error{}));
            Delivery delivery = request->work(usable);
            if (!request->cancel->load())
                QMetaObject::invokeMethod(
                    m_runner, [this, number = request->number, delivery] { deliver(number, delivery); },
                    Qt::QueuedConnection);
        }
        const std::lock_guard lock(m_mutex);
        m_connection.reset();
    }

    QueryRunner* m_runner; ///< not mine
    CubeSource* m_cubes; ///< not mine
    const QString m_path;

    // The runner's thread only.
    quint64 m_lastNumber = 0;
    std::map<Key, Wanted> m_wanted;

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_wake;
    bool m_stop = false;
    std::list<Request> m_queue;
    quint64 m_running = 0; ///< number of the request that is being worked on
    CancelFlag m_runningCancel;
    std::optional<Connection> m_connection; ///< used by the thread without the lock, made and destroyed with it

    std::unique_ptr<QThread> m_thread; ///< last: begins when all else is there
};

QueryRunner::QueryRunner(QString workspacePath, QObject* parent)
    : QObject(parent)
    , m_cubes(std::make_unique<CubeSource>(workspacePath))
    , m_worker(std::make_unique<Worker>(this, m_cubes.get(), workspacePath, u"vigie-query"_s))
    , m_files(std::make_unique<Worker>(this, m_cubes.get(), workspacePath, u"vigie-files"_s))
{
    connect(m_cubes.get(), &CubeSource::cubeChanged, this, &QueryRunner::cubeChanged);
    connect(m_cubes.get(), &CubeSource::cubeFailed, this, &QueryRunner::cubeFailed);
    const auto wake = [this] {
        m_worker->wake();
        m_files->wake();
    };
    connect(m_cubes.get(), &CubeSource::cubeChanged, this, wake);
    connect(m_cubes.get(), &CubeSource::cubeFailed, this, wake);
    m_cubes->start();
}

QueryRunner::~QueryRunner()
{
    // The workers look at the cubes, so they end before them.
    m_files->stop();
    m_worker->stop();
    m_cubes->stop();
    m_files.reset();
    m_worker.reset();
}

QueryRunner::Worker& QueryRunner::workerOf(Lane lane) const
{
    return lane == Lane::File ? *m_files : *m_worker;
}

void QueryRunner::submit(Lane lane, QObject* receiver, bool needsCube, Work work)
{
    Q_ASSERT(receiver != nullptr && receiver->thread() == thread());
    workerOf(lane).submit(lane, receiver, needsCube, std::move(work));
}

void QueryRunner::cancel(Lane lane, QObject* receiver)
{
    workerOf(lane).cancel(lane, receiver);
}

void QueryRunner::reload()
{
    m_cubes->reload();
}

std::shared_ptr<const Cube> QueryRunner::cube() const
{
    return m_cubes->cube();
}

} // namespace vigie
