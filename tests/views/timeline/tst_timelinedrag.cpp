// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/timeline/timelinesample.h"
#include "views/timeline/timelinedrag.h"

#include <QTest>

namespace vigie {

namespace {

/// A day a pixel from x = 10 on: 2020 is a leap year. The undated stand at the right end of what the area has more.
TimelineGeometry geometry2020()
{
    return timelineGeometry(QRectF(10, 0, 366, 100), {QDate(2020, 1, 1), QDate(2021, 1, 1)}, false, false, 20);
}

QDate first(int month, int year = 2020)
{
    return {year, month, 1};
}

} // namespace

class TestTimelineDrag : public QObject
{
    Q_OBJECT

private slots:
    void grips_data()
    {
        QTest::addColumn<DateRange>("range");
        QTest::addColumn<double>("x");
        QTest::addColumn<TimelineGrip>("grip");
        const DateRange spring{first(4), first(7)}; // x = 101 to 192
        QTest::newRow("before the range") << spring << 60.0 << TimelineGrip::New;
        QTest::newRow("at its beginning") << spring << 98.0 << TimelineGrip::From;
        QTest::newRow("inside") << spring << 150.0 << TimelineGrip::Whole;
        QTest::newRow("at its end") << spring << 195.0 << TimelineGrip::To;
        QTest::newRow("behind") << spring << 250.0 << TimelineGrip::New;
        QTest::newRow("nothing chosen") << DateRange{} << 150.0 << TimelineGrip::New;
        QTest::newRow("an open range has no inside") << DateRange{first(4), {}} << 150.0 << TimelineGrip::New;
        QTest::newRow("an open range has its handle") << DateRange{first(4), {}} << 101.0 << TimelineGrip::From;
        QTest::newRow("of two handles the end")
            << DateRange{first(4), QDate(2020, 4, 2)} << 101.0 << TimelineGrip::To;
    }
    void grips()
    {
        QFETCH(DateRange, range);
        QFETCH(double, x);
        QTEST(gripAt(geometry2020(), range, 20, {x, 50}), "grip");
    }

    void theUndatedAreTakenOnTheirLabelToo()
    {
        const TimelineGeometry geometry
            = timelineGeometry(QRectF(0, 0, 500, 100), {first(1), first(1, 2021)}, true, false, 20);
        const QPointF label(geometry.undated.center().x(), geometry.undated.bottom() + 10);
        QCOMPARE(gripAt(geometry, {}, 20, label), TimelineGrip::Undated);
        QCOMPARE(gripAt(geometry, {}, 0, label), TimelineGrip::New);
    }

    void withoutDaysThereIsNothingToTake() { QCOMPARE(gripAt({}, {}, 20, {1, 1}), TimelineGrip::None); }

    void drags_data()
    {
        QTest::addColumn<TimelineGrip>("grip");
        QTest::addColumn<DateRange>("before");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<double>("x");
        QTest::addColumn<DateRange>("after");
        const DateRange spring{first(4), first(7)};
        const QDate inMay(2020, 5, 20);
        QTest::newRow("new, onward") << TimelineGrip::New << DateRange{} << inMay << 220.0
                                     << DateRange{first(5), first(8)};
        QTest::newRow("new, backward") << TimelineGrip::New << spring << inMay << 60.0
                                       << DateRange{first(2), first(6)};
        QTest::newRow("new, past the edge")
            << TimelineGrip::New << spring << inMay << 9000.0 << DateRange{first(5), first(1, 2021)};
        QTest::newRow("beginning") << TimelineGrip::From << spring << inMay << 60.0 << DateRange{first(2), first(7)};
        QTest::newRow("beginning behind the end")
            << TimelineGrip::From << spring << inMay << 220.0 << DateRange{first(6), first(8)};
        QTest::newRow("beginning, end open")
            << TimelineGrip::From << DateRange{first(4), {}} << inMay << 60.0 << DateRange{first(2), {}};
        QTest::newRow("end") << TimelineGrip::To << spring << inMay << 220.0 << DateRange{first(4), first(8)};
        QTest::newRow("end, beginning open")
            << TimelineGrip::To << DateRange{{}, first(7)} << inMay << 220.0 << DateRange{{}, first(8)};
        const DateRange days{QDate(2020, 4, 10), QDate(2020, 6, 21)};
        QTest::newRow("beginning, end within a month")
            << TimelineGrip::From << days << inMay << 60.0 << DateRange{first(2), days.to};
        QTest::newRow("beginning within the month of the end")
            << TimelineGrip::From << days << inMay << 165.0 << DateRange{first(6), days.to};
        QTest::newRow("end, beginning within a month")
            << TimelineGrip::To << days << inMay << 220.0 << DateRange{days.from, first(8)};
        QTest::newRow("end before the beginning")
            << TimelineGrip::To << days << inMay << 60.0 << DateRange{first(2), first(5)};
        QTest::newRow("whole") << TimelineGrip::Whole << spring << inMay << 60.0 << DateRange{first(1), first(4)};
    }
    void drags()
    {
        QFETCH(TimelineGrip, grip);
        QFETCH(DateRange, before);
        QFETCH(QDate, day);
        QFETCH(double, x);
        QTEST(draggedRange({grip, {}, day, before, true}, sampleTimeline(12), geometry2020(), x), "after");
    }

    void extending_data()
    {
        QTest::addColumn<DateRange>("range");
        QTest::addColumn<DateRange>("after");
        const DateRange july{first(7), first(8)};
        QTest::newRow("later") << DateRange{first(2), first(4)} << DateRange{first(2), july.to};
        QTest::newRow("earlier") << DateRange{first(9), first(10)} << DateRange{july.from, first(10)};
        QTest::newRow("inside") << DateRange{first(2), first(10)} << DateRange{first(2), first(10)};
        QTest::newRow("open end") << DateRange{first(9), {}} << DateRange{july.from, {}};
        QTest::newRow("open beginning") << DateRange{{}, first(4)} << DateRange{{}, july.to};
    }
    void extending()
    {
        QFETCH(DateRange, range);
        QTEST(extendedTo(range, sampleTimeline(12).buckets.at(6)), "after");
    }

    void steps_data()
    {
        QTest::addColumn<DateRange>("range");
        QTest::addColumn<int>("steps");
        QTest::addColumn<RangeMove>("move");
        QTest::addColumn<DateRange>("after");
        const DateRange spring{first(4), first(7)};
        QTest::newRow("nothing chosen, onward")
            << DateRange{} << 1 << RangeMove::Both << DateRange{first(1), first(2)};
        QTest::newRow("nothing chosen, back")
            << DateRange{} << -1 << RangeMove::Both << DateRange{first(12), first(1, 2021)};
        QTest::newRow("move") << spring << 1 << RangeMove::Both << DateRange{first(5), first(8)};
        QTest::newRow("widen onward") << spring << 1 << RangeMove::Widen << DateRange{first(4), first(8)};
        QTest::newRow("widen back") << spring << -1 << RangeMove::Widen << DateRange{first(3), first(7)};
        QTest::newRow("narrow onward") << spring << 1 << RangeMove::Narrow << DateRange{first(5), first(7)};
        QTest::newRow("narrow back") << spring << -1 << RangeMove::Narrow << DateRange{first(4), first(6)};
        QTest::newRow("narrow to nothing") << DateRange{first(4), first(5)} << 1 << RangeMove::Narrow << DateRange{};
        QTest::newRow("past the end") << DateRange{first(10), first(1, 2021)} << 1 << RangeMove::Both << DateRange{};
        QTest::newRow("an end beyond the edge is the edge")
            << DateRange{first(1, 2000), first(1, 2030)} << 1 << RangeMove::Narrow
            << DateRange{first(2), first(1, 2021)};
        QTest::newRow("beyond the edge as a whole")
            << DateRange{first(1, 2000), first(1, 2001)} << 1 << RangeMove::Both << DateRange{};
        QTest::newRow("open end is the edge")
            << DateRange{first(4), {}} << -1 << RangeMove::Both << DateRange{first(3), first(12)};
    }
    void steps()
    {
        QFETCH(DateRange, range);
        QFETCH(int, steps);
        QFETCH(RangeMove, move);
        QTEST(steppedRange(range, sampleTimeline(12), steps, move), "after");
    }
};

} // namespace vigie

QTEST_GUILESS_MAIN(vigie::TestTimelineDrag)
#include "tst_timelinedrag.moc"
