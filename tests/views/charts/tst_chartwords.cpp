// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/charts/chartsample.h"
#include "views/charts/chartwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie {

class TestChartWords : public QObject
{
    Q_OBJECT

private slots:
    void titles()
    {
        QCOMPARE(chartTitle(jobsBySector()), u"Jobs by sector"_s);
        QCOMPARE(chartTitle(investmentByYear()), u"Investment by year and sector"_s);
    }

    void captionsTellWhatIsIn_data()
    {
        QTest::addColumn<ChartContent>("content");
        QTest::addColumn<QString>("caption");
        QTest::newRow("jobs") << jobsBySector()
                              << u"Total 4,800\u00A0jobs · 19 figures, 3 approximate · "
                                 "34 of 82\u00A0articles without this figure"_s;
        QTest::newRow("money") << investmentByYear()
                               << u"Total 36\u00A0M\u00A0MAD · 4 figures · not converted for lack of a rate: "
                                  "3\u00A0M\u00A0XOF (1 figure) · yearly rates"_s;
        ChartContent retold = jobsBySector();
        retold.breakdown.articlesRetelling = 2;
        QTest::newRow("told of stories") << retold
                                         << u"Total 4,800\u00A0jobs · 19 figures, 3 approximate · "
                                            "32 of 82\u00A0articles without this figure · "
                                            "counted in another article of their story: 2\u00A0articles"_s;
        ChartContent articles = jobsBySector();
        articles.breakdown.measure = Measure::Articles;
        articles.breakdown.unit = u"articles"_s;
        QTest::newRow("articles") << articles << u"Total 4,800\u00A0articles"_s;
    }
    void captionsTellWhatIsIn()
    {
        QFETCH(ChartContent, content);
        QFETCH(QString, caption);
        ChartNotes notes;
        notes.rates = u"yearly rates"_s;
        QCOMPARE(chartCaption(content.breakdown, notes, english()).join(u" · "_s), caption);
    }

    void theTotalTellsWhatIsTheActorsOwn()
    {
        const ChartContent content = jobsBySector();
        const QString own = attributedText(content.breakdown, Sum{Int128{300'000}}, u"Aptiv"_s, english());
        QCOMPARE(own, u"of which 300\u00A0jobs attributed to Aptiv"_s);
        ChartNotes notes;
        notes.attributed = own;
        QCOMPARE(chartCaption(content.breakdown, notes, english()).at(1), own);
    }

    void theSummaryNamesTheLargest()
    {
        QCOMPARE(
            chartSummary(jobsBySector(), english()),
            u"Jobs by sector. Total: 4,800\u00A0jobs, 19 figures, 3 approximate. Largest: "
            "Automotive: 3,200\u00A0jobs (67%); Energy: 800\u00A0jobs (17%); Not stated: 500\u00A0jobs (10%)."_s);
    }

    void aBarInWords()
    {
        QCOMPARE(barText(jobsBySector(), sectorKey(Sector::Automotive), english()),
                 u"Automotive: 3,200\u00A0jobs (67%), 12 figures, 3 approximate"_s);
        QCOMPARE(barText(investmentByYear(), valueKey(2021), english()), u"2021: nothing"_s);
    }

private:
    static LocaleFormat english() { return LocaleFormat(QLocale(u"en_US"_s)); }
};

} // namespace vigie

QTEST_GUILESS_MAIN(vigie::TestChartWords)
#include "tst_chartwords.moc"
