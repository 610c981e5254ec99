// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/charts/chartsample.h"
#include "views/charts/chartlayout.h"

#include <QFont>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie {

class TestChartLayout : public QObject
{
    Q_OBJECT

private slots:
    void rowsLieOneBelowTheOther()
    {
        const ChartLayout layout = lay(jobsBySector(), QSizeF(600, 200));
        QCOMPARE(layout.bars, 4);
        for (qsizetype bar = 1; bar < 4; ++bar)
            QCOMPARE(layout.band(bar).top(), layout.band(bar - 1).bottom());
        QCOMPARE(layout.band(0).top(), layout.plot.top());
        QVERIFY(layout.barRect(0, 0, 3200).width() > layout.barRect(1, 0, 800).width());
        QVERIFY(layout.band(0).contains(layout.barRect(0, 0, 3200)));
    }

    void valuesHaveRoomAtTheEnds_data() { sizes(); }
    void valuesHaveRoomAtTheEnds()
    {
        QFETCH(QSizeF, size);
        QFETCH(bool, mirrored);
        const ChartLayout layout = lay(jobsBySector(), size, mirrored);
        const double text = metrics().horizontalAdvance(u"3,200"_s);
        const double end = layout.at(3200);
        QVERIFY(mirrored ? end - text >= layout.area.left() : end + text <= layout.area.right());
    }

    void namesStayInTheirPlace_data() { sizes(); }
    void namesStayInTheirPlace()
    {
        QFETCH(QSizeF, size);
        QFETCH(bool, mirrored);
        ChartContent content = jobsBySector();
        content.breakdown.axis = Axis::Company;
        content.breakdown.bins[0].name = u"Société nationale d'investissement et de développement industriel"_s;
        const ChartLayout layout = lay(content, size, mirrored);
        QCOMPARE(layout.names.size(), 4);
        QCOMPARE(layout.names.first().text.endsWith(u'…'), size.width() < 1000);
        for (const ChartText& name : layout.names) {
            QVERIFY(layout.area.contains(name.rect));
            QVERIFY(!name.rect.intersects(layout.plot));
            QVERIFY(metrics().horizontalAdvance(name.text) <= name.rect.width() + 0.5);
        }
    }

    void columnsNameWhatTheyCan_data()
    {
        QTest::addColumn<Axis>("axis");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<int>("bars");
        QTest::addColumn<QStringList>("beginning"); ///< of the names
        QTest::newRow("few years") << Axis::Year << qint64{2019} << 6 << QStringList{u"2019"_s, u"2020"_s, u"2021"_s};
        QTest::newRow("many years") << Axis::Year << qint64{1961} << 60
                                    << QStringList{u"1965"_s, u"1970"_s, u"1975"_s};
        QTest::newRow("months of years")
            << Axis::Month << qint64{12 * 2018 + 5} << 70 << QStringList{u"2019"_s, u"2020"_s, u"2021"_s};
        QTest::newRow("months") << Axis::Month << qint64{12 * 2018 + 5} << 6
                                << QStringList{u"Jun 2018"_s, u"Jul 2018"_s, u"Aug 2018"_s};
        QTest::newRow("quarters of years")
            << Axis::Quarter << qint64{4 * 2018 + 1} << 40 << QStringList{u"2019"_s, u"2020"_s, u"2021"_s};
    }
    void columnsNameWhatTheyCan()
    {
        QFETCH(Axis, axis);
        QFETCH(qint64, first);
        QFETCH(int, bars);
        QFETCH(QStringList, beginning);
        ChartContent content = investmentByYear();
        content.stack.reset();
        content.breakdown.axis = axis;
        content.breakdown.bins.clear();
        for (int i = 0; i < bars; ++i)
            content.breakdown.bins.append(sampleBin(valueKey(first + i), 5));
        content.breakdown.bins.append(sampleBin(kNotStated, 5));
        const ChartLayout layout = lay(content, QSizeF(600, 200));
        QCOMPARE(layout.names.first().text, u"Undated"_s); // never left out
        for (qsizetype i = 0; i < beginning.size(); ++i)
            QCOMPARE(layout.names.at(i + 1).text, beginning.at(i));
        for (qsizetype i = 0; i < layout.names.size(); ++i)
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!layout.names.at(i).rect.intersects(layout.names.at(j).rect));
        for (const ChartText& name : layout.names)
            QVERIFY(layout.area.contains(name.rect));
    }

    void barsAreFoundByPosition_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }
    void barsAreFoundByPosition()
    {
        QFETCH(bool, mirrored);
        for (const ChartContent& content : {jobsBySector(), investmentByYear()}) {
            const ChartLayout layout = lay(content, QSizeF(600, 200), mirrored);
            for (qsizetype bar = 0; bar < layout.bars; ++bar)
                QCOMPARE(layout.barAt(layout.band(bar).center()), bar);
            QCOMPARE(layout.barAt(QPointF(300, -5)), -1);
            QCOMPARE(layout.barAt(QPointF(300, 199.5)), layout.horizontal ? -1 : layout.barAt(QPointF(300, 100)));
        }
    }

    void mirroredTimeRunsToTheLeft()
    {
        const ChartLayout layout = lay(investmentByYear(), QSizeF(600, 200), true);
        QVERIFY(layout.band(0).left() > layout.band(1).left());
        QVERIFY(layout.plot.right() < layout.area.right() - 20); // the marks stand there
        const ChartLayout rows = lay(jobsBySector(), QSizeF(600, 200), true);
        QVERIFY(rows.at(3200) < rows.at(0));
    }

    void aStackedChartHasALegendAbove()
    {
        const ChartLayout layout = lay(investmentByYear(), QSizeF(600, 200));
        QCOMPARE(layout.legend.size(), 2);
        QVERIFY(!layout.legend.at(0).intersects(layout.legend.at(1)));
        QVERIFY(layout.legend.at(0).bottom() <= layout.area.top());
        QVERIFY(lay(jobsBySector(), QSizeF(600, 200)).legend.isEmpty());
    }

    void theHeightHasRoomForAllRows()
    {
        ChartContent content = jobsBySector();
        for (int i = 0; i < 40; ++i)
            content.breakdown.bins.append(sampleBin(valueKey(i % 30), 5));
        const ChartData data = chartData(content, english());
        const double height = chartHeight(data, metrics(), 600);
        const ChartLayout layout = chartLayout(data, QRectF(0, 0, 600, height), metrics(), false, english());
        QVERIFY(layout.band(0).height() >= metrics().height());
    }

private:
    static void sizes()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<bool>("mirrored");
        for (const bool mirrored : {false, true})
            for (const QSizeF size : {QSizeF(320, 150), QSizeF(640, 220), QSizeF(1800, 900)})
                QTest::newRow(qPrintable(u"%1%2"_s.arg(size.width()).arg(mirrored ? u", mirrored"_s : QString())))
                    << size << mirrored;
    }
    static LocaleFormat english() { return LocaleFormat(QLocale(u"en_US"_s)); }
    static QFontMetricsF metrics() { return QFontMetricsF(QFont()); }
    static ChartLayout lay(const ChartContent& content, QSizeF size, bool mirrored = false)
    {
        return chartLayout(chartData(content, english()), QRectF(QPointF(), size), metrics(), mirrored, english());
    }
};

} // namespace vigie

QTEST_MAIN(vigie::TestChartLayout)
#include "tst_chartlayout.moc"
