// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/metastore.h"
#include "models/store/ratestore.h"
#include "models/store/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

class TestRateStore : public QObject
{
    Q_OBJECT

private slots:
    void parses_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<qint64>("micro");
        QTest::newRow("five digits") << QByteArray("8.54024") << qint64(8540240);
        QTest::newRow("whole") << QByteArray("592") << qint64(592000000);
        QTest::newRow("small") << QByteArray("0.04585") << qint64(45850);
        QTest::newRow("six digits") << QByteArray("0.000001") << qint64(1);
        QTest::newRow("too fine") << QByteArray("0.0000001") << qint64(0);
        QTest::newRow("zero") << QByteArray("0") << qint64(0);
        QTest::newRow("negative") << QByteArray("-3.5") << qint64(0);
        QTest::newRow("words") << QByteArray("nine") << qint64(0);
        QTest::newRow("empty") << QByteArray("") << qint64(0);
    }
    void parses()
    {
        QFETCH(QByteArray, number);
        QFETCH(qint64, micro);
        const auto rates
            = parseRates(QByteArray("currency,year,units_per_usd,source\nMAD,2020," + number + ",WDI\n"));
        QCOMPARE(rates.has_value(), micro > 0);
        if (micro == 0)
            QCOMPARE(rates.error().kind, Error::Kind::BadInput);
        else
            QCOMPARE(*rates, (QList<Rate>{{u"MAD"_s, 2020, micro, u"WDI"_s}}));
    }

    void aNewWorkspaceHasTheShippedRates()
    {
        QTemporaryDir folder;
        auto workspace = openWorkspace(folder.filePath(u"w.vigie"_s), Access::ReadWrite, IfMissing::Create);
        QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().text()));
        QCOMPARE(*workspace->integer("SELECT count(*) FROM rate"), 891);
        QCOMPARE(*workspace->integer("SELECT micro_per_usd FROM rate WHERE currency = 'MAD' AND year = 1995"),
                 8540240);
    }

    void theUsersRateStandsBesideTheShippedOne()
    {
        QTemporaryDir folder;
        auto workspace = openWorkspace(folder.filePath(u"w.vigie"_s), Access::ReadWrite, IfMissing::Create);
        QVERIFY(workspace);
        const qint64 before = *revision(*workspace);
        QVERIFY(storeUserRate(*workspace, {u"MAD"_s, 1995, 9000000, u"own"_s}));
        QVERIFY(storeUserRate(*workspace, {u"MAD"_s, 1995, 9100000, u"own"_s}));
        QVERIFY(storeShippedRates(*workspace));
        QCOMPARE(*workspace->integer("SELECT micro_per_usd FROM rate WHERE origin = 'user'"), 9100000);
        QCOMPARE(*workspace->integer("SELECT count(*) FROM rate"), 892);
        QCOMPARE(*revision(*workspace), before + 2);
        QVERIFY(storeUserRate(*workspace, {u"MAD"_s, 1995, 0, QString()}));
        QCOMPARE(*workspace->integer("SELECT count(*) FROM rate"), 891);
    }

    void refusesWhatIsNoRate()
    {
        QTemporaryDir folder;
        auto workspace = openWorkspace(folder.filePath(u"w.vigie"_s), Access::ReadWrite, IfMissing::Create);
        QVERIFY(workspace);
        QCOMPARE(storeUserRate(*workspace, {u"dirham"_s, 2020, 9000000, QString()}).error().kind,
                 Error::Kind::BadInput);
        QCOMPARE(storeUserRate(*workspace, {u"MAD"_s, 2020, -1, QString()}).error().kind, Error::Kind::BadInput);
        QCOMPARE(*workspace->integer("SELECT count(*) FROM rate"), 891);
    }
};

QTEST_GUILESS_MAIN(TestRateStore)
#include "tst_ratestore.moc"
