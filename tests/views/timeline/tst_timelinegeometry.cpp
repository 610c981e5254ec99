// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/timeline/timelinesample.h"
#include "views/timeline/timelinegeometry.h"

#include <QTest>

namespace vigie {

namespace {

/// A day a pixel: 2020 is a leap year.
TimelineGeometry geometry2020(bool mirrored = false)
{
    return timelineGeometry(QRectF(10, 0, 366, 100), {QDate(2020, 1, 1), QDate(2021, 1, 1)}, false, mirrored, 20);
}

} // namespace

class TestTimelineGeometry : public QObject
{
    Q_OBJECT

private slots:
    void daysAndPixels_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<double>("x");
        QTest::newRow("first day") << false << QDate(2020, 1, 1) << 10.0;
        QTest::newRow("later") << false << QDate(2020, 2, 1) << 41.0;
        QTest::newRow("last day") << false << QDate(2020, 12, 31) << 375.0;
        QTest::newRow("behind") << false << QDate(2021, 1, 1) << 376.0;
        QTest::newRow("before") << false << QDate(2019, 12, 31) << 9.0;
        QTest::newRow("mirrored, first day") << true << QDate(2020, 1, 1) << 376.0;
        QTest::newRow("mirrored, later") << true << QDate(2020, 2, 1) << 345.0;
    }
    void daysAndPixels()
    {
        QFETCH(bool, mirrored);
        QFETCH(QDate, day);
        QFETCH(double, x);
        const TimelineGeometry geometry = geometry2020(mirrored);
        QCOMPARE(geometry.xOf(day), x);
        QCOMPARE(geometry.dateAt(mirrored ? x - 0.5 : x + 0.5), day);
    }

    void farAwayIsJustOutside()
    {
        QCOMPARE(geometry2020().dateAt(-5000), QDate(2019, 12, 31));
        QCOMPARE(geometry2020().dateAt(5000), QDate(2021, 1, 1));
    }

    void rangesAreCutAtThePlot_data()
    {
        QTest::addColumn<DateRange>("range");
        QTest::addColumn<QRectF>("rect");
        QTest::newRow("inside") << DateRange{QDate(2020, 1, 2), QDate(2020, 1, 12)} << QRectF(11, 0, 10, 80);
        QTest::newRow("open end") << DateRange{QDate(2020, 12, 31), {}} << QRectF(375, 0, 1, 80);
        QTest::newRow("open begin") << DateRange{{}, QDate(2020, 1, 3)} << QRectF(10, 0, 2, 80);
        QTest::newRow("reaching out") << DateRange{QDate(2019, 1, 1), QDate(2020, 1, 3)} << QRectF(10, 0, 2, 80);
        QTest::newRow("out of sight") << DateRange{QDate(2018, 1, 1), QDate(2019, 1, 1)} << QRectF();
    }
    void rangesAreCutAtThePlot()
    {
        QFETCH(DateRange, range);
        QFETCH(QRectF, rect);
        QCOMPARE(geometry2020().rectOf(range), rect);
    }

    void theUndatedStandAtTheEnd_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }
    void theUndatedStandAtTheEnd()
    {
        QFETCH(bool, mirrored);
        const QRectF area(0, 0, 400, 100);
        const auto geometry = timelineGeometry(area, {QDate(2020, 1, 1), QDate(2021, 1, 1)}, true, mirrored, 20);
        QVERIFY(!geometry.undated.intersects(geometry.plot));
        QVERIFY(area.contains(geometry.undated) && area.contains(geometry.plot));
        QCOMPARE(geometry.undated.left() > geometry.plot.right(), !mirrored);
        QCOMPARE(geometry.plot.height(), 80.0);
    }

    void aBarForEachBucket()
    {
        const auto columns = timelineColumns(sampleTimeline(12), geometry2020());
        QCOMPARE(columns.size(), 12);
        QCOMPARE(columns.first(), (TimelineColumn{10, 31, 1, 0}));
        QCOMPARE(columns.last(), (TimelineColumn{345, 31, 12, 11}));
        QCOMPARE(highestValue(columns, sampleTimeline(12)), 12.0);
    }

    void onlyThoseInSight()
    {
        TimelineGeometry geometry = geometry2020();
        geometry.days = {QDate(2020, 3, 15), QDate(2020, 5, 15)};
        const auto columns = timelineColumns(sampleTimeline(12), geometry);
        QCOMPARE(columns.size(), 3);
        QCOMPARE(columns.first().x, 10.0);
        QCOMPARE(columns.last().bucket, 4);
    }

    void denseBucketsShowTheHighestAPixel()
    {
        Timeline timeline = sampleTimeline(2400, Axis::Month, 1820); // 24 a pixel
        timeline.buckets[30].value = Sum{Int128{9'000'000}};
        const auto geometry = timelineGeometry(QRectF(0, 0, 100, 100), wholeRange(timeline), false, false, 0);
        const auto columns = timelineColumns(timeline, geometry);
        QVERIFY(columns.size() <= 100);
        QVERIFY(columns.size() >= 99);
        QCOMPARE(columns.at(1).bucket, 30);
        QCOMPARE(columns.at(1).value, 9000.0);
        QCOMPARE(columns.at(1).width, 1.0);
        QVERIFY(std::abs(columns.at(51).bucket - columns.at(50).bucket - 24) <= 1);
    }

    void netJobsGoBelowNothing()
    {
        Timeline timeline = sampleTimeline(2);
        timeline.buckets[0].value = Sum{-5000};
        const auto columns = timelineColumns(timeline, geometry2020());
        QCOMPARE(columns.first().value, -5.0);
        QCOMPARE(highestValue(columns, timeline), 2.0);
        QCOMPARE(lowestValue(columns, timeline), -5.0);
        timeline.undated = Sum{-7000};
        QCOMPARE(lowestValue(columns, timeline), -7.0);
        QCOMPARE(lowestValue({}, sampleTimeline(2)), 0.0);
    }

    void denseBucketsShowTheFarthestFromNothing()
    {
        Timeline timeline = sampleTimeline(2400, Axis::Month, 1820); // 24 a pixel
        timeline.buckets[30].value = Sum{Int128{-9'000'000}};
        const auto geometry = timelineGeometry(QRectF(0, 0, 100, 100), wholeRange(timeline), false, false, 0);
        QCOMPARE(timelineColumns(timeline, geometry).at(1).value, -9000.0);
    }

    void zoomKeepsTheDayUnderThePointer()
    {
        const DateRange whole{QDate(2000, 1, 1), QDate(2020, 1, 1)};
        const auto geometry = timelineGeometry(QRectF(0, 0, 1000, 100), whole, false, false, 20);
        const QDate day = geometry.dateAt(300);
        TimelineGeometry closer = geometry;
        closer.days = zoomed(geometry, whole, 300, 0.5);
        QVERIFY(std::abs(closer.days.from.daysTo(closer.days.to) - 3652) <= 1);
        QVERIFY(std::abs(closer.dateAt(300).daysTo(day)) <= 4);
        closer.days = zoomed(closer, whole, 300, 2);
        QVERIFY(std::abs(closer.days.from.daysTo(whole.from)) <= 2);
    }

    void zoomHasLimits()
    {
        const DateRange whole{QDate(2000, 1, 1), QDate(2020, 1, 1)};
        const auto geometry = timelineGeometry(QRectF(0, 0, 1000, 100), whole, false, false, 20);
        const DateRange closest = zoomed(geometry, whole, 0, 0.0001);
        QCOMPARE(closest.from.daysTo(closest.to), kFewestDays);
        QCOMPARE(closest.from, whole.from);
        QCOMPARE(zoomed(geometry, whole, 500, 7), whole);
        const DateRange week{QDate(2020, 1, 1), QDate(2020, 1, 8)};
        const auto narrow = timelineGeometry(QRectF(0, 0, 1000, 100), week, false, false, 20);
        QCOMPARE(zoomed(narrow, week, 500, 0.5), week);
    }

    void panningStopsAtTheEnds_data()
    {
        QTest::addColumn<qint64>("by");
        QTest::addColumn<QDate>("from");
        QTest::newRow("on") << qint64{10} << QDate(2010, 1, 11);
        QTest::newRow("back") << qint64{-10} << QDate(2009, 12, 22);
        QTest::newRow("to the begin") << qint64{-10000} << QDate(2000, 1, 1);
        QTest::newRow("to the end") << qint64{10000} << QDate(2019, 1, 1);
    }
    void panningStopsAtTheEnds()
    {
        QFETCH(qint64, by);
        QFETCH(QDate, from);
        const DateRange whole{QDate(2000, 1, 1), QDate(2020, 1, 1)};
        const DateRange year{QDate(2010, 1, 1), QDate(2011, 1, 1)};
        QCOMPARE(panned(year, whole, by), (DateRange{from, from.addDays(365)}));
    }

    void ticksStayApart_data()
    {
        QTest::addColumn<int>("years");
        QTest::addColumn<Axis>("step");
        QTest::addColumn<QDate>("second");
        QTest::newRow("months") << 1 << Axis::Month << QDate(2001, 2, 1);
        QTest::newRow("quarters") << 3 << Axis::Quarter << QDate(2001, 4, 1);
        QTest::newRow("years") << 12 << Axis::Year << QDate(2002, 1, 1);
        QTest::newRow("two years") << 20 << Axis::Year << QDate(2004, 1, 1);
        QTest::newRow("five years") << 40 << Axis::Year << QDate(2010, 1, 1);
        QTest::newRow("ten years") << 100 << Axis::Year << QDate(2020, 1, 1);
        QTest::newRow("two hundred years") << 2000 << Axis::Year << QDate(2400, 1, 1);
    }
    void ticksStayApart()
    {
        QFETCH(int, years);
        QFETCH(Axis, step);
        QFETCH(QDate, second);
        const auto geometry = timelineGeometry(QRectF(0, 0, 800, 100), {QDate(2001, 1, 1), QDate(2001 + years, 1, 1)},
                                               false, false, 20);
        const auto ticks = timelineTicks(geometry, 60);
        QVERIFY(ticks.size() >= 3);
        QCOMPARE(ticks.at(1).step, step);
        QCOMPARE(ticks.at(1).day, second);
        for (qsizetype i = 1; i < ticks.size(); ++i)
            QVERIFY(geometry.xOf(ticks.at(i).day) - geometry.xOf(ticks.at(i - 1).day) >= 55);
    }

    void findsTheBucketOfADay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("bucket");
        QTest::newRow("first day") << QDate(2020, 1, 1) << 0;
        QTest::newRow("last day of a bucket") << QDate(2020, 1, 31) << 0;
        QTest::newRow("in the last") << QDate(2020, 12, 31) << 11;
        QTest::newRow("before") << QDate(2019, 12, 31) << -1;
        QTest::newRow("behind") << QDate(2021, 1, 1) << -1;
    }
    void findsTheBucketOfADay()
    {
        QFETCH(QDate, day);
        QFETCH(int, bucket);
        QCOMPARE(bucketAt(sampleTimeline(12), day), bucket);
    }
};

} // namespace vigie

QTEST_GUILESS_MAIN(vigie::TestTimelineGeometry)
#include "tst_timelinegeometry.moc"
