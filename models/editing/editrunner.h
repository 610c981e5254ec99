// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/editoperation.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>

namespace vigie {

class Connection;

/// Runs edits one after the other in a thread of its own, with the connection that may write. What QueryRunner is for
/// reading:
///
///   m_edits->run(acceptFigures({figure}), this, [this](const Result<EditOutcome>& outcome) { … });
///
/// Belongs to the GUI thread: construct, call and destroy it there. Every edit that was asked for is done: the
/// destructor waits for them. Where another program is writing, an edit waits up to 5 s and then fails with
/// Error::Kind::Busy.
class EditRunner final : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(const Result<EditOutcome>&)>;

    /// For a workspace that was opened (and migrated) before. `author` goes into the journal.
    explicit EditRunner(QString workspacePath, QString author, QObject* parent = nullptr);
    ~EditRunner() override;

    /// Whether an edit that was asked for is not done yet, or not told.
    bool isRunning() const { return m_asked > 0; }

    /// Who edits from now on.
    void setAuthor(const QString& author);

    /// Does it as one step, then calls back on this thread from the event loop, unless the receiver is gone by then.
    void run(EditOperation operation, QObject* receiver, Callback callback);

    /// Takes the last step back, or does the last undone one again: Error::Kind::NotFound where there is none,
    /// BadInput where what it changed was changed otherwise since. After another reading stories are searched again.
    void undo(QObject* receiver, Callback callback);
    void redo(QObject* receiver, Callback callback);

signals:
    /// The workspace has changed; comes before the callback.
    void edited(const vigie::EditOutcome& outcome);

    /// The last edit that was asked for is done and told.
    void idle();

private:
    class Worker;
    using Job = std::function<Result<EditOutcome>(Connection&)>;

    void submit(QObject* receiver, Job job, Callback callback);

    QString m_author;
    int m_asked = 0; ///< edits that were not told yet
    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< lives in the thread
};

} // namespace vigie
