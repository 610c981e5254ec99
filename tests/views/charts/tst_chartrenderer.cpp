// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/charts/chartsample.h"
#include "views/charts/chartrenderer.h"
#include "views/charts/charttable.h"
#include "views/common/colours.h"

#include <QFile>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

const ChartNotes kNotes{u"2020 – 2022 · “batterie”"_s,
                        u"yearly rates of the World Bank"_s,
                        QDate(2026, 7, 19),
                        {u"1 EUR = 10.68 MAD"_s},
                        {},
                        {}};

ChartPicture picture(const char* locale = "en_US")
{
    ChartPicture result;
    result.format = LocaleFormat(QLocale(QString::fromLatin1(locale)));
    return result;
}

QSet<QRgb> colours(const QImage& image)
{
    QSet<QRgb> all;
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2)
            all.insert(image.pixel(x, y));
    return all;
}

QString readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestChartRenderer : public QObject
{
    Q_OBJECT

private slots:
    void aPictureHasBarsInTheirColours()
    {
        const QImage image = chartImage(jobsBySector(), kNotes, picture());
        QCOMPARE(image.size(), QSize(2400, 1400));
        const QSet<QRgb> seen = colours(image);
        QVERIFY(seen.contains(colourOf(Sector::Automotive).rgb()));
        QVERIFY(seen.contains(colourOf(Sector::Energy).rgb()));
        QVERIFY(seen.contains(QColor(Qt::white).rgb()));
        // A margin all around stays free: nothing is cut.
        for (int i = 0; i < image.width(); ++i)
            QVERIFY(image.pixelColor(i, 8) == Qt::white && image.pixelColor(i, image.height() - 8) == Qt::white);
        for (int i = 0; i < image.height(); ++i)
            QVERIFY(image.pixelColor(8, i) == Qt::white && image.pixelColor(image.width() - 8, i) == Qt::white);
    }

    void aPngIsThatPicture()
    {
        const auto bytes = renderChart(jobsBySector(), kNotes, picture(), ChartFormat::Png, Wording::Codes);
        QVERIFY(bytes);
        QCOMPARE(QImage::fromData(*bytes).size(), QSize(2400, 1400));
    }

    void aDrawingHoldsItsWords()
    {
        const auto bytes
            = renderChart(investmentByYear(), kNotes, picture("fr_FR"), ChartFormat::Svg, Wording::Codes);
        QVERIFY(bytes);
        const QString svg = QString::fromUtf8(*bytes);
        for (const QString& words :
             {u"Investment by year and sector"_s, u"2020 – 2022 · “batterie”"_s, u"Automotive"_s, u"2021"_s,
              u"Undated"_s, u"30\u00A0M"_s, u"Total 36\u00A0M\u00A0MAD"_s, u"yearly rates of the World Bank"_s,
              u"3\u00A0M\u00A0XOF"_s, u"Vigie " VIGIE_VERSION " · dimanche 19 juillet 2026"_s})
            QVERIFY2(svg.contains(words), qPrintable(words));
        QVERIFY(QSvgRenderer(*bytes).isValid());
    }

    void aDrawingOfManyYearsHoldsValues()
    {
        ChartContent content = investmentByYear();
        content.stack.reset();
        content.breakdown.bins = {sampleBin(valueKey(1990), 30'000'000), sampleBin(valueKey(2021), 777'000'000),
                                  sampleBin(valueKey(2022), 5'000'000)};
        const auto bytes = renderChart(content, kNotes, picture(), ChartFormat::Svg, Wording::Codes);
        QVERIFY(bytes);
        const QString svg = QString::fromUtf8(*bytes);
        QVERIFY(svg.contains(u">30\u00A0M<"_s));
        QVERIFY(svg.contains(u">777\u00A0M<"_s));
    }

    void aDocumentIsAPdf()
    {
        const auto bytes = renderChart(jobsBySector(), kNotes, picture(), ChartFormat::Pdf, Wording::Codes);
        QVERIFY(bytes);
        QVERIFY(bytes->startsWith("%PDF-"));
        QVERIFY(bytes->contains("%%EOF"));
    }

    void aTableHasItsExplanationAbove()
    {
        const QString with
            = QString::fromUtf8(chartCsv(investmentByYear(), kNotes, picture().format, true, Wording::Codes));
        QVERIFY(with.startsWith(u"# Investment by year and sector\r\n# Filter: 2020 – 2022 · “batterie”\r\n"_s));
        for (const QString& words : {u"Rule 8: "_s, u"Rate: 1 EUR = 10.68 MAD"_s, u"Vigie "_s, u"4 figures"_s})
            QVERIFY2(with.contains(words), qPrintable(with));
        const QString without
            = QString::fromUtf8(chartCsv(investmentByYear(), kNotes, picture().format, false, Wording::Codes));
        QVERIFY(with.endsWith(without));
        QCOMPARE(without.split(u"\r\n"_s).first(), u"year,series,value,unit,figures,approximate"_s);
        QVERIFY(without.contains(u"2020,automotive,20000000,MAD,1,"_s));
        QVERIFY(without.contains(u"not_stated,automotive,1000000,MAD,1,"_s));
    }

    void aTableForSpreadsheetsIsInWords()
    {
        const LocaleFormat french(QLocale(u"fr_FR"_s)); // the words are English: no translation is loaded
        const QByteArray stacked = chartCsv(investmentByYear(), kNotes, french, false, Wording::Words);
        QVERIFY2(stacked.startsWith("\xEF\xBB\xBFYear;Series;Value;Unit;Figures;Approximate figures\r\n"), stacked);
        QVERIFY2(stacked.contains("2020;Automotive;20000000;MAD;1;"), stacked);
        QVERIFY2(stacked.contains("Undated;Automotive;1000000;MAD;1;"), stacked);
        const QByteArray jobs = chartCsv(jobsBySector(), kNotes, picture().format, true, Wording::Words);
        QVERIFY2(jobs.startsWith("\xEF\xBB\xBF# Jobs by sector\r\n"), jobs);
        QVERIFY2(jobs.contains("\r\nSector,Value,Unit,Figures,Approximate figures\r\nAutomotive,3200,jobs,12,"),
                 jobs);
    }

    void aBundleSaysWhatIsShownWhateverTheNotesSay()
    {
        ChartNotes notes = kNotes;
        notes.view.currency = u"MAD"_s;
        notes.view.filter.reviewedOnly = true;
        notes.view.measure = Measure::Articles;
        const auto view = viewFromJson(chartJson(investmentByYear(), notes, picture().format));
        QVERIFY2(view, qPrintable(view ? QString() : view.error().text()));
        QCOMPARE(view->measure, Measure::Investment);
        QCOMPARE(view->axis, Axis::Year);
        QCOMPARE(view->stack, Axis::Sector);
        QVERIFY(view->filter.reviewedOnly);
    }

    void savesByTheSuffix_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("beginning");
        QTest::newRow("svg") << u"chart.svg"_s << u"<?xml"_s;
        QTest::newRow("pdf") << u"chart.PDF"_s << u"%PDF"_s;
        QTest::newRow("csv") << u"chart.csv"_s << u"# Jobs by sector"_s;
        QTest::newRow("xlsx") << u"chart.xlsx"_s << u"PK"_s;
        QTest::newRow("json") << u"chart.json"_s << u"{"_s;
    }
    void savesByTheSuffix()
    {
        QFETCH(QString, name);
        QFETCH(QString, beginning);
        const QTemporaryDir folder;
        QVERIFY(saveChart(jobsBySector(), kNotes, picture(), folder.filePath(name), Wording::Codes));
        QVERIFY(readAll(folder.filePath(name)).startsWith(beginning));
    }

    void whatCannotBeSavedIsSaid()
    {
        const QTemporaryDir folder;
        const auto suffix
            = saveChart(jobsBySector(), kNotes, picture(), folder.filePath(u"chart.doc"_s), Wording::Codes);
        QVERIFY(!suffix);
        QCOMPARE(suffix.error().kind, Error::Kind::BadInput);
        QVERIFY(!saveChart(jobsBySector(), kNotes, picture(), folder.filePath(u"no/such/folder/chart.svg"_s),
                           Wording::Codes));
    }

    void everySizeAndDirectionIsDrawn_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("tiny") << QSize(120, 80) << false;
        QTest::newRow("wide") << QSize(1600, 700) << false;
        QTest::newRow("mirrored") << QSize(1200, 700) << true;
    }
    void everySizeAndDirectionIsDrawn()
    {
        QFETCH(QSize, size);
        QFETCH(bool, mirrored);
        ChartPicture page = picture();
        page.size = size;
        page.mirrored = mirrored;
        QVERIFY(colours(chartImage(jobsBySector(), kNotes, page)).size() > 3);
        QVERIFY(colours(chartImage(nothing(), kNotes, page)).size() > 1);
    }
};

} // namespace vigie

QTEST_MAIN(vigie::TestChartRenderer)
#include "tst_chartrenderer.moc"
