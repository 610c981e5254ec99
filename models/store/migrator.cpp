// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrator.h"

#include "models/store/connection.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

QList<Migration> readMigrations()
{
    QList<Migration> migrations;
    const QDir folder(u":/sql/migrations"_s);
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.append({name.left(4).toInt(), name.chopped(4), file.readAll()});
    }
    return migrations;
}

Result<> migrateTo(Connection& connection, const Migration& migration)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Asked again under the write lock: another program may have been faster.
    auto version = connection.integer("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    if (*version >= migration.version)
        return {};
    const QByteArray marks = "PRAGMA user_version = " + QByteArray::number(migration.version)
        + "; PRAGMA application_id = " + QByteArray::number(kApplicationId);
    for (const QByteArray& sql : {migration.sql, marks})
        if (auto done = connection.execute(sql); !done) {
            Error error = done.error();
            error.context = migration.name;
            return tl::unexpected(error);
        }
    return transaction->commit();
}

} // namespace

const QList<Migration>& shippedMigrations()
{
    static const QList<Migration> migrations = readMigrations();
    return migrations;
}

Result<> migrate(Connection& connection, const QList<Migration>& migrations)
{
    auto version = connection.integer("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    if (migrations.isEmpty() || *version > migrations.last().version)
        return failure(Error::Kind::NewerSchema, u"the workspace was written by a newer version of the program"_s,
                       connection.path());
    for (const Migration& migration : migrations)
        if (migration.version > *version)
            if (auto done = migrateTo(connection, migration); !done)
                return done;
    return {};
}

Result<QList<SchemaObject>> schemaObjects(Connection& connection)
{
    QList<SchemaObject> objects;
    const auto read = forEachRow(
        connection,
        "SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*' ORDER BY name",
        [&](const Statement& row) {
            objects.append({row.text(0), row.text(1), row.text(2)});
        });
    return read ? Result<QList<SchemaObject>>(objects) : tl::unexpected(read.error());
}

Result<QList<SchemaObject>> expectedSchema(const QList<Migration>& migrations, int version)
{
    auto model = Connection::open(u":memory:"_s, Access::ReadWrite);
    if (!model)
        return tl::unexpected(model.error());
    if (auto done = migrate(*model, migrations.first(qMin<qsizetype>(version, migrations.size()))); !done)
        return tl::unexpected(done.error());
    return schemaObjects(*model);
}

} // namespace vigie
