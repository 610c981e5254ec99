// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/period.h"

#include <QTest>

using namespace vigie;

class PeriodTest : public QObject
{
    Q_OBJECT

private slots:
    void isAsCoarseAsItsDays_data();
    void isAsCoarseAsItsDays();
    void endsOfTwoPrecisions();
    void isOrdered_data();
    void isOrdered();
    void overlapsAndCovers_data();
    void overlapsAndCovers();
};

void PeriodTest::isAsCoarseAsItsDays_data()
{
    QTest::addColumn<DateRange>("days");
    QTest::addColumn<Period>("period");
    QTest::newRow("years") << DateRange{QDate(2022, 1, 1), QDate(2025, 1, 1)} << Period{{2022, 0, 0}, {2024, 0, 0}};
    QTest::newRow("one year") << DateRange{QDate(2022, 1, 1), QDate(2023, 1, 1)}
                              << Period{{2022, 0, 0}, {2022, 0, 0}};
    QTest::newRow("months") << DateRange{QDate(2022, 1, 1), QDate(2023, 4, 1)} << Period{{2022, 1, 0}, {2023, 3, 0}};
    QTest::newRow("days") << DateRange{QDate(2022, 1, 1), QDate(2022, 4, 2)} << Period{{2022, 1, 1}, {2022, 4, 1}};
    QTest::newRow("a leap year's month") << DateRange{{}, QDate(2024, 3, 1)} << Period{{}, {2024, 2, 0}};
    QTest::newRow("since a year") << DateRange{QDate(2022, 1, 1), {}} << Period{{2022, 0, 0}, {}};
    QTest::newRow("until a day") << DateRange{{}, QDate(2022, 3, 15)} << Period{{}, {2022, 3, 14}};
    QTest::newRow("open") << DateRange{} << Period{};
}

void PeriodTest::isAsCoarseAsItsDays()
{
    QFETCH(DateRange, days);
    QFETCH(Period, period);
    QVERIFY(periodOf(days) == period);
    QVERIFY(period.days() == days);
}

void PeriodTest::endsOfTwoPrecisions()
{
    const Period period{{2022, 3, 15}, {2023, 0, 0}};
    QVERIFY(period.days() == (DateRange{QDate(2022, 3, 15), QDate(2024, 1, 1)}));
}

void PeriodTest::isOrdered_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<bool>("ordered");
    QTest::newRow("one day") << Period{{2022, 3, 15}, {2022, 3, 15}} << true;
    QTest::newRow("within the year") << Period{{2022, 3, 15}, {2022, 0, 0}} << true;
    QTest::newRow("the day before") << Period{{2022, 3, 15}, {2022, 3, 14}} << false;
    QTest::newRow("the year before") << Period{{2022, 0, 0}, {2021, 0, 0}} << false;
    QTest::newRow("no end") << Period{{2022, 0, 0}, {}} << true;
    QTest::newRow("no beginning") << Period{{}, {2021, 0, 0}} << true;
    QTest::newRow("open") << Period{} << true;
}

void PeriodTest::isOrdered()
{
    QFETCH(Period, period);
    QTEST(period.isOrdered(), "ordered");
}

void PeriodTest::overlapsAndCovers_data()
{
    QTest::addColumn<DateRange>("range");
    QTest::addColumn<bool>("overlaps");
    QTest::addColumn<bool>("covers");
    // Of March 2022.
    QTest::newRow("the month") << DateRange{QDate(2022, 3, 1), QDate(2022, 4, 1)} << true << true;
    QTest::newRow("more") << DateRange{QDate(2022, 2, 3), QDate(2022, 5, 1)} << true << true;
    QTest::newRow("its end") << DateRange{QDate(2022, 3, 31), QDate(2022, 5, 1)} << true << false;
    QTest::newRow("its beginning") << DateRange{QDate(2022, 2, 1), QDate(2022, 3, 2)} << true << false;
    QTest::newRow("days in it") << DateRange{QDate(2022, 3, 10), QDate(2022, 3, 11)} << true << false;
    QTest::newRow("the month before") << DateRange{QDate(2022, 2, 1), QDate(2022, 3, 1)} << false << false;
    QTest::newRow("the month behind") << DateRange{QDate(2022, 4, 1), QDate(2022, 5, 1)} << false << false;
    QTest::newRow("since") << DateRange{QDate(2022, 3, 1), {}} << true << true;
    QTest::newRow("since within") << DateRange{QDate(2022, 3, 2), {}} << true << false;
    QTest::newRow("until before") << DateRange{{}, QDate(2022, 3, 1)} << false << false;
    QTest::newRow("open") << DateRange{} << true << true;
}

void PeriodTest::overlapsAndCovers()
{
    QFETCH(DateRange, range);
    const DateRange march{QDate(2022, 3, 1), QDate(2022, 4, 1)};
    QTEST(overlap(range, march), "overlaps");
    QCOMPARE(overlap(march, range), overlap(range, march));
    QTEST(covers(range, march), "covers");
}

QTEST_GUILESS_MAIN(PeriodTest)
#include "tst_period.moc"
