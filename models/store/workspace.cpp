// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/workspace.h"

#include "models/store/completefile.h"
#include "models/store/shippedlists.h"
#include "models/store/statement.h"
#include "models/store/workspacefile.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRandomGenerator>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

using State = WorkspaceHeader::State;

/// A name beside the workspace that no other program and no earlier run uses.
QString temporaryPath(const QString& path)
{
    return path + u".new-"_s + QString::number(QRandomGenerator::global()->generate64(), 36);
}

/// Brings what stands in the -wal file into the main one.
Result<> writeBack(Connection& connection)
{
    const auto busy = connection.integer("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!busy)
        return tl::unexpected(busy.error());
    if (*busy != 0)
        return failure(Error::Kind::Busy, u"another program reads the workspace"_s, connection.path());
    return {};
}

Result<> makeFile(const QString& path, const QList<Migration>& migrations)
{
    auto connection = Connection::open(path, Access::ReadWrite);
    if (!connection)
        return tl::unexpected(connection.error());
    if (auto done = connection->execute("PRAGMA journal_mode = WAL"); !done)
        return done;
    if (auto done = migrate(*connection, migrations); !done)
        return done;
    if (auto filled = storeShippedLists(*connection); !filled)
        return filled;
    // Closing would do it too, but not say when it fails; and what is renamed is the file without its -wal.
    return writeBack(*connection);
}

void removeWithCompanions(const QString& path)
{
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

/// Made under another name and then renamed: a program killed in between leaves no half workspace. Where another
/// program was faster its workspace stays.
Result<> create(const QString& path, const QList<Migration>& migrations)
{
    const QString temporary = temporaryPath(path);
    const auto made = makeFile(temporary, migrations);
    const auto renamed = made ? putIfNoneIs(temporary, path) : made;
    removeWithCompanions(temporary);
    if (made)
        return renamed;
    Error error = made.error();
    error.context = path;
    if (error.kind == Error::Kind::NotFound)
        error.message = u"the workspace cannot be made there: its folder is missing, or cannot be written to"_s;
    return tl::unexpected(error);
}

Error newer(const QString& path)
{
    return {Error::Kind::NewerSchema, u"the workspace was written by a newer version of the program"_s, path};
}

Error damaged(const QString& path, const QString& what)
{
    return {Error::Kind::Corrupt, u"the workspace is damaged: %1"_s.arg(what), path};
}

/// Every object of ours must be as it was made; only indexes may be missing, since a big import drops and remakes
/// them. Objects of other programs are left alone: nothing of ours reads them, and triggers are off.
Result<> checkSchema(Connection& connection, const QList<Migration>& migrations, int version)
{
    const auto expected = expectedSchema(migrations, version);
    if (!expected)
        return tl::unexpected(expected.error());
    const auto found = schemaObjects(connection);
    if (!found)
        return tl::unexpected(found.error());
    QHash<QString, SchemaObject> byName;
    for (const SchemaObject& object : *found)
        byName.insert(object.name, object);
    for (const SchemaObject& object : *expected) {
        const auto it = byName.constFind(object.name);
        if (it == byName.constEnd() ? object.type != u"index"_s : *it != object)
            return tl::unexpected(damaged(connection.path(), u"its schema was changed at \"%1\""_s.arg(object.name)));
    }
    return {};
}

Result<> checkStructure(Connection& connection)
{
    auto check = Statement::prepare(connection, "PRAGMA quick_check(1)");
    if (!check)
        return tl::unexpected(check.error());
    auto row = check->step();
    if (!row)
        return tl::unexpected(row.error());
    const QString said = check->text(0);
    if (said != u"ok"_s)
        return tl::unexpected(damaged(connection.path(), said));
    return {};
}

Result<> check(Connection& connection, const QList<Migration>& migrations, qint64 bytes, int version)
{
    if (version > migrations.last().version)
        return tl::unexpected(newer(connection.path()));
    if (auto schema = checkSchema(connection, migrations, version); !schema)
        return schema;
    return bytes > kQuickCheckBytes ? Result<>() : checkStructure(connection);
}

/// Remakes the indexes that an import did not come to remake.
Result<> completeIndexes(Connection& connection, const QList<Migration>& migrations)
{
    const auto expected = expectedSchema(migrations, migrations.last().version);
    const auto found = schemaObjects(connection);
    if (!expected || !found)
        return tl::unexpected(expected ? found.error() : expected.error());
    for (const SchemaObject& object : *expected)
        if (!found->contains(object))
            if (auto made = connection.execute(object.sql.toUtf8()); !made)
                return made;
    return {};
}

Result<> makeReadyForWriting(Connection& connection, const QList<Migration>& migrations, int version)
{
    if (sqlite3_db_readonly(connection.handle(), "main") == 1)
        return failure(Error::Kind::ReadOnly, u"the workspace cannot be written"_s, connection.path());
    if (auto done = connection.execute("PRAGMA journal_mode = WAL"); !done)
        return done;
    if (version == migrations.last().version)
        return completeIndexes(connection, migrations).and_then([&] { return renewShippedLists(connection); });
    if (auto copied = copyWorkspace(connection, backupPath(connection.path(), version)); !copied)
        return copied;
    if (auto migrated = migrate(connection, migrations); !migrated)
        return migrated;
    if (auto filled = storeShippedLists(connection); !filled)
        return filled;
    // So that the header, which is read without SQLite, tells the new version at once. It can wait, where it must.
    [[maybe_unused]] const auto written = writeBack(connection);
    return {};
}

Result<> checkCopy(const QString& path)
{
    auto copy = Connection::open(path, Access::ReadOnly);
    return copy ? checkStructure(*copy) : tl::unexpected(copy.error());
}

} // namespace

QString backupPath(const QString& path, int version)
{
    return path + u".v"_s + QString::number(version) + u".backup"_s;
}

Result<> copyWorkspace(Connection& connection, const QString& target)
{
    const QString temporary = temporaryPath(target);
    auto copy = Statement::prepare(connection, "VACUUM INTO ?1");
    if (!copy)
        return tl::unexpected(copy.error());
    auto done = copy->run(temporary);
    if (done)
        done = checkCopy(temporary);
    if (done)
        done = putOver(temporary, target);
    if (!done)
        removeWithCompanions(temporary);
    return done;
}

Result<Connection> openWorkspace(const QString& path, Access access, IfMissing missing)
{
    return openWorkspaceWith(shippedMigrations(), path, access, missing);
}

Result<Connection> openWorkspaceWith(const QList<Migration>& migrations, const QString& path, Access access,
                                     IfMissing missing)
{
    const int newest = migrations.last().version;
    auto header = readWorkspaceHeader(path, newest);
    if (header && header->state != State::Workspace) {
        if (missing == IfMissing::Fail || access == Access::ReadOnly)
            return failure(Error::Kind::NotFound, u"there is no workspace"_s, path);
        if (auto made = create(path, migrations); !made)
            return tl::unexpected(made.error());
        header = readWorkspaceHeader(path, newest);
    }
    if (!header)
        return tl::unexpected(header.error());
    auto connection = Connection::open(path, access);
    if (!connection)
        return connection;
    // Asked once more through SQLite: a change of version may still stand in the -wal file.
    auto version = connection->integer("PRAGMA user_version");
    auto checked = version ? check(*connection, migrations, header->bytes, static_cast<int>(*version))
                           : tl::unexpected(version.error());
    if (!checked) {
        // Closing would write what stands in a -wal file into a file that we refuse.
        if (QFileInfo(path + u"-wal"_s).size() > 0)
            sqlite3_db_config(connection->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        return tl::unexpected(checked.error());
    }
    if (access == Access::ReadOnly) {
        if (*version < newest)
            return failure(Error::Kind::ReadOnly,
                           u"the workspace was written by an older version and has to be opened for writing once"_s,
                           path);
        return connection;
    }
    if (auto ready = makeReadyForWriting(*connection, migrations, static_cast<int>(*version)); !ready)
        return tl::unexpected(ready.error());
    return connection;
}

} // namespace vigie
