// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timesteps.h"

#include <QTest>

namespace vigie {

class TestTimeSteps : public QObject
{
    Q_OBJECT

private slots:
    void beginWithTheirFirstDay_data()
    {
        QTest::addColumn<Axis>("step");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("next");
        QTest::addColumn<QDate>("threeBefore");
        QTest::newRow("month") << Axis::Month << QDate(2022, 5, 1) << QDate(2022, 6, 1) << QDate(2022, 2, 1);
        QTest::newRow("quarter") << Axis::Quarter << QDate(2022, 4, 1) << QDate(2022, 7, 1) << QDate(2021, 7, 1);
        QTest::newRow("year") << Axis::Year << QDate(2022, 1, 1) << QDate(2023, 1, 1) << QDate(2019, 1, 1);
    }
    void beginWithTheirFirstDay()
    {
        QFETCH(Axis, step);
        QFETCH(QDate, start);
        QFETCH(QDate, next);
        QFETCH(QDate, threeBefore);
        const QDate day(2022, 5, 17);
        QCOMPARE(stepStart(day, step), start);
        QCOMPARE(stepsAfter(day, step, 1), next);
        QCOMPARE(stepsAfter(day, step, -3), threeBefore);
        QCOMPARE(stepsBetween(threeBefore, day, step), 3);
        QCOMPARE(stepsBetween(day, threeBefore, step), -3);
    }

    void holdBothDays()
    {
        const DateRange quarters{QDate(2021, 10, 1), QDate(2022, 7, 1)};
        QCOMPARE(stepsAround(QDate(2021, 12, 31), QDate(2022, 5, 17), Axis::Quarter), quarters);
        QCOMPARE(stepsAround(QDate(2022, 5, 17), QDate(2021, 12, 31), Axis::Quarter), quarters);
    }
};

} // namespace vigie

QTEST_GUILESS_MAIN(vigie::TestTimeSteps)
#include "tst_timesteps.moc"
