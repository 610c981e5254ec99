// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportchart.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

Breakdown breakdown(Axis axis, const QList<std::pair<BinKey, qint64>>& values)
{
    Breakdown result;
    result.axis = axis;
    result.unit = u"jobs"_s;
    for (const auto& [key, value] : values) {
        result.bins.append({key, u"<%1> & fils"_s.arg(key.id), Sum{Int128{value} * 1000}, 1, 0, {}});
        result.total += Sum{Int128{value} * 1000};
        ++result.figures;
    }
    return result;
}

/// An attribute of every rectangle, in order; empty where the drawing is no well-formed XML.
QList<double> rectangles(const QString& svg, const QString& attribute)
{
    QList<double> values;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"rect")
            values.append(xml.attributes().value(attribute).toDouble());
    return xml.hasError() ? QList<double>() : values;
}

BinKey key(qint64 id)
{
    return {BinKey::Type::Value, id};
}

} // namespace

class ReportChartTest : public QObject
{
    Q_OBJECT

private slots:
    void barsAreAsLongAsTheirValues()
    {
        const QString svg = chartSvg(breakdown(Axis::Company, {{key(1), 400}, {key(2), 100}}), LocaleFormat());
        const QList<double> widths = rectangles(svg, u"width"_s);
        QCOMPARE(widths.size(), 2);
        QVERIFY(widths[0] > 100 && qAbs(widths[0] - 4 * widths[1]) < 0.3);
        QVERIFY(svg.contains(u"role=\"img\""_s) && svg.contains(u"<title"_s) && svg.contains(u"<desc"_s));
    }

    void columnsStandOnTheAxis()
    {
        const QString svg = chartSvg(breakdown(Axis::Year, {{key(2020), 400}, {key(2022), 100}}), LocaleFormat());
        const QList<double> heights = rectangles(svg, u"height"_s);
        const QList<double> tops = rectangles(svg, u"y"_s);
        QCOMPARE(heights.size(), 3); // with the year between
        QVERIFY(qAbs(heights[0] - 4 * heights[2]) < 0.3);
        QCOMPARE(heights[1], 0.0);
        QVERIFY(qAbs(tops[0] + heights[0] - tops[2] - heights[2]) < 0.2);
    }

    void lossesGoTheOtherWay()
    {
        const QString svg = chartSvg(breakdown(Axis::Company, {{key(1), 300}, {key(2), -100}}), LocaleFormat());
        const QList<double> lefts = rectangles(svg, u"x"_s);
        const QList<double> widths = rectangles(svg, u"width"_s);
        QCOMPARE(widths.size(), 2);
        QVERIFY(qAbs(lefts[1] + widths[1] - lefts[0]) < 0.2);
        QVERIFY(qAbs(widths[0] - 3 * widths[1]) < 0.3);
    }

    void nothingGivesNothing() { QVERIFY(chartSvg(breakdown(Axis::Sector, {}), LocaleFormat()).isEmpty()); }

    void onlyNothingIsDrawnToo()
    {
        QCOMPARE(rectangles(chartSvg(breakdown(Axis::Year, {{key(2020), 0}}), LocaleFormat()), u"height"_s),
                 QList<double>{0.0});
    }

    void topBinsKeepTheSum()
    {
        const Breakdown all
            = breakdown(Axis::Company,
                        {{key(1), 50}, {key(2), 40}, {key(3), 5}, {key(4), 3}, {{BinKey::Type::NotStated, 0}, 70}});
        const Breakdown top = topBins(all, 2);
        QCOMPARE(top.bins.size(), 4);
        QCOMPARE(top.bins[2].key.type, BinKey::Type::Others);
        QCOMPARE(top.bins[2].value, Sum{8'000});
        QCOMPARE(top.bins[2].figures, 2);
        QCOMPARE(top.bins[3].key.type, BinKey::Type::NotStated);
        QCOMPARE(topBins(all, 4), all);
    }
};

QTEST_GUILESS_MAIN(ReportChartTest)
#include "tst_reportchart.moc"
