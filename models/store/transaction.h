// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace vigie {

class Connection;

/// All or nothing: what is written between begin() and commit() is rolled back where commit() is not reached or
/// fails. Takes the write lock at once (BEGIN IMMEDIATE), so that reading first and writing later never ends in a
/// conflict; where another program holds the lock for more than 5 s, begin() fails with Error::Kind::Busy
/// and says which.
/// Transactions do not nest. Lives no longer than its connection.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Connection& connection);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// After an error nothing of the transaction is in the file.
    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Connection& connection)
        : m_connection(&connection)
    {
    }

    Connection* m_connection; ///< not mine; null once it is over
};

} // namespace vigie
