// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workspace.h"

#include <QObject>

#include <functional>

class QThread;

namespace vigie {

/// Makes a workspace ready in a thread of its own: what openWorkspace() checks, copies and migrates may take long.
/// Destroying it waits for that, since a migration is not to be left.
class WorkspaceOpener final : public QObject
{
    Q_OBJECT

public:
    /// Whether it can only be read; errors of openWorkspace().
    using Done = std::function<void(const Result<bool>& isReadOnly)>;

    explicit WorkspaceOpener(QObject* parent = nullptr);
    ~WorkspaceOpener() override;

    /// One at a time. Calls back on this thread from the event loop, unless this object is gone by then. Whoever
    /// works on the workspace then opens connections of its own.
    void start(const QString& path, IfMissing missing, Done done);

private:
    QThread* m_thread = nullptr;
};

} // namespace vigie
