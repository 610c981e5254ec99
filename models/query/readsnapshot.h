// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace vigie {

class Connection;

/// One unchanging view of the workspace for several statements: what others commit meanwhile is not seen. Ends in the
/// destructor. Lives no longer than its connection; does not nest.
class ReadSnapshot
{
public:
    [[nodiscard]] static Result<ReadSnapshot> begin(Connection& connection);

    ReadSnapshot(ReadSnapshot&& other) noexcept;
    ReadSnapshot& operator=(ReadSnapshot&&) = delete;
    ReadSnapshot(const ReadSnapshot&) = delete;
    ReadSnapshot& operator=(const ReadSnapshot&) = delete;
    ~ReadSnapshot();

private:
    explicit ReadSnapshot(Connection& connection)
        : m_connection(&connection)
    {
    }

    Connection* m_connection; ///< not mine; null once moved from
};

} // namespace vigie
