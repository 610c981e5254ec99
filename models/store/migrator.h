// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace vigie {

class Connection;

/// "VIGE" in ASCII: SQLite's application_id of a workspace, in bytes 68–71 of the file.
inline constexpr quint32 kApplicationId = 0x56494745;

/// One step of the schema, from `version - 1` to `version`.
struct Migration
{
    int version = 0;
    QString name; ///< of the file: "0001_initial"
    QByteArray sql; ///< several statements; no transaction of its own
};

/// The migrations compiled into the program (:/sql/migrations/NNNN_name.sql), ascending from 1 without gaps. A landed
/// migration is never edited: files in the world were made by it.
const QList<Migration>& shippedMigrations();

/// Brings the database from its `user_version` to the last of `migrations`, a transaction each, which also sets
/// `user_version` and `application_id`: after an error or a kill the file is at one version or the next, never
/// between. Does nothing where nothing is to be done. Two programs may do it at once. Errors: NewerSchema where the
/// database is beyond the last migration, and those of sqliteError().
[[nodiscard]] Result<> migrate(Connection& connection, const QList<Migration>& migrations);

/// A table, index, view or trigger as its CREATE statement says.
struct SchemaObject
{
    QString type;
    QString name;
    QString sql;

    friend bool operator==(const SchemaObject&, const SchemaObject&) = default;
};

/// All objects of a database but SQLite's own, by name.
[[nodiscard]] Result<QList<SchemaObject>> schemaObjects(Connection& connection);

/// What a database must consist of at `version` of `migrations`.
[[nodiscard]] Result<QList<SchemaObject>> expectedSchema(const QList<Migration>& migrations, int version);

} // namespace vigie
