// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporters/tables.h"
#include "models/importers/csvtable.h"
#include "views/common/filedialogs.h"
#include "views/common/listform.h"
#include "views/common/tablewords.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

const LocaleFormat kFrench(QLocale(u"fr_FR"_s)); // the words are English: no translation is loaded
const LocaleFormat kEnglish(QLocale(u"en_GB"_s));

Table oneFigure()
{
    MetricRow row;
    row.metric.id = MetricId{7};
    row.metric.article = ArticleId{3};
    row.metric.fields.kind = MetricKind::Investment;
    row.metric.fields.value = Decimal{1'234'567'500};
    row.metric.fields.unit = u"EUR"_s;
    row.metric.fields.modifier = Modifier::AtLeast;
    row.metric.fields.sector = Sector::Automotive;
    row.metric.quote = u"=HYPERLINK(\"http://x\"); 1,2 M€"_s;
    row.metric.review = ReviewState::Corrected;
    row.metric.confidence = 0.875;
    row.articleTitle = u"L’usine\nde Tanger"_s;
    row.why = NotCounted::OtherTelling;
    return metricsTable({row});
}

/// As a spreadsheet reads the bytes: the cell of a column in the first row.
QString readBack(const QByteArray& csv, const QString& column)
{
    const QList<QStringList> rows = parseCsv(QString::fromUtf8(csv).remove(QChar(QChar::ByteOrderMark)));
    return rows.size() == 2 ? rows[1].value(rows[0].indexOf(column)) : QString();
}

} // namespace

class TestTableWords : public QObject
{
    Q_OBJECT

private slots:
    void everyColumnHasAWordOfItsOwn()
    {
        QStringList missing;
        for (const Table& table : {articlesTable({}), metricsTable({}), actorsTable({}, {}), ratesTable({})}) {
            QSet<QString> words;
            for (const QString& column : table.columns) {
                if (columnLabel(column) == column)
                    missing.append(column);
                words.insert(columnLabel(column));
            }
            QCOMPARE(words.size(), table.columns.size());
        }
        for (const Axis axis :
             {Axis::Sector, Axis::Year, Axis::Quarter, Axis::Month, Axis::Place, Axis::Company, Axis::Review}) {
            Breakdown breakdown;
            breakdown.axis = axis;
            for (const QString& column : breakdownTable(breakdown, Axis::Year).columns)
                if (columnLabel(column) == column)
                    missing.append(column);
        }
        QCOMPARE(missing, QStringList());
    }

    void programsGetWhatTheyAlwaysGot()
    {
        QCOMPARE(csvOf(oneFigure(), Wording::Codes, false, kFrench), toCsv(oneFigure()));
    }

    void aFrenchSpreadsheetReadsNumbersAndWords_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("cell");
        QTest::newRow("id") << u"Number"_s << u"7"_s;
        QTest::newRow("number") << u"Value"_s << u"1234567,5"_s;
        QTest::newRow("digits") << u"Confidence"_s << u"0,875"_s;
        QTest::newRow("kind") << u"Kind"_s << u"Investment"_s;
        QTest::newRow("currency") << u"Unit"_s << u"EUR"_s;
        QTest::newRow("modifier") << u"Precision"_s << u"At least"_s;
        QTest::newRow("sector") << u"Sector"_s << u"Automotive"_s;
        QTest::newRow("review") << u"Review"_s << u"Corrected"_s;
        QTest::newRow("flag") << u"Counted"_s << u"no"_s;
        QTest::newRow("reason") << u"Why not counted"_s << u"Told by another article"_s;
        QTest::newRow("formula") << u"Quote"_s << u"'=HYPERLINK(\"http://x\"); 1,2 M€"_s;
        QTest::newRow("lines") << u"Title"_s << u"L’usine\nde Tanger"_s;
    }
    void aFrenchSpreadsheetReadsNumbersAndWords()
    {
        QFETCH(QString, column);
        QFETCH(QString, cell);
        const QByteArray csv = csvOf(oneFigure(), Wording::Words, false, kFrench);
        QVERIFY(csv.startsWith("\xEF\xBB\xBFNumber;Article;Date;Kind;Value;"));
        QCOMPARE(readBack(csv, column), cell);
    }

    void whereAPointIsWrittenCommasSeparate()
    {
        const QByteArray csv = csvOf(oneFigure(), Wording::Words, false, kEnglish);
        QVERIFY(csv.startsWith("\xEF\xBB\xBFNumber,Article,"));
        QCOMPARE(readBack(csv, u"Value"_s), u"1234567.5"_s);
    }

    void jobsOfAnArticleAreANumberWhereTheyAreOne()
    {
        ArticleRow one;
        one.headlines = {{MetricKind::JobsCreated, Sum{500'000}, u"jobs"_s}};
        one.sectors = {Sector::Food, Sector::Digital};
        const Table table = tableInWords(articlesTable({one}), kFrench);
        QCOMPARE(std::get<Sum>(table.rows[0][table.columns.indexOf(u"Jobs"_s)]), Sum{500'000});
        QCOMPARE(std::get<QStringList>(table.rows[0][table.columns.indexOf(u"Sectors"_s)]),
                 (QStringList{u"Food"_s, u"Digital"_s}));
    }

    void ratesHaveTheirDecimalPoint()
    {
        const Table table = ratesTable({{u"MAD"_s, 2022, 10'161'250, true, u"user"_s}});
        const QByteArray csv = csvOf(table, Wording::Words, false, kFrench);
        QCOMPARE(readBack(csv, u"Units per US dollar"_s), u"10,16125"_s);
        QCOMPARE(readBack(csv, u"Origin"_s), u"Own"_s);
    }

    void theSuffixAndTheChoiceSayTheForm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("chosen");
        QTest::addColumn<ListForm>("form");
        QTest::newRow("csv") << u"/a/x.csv"_s << 0 << ListForm::SpreadsheetCsv;
        QTest::newRow("csv for programs") << u"/a/x.CSV"_s << 2 << ListForm::ProgramCsv;
        QTest::newRow("workbook, chosen") << u"/a/x"_s << 1 << ListForm::Workbook;
        QTest::newRow("workbook, typed") << u"/a/x.xlsx"_s << 2 << ListForm::Workbook;
        QTest::newRow("csv, typed") << u"/a/x.csv"_s << 3 << ListForm::SpreadsheetCsv;
        QTest::newRow("JSON") << u"/a/x.json"_s << 0 << ListForm::Json;
        QTest::newRow("another suffix") << u"/a/x.txt"_s << 2 << ListForm::ProgramCsv;
    }
    void theSuffixAndTheChoiceSayTheForm()
    {
        QFETCH(QString, name);
        QFETCH(int, chosen);
        FileDialogs::setNextChoice({name, chosen});
        const auto file = chooseListFile(nullptr, {}, {});
        QVERIFY(file);
        QTEST(file->form, "form");
    }

    void givingUpChoosesNothing()
    {
        FileDialogs::setNextFileName({});
        QVERIFY(!chooseListFile(nullptr, {}, {}));
    }
};

} // namespace vigie

QTEST_GUILESS_MAIN(vigie::TestTableWords)
#include "tst_tablewords.moc"
