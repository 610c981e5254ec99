// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rereadingmodel.h"
#include "models/reextraction/reextraction.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace vigie {

/// Reads a workspace again in a thread of its own, one thing at a time. Destroying it cancels and waits: for the
/// batch that is read, or for the step that is written.
class RereadingRunner final : public QObject
{
    Q_OBJECT

public:
    explicit RereadingRunner(QObject* parent = nullptr);
    ~RereadingRunner() override;

    bool isRunning() const { return m_thread != nullptr; }

    /// Was the workspace read by another engine? Answered by checked(). Does nothing while something runs.
    void check(const QString& workspace);

    /// Begins to read; false while something runs. Answered by read() or failed().
    [[nodiscard]] bool start(const QString& workspace);

    /// Writes what is ticked; false while something runs. Answered by applied() or failed().
    [[nodiscard]] bool apply(const QString& workspace, std::shared_ptr<const Rereading> rereading,
                             const QString& author);

public slots:
    void cancel(); ///< of reading; answered by failed() with Error::Kind::Cancelled

signals:
    void checked(bool isReadByAnother);
    void progressed(int done, int all); ///< articles
    void read(const std::shared_ptr<vigie::Rereading>& rereading, const QList<vigie::RereadingLine>& lines);
    void applied(const vigie::RereadingOutcome& outcome);
    void failed(const vigie::Error& error);
    void idle(); ///< whatever ran has ended and was answered, and nothing followed it

private:
    using Delivery = std::function<void()>; ///< called on this object's thread
    void run(std::function<Delivery()> work);

    QThread* m_thread = nullptr;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

} // namespace vigie
