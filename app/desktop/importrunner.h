// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importers/importjob.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace vigie {

/// Runs one import at a time in a thread of its own. Destroying it cancels the import and waits for its last batch.
class ImportRunner final : public QObject
{
    Q_OBJECT

public:
    explicit ImportRunner(QObject* parent = nullptr);
    ~ImportRunner() override;

    bool isRunning() const { return m_thread != nullptr; }

    /// Begins to import into the workspace file; false where an import is running already. `author` goes into the
    /// journal where removed articles come back.
    [[nodiscard]] bool start(const QString& workspace, const QStringList& paths, const QString& author);

public slots:
    void cancel(); ///< answered by finished() within 0.5 s, with what was stored until then

signals:
    void progressed(const vigie::ImportProgress& progress);
    void batchStored(); ///< articles were added: views may look again
    void finished(const vigie::ImportReport& report);
    void failed(const vigie::Error& error);

private:
    void take(const Result<ImportReport>& report);

    QThread* m_thread = nullptr;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    int m_imported = 0;
};

} // namespace vigie
