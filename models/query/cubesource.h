// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cube.h"
#include "models/query/querycontext.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

class QThread;

namespace vigie {

/// Keeps a cube of a workspace: builds it in a thread of its own, and follows whatever changes the workspace, in this
/// program or another (CubeFollower). Whoever holds an older cube keeps it as long as needed.
class CubeSource : public QObject
{
    Q_OBJECT

public:
    /// Will look for changes every `interval`.
    explicit CubeSource(QString workspacePath, QObject* parent = nullptr,
                        std::chrono::milliseconds interval = std::chrono::seconds(2));
    ~CubeSource() override;

    /// Begins to build. Once; the signals should be connected by then.
    void start();

    /// Ends the building and waits for it; cube() stays as it is. The destructor does it too.
    void stop();

    /// Thread-safe. Nothing before the first one is ready.
    std::shared_ptr<const Cube> cube() const;

    /// Why there is no cube, or no newer one; nothing while all is well. Thread-safe.
    std::optional<Error> error() const;

    /// Looks for changes now. Thread-safe; returns at once.
    void reload();

signals:
    // Both are emitted on this object's thread, by its event loop.

    /// There is another cube than before.
    void cubeChanged();
    /// None could be built; error() says why.
    void cubeFailed(const vigie::Error& error);

private:
    void work();
    bool waitForChange(std::chrono::milliseconds pause);
    void publish(Result<std::shared_ptr<const Cube>> cube);

    const QString m_path;
    const std::chrono::milliseconds m_interval;
    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_wake;
    bool m_stop = false;
    bool m_lookNow = false;
    std::shared_ptr<const Cube> m_cube;
    std::optional<Error> m_error;

    CancelFlag m_cancel; ///< set once, when the object ends
    std::unique_ptr<QThread> m_thread;
};

} // namespace vigie
