// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/readsnapshot.h"

#include "models/store/connection.h"

#include <utility>

namespace vigie {

Result<ReadSnapshot> ReadSnapshot::begin(Connection& connection)
{
    if (auto begun = connection.execute("BEGIN"); !begun)
        return tl::unexpected(begun.error());
    return ReadSnapshot(connection);
}

ReadSnapshot::ReadSnapshot(ReadSnapshot&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

ReadSnapshot::~ReadSnapshot()
{
    // Nothing was written, so there is nothing that ending it could lose.
    if (m_connection != nullptr)
        static_cast<void>(m_connection->execute("ROLLBACK"));
}

} // namespace vigie
