// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/importrate.h"

#include <QTest>

using namespace vigie;

class TestImportRate : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingTooEarly()
    {
        ImportRate rate;
        QCOMPARE(rate.filesPerSecond(), 0.0);
        QCOMPARE(rate.secondsLeft(100), -1);
        rate.add(0, 0);
        rate.add(50, 100);
        QCOMPARE(rate.filesPerSecond(), 0.0);
        QCOMPARE(rate.secondsLeft(100), -1);
    }

    void followsTheLastSeconds()
    {
        ImportRate rate;
        for (int second = 0; second <= 20; ++second)
            rate.add(100 * second, 1000 * second);
        QCOMPARE(rate.filesPerSecond(), 100.0);
        for (int second = 21; second <= 40; ++second)
            rate.add(2000 + 10 * (second - 20), 1000 * second);
        QVERIFY2(qAbs(rate.filesPerSecond() - 10) < 1e-9, "the fast beginning is forgotten");
        QCOMPARE(rate.secondsLeft(2300), 10);
        QCOMPARE(rate.secondsLeft(2200), 0);
    }

    void aStandstillHasNoEnd()
    {
        ImportRate rate;
        rate.add(10, 0);
        rate.add(10, 5000);
        QCOMPARE(rate.secondsLeft(20), -1);
    }
};

QTEST_GUILESS_MAIN(TestImportRate)
#include "tst_importrate.moc"
