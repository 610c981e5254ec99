// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/charts/chartsample.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie {

class TestChartContent : public QObject
{
    Q_OBJECT

private slots:
    void aBarForEachBin()
    {
        const ChartData data = chartData(jobsBySector(), english());
        QVERIFY(data.horizontal);
        QCOMPARE(labels(data), (QStringList{u"Automotive"_s, u"Energy"_s, u"Others"_s, u"Not stated"_s}));
        QCOMPARE(data.bars.first().valueText, u"3,200"_s);
        QCOMPARE(data.highest, 3200.0);
        QCOMPARE(data.lowest, 0.0);
    }

    void sectorsHaveEachTheirColour()
    {
        const ChartData data = chartData(jobsBySector(), english());
        QCOMPARE(data.series.size(), 4);
        QCOMPARE(data.series.first().key, sectorKey(Sector::Automotive));
        QCOMPARE(data.series.first().values, (QList<double>{3200, 0, 0, 0}));
    }

    void companiesShareOne()
    {
        ChartContent content = jobsBySector();
        content.breakdown.axis = Axis::Company;
        content.breakdown.bins[0].name = u"Yazaki"_s;
        const ChartData data = chartData(content, english());
        QCOMPARE(data.series.size(), 3); // companies, Others, NotStated
        QCOMPARE(data.series.first().values, (QList<double>{3200, 800, 0, 0}));
    }

    void yearsWithoutFiguresAreShown()
    {
        const ChartData data = chartData(investmentByYear(), english());
        QVERIFY(!data.horizontal);
        QCOMPARE(labels(data), (QStringList{u"2020"_s, u"2021"_s, u"2022"_s, u"Undated"_s}));
        QCOMPARE(data.bars.at(1).value, 0.0);
    }

    void stackedPartsAreInTheirSeries()
    {
        const ChartData data = chartData(investmentByYear(), english());
        QVERIFY(data.stacked);
        QCOMPARE(data.series.size(), 2);
        QCOMPARE(data.series.at(0).label, u"Automotive"_s);
        QCOMPARE(data.series.at(0).values, (QList<double>{20e6, 0, 0, 1e6}));
        QCOMPARE(data.series.at(1).values, (QList<double>{10e6, 0, 5e6, 0}));
        QCOMPARE(data.highest, 30e6);
    }

    void manySeriesBecomeOthers()
    {
        ChartContent content = investmentByYear();
        content.breakdown.bins = {sampleBin(valueKey(2020), 0)};
        for (int i = 0; i < 20; ++i) {
            Segment part;
            part.key = valueKey(i);
            part.value = whole(100 + i);
            content.breakdown.bins[0].segments.append(part);
        }
        Segment notStated;
        notStated.key = kNotStated;
        notStated.value = whole(7);
        content.breakdown.bins[0].segments.append(notStated);
        const ChartData data = chartData(content, english());
        QCOMPARE(data.series.size(), kMostSeries + 1);
        QCOMPARE(data.series.first().key, valueKey(19));
        QCOMPARE(data.series.at(kMostSeries - 1).key, kOthers);
        QCOMPARE(data.series.last().key, kNotStated);
        double sum = 0;
        for (const ChartSeries& series : data.series)
            sum += series.values.first();
        QCOMPARE(sum, 20 * 100.0 + 190 + 7);
    }

    void negativesLieBelowZero()
    {
        ChartContent content = jobsBySector();
        content.breakdown.bins.append(sampleBin(sectorKey(Sector::Mining), -400));
        QCOMPARE(chartData(content, english()).lowest, -400.0);
    }

    void nothingIsNoBar()
    {
        const ChartData data = chartData(nothing(), english());
        QVERIFY(data.bars.isEmpty());
        QVERIFY(data.series.isEmpty());
    }

private:
    static LocaleFormat english() { return LocaleFormat(QLocale(u"en_US"_s)); }
    static QStringList labels(const ChartData& data)
    {
        QStringList all;
        for (const ChartBar& bar : data.bars)
            all.append(bar.label);
        return all;
    }
};

} // namespace vigie

QTEST_GUILESS_MAIN(vigie::TestChartContent)
#include "tst_chartcontent.moc"
