// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/statement.h"

#include <QByteArray>

/// The content of a workspace as text, to compare two by: every table row by row, but for SQLite's counters, the
/// revision, the shipped lists and, on request, the journal.
namespace vigie::test {

inline QByteArray dumpOf(Connection& connection, bool withJournal = true)
{
    QByteArray dump;
    auto tables
        = Statement::prepare(connection,
                             "SELECT name, (SELECT group_concat('quote(' || c.name || ')', ' || '','' || ') "
                             "FROM pragma_table_info(t.name) c) FROM sqlite_schema t "
                             "WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'article_fts*' "
                             "AND name NOT IN ('rate', 'sector') ORDER BY name");
    while (tables && tables->step().value_or(false)) {
        const QString table = tables->text(0);
        if (table == QStringLiteral("journal") && !withJournal)
            continue;
        dump += "-- " + table.toUtf8() + '\n';
        const QByteArray where
            = table == QStringLiteral("meta") ? " WHERE key NOT IN ('revision', 'journal_position')" : "";
        const QByteArray sql
            = "SELECT " + tables->text(1).toUtf8() + " FROM " + table.toUtf8() + where + " ORDER BY 1";
        auto rows = Statement::prepare(connection, sql);
        while (rows && rows->step().value_or(false))
            dump += rows->text(0).toUtf8() + '\n';
    }
    return dump;
}

} // namespace vigie::test
