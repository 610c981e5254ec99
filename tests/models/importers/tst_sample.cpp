// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/sample.h"
#include "models/store/integritycheck.h"
#include "tests/models/importers/fakeengine.h"
#include "tests/models/store/drafts.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

class TestSample : public QObject
{
    Q_OBJECT

private slots:
    void everyAnnouncementHasDateAndSource()
    {
        TemporaryWorkspace w;
        const auto report = importSample(w.connection, fakeEngine());
        QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
        QCOMPARE(report->imported, 158);
        QCOMPARE(report->failed, QList<FailedFile>());
        QCOMPARE(*w.connection.integer(
                     "SELECT count(*) FROM article WHERE date IS NULL OR title = '' OR NOT title_derived"),
                 0);
        // Two are tellings of texts that nobody published on the web.
        QCOMPARE(
            *w.connection.integer("SELECT count(*) FROM article_source WHERE url GLOB 'http*://*' AND outlet <> ''"),
            156);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
    }

    /// The engine is measured on the very texts that are shipped.
    void theyAreTheTextsOfTheGoldTest()
    {
        const QDir corpus(QStringLiteral(VIGIE_SOURCE_DIR "/tests/gold/corpus"));
        const QStringList names = corpus.entryList({u"*.txt"_s}, QDir::Files);
        QCOMPARE(names, QDir(u":/sample"_s).entryList({u"*.txt"_s}, QDir::Files, QDir::Name));
        for (const QString& name : names) {
            QFile gold(corpus.filePath(name));
            QFile sample(u":/sample/"_s + name);
            QVERIFY(gold.open(QIODevice::ReadOnly) && sample.open(QIODevice::ReadOnly));
            QVERIFY2(gold.readAll() == sample.readAll(), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
