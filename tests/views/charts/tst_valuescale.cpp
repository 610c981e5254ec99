// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/valuescale.h"

#include <QTest>

#include <limits>

namespace vigie {

class TestValueScale : public QObject
{
    Q_OBJECT

private slots:
    void marksAreRound_data()
    {
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::addColumn<int>("marks");
        QTest::addColumn<QList<double>>("expected");
        using Marks = QList<double>;
        QTest::newRow("tens") << 0.0 << 40.0 << 4 << Marks{0, 10, 20, 30, 40};
        QTest::newRow("twenties") << 0.0 << 95.0 << 5 << Marks{0, 20, 40, 60, 80};
        QTest::newRow("fifties") << 0.0 << 240.0 << 5 << Marks{0, 50, 100, 150, 200};
        QTest::newRow("millions") << 0.0 << 1.24e9 << 3 << Marks{0, 5e8, 1e9};
        QTest::newRow("both sides of zero") << -14.0 << 130.0 << 4 << Marks{0, 50, 100};
        QTest::newRow("below zero") << -40.0 << 0.0 << 4 << Marks{-40, -30, -20, -10, 0};
        QTest::newRow("no half jobs") << 0.0 << 2.0 << 8 << Marks{0, 1, 2};
        QTest::newRow("nothing") << 0.0 << 0.0 << 5 << Marks{0, 1};
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN()
                                      << std::numeric_limits<double>::infinity() << 5 << Marks{0, 1};
    }
    void marksAreRound()
    {
        QFETCH(double, lowest);
        QFETCH(double, highest);
        QFETCH(int, marks);
        QFETCH(QList<double>, expected);
        QCOMPARE(valueScale(lowest, highest, marks, true).marks(), expected);
    }

    void amountsMayHaveParts() { QCOMPARE(valueScale(0, 1, 2, false).step, 0.5); }

    void hugeOnesStayFew()
    {
        const auto marks = valueScale(0, 1e18, 5, true).marks();
        QVERIFY(marks.size() >= 3 && marks.size() <= 7);
    }
};

} // namespace vigie

QTEST_GUILESS_MAIN(vigie::TestValueScale)
#include "tst_valuescale.moc"
