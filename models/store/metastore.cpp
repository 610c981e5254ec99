// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/metastore.h"

#include "models/store/connection.h"
#include "models/store/statement.h"

namespace vigie {
namespace {

constexpr auto kSelect = "SELECT value FROM meta WHERE key = ?1";
constexpr auto kUpsert
    = "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";

} // namespace

Result<QString> metaValue(Connection& connection, std::string_view key)
{
    auto select = Statement::prepare(connection, kSelect);
    if (!select)
        return tl::unexpected(select.error());
    select->bind(key);
    auto row = select->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? select->text(0) : QString();
}

Result<> setMetaValue(Connection& connection, std::string_view key, const QString& value)
{
    auto upsert = Statement::prepare(connection, kUpsert);
    return upsert ? upsert->run(key, value) : tl::unexpected(upsert.error());
}

Result<qint64> revision(Connection& connection)
{
    return metaValue(connection, metakey::kRevision).map([](const QString& value) { return value.toLongLong(); });
}

Result<> raiseRevision(Connection& connection)
{
    const auto now = revision(connection);
    return now ? setMetaValue(connection, metakey::kRevision, QString::number(*now + 1))
               : tl::unexpected(now.error());
}

} // namespace vigie
