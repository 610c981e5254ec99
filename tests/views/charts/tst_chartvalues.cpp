// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/charts/chartsample.h"
#include "views/charts/chartvalues.h"

#include <QFont>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

ChartContent jobsByYear(const QList<qint64>& values)
{
    Breakdown breakdown;
    breakdown.axis = Axis::Year;
    breakdown.unit = u"jobs"_s;
    for (qsizetype i = 0; i < values.size(); ++i)
        breakdown.bins.append(sampleBin(valueKey(2000 + i), values.at(i)));
    return {added(breakdown), std::nullopt};
}

/// So many years that rise and fall, the highest of them last.
ChartContent manyYears(int years)
{
    QList<qint64> values;
    for (int i = 0; i < years; ++i)
        values.append(100'000 + 77'777 * (i % 4) + 10 * i);
    values.last() = 900'000;
    return jobsByYear(values);
}

/// Jobs created less cut: a good year, a bad one, and one of both.
ChartContent netJobs()
{
    ChartContent content = jobsByYear({5000, -3000, 1000});
    content.breakdown.measure = Measure::JobsNet;
    content.stack = Axis::Sector;
    const auto part = [](Sector sector, qint64 value) {
        Segment segment;
        segment.key = sectorKey(sector);
        segment.value = whole(value);
        return segment;
    };
    content.breakdown.bins[0].segments = {part(Sector::Energy, 5000)};
    content.breakdown.bins[1].segments = {part(Sector::Energy, -3000)};
    content.breakdown.bins[2].segments = {part(Sector::Energy, 4000), part(Sector::Automotive, -3000)};
    return content;
}

LocaleFormat english()
{
    return LocaleFormat(QLocale(u"en_US"_s));
}

/// A chart laid out, and its bars as they lie.
struct Laid
{
    ChartData data;
    ChartLayout layout;

    explicit Laid(const ChartContent& content, QSizeF size = {600, 200}, bool mirrored = false)
        : data(chartData(content, english()))
        , layout(chartLayout(data, QRectF(QPointF(), size), QFontMetricsF(QFont()), mirrored, english()))
    {
    }
    QRectF bar(qsizetype bar) const { return layout.barRect(bar, data.bars.at(bar).below, data.bars.at(bar).above); }
    std::optional<QRectF> value(qsizetype bar) const
    {
        for (const ChartText& value : layout.values)
            if (value.bar == bar)
                return value.rect;
        return std::nullopt;
    }
};

} // namespace

class TestChartValues : public QObject
{
    Q_OBJECT

private slots:
    void neverOverlap_data()
    {
        QTest::addColumn<ChartContent>("content");
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<int>("least"); ///< so many have a place
        const QSizeF panel(600, 150);
        const QSizeF page(1160, 560);
        for (const bool mirrored : {false, true}) {
            const auto row = [mirrored](const char* name, const ChartContent& content, QSizeF size, int least) {
                QTest::newRow(qPrintable(QLatin1String(name) + (mirrored ? u", mirrored"_s : QString())))
                    << content << size << mirrored << least;
            };
            row("rows", jobsBySector(), panel, 4);
            row("few years", jobsByYear({12, 0, 700, 4}), panel, 3);
            row("more years than have room side by side", manyYears(21), panel, 5);
            row("on a page", manyYears(21), page, 12);
            row("years without end", manyYears(300), panel, 1);
            row("above and below zero", netJobs(), panel, 3);
            row("no room at all", manyYears(21), QSizeF(120, 20), 0);
        }
    }
    void neverOverlap()
    {
        QFETCH(ChartContent, content);
        QFETCH(QSizeF, size);
        QFETCH(bool, mirrored);
        QFETCH(int, least);
        const Laid chart(content, size, mirrored);
        const QList<ChartText>& values = chart.layout.values;
        QVERIFY2(values.size() >= least, qPrintable(QString::number(values.size())));
        for (const ChartText& value : values) {
            QCOMPARE(value.text, chart.data.bars.at(value.bar).valueText);
            QVERIFY(QRectF(QPointF(), size).contains(value.rect));
            for (qsizetype bar = 0; bar < chart.layout.bars; ++bar)
                QVERIFY(!chart.bar(bar).intersects(value.rect));
            for (const ChartText& other : values)
                QVERIFY(other.bar == value.bar || !other.rect.intersects(value.rect));
            for (const ChartText& name : chart.layout.names)
                QVERIFY(!name.rect.intersects(value.rect));
        }
    }

    void theHighestIsAlwaysTold()
    {
        for (const int years : {5, 21, 60, 300}) {
            const Laid chart(manyYears(years), {600, 150});
            QVERIFY(chart.value(years - 1));
        }
    }

    void standAtTheEndsOfBars()
    {
        const Laid chart(netJobs());
        QVERIFY(chart.value(0)->bottom() <= chart.bar(0).top());
        QVERIFY(chart.value(1)->top() >= chart.bar(1).bottom());
        QVERIFY(chart.value(2)->bottom() <= chart.bar(2).top()); // not in the bar, at the sum of its parts
        const Laid rows(jobsBySector());
        QVERIFY(rows.value(1)->left() >= rows.bar(1).right());
        const Laid mirrored(jobsBySector(), {600, 200}, true);
        QVERIFY(mirrored.value(1)->right() <= mirrored.bar(1).left());
    }

    void nothingIsToldOfRowsOnly()
    {
        QVERIFY(!Laid(jobsByYear({12, 0, 700})).value(1));
        ChartContent rows = jobsBySector();
        rows.breakdown.bins[1].value = {};
        QVERIFY(Laid(rows).value(1));
    }
};

} // namespace vigie

QTEST_MAIN(vigie::TestChartValues)
#include "tst_chartvalues.moc"
