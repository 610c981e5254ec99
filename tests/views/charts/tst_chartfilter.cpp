// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/charts/chartsample.h"
#include "views/charts/chartfilter.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

Filter with(auto change)
{
    Filter filter;
    filter.text = u"batterie"_s; // what has nothing to do with the bar stays
    change(filter);
    return filter;
}

DateRange years(int from, int behind)
{
    return {QDate(from, 1, 1), QDate(behind, 1, 1)};
}

} // namespace

class TestChartFilter : public QObject
{
    Q_OBJECT

private slots:
    void aBarReplacesOrAdds_data()
    {
        QTest::addColumn<Filter>("before");
        QTest::addColumn<Axis>("axis");
        QTest::addColumn<BinKey>("key");
        QTest::addColumn<bool>("add");
        QTest::addColumn<Filter>("after");
        const Filter plain = with([](Filter&) {});
        const auto energy = with([](Filter& f) { f.sectors = {Sector::Energy}; });
        const BinKey automotive = sectorKey(Sector::Automotive);
        QTest::newRow("sector") << energy << Axis::Sector << automotive << false
                                << with([](Filter& f) { f.sectors = {Sector::Automotive}; });
        QTest::newRow("sector, added") << energy << Axis::Sector << automotive << true << with([](Filter& f) {
            f.sectors = {Sector::Energy, Sector::Automotive};
        });
        QTest::newRow("sector, again") << energy << Axis::Sector << sectorKey(Sector::Energy) << true << energy;
        QTest::newRow("no sector") << energy << Axis::Sector << kNotStated << false
                                   << with([](Filter& f) { f.sectorNotStated = true; });
        QTest::newRow("no sector, added") << energy << Axis::Sector << kNotStated << true << with([](Filter& f) {
            f.sectors = {Sector::Energy};
            f.sectorNotStated = true;
        });
        QTest::newRow("year") << with([](Filter& f) { f.undated = true; }) << Axis::Year << valueKey(2022) << false
                              << with([](Filter& f) { f.dates = years(2022, 2023); });
        QTest::newRow("year, added") << with([](Filter& f) { f.dates = years(2019, 2020); }) << Axis::Year
                                     << valueKey(2022) << true
                                     << with([](Filter& f) { f.dates = years(2019, 2023); });
        QTest::newRow("year, added to an open range") << with([](Filter& f) {
            f.dates = {QDate(2023, 1, 1), {}};
        }) << Axis::Year << valueKey(2022) << true << with([](Filter& f) {
            f.dates = {QDate(2022, 1, 1), {}};
        });
        QTest::newRow("year, added to all")
            << plain << Axis::Year << valueKey(2022) << true << with([](Filter& f) { f.dates = years(2022, 2023); });
        QTest::newRow("undated") << with([](Filter& f) { f.dates = years(2019, 2020); }) << Axis::Month << kNotStated
                                 << false << with([](Filter& f) { f.undated = true; });
        QTest::newRow("company") << plain << Axis::Company << valueKey(17) << false
                                 << with([](Filter& f) { f.companies = {ActorId{17}}; });
        QTest::newRow("place") << plain << Axis::Place << valueKey(17) << false
                               << with([](Filter& f) { f.places = {PlaceId{17}}; });
        QTest::newRow("review") << plain << Axis::Review << valueKey(1) << false
                                << with([](Filter& f) { f.reviews = {ReviewState::Accepted}; });
    }
    void aBarReplacesOrAdds()
    {
        QFETCH(Filter, before);
        QFETCH(Axis, axis);
        QFETCH(BinKey, key);
        QFETCH(bool, add);
        QFETCH(Filter, after);
        const auto filter = filteredBy(before, axis, key, add);
        QVERIFY(filter.has_value());
        QCOMPARE(*filter, after);
    }

    void someBarsAreNoCondition_data()
    {
        QTest::addColumn<Axis>("axis");
        QTest::addColumn<BinKey>("key");
        QTest::newRow("others") << Axis::Sector << kOthers;
        QTest::newRow("no place") << Axis::Place << kNotStated;
        QTest::newRow("no company") << Axis::Company << kNotStated;
    }
    void someBarsAreNoCondition()
    {
        QFETCH(Axis, axis);
        QFETCH(BinKey, key);
        QVERIFY(!filteredBy({}, axis, key, false));
    }

    void binsInTimeAreDays_data()
    {
        QTest::addColumn<Axis>("axis");
        QTest::addColumn<qint64>("id");
        QTest::addColumn<DateRange>("days");
        QTest::newRow("year") << Axis::Year << qint64{2022} << years(2022, 2023);
        QTest::newRow("last quarter") << Axis::Quarter << qint64{4 * 2022 + 3}
                                      << DateRange{QDate(2022, 10, 1), QDate(2023, 1, 1)};
        QTest::newRow("february") << Axis::Month << qint64{12 * 2024 + 1}
                                  << DateRange{QDate(2024, 2, 1), QDate(2024, 3, 1)};
    }
    void binsInTimeAreDays()
    {
        QFETCH(Axis, axis);
        QFETCH(qint64, id);
        QFETCH(DateRange, days);
        QCOMPARE(daysOf(axis, id), days);
    }
};

} // namespace vigie

QTEST_GUILESS_MAIN(vigie::TestChartFilter)
#include "tst_chartfilter.moc"
