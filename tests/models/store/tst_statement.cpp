// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <limits>
#include <thread>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

Connection memory()
{
    auto connection = Connection::open(u":memory:"_s, Access::ReadWrite);
    if (!connection || !connection->execute("CREATE TABLE t (i INTEGER, r REAL, s TEXT, b BLOB) STRICT"))
        qFatal("no database in memory");
    return std::move(*connection);
}

} // namespace

class TestStatement : public QObject
{
    Q_OBJECT

private slots:
    void valuesKeepTheirTypes()
    {
        Connection connection = memory();
        auto insert = Statement::prepare(connection, "INSERT INTO t VALUES (?1, ?2, ?3, ?4)");
        QVERIFY(insert);
        const QByteArray bytes("a\0b", 3);
        const QString text = u"près de 30 MDH \U0001F680"_s;
        QVERIFY(insert->run(std::numeric_limits<qint64>::max(), 0.1, text, Blob{bytes}));
        QVERIFY(insert->run(ActorId{}, std::nullopt, QString(), Blob{}));
        auto select = Statement::prepare(connection, "SELECT i, r, s, b FROM t ORDER BY rowid");
        QVERIFY(select);
        QVERIFY(*select->step());
        QCOMPARE(select->integer(0), std::numeric_limits<qint64>::max());
        QCOMPARE(select->real(1), 0.1);
        QCOMPARE(select->text(2), text);
        QCOMPARE(select->blob(3), bytes);
        QVERIFY(*select->step());
        QVERIFY(select->isNull(0));
        QCOMPARE(select->id<ActorId>(0), ActorId{});
        QVERIFY(select->isNull(1));
        QVERIFY(!select->isNull(2));
        QVERIFY(!select->isNull(3));
        QVERIFY(!*select->step());
    }

    void bindingAgainForgetsTheOldValues()
    {
        Connection connection = memory();
        auto insert = Statement::prepare(connection, "INSERT INTO t (i, s) VALUES (?1, ?2) RETURNING rowid");
        QVERIFY(insert);
        QCOMPARE(*insert->runForInteger(1, "one"), 1);
        QCOMPARE(*insert->runForInteger(2), 2);
        QCOMPARE(*connection.integer("SELECT count(*) FROM t WHERE s IS NULL"), 1);
    }

    void aMissingRowIsNotFound()
    {
        Connection connection = memory();
        auto select = Statement::prepare(connection, "SELECT i FROM t WHERE i = ?1");
        QCOMPARE(select->runForInteger(7).error().kind, Error::Kind::NotFound);
    }

    void wrongSqlIsAnError()
    {
        Connection connection = memory();
        QCOMPARE(Statement::prepare(connection, "SELEC 1").error().kind, Error::Kind::Internal);
        QCOMPARE(Statement::prepare(connection, "").error().kind, Error::Kind::Internal);
        // A misspelt column in double quotes is an error, not a text.
        QVERIFY(!Statement::prepare(connection, "SELECT \"nosuch\" FROM t"));
    }

    void aTransactionRollsBackUnlessCommitted()
    {
        Connection connection = memory();
        {
            auto transaction = Transaction::begin(connection);
            QVERIFY(transaction);
            QVERIFY(connection.execute("INSERT INTO t (i) VALUES (1)"));
        }
        QCOMPARE(*connection.integer("SELECT count(*) FROM t"), 0);
        auto transaction = Transaction::begin(connection);
        QVERIFY(connection.execute("INSERT INTO t (i) VALUES (1)"));
        QVERIFY(transaction->commit());
        QCOMPARE(*connection.integer("SELECT count(*) FROM t"), 1);
    }

    void aSecondWriterIsTold()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"w.sqlite"_s);
        auto first = Connection::open(path, Access::ReadWrite);
        auto second = Connection::open(path, Access::ReadWrite);
        QVERIFY(first && second);
        QVERIFY(second->execute("PRAGMA busy_timeout = 50"));
        auto held = Transaction::begin(*first);
        QVERIFY(held);
        QCOMPARE(Transaction::begin(*second).error().kind, Error::Kind::Busy);
    }

    void aReadOnlyConnectionWritesNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"w.sqlite"_s);
        {
            auto writer = Connection::open(path, Access::ReadWrite);
            QVERIFY(writer->execute("CREATE TABLE t (i)"));
        }
        auto reader = Connection::open(path, Access::ReadOnly);
        QVERIFY(reader);
        QCOMPARE(reader->execute("INSERT INTO t VALUES (1)").error().kind, Error::Kind::ReadOnly);
    }

    void aMissingFileIsNotFound()
    {
        QTemporaryDir folder;
        QCOMPARE(Connection::open(folder.filePath(u"none"_s), Access::ReadOnly).error().kind, Error::Kind::NotFound);
    }

    void aStrangersSchemaRunsNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"w.sqlite"_s);
        auto connection = Connection::open(path, Access::ReadWrite);
        QVERIFY(connection->execute("CREATE TABLE t (i); CREATE TABLE log (i);"
                                    "CREATE TRIGGER tr AFTER INSERT ON t BEGIN INSERT INTO log VALUES (1); END;"
                                    "CREATE VIEW v AS SELECT load_extension('x') AS e;"));
        QVERIFY(connection->execute("INSERT INTO t VALUES (1)"));
        QCOMPARE(*connection->integer("SELECT count(*) FROM log"), 0);
        QVERIFY(!connection->integer("SELECT e FROM v"));
        QVERIFY(!connection->integer("SELECT load_extension('x')"));
        QVERIFY(!connection->execute("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = ''"));
    }

    void interruptEndsALongStatement()
    {
        Connection connection = memory();
        auto endless = Statement::prepare(connection,
                                          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                          "SELECT count(*) FROM n");
        QVERIFY(endless);
        std::atomic<bool> over = false;
        // Asked again until it is over: an interrupt before the first step would be lost.
        std::thread interrupter([&] {
            while (!over) {
                connection.interrupt();
                std::this_thread::yield();
            }
        });
        const auto row = endless->step();
        over = true;
        interrupter.join();
        QCOMPARE(row.error().kind, Error::Kind::Cancelled);
    }

    void handsOnItsRows()
    {
        Connection connection = memory();
        QVERIFY(connection.execute("INSERT INTO t (i, s) VALUES (1, 'un'), (2, 'deux'), (3, 'trois')"));
        QList<qint64> numbers;
        const auto take = [&](const Statement& row) { numbers.append(row.integer(0)); };
        QVERIFY(forEachRow(connection, "SELECT i FROM t WHERE i > ?1 ORDER BY i", take, 1));
        QCOMPARE(numbers, (QList<qint64>{2, 3}));
        QCOMPARE(columnOf(connection, "SELECT s FROM t WHERE i < ?1 ORDER BY i", 3).value(),
                 (QStringList{u"un"_s, u"deux"_s}));
        QVERIFY(!columnOf(connection, "SELECT abs(-9223372036854775807 - i) FROM t")); // too large a number
    }

    void stopsWhereARowIsRefused()
    {
        Connection connection = memory();
        QVERIFY(connection.execute("INSERT INTO t (i) VALUES (1), (2), (3)"));
        auto select = Statement::prepare(connection, "SELECT i FROM t ORDER BY i");
        int rows = 0;
        const auto upToTwo = [&](const Statement& row) -> Result<> {
            ++rows;
            return row.integer(0) < 2 ? Result<>() : failure(Error::Kind::Cancelled, u"enough"_s);
        };
        QCOMPARE(forEachRow(*select, upToTwo).error().kind, Error::Kind::Cancelled);
        QCOMPARE(rows, 2);
        // Left in the middle, the statement would keep the table locked.
        QVERIFY(connection.execute("DROP TABLE t"));
    }
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
