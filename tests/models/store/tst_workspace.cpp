// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/metastore.h"
#include "models/store/migrator.h"
#include "models/store/statement.h"
#include "models/store/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test file");
}

/// Bytes of a new, closed workspace.
QByteArray newWorkspace()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w.vigie"_s);
    if (!openWorkspace(path, Access::ReadWrite, IfMissing::Create))
        qFatal("cannot make a workspace");
    return contentOf(path);
}

QByteArray sqliteFile(const QByteArray& sql)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.sqlite"_s);
    {
        auto connection = Connection::open(path, Access::ReadWrite);
        if (!connection || !connection->execute(sql))
            qFatal("cannot make an SQLite file");
    }
    return contentOf(path);
}

QByteArray withByte(QByteArray bytes, qsizetype at, char value)
{
    bytes[at] = value;
    return bytes;
}

QByteArray withGarbage(QByteArray bytes, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i)
        bytes[i] = static_cast<char>(i * 7919 % 251);
    return bytes;
}

/// The shipped migrations and one of the future.
QList<Migration> withAnother(const QByteArray& sql)
{
    QList<Migration> migrations = shippedMigrations();
    const int next = static_cast<int>(migrations.size()) + 1;
    migrations.append({next, u"test"_s, sql});
    return migrations;
}

constexpr auto kAnother = "CREATE TABLE another (id INTEGER PRIMARY KEY) STRICT;";

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void migrationsAreNumberedWithoutGaps()
    {
        const QList<Migration>& migrations = shippedMigrations();
        QVERIFY(!migrations.isEmpty());
        for (qsizetype i = 0; i < migrations.size(); ++i)
            QCOMPARE(migrations[i].version, i + 1);
    }

    void aNewWorkspaceIsComplete()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"w.vigie"_s);
        {
            auto workspace = openWorkspace(path, Access::ReadWrite, IfMissing::Create);
            QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().text()));
            QCOMPARE(*workspace->integer("PRAGMA application_id"), qint64(kApplicationId));
            QCOMPARE(*workspace->integer("PRAGMA user_version"), shippedMigrations().size());
            QCOMPARE(*workspace->integer("PRAGMA page_size"), 16384);
            QCOMPARE(*workspace->integer("PRAGMA synchronous"), 2);
            QCOMPARE(*workspace->integer("PRAGMA foreign_keys"), 1);
            QCOMPARE(*workspace->integer("PRAGMA trusted_schema"), 0);
            QCOMPARE(*workspace->integer("SELECT count(*) FROM sector"), 31);
            auto mode = Statement::prepare(*workspace, "PRAGMA journal_mode");
            QVERIFY(*mode->step());
            QCOMPARE(mode->text(0), u"wal"_s);
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"w.vigie"_s});
        QVERIFY(openWorkspace(path, Access::ReadOnly));
    }

    void aMissingWorkspaceIsNotFoundUnlessItMayBeMade()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"w.vigie"_s);
        QCOMPARE(openWorkspace(path, Access::ReadWrite).error().kind, Error::Kind::NotFound);
        QCOMPARE(openWorkspace(path, Access::ReadOnly, IfMissing::Create).error().kind, Error::Kind::NotFound);
        QVERIFY(!QFile::exists(path));
        write(path, {});
        QVERIFY(openWorkspace(path, Access::ReadWrite, IfMissing::Create));
    }

    void aFolderThatIsNotThereIsAnError()
    {
        QTemporaryDir folder;
        const auto refused = openWorkspace(folder.filePath(u"no/w.vigie"_s), Access::ReadWrite, IfMissing::Create);
        QCOMPARE(refused.error().kind, Error::Kind::NotFound);
    }

    void refusedFilesStayAsTheyAre_data()
    {
        const QByteArray good = newWorkspace();
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        const int corrupt = static_cast<int>(Error::Kind::Corrupt);
        const int newer = static_cast<int>(Error::Kind::NewerSchema);
        QTest::newRow("text") << QByteArray("Ce projet d'investissement") << corrupt;
        QTest::newRow("long text") << QByteArray("Ce projet ").repeated(5000) << corrupt;
        QTest::newRow("zeros") << QByteArray(20000, '\0') << corrupt;
        QTest::newRow("header alone") << good.first(100) << corrupt;
        QTest::newRow("cut header") << good.first(50) << corrupt;
        QTest::newRow("cut in half") << good.first(good.size() / 2) << corrupt;
        QTest::newRow("garbage in the schema") << withGarbage(good, 200, 16000) << corrupt;
        QTest::newRow("garbage behind the schema") << withGarbage(good, 16384, 49152) << corrupt;
        QTest::newRow("beginning lost") << withGarbage(good, 0, 100) << corrupt;
        QTest::newRow("another program's") << sqliteFile("CREATE TABLE t (i)") << corrupt;
        QTest::newRow("another program's, with our version")
            << sqliteFile("CREATE TABLE t (i); PRAGMA user_version = 1") << corrupt;
        QTest::newRow("our id on other tables")
            << sqliteFile("CREATE TABLE t (i); PRAGMA user_version = 1; PRAGMA application_id = 1447642949")
            << corrupt;
        QTest::newRow("version 0") << withByte(good, 63, 0) << corrupt;
        QTest::newRow("newer") << withByte(good, 63, 99) << newer;
    }
    void refusedFilesStayAsTheyAre()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"w.vigie"_s);
        write(path, bytes);
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            const auto refused = openWorkspace(path, access, IfMissing::Create);
            QVERIFY(!refused);
            QCOMPARE(static_cast<int>(refused.error().kind), kind);
            QVERIFY(refused.error().text().contains(path));
            QVERIFY(contentOf(path) == bytes);
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"w.vigie"_s});
        }
    }

    void aChangedSchemaIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"w.vigie"_s);
        {
            auto workspace = openWorkspace(path, Access::ReadWrite, IfMissing::Create);
            QVERIFY(workspace->execute("DROP VIEW v_actors; CREATE VIEW v_actors AS SELECT 1 AS id"));
        }
        QCOMPARE(openWorkspace(path, Access::ReadWrite).error().kind, Error::Kind::Corrupt);
    }

    void otherProgramsObjectsAreLeftAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"w.vigie"_s);
        {
            auto workspace = openWorkspace(path, Access::ReadWrite, IfMissing::Create);
            QVERIFY(workspace->execute("CREATE TABLE my_notes (t TEXT); ANALYZE"));
        }
        auto workspace = openWorkspace(path, Access::ReadWrite);
        QVERIFY(workspace);
        QCOMPARE(*workspace->integer("SELECT count(*) FROM my_notes"), 0);
    }

    void missingIndexesAreRemade()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"w.vigie"_s);
        {
            auto workspace = openWorkspace(path, Access::ReadWrite, IfMissing::Create);
            QVERIFY(workspace->execute("DROP INDEX metric_article; DROP INDEX mention_actor"));
        }
        QVERIFY(openWorkspace(path, Access::ReadOnly));
        auto workspace = openWorkspace(path, Access::ReadWrite);
        QVERIFY(workspace);
        QCOMPARE(*schemaObjects(*workspace), *expectedSchema(shippedMigrations(), 99));
    }

    /// Another version of the program ships other sectors and rates in the same schema.
    void anotherVersionsListsAreRenewed_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::newRow("noted") << QByteArray("UPDATE meta SET value = 'others' WHERE key = 'shipped_lists';");
        QTest::newRow("not noted") << QByteArray("DELETE FROM meta WHERE key = 'shipped_lists';");
    }
    void anotherVersionsListsAreRenewed()
    {
        QFETCH(QByteArray, given);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"w.vigie"_s);
        {
            auto workspace = openWorkspace(path, Access::ReadWrite, IfMissing::Create);
            QVERIFY(
                workspace->execute(QByteArray(given
                                              + "DELETE FROM sector WHERE code = 'aerospace';"
                                                "DELETE FROM rate WHERE year > 2020;"
                                                "INSERT INTO rate (currency, year, origin, micro_per_usd, source) "
                                                "VALUES ('MAD', 2023, 'user', 9300000, 'own')")));
        }
        const auto ownRates = [](Connection& workspace) {
            return *workspace.integer("SELECT count(*) FROM rate WHERE origin = 'user' AND micro_per_usd = 9300000");
        };
        QCOMPARE(*openWorkspace(path, Access::ReadOnly)->integer("SELECT count(*) FROM sector"), 30);
        auto workspace = openWorkspace(path, Access::ReadWrite);
        QCOMPARE(*workspace->integer("SELECT count(*) FROM sector"), 31);
        QCOMPARE(*workspace->integer("SELECT count(*) FROM rate WHERE origin = 'shipped'"), 891);
        QCOMPARE(ownRates(*workspace), 1);
        // Once is enough, and what was worked out from the others is not used any more.
        const qint64 now = *revision(*workspace);
        QCOMPARE(now, 1);
        auto again = openWorkspace(path, Access::ReadWrite);
        QCOMPARE(*revision(*again), now);
    }

    void anOlderWorkspaceIsCopiedAndMigrated()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"w.vigie"_s);
        QVERIFY(openWorkspace(path, Access::ReadWrite, IfMissing::Create));
        const auto migrations = withAnother(kAnother);
        QCOMPARE(openWorkspaceWith(migrations, path, Access::ReadOnly, IfMissing::Fail).error().kind,
                 Error::Kind::ReadOnly);
        {
            auto workspace = openWorkspaceWith(migrations, path, Access::ReadWrite, IfMissing::Fail);
            QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().text()));
            QCOMPARE(*workspace->integer("PRAGMA user_version"), migrations.last().version);
            QCOMPARE(*workspace->integer("SELECT count(*) FROM another"), 0);
        }
        // The copy is a workspace of the old version; the new one is beyond the old program.
        const QString backup = backupPath(path, migrations.last().version - 1);
        QVERIFY(openWorkspace(backup, Access::ReadWrite));
        const QByteArray migrated = contentOf(path);
        QCOMPARE(openWorkspace(path, Access::ReadWrite).error().kind, Error::Kind::NewerSchema);
        QVERIFY(contentOf(path) == migrated);
    }

    void aMigrationThatFailsChangesNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"w.vigie"_s);
        QVERIFY(openWorkspace(path, Access::ReadWrite, IfMissing::Create));
        const auto migrations
            = withAnother("CREATE TABLE another (i INTEGER) STRICT; INSERT INTO nowhere VALUES (1);");
        QVERIFY(!openWorkspaceWith(migrations, path, Access::ReadWrite, IfMissing::Fail));
        auto workspace = openWorkspace(path, Access::ReadWrite);
        QVERIFY(workspace);
        QCOMPARE(*schemaObjects(*workspace), *expectedSchema(shippedMigrations(), 99));
    }

    void aCreationThatFailsLeavesNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"w.vigie"_s);
        QVERIFY(!openWorkspaceWith(withAnother("INSERT INTO nowhere VALUES (1);"), path, Access::ReadWrite,
                                   IfMissing::Create));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    }

    /// Every version that was ever shipped opens: add the file of the old version when a migration is added.
    void fixturesOfOldVersionsOpen()
    {
        QDir fixtures(QStringLiteral(VIGIE_TEST_DATA "/migrations"));
        for (const QString& name : fixtures.entryList({u"v*.vigie"_s}, QDir::Files)) {
            QTemporaryDir folder;
            const QString path = folder.filePath(name);
            QVERIFY(QFile::copy(fixtures.filePath(name), path));
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
            auto workspace = openWorkspace(path, Access::ReadWrite);
            QVERIFY2(workspace, qPrintable(name));
            QCOMPARE(*schemaObjects(*workspace), *expectedSchema(shippedMigrations(), 99));
        }
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
