// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/articlestore.h"
#include "models/store/integritycheck.h"
#include "models/store/migrator.h"
#include "tests/faults/faultvfs.h"
#include "tests/models/store/drafts.h"

#include <QDir>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;
using faultvfs::Fault;

namespace {

constexpr int kBatches = 6;
constexpr int kBatchArticles = 5;

/// Failing points of one piece of work. VIGIE_FAULTS=1000 for the long run before a release.
int points()
{
    const int asked = qEnvironmentVariableIntValue("VIGIE_FAULTS");
    return asked > 0 ? asked : 12;
}

QList<ArticleDraft> batch(int number)
{
    QList<ArticleDraft> drafts;
    for (int i = 0; i < kBatchArticles; ++i) {
        ArticleDraft one = draft(u"Atlas investit %1 MDH, lot %2"_s.arg(i + 1).arg(number), u"2022-12"_s);
        addActor(one, u"Atlas"_s);
        addMetric(one, MetricKind::Investment, i + 1, u"%1 MDH"_s.arg(i + 1));
        drafts.append(one);
    }
    return drafts;
}

/// Writes batches until one fails; how many were acknowledged.
int writeBatches(const QString& path)
{
    auto connection = Connection::open(path, Access::ReadWrite);
    if (!connection)
        return 0;
    auto store = ArticleStore::prepare(*connection);
    int written = 0;
    while (store && written < kBatches && store->write(batch(written)))
        ++written;
    return written;
}

/// The work's operations, spread over the points, with each fault once and for ever.
template <class Work> void eachFault(int operations, Work work)
{
    const int step = std::max(1, operations / points());
    for (int at = 1; at <= operations; at += step)
        for (const Fault fault : {Fault::IoError, Fault::DiskFull})
            for (const bool forEver : {false, true})
                work(at, fault, forEver);
}

QList<Migration> withAnother()
{
    QList<Migration> migrations = shippedMigrations();
    migrations.append({static_cast<int>(migrations.size()) + 1, u"test"_s,
                       "CREATE TABLE another (i INTEGER) STRICT; INSERT INTO another VALUES (1);"
                       "ALTER TABLE story ADD COLUMN note TEXT;"});
    return migrations;
}

} // namespace

class TestStoreFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { faultvfs::install(); }
    void cleanup() { faultvfs::disarm(); }

    void batchesAreWholeAndAcknowledgedOnesStay()
    {
        int operations = 0;
        {
            TemporaryWorkspace w;
            faultvfs::disarm();
            QCOMPARE(writeBatches(w.path), kBatches);
            operations = faultvfs::operations();
        }
        QVERIFY(operations > kBatches);
        int failures = 0;
        eachFault(operations, [&](int at, Fault fault, bool forEver) {
            TemporaryWorkspace w;
            faultvfs::arm(at, fault, forEver);
            const int acknowledged = writeBatches(w.path);
            failures += faultvfs::hasFailed() ? 1 : 0;
            faultvfs::disarm();
            auto workspace = openWorkspace(w.path, Access::ReadWrite);
            QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().text()));
            const qint64 articles = *workspace->integer("SELECT count(*) FROM article");
            QVERIFY2(articles % kBatchArticles == 0, "a batch is half there");
            QVERIFY2(articles >= acknowledged * kBatchArticles, "an acknowledged batch is lost");
            QCOMPARE(*checkIntegrity(*workspace), QList<Finding>());
            auto store = ArticleStore::prepare(*workspace);
            QVERIFY(store->write(batch(kBatches)));
        });
        QVERIFY(failures > points());
    }

    void aFullDiskIsToldAsSuch()
    {
        TemporaryWorkspace w;
        auto store = ArticleStore::prepare(w.connection);
        faultvfs::arm(1, Fault::DiskFull, true);
        const auto refused = store->write(batch(0));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::DiskFull);
        faultvfs::disarm();
        QVERIFY(store->write(batch(0)));
    }

    void aNewWorkspaceIsCompleteOrNotThere()
    {
        int operations = 0;
        {
            faultvfs::disarm();
            const TemporaryWorkspace w;
            operations = faultvfs::operations();
        }
        eachFault(operations, [&](int at, Fault fault, bool forEver) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"w.vigie"_s);
            faultvfs::arm(at, fault, forEver);
            const bool made = openWorkspace(path, Access::ReadWrite, IfMissing::Create).has_value();
            faultvfs::disarm();
            QVERIFY(!made || QFile::exists(path));
            auto workspace = openWorkspace(path, Access::ReadWrite, IfMissing::Create);
            QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().text()));
            QCOMPARE(*workspace->integer("SELECT count(*) FROM sector"), 31);
            QCOMPARE(*workspace->integer("SELECT count(*) FROM rate"), 891);
        });
    }

    void aMigrationIsDoneOrNot()
    {
        const QList<Migration> migrations = withAnother();
        const int newest = migrations.last().version;
        int operations = 0;
        {
            const TemporaryWorkspace w;
            faultvfs::disarm();
            QVERIFY(openWorkspaceWith(migrations, w.path, Access::ReadWrite, IfMissing::Fail));
            operations = faultvfs::operations();
        }
        eachFault(operations, [&](int at, Fault fault, bool forEver) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"w.vigie"_s);
            {
                auto made = openWorkspace(path, Access::ReadWrite, IfMissing::Create);
                auto store = ArticleStore::prepare(*made);
                QVERIFY(store->write(batch(0)));
            }
            faultvfs::arm(at, fault, forEver);
            const bool migrated = openWorkspaceWith(migrations, path, Access::ReadWrite, IfMissing::Fail).has_value();
            faultvfs::disarm();
            auto reader = Connection::open(path, Access::ReadOnly);
            QVERIFY(reader);
            const qint64 version = *reader->integer("PRAGMA user_version");
            QVERIFY(version == newest || (version == newest - 1 && !migrated));
            QCOMPARE(*schemaObjects(*reader), *expectedSchema(migrations, static_cast<int>(version)));
            QVERIFY(openWorkspaceWith(migrations, path, Access::ReadWrite, IfMissing::Fail));
            QCOMPARE(*reader->integer("SELECT count(*) FROM article"), kBatchArticles);
        });
    }
};

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
