// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/filtersql.h"
#include "models/query/querycontext.h"
#include "models/store/connection.h"
#include "models/store/statement.h"

#include <QByteArray>
#include <QList>

namespace vigie {

/// How many rows are read until the next look whether they are still wanted.
inline constexpr int kRowsBetweenLooks = 1024;

/// Runs a SELECT with its values bound in order and hands each row to `visit(const Statement&)`. Stops with Cancelled
/// when the context says so.
template <class Visit>
[[nodiscard]] Result<> readRows(QueryContext& context, const QByteArray& sql, const QList<SqlValue>& values,
                                Visit visit)
{
    if (auto go = context.proceed(); !go)
        return go;
    auto statement = Statement::prepare(*context.connection, sql);
    if (!statement)
        return tl::unexpected(statement.error());
    SqlCondition{{}, values}.bindTo(*statement);
    int rows = 0;
    return statement->takeRows([&](const Statement& row) -> Result<> {
        visit(row);
        return ++rows % kRowsBetweenLooks == 0 ? context.proceed() : Result<>();
    });
}

/// Ids as values to bind.
template <class AnyId> QList<SqlValue> sqlValues(const QList<AnyId>& ids)
{
    QList<SqlValue> values;
    values.reserve(ids.size());
    for (const AnyId id : ids)
        values.append(id.value);
    return values;
}

} // namespace vigie
