// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transaction.h"

#include "models/store/connection.h"
#include "models/store/lockholder.h"

#include <sqlite3.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace vigie {

Result<Transaction> Transaction::begin(Connection& connection)
{
    if (auto begun = connection.execute("BEGIN IMMEDIATE"); !begun) {
        Error error = begun.error();
        if (error.kind == Error::Kind::Busy) {
            error.message = u"another program writes into the workspace"_s;
            const QString holder = lockHolder(connection.path());
            error.context = holder.isEmpty() ? connection.path() : holder;
        }
        return tl::unexpected(error);
    }
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    // On a full disk or an I/O error SQLite has rolled back by itself already; a second ROLLBACK would fail.
    if (m_connection != nullptr && sqlite3_get_autocommit(m_connection->handle()) == 0)
        sqlite3_exec(m_connection->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<> Transaction::commit()
{
    if (sqlite3_get_autocommit(m_connection->handle()) != 0)
        return failure(Error::Kind::Internal, QStringLiteral("SQLite ended the transaction after an earlier error"));
    auto committed = m_connection->execute("COMMIT");
    if (committed)
        m_connection = nullptr;
    return committed;
}

} // namespace vigie
