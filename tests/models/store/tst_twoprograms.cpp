// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two programs on one workspace: the second waits or says who holds it, and nothing of either is lost.
#include "models/store/integritycheck.h"
#include "models/store/lockholder.h"
#include "models/store/metastore.h"
#include "models/store/metriccorrection.h"
#include "tests/models/store/corrections.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

/// The other program.
struct Writer : QProcess
{
    explicit Writer(const QStringList& arguments)
    {
        start(QStringLiteral(VIGIE_WRITER), arguments);
        if (!waitForStarted())
            qFatal("the other program does not start");
    }
};

} // namespace

class TestTwoPrograms : public QObject
{
    Q_OBJECT

private slots:
    void theSecondSaysWhoHoldsIt()
    {
        FilledWorkspace w;
        QVERIFY(w.connection.execute("PRAGMA busy_timeout = 50"));
        QCOMPARE(lockHolder(w.path), QString());
        Writer other({w.path, u"hold"_s});
        QVERIFY(other.waitForReadyRead(20'000));
        QCOMPARE(other.readAll(), "held\n"_ba);
        const auto refused = edit(w.connection, [](Edit& e) { return acceptMetric(e, {1}); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Busy);
        QVERIFY2(refused.error().text().contains(u"workspacewriter"_s)
                     || refused.error().text().contains(u"workspacewrite"_s),
                 qPrintable(refused.error().text()));
        QVERIFY2(refused.error().text().contains(QString::number(other.processId())),
                 qPrintable(refused.error().text()));
        QCOMPARE(undo(w.connection).error().kind, Error::Kind::Busy);
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished(20'000));
        QCOMPARE(lockHolder(w.path), QString());
        QVERIFY(edit(w.connection, [](Edit& e) { return acceptMetric(e, {1}); }));
    }

    void openingAgainLetsNothingGo()
    {
        // What is open here must not be let go by opening and closing the workspace once more, as an import does: the
        // other program would take itself for the last one and remove the -wal file.
        FilledWorkspace w;
        QVERIFY(edit(w.connection, [](Edit& e) { return acceptMetric(e, {1}); }));
        QVERIFY(openWorkspace(w.path, Access::ReadWrite));
        QVERIFY(openWorkspace(w.path, Access::ReadOnly));
        Writer other({w.path, u"count"_s, u"1"_s});
        QVERIFY(other.waitForFinished(20'000));
        QCOMPARE(other.exitCode(), 0);
        QVERIFY(QFileInfo::exists(w.path + u"-wal"_s));
        QVERIFY(edit(w.connection, [](Edit& e) { return acceptMetric(e, {2}); }));
        auto again = openWorkspace(w.path, Access::ReadWrite);
        QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
        QCOMPARE(*again->integer("SELECT count(*) FROM metric WHERE review = 'accepted'"), 1);
        QCOMPARE(*again->integer("SELECT count(*) FROM metric WHERE review = 'corrected'"), 1);
    }

    void theSecondWaits()
    {
        FilledWorkspace w;
        Writer other({w.path, u"hold"_s});
        QVERIFY(other.waitForReadyRead(20'000));
        // It lets go while this one waits.
        other.closeWriteChannel();
        QVERIFY(edit(w.connection, [](Edit& e) { return acceptMetric(e, {1}); }));
        QVERIFY(other.waitForFinished(20'000));
    }

    void noUpdateIsLost()
    {
        constexpr int kEach = 60;
        FilledWorkspace w;
        const qint64 before = metricFields(w.connection, {1})->value.thousandths;
        const qint64 revisionBefore = *revision(w.connection);
        const QString number = QString::number(kEach);
        Writer one({w.path, u"count"_s, number});
        Writer two({w.path, u"count"_s, number});
        for (int i = 0; i < kEach; ++i)
            QVERIFY(edit(w.connection, [](Edit& e) {
                auto fields = metricFields(e.connection(), {1});
                fields->value.thousandths += 1000;
                return correctMetric(e, {1}, *fields);
            }));
        for (Writer* writer : {&one, &two}) {
            QVERIFY(writer->waitForFinished(50'000));
            QCOMPARE(writer->exitCode(), 0);
        }
        QCOMPARE(metricFields(w.connection, {1})->value.thousandths, before + 3 * kEach * 1000);
        QCOMPARE(journal(w.connection)->size(), 3 * kEach);
        QCOMPARE(*revision(w.connection), revisionBefore + 3 * kEach);
        for (int i = 0; i < 3 * kEach; ++i)
            QVERIFY(undo(w.connection));
        QCOMPARE(metricFields(w.connection, {1})->value.thousandths, before);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
    }

    void oneWorkspaceIsMadeOnce_data()
    {
        QTest::addColumn<bool>("emptyFile");
        QTest::newRow("no file") << false;
        QTest::newRow("an empty file") << true;
    }
    void oneWorkspaceIsMadeOnce()
    {
        QFETCH(bool, emptyFile);
        constexpr int kEach = 3;
        for (int round = 0; round < 4; ++round) {
            QTemporaryDir folder;
            const QString path = folder.filePath(u"w.vigie"_s);
            if (QFile file(path); emptyFile)
                QVERIFY(file.open(QIODevice::WriteOnly));
            const QStringList arguments{path, u"make"_s, QString::number(kEach)};
            std::array<Writer, 4> writers{Writer(arguments), Writer(arguments), Writer(arguments), Writer(arguments)};
            for (Writer& writer : writers) {
                QVERIFY(writer.waitForFinished(50'000));
                QCOMPARE(writer.exitCode(), 0);
            }
            auto workspace = openWorkspace(path, Access::ReadOnly);
            QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().text()));
            QCOMPARE(*revision(*workspace), qint64{kEach} * std::ssize(writers));
            workspace = failure(Error::Kind::Internal, QString());
            for (const QString& file : QDir(folder.path()).entryList(QDir::Files))
                QVERIFY2(file == u"w.vigie"_s || file == u"w.vigie-wal"_s || file == u"w.vigie-shm"_s,
                         qPrintable(file));
        }
    }

    void theOthersChangesAreSeen()
    {
        FilledWorkspace w;
        auto reader = Connection::open(w.path, Access::ReadOnly);
        const qint64 before = *revision(*reader);
        Writer other({w.path, u"count"_s, u"1"_s});
        QVERIFY(other.waitForFinished(20'000));
        QCOMPARE(*revision(*reader), before + 1);
    }
};

QTEST_GUILESS_MAIN(TestTwoPrograms)
#include "tst_twoprograms.moc"
