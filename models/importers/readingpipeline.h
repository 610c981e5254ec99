// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/importers/fileread.h"

#include <QStringList>

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace vigie {

/// Reads files on several threads and hands them out in order. Reads at most kAhead files beyond the one that was
/// taken last, so that memory stays bounded where writing is slower than reading.
class ReadingPipeline
{
public:
    /// Makes one thread's reader; called in that thread.
    using MakeReader = std::function<Result<FileReader>()>;

    ReadingPipeline(QStringList files, int threads, MakeReader makeReader);
    ReadingPipeline(const ReadingPipeline&) = delete;
    ReadingPipeline& operator=(const ReadingPipeline&) = delete;
    ~ReadingPipeline(); ///< stops reading and waits for the threads, at most one file's time

    /// The next file in order; nothing behind the last. Waits until it is read. An error where no reader could be
    /// made.
    [[nodiscard]] Result<std::optional<FileRead>> next();

private:
    static constexpr qsizetype kAhead = 256;

    void work();
    qsizetype claim(); ///< the next file to read, -1 where there is none

    const QStringList m_files;
    const MakeReader m_makeReader;
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_changed;
    std::map<qsizetype, FileRead> m_read; ///< read and not yet taken
    qsizetype m_nextToRead = 0;
    qsizetype m_nextToTake = 0;
    bool m_stop = false;
    std::optional<Error> m_error;
    std::vector<std::thread> m_threads;
};

} // namespace vigie
