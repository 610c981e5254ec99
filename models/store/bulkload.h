// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/migrator.h"

#include <QList>

namespace vigie {

class Connection;

/// Leaves out the secondary indexes of mentions and figures while it lives and makes them at its end: half as long
/// again is saved where a big import fills an empty workspace. Where the program is killed in between, the next
/// openWorkspace() makes them.
class BulkLoad
{
public:
    /// Drops the indexes, in a transaction.
    [[nodiscard]] static Result<BulkLoad> begin(Connection& connection);

    BulkLoad(BulkLoad&& other) noexcept;
    BulkLoad& operator=(BulkLoad&&) = delete;
    BulkLoad(const BulkLoad&) = delete;
    BulkLoad& operator=(const BulkLoad&) = delete;
    ~BulkLoad(); ///< finishes where finish() was not called

    /// Makes the indexes, in a transaction.
    [[nodiscard]] Result<> finish();

private:
    BulkLoad(Connection& connection, QList<SchemaObject> indexes);

    Connection* m_connection; ///< not mine; null once it is over
    QList<SchemaObject> m_indexes;
};

} // namespace vigie
