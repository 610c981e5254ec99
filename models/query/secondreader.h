// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

#include <functional>
#include <future>
#include <optional>

namespace vigie {

class Connection;

/// A second connection to a workspace in a thread of its own, holding one snapshot: reads half of a big workspace
/// while the caller reads the other half. Belongs to the caller's thread; the destructor waits for the work.
class SecondReader
{
public:
    using Work = std::function<Result<>(Connection&)>;

    /// Opens the file and begins the snapshot.
    explicit SecondReader(QString path);
    ~SecondReader();

    SecondReader(const SecondReader&) = delete;
    SecondReader& operator=(const SecondReader&) = delete;

    /// Waits until the snapshot is there; false where the file could not be read a second time.
    bool isReady();

    /// Begins the work; once.
    void start(Work work);

    /// Waits for the work and gives its result; once, after start().
    [[nodiscard]] Result<> finish();

private:
    Result<> run(const QString& path);

    std::promise<bool> m_ready;
    std::promise<Work> m_order; ///< an empty function: nothing to do
    bool m_ordered = false;
    std::optional<bool> m_isReady;
    std::future<Result<>> m_result;
};

} // namespace vigie
