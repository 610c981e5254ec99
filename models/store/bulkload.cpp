// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkload.h"

#include "models/store/connection.h"
#include "models/store/transaction.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

/// The tables with many rows an article. The others' indexes are needed to write.
bool canWait(const SchemaObject& object)
{
    return object.type == u"index"_s
        && (object.name.startsWith(u"mention_"_s) || object.name.startsWith(u"metric_"_s));
}

Result<> runAll(Connection& connection, const QList<QByteArray>& statements)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const QByteArray& sql : statements)
        if (auto done = connection.execute(sql); !done)
            return done;
    return transaction->commit();
}

} // namespace

Result<BulkLoad> BulkLoad::begin(Connection& connection)
{
    const auto schema = expectedSchema(shippedMigrations(), shippedMigrations().last().version);
    if (!schema)
        return tl::unexpected(schema.error());
    QList<SchemaObject> indexes;
    std::ranges::copy_if(*schema, std::back_inserter(indexes), canWait);
    QList<QByteArray> drops;
    for (const SchemaObject& index : indexes)
        drops.append("DROP INDEX IF EXISTS " + index.name.toUtf8());
    if (auto dropped = runAll(connection, drops); !dropped)
        return tl::unexpected(dropped.error());
    return BulkLoad(connection, indexes);
}

BulkLoad::BulkLoad(Connection& connection, QList<SchemaObject> indexes)
    : m_connection(&connection)
    , m_indexes(std::move(indexes))
{
}

BulkLoad::BulkLoad(BulkLoad&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_indexes(std::move(other.m_indexes))
{
}

BulkLoad::~BulkLoad()
{
    // An error leaves the workspace slower, not wrong: the next opening tries again.
    [[maybe_unused]] const auto done = finish();
}

Result<> BulkLoad::finish()
{
    if (m_connection == nullptr)
        return {};
    Connection& connection = *std::exchange(m_connection, nullptr);
    QList<QByteArray> statements;
    for (const SchemaObject& index : m_indexes)
        // Another program that opened the workspace meanwhile may have made them.
        statements.append(index.sql.toUtf8().replace("CREATE INDEX ", "CREATE INDEX IF NOT EXISTS "));
    return runAll(connection, statements);
}

} // namespace vigie
