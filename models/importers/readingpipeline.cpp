// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/readingpipeline.h"

#include <algorithm>
#include <utility>

namespace vigie {

ReadingPipeline::ReadingPipeline(QStringList files, int threads, MakeReader makeReader)
    : m_files(std::move(files))
    , m_makeReader(std::move(makeReader))
{
    const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    const qsizetype count = std::min<qsizetype>(threads > 0 ? threads : cores, m_files.size());
    for (qsizetype i = 0; i < count; ++i)
        m_threads.emplace_back([this] { work(); });
}

ReadingPipeline::~ReadingPipeline()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

qsizetype ReadingPipeline::claim()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(
        lock, [this] { return m_stop || m_nextToRead >= m_files.size() || m_nextToRead < m_nextToTake + kAhead; });
    return m_stop || m_nextToRead >= m_files.size() ? -1 : m_nextToRead++;
}

void ReadingPipeline::work()
{
    auto reader = m_makeReader();
    if (!reader) {
        const std::lock_guard lock(m_mutex);
        m_error = reader.error();
        m_stop = true;
        m_changed.notify_all();
        return;
    }
    for (qsizetype index = claim(); index >= 0; index = claim()) {
        FileRead file = reader->read(m_files[index]);
        const std::lock_guard lock(m_mutex);
        m_read.emplace(index, std::move(file));
        m_changed.notify_all();
    }
}

Result<std::optional<FileRead>> ReadingPipeline::next()
{
    std::unique_lock lock(m_mutex);
    if (m_nextToTake >= m_files.size())
        return std::optional<FileRead>();
    m_changed.wait(lock, [this] { return m_error || m_read.contains(m_nextToTake); });
    if (m_error)
        return tl::unexpected(*m_error);
    auto node = m_read.extract(m_nextToTake++);
    m_changed.notify_all();
    return std::optional<FileRead>(std::move(node.mapped()));
}

} // namespace vigie
