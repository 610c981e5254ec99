// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Workspaces as each released schema has left them: tests/data/migrations/v<schema>.vigie. Never remade: the
// migrations have to bring them to what this program reads. v1 was made by
//     vigie import v1.vigie dev-081.txt dev-082.txt st-013-a.txt st-013-b.txt
//     vigie review v1.vigie correct --metric 1 --set value=31000000 --author ana
//     vigie stories v1.vigie join 1 2 --author ana
#include "models/store/integritycheck.h"
#include "models/store/journal.h"
#include "models/store/metriccorrection.h"
#include "models/store/storystore.h"
#include "models/store/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

const QDir kFolder(QStringLiteral(VIGIE_TEST_DATA "/migrations"));

} // namespace

class TestReleasedWorkspaces : public QObject
{
    Q_OBJECT

private slots:
    void eachIsReadAndWritten_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = kFolder.entryList({u"v*.vigie"_s}, QDir::Files);
        QVERIFY(files.contains(u"v1.vigie"_s));
        for (const QString& file : files)
            QTest::newRow(qPrintable(file)) << kFolder.filePath(file);
    }
    void eachIsReadAndWritten()
    {
        QFETCH(QString, file);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"w.vigie"_s);
        QVERIFY(QFile::copy(file, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        auto workspace = openWorkspace(path, Access::ReadWrite);
        QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().text()));
        QCOMPARE(*checkIntegrity(*workspace), QList<Finding>());
        QCOMPARE(*workspace->integer("SELECT count(*) FROM article"), 4);
        QCOMPARE(metricFields(*workspace, {1})->value, Decimal::fromWhole(31'000'000));
        QVERIFY(metricReading(*workspace, {1})->value != Decimal::fromWhole(31'000'000));
        const auto known = stories(*workspace);
        QVERIFY(std::ranges::any_of(*known, [](const Story& story) {
            return !story.automatic && story.articles == QList<ArticleId>{{1}, {2}};
        }));
        const auto steps = journal(*workspace);
        QCOMPARE(steps->size(), 2);
        QCOMPARE(*workspace->integer("SELECT count(*) FROM removed_article"), 0);
        QCOMPARE(*workspace->integer("SELECT count(*) FROM v_articles"), 4);
        QCOMPARE(steps->first().author, u"ana"_s);
        QVERIFY(undo(*workspace));
        QVERIFY(undo(*workspace));
        QCOMPARE(metricFields(*workspace, {1})->value, metricReading(*workspace, {1})->value);
        QCOMPARE(*checkIntegrity(*workspace), QList<Finding>());
    }
};

QTEST_GUILESS_MAIN(TestReleasedWorkspaces)
#include "tst_releasedworkspaces.moc"
