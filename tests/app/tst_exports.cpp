// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What leaves the program: each form says what it shows, and all say the same.
#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie::test;

namespace {

/// One part of a workbook, by Python's own ZIP reader.
QByteArray part(const QString& workbook, const QString& name)
{
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"_s,
                  workbook, name});
    return python.waitForFinished() ? python.readAllStandardOutput() : QByteArray();
}

double sumOf(const QJsonArray& rows, QLatin1StringView key)
{
    double sum = 0;
    for (const QJsonValue& row : rows)
        sum += row.toObject()[key].toDouble();
    return sum;
}

} // namespace

class ExportsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QStringList words{u"import"_s, m_workspace};
        for (const int number : {1, 29, 50, 81, 82, 110})
            words.append(goldText(u"dev-%1"_s.arg(number, 3, 10, QChar(u'0'))));
        const Answer answer = call(words);
        QVERIFY2(answer.status == 0, answer.err.constData());
    }

    void aBundleRestoresItsChart_data()
    {
        QTest::addColumn<QStringList>("chart");
        QTest::newRow("plain") << QStringList{u"--measure"_s, u"jobs"_s, u"--by"_s, u"sector"_s};
        QTest::newRow("money, stacked, cut")
            << QStringList{u"--measure"_s, u"investment"_s, u"--by"_s, u"company"_s,    u"--stacked-by"_s,
                           u"year"_s,      u"--top"_s,      u"2"_s,    u"--currency"_s, u"EUR"_s};
        QTest::newRow("filtered") << QStringList{u"--by"_s,     u"year"_s,       u"--from"_s,    u"2016-05"_s,
                                                 u"--to"_s,     u"2022"_s,       u"--sector"_s,  u"offshoring"_s,
                                                 u"--sector"_s, u"automotive"_s, u"--company"_s, u"AVL Maroc"_s};
    }
    void aBundleRestoresItsChart()
    {
        QFETCH(QStringList, chart);
        const auto out = [&](const QString& name) { return QStringList{u"--out"_s, m_folder.filePath(name)}; };
        const QStringList base{u"chart"_s, m_workspace};
        QCOMPARE(call(base + chart + out(u"a.json"_s)).status, 0);
        QCOMPARE(call(base + chart + out(u"a.csv"_s)).status, 0);
        const QStringList again = base + QStringList{u"--from-bundle"_s, m_folder.filePath(u"a.json"_s)};
        const Answer restored = call(again + out(u"b.csv"_s));
        QVERIFY2(restored.status == 0, restored.err.constData());
        QVERIFY(!readFile(m_folder.filePath(u"a.csv"_s)).isEmpty());
        QCOMPARE(readFile(m_folder.filePath(u"b.csv"_s)), readFile(m_folder.filePath(u"a.csv"_s)));
        QCOMPARE(call(again + out(u"b.json"_s)).status, 0);
        QCOMPARE(readFile(m_folder.filePath(u"b.json"_s)), readFile(m_folder.filePath(u"a.json"_s)));
    }

    void aBundleSaysWhatItShows()
    {
        const QString path = m_folder.filePath(u"x.json"_s);
        QCOMPARE(call({u"chart"_s, m_workspace, u"--measure"_s, u"investment"_s, u"--currency"_s, u"EUR"_s,
                       u"--out"_s, path})
                     .status,
                 0);
        const QJsonObject bundle = QJsonDocument::fromJson(readFile(path)).object();
        const QJsonObject words = bundle["explanation"_L1].toObject();
        QCOMPARE(words["definitions"_L1].toArray().size(), 8);
        QVERIFY(!words["rates"_L1].toArray().isEmpty());
        QVERIFY(words["filter"_L1].toString().size() > 3);
        QVERIFY(bundle["program"_L1].toString().startsWith("Vigie "_L1));
        QCOMPARE(sumOf(bundle["rows"_L1].toArray(), "value"_L1), words["total"_L1].toDouble());
        QCOMPARE(sumOf(bundle["rows"_L1].toArray(), "figures"_L1), words["figures"_L1].toDouble());
        QVERIFY(words["articles_without"_L1].toInt() < words["articles"_L1].toInt());
    }

    void everyChartIsWhatItsListAddsUpTo()
    {
        for (const QString& measure : {u"jobs"_s, u"jobs_net"_s, u"investment"_s})
            for (const QString& axis : {u"sector"_s, u"year"_s, u"place"_s, u"company"_s}) {
                const QString path = m_folder.filePath(u"sum.json"_s);
                const QStringList what{u"--measure"_s, measure, u"--by"_s, axis, u"--currency"_s, u"MAD"_s};
                const Answer chart
                    = call(QStringList{u"chart"_s, m_workspace} + what + QStringList{u"--out"_s, path});
                QVERIFY2(chart.status == 0, chart.err.constData());
                const QJsonObject bundle = QJsonDocument::fromJson(readFile(path)).object();
                const Answer list = call(QStringList{u"metrics"_s, m_workspace, u"--format"_s, u"json"_s} + what);
                const double listed = sumOf(QJsonDocument::fromJson(list.out).array(), "counted_value"_L1);
                QCOMPARE(sumOf(bundle["rows"_L1].toArray(), "value"_L1), listed);
                QCOMPARE(bundle["explanation"_L1]["total"_L1].toDouble(), listed);
            }
    }

    void whatIsLeftOutNamesWhatCounts()
    {
        const QString workspace = m_folder.filePath(u"stories.vigie"_s);
        const QString texts = QStringLiteral(VIGIE_SOURCE_DIR) + u"/tests/gold/stories/"_s;
        QStringList words{u"import"_s, workspace};
        for (const QString& name : {u"st-009-a.txt"_s, u"st-009-b.txt"_s, u"st-017-a.txt"_s, u"st-017-b.txt"_s})
            words.append(texts + name);
        QCOMPARE(call(words).status, 0);
        const QJsonArray rows
            = QJsonDocument::fromJson(call({u"metrics"_s, workspace, u"--format"_s, u"json"_s}).out).array();
        QSet<QString> accounts; // "kind article" of what counts
        for (const QJsonValue& row : rows)
            if (row["counted"_L1].toBool())
                accounts.insert(row["kind"_L1].toString() + QString::number(row["article_id"_L1].toInteger()));
        int others = 0;
        for (const QJsonValue& row : rows) {
            QCOMPARE(row["why"_L1].toString() == "other telling"_L1, !row["told_by"_L1].isNull());
            if (row["told_by"_L1].isNull())
                continue;
            ++others;
            QVERIFY(row["told_by"_L1] != row["article_id"_L1]);
            QVERIFY(accounts.contains(row["kind"_L1].toString() + QString::number(row["told_by"_L1].toInteger())));
        }
        QVERIFY(others > 0);
        const QString page = m_folder.filePath(u"stories.html"_s);
        QCOMPARE(call({u"report"_s, workspace, u"--out"_s, page}).status, 0);
        QCOMPARE(readFile(page).count("counted in: "), others);
    }

    void everyFigureLeavesWithItsSentenceAndSource()
    {
        const QJsonArray rows
            = QJsonDocument::fromJson(call({u"metrics"_s, m_workspace, u"--format"_s, u"json"_s}).out).array();
        QVERIFY(!rows.isEmpty());
        for (const QJsonValue& row : rows) {
            const QString sentence = row["sentence"_L1].toString();
            QVERIFY2(sentence.contains(row["quote"_L1].toString().simplified()), qPrintable(sentence));
            QVERIFY2(sentence.size() > row["quote"_L1].toString().size(), qPrintable(sentence));
            QVERIFY2(row["file"_L1].toString().endsWith(u".txt"_s), qPrintable(row["file"_L1].toString()));
        }
    }

    void aBundleFromElsewhereIsRefusedInWords()
    {
        const QString workspace = m_folder.filePath(u"other.vigie"_s);
        QCOMPARE(call({u"import"_s, workspace, goldText(u"dev-001"_s)}).status, 0);
        const QString bundle = m_folder.filePath(u"avl.json"_s);
        QCOMPARE(call({u"chart"_s, m_workspace, u"--company"_s, u"AVL Maroc"_s, u"--out"_s, bundle}).status, 0);
        const QStringList restore{u"chart"_s, workspace, u"--out"_s, m_folder.filePath(u"y.csv"_s),
                                  u"--from-bundle"_s};
        const Answer unknown = call(restore + QStringList{bundle});
        QCOMPARE(unknown.status, 2);
        QVERIFY2(unknown.err.contains("AVL Maroc"), unknown.err.constData());
        QCOMPARE(call(restore + QStringList{QStringLiteral(VIGIE_SOURCE_DIR) + u"/README.md"_s}).status, 2);
        QCOMPARE(call(restore + QStringList{bundle, u"--measure"_s, u"jobs"_s}).status, 2);
        QVERIFY(!QFile::exists(m_folder.filePath(u"y.csv"_s)));
    }

    void listsLeaveAsWorkbooks_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("articles") << u"list"_s << "sectors"_ba;
        QTest::newRow("figures") << u"metrics"_s << "counted_value"_ba;
        QTest::newRow("actors") << u"actors"_s << "aliases"_ba;
    }
    void listsLeaveAsWorkbooks()
    {
        QFETCH(QString, list);
        QFETCH(QByteArray, header);
        const QString path = m_folder.filePath(list + u".xlsx"_s);
        const Answer answer = call({list, m_workspace, u"--out"_s, path});
        QVERIFY2(answer.status == 0 && answer.out.isEmpty(), answer.err.constData());
        const QByteArray strings = part(path, u"xl/sharedStrings.xml"_s);
        for (const QByteArray& words : {header, "Filter: All articles"_ba, "Rule 8: "_ba, "Vigie "_ba})
            QVERIFY2(strings.contains(words), words.constData());
        QVERIFY(!part(path, u"xl/worksheets/sheet1.xml"_s).contains("<f>"));
        QCOMPARE(call({list, m_workspace, u"--format"_s, u"xlsx"_s}).status, 2);
        QCOMPARE(call({list, m_workspace, u"--out"_s, m_folder.filePath(u"x.doc"_s)}).status, 2);
    }

    void aChartLeavesAsWorkbook()
    {
        const QString path = m_folder.filePath(u"chart.xlsx"_s);
        QCOMPARE(call({u"chart"_s, m_workspace, u"--by"_s, u"year"_s, u"--out"_s, path}).status, 0);
        QVERIFY(part(path, u"xl/sharedStrings.xml"_s).contains("Jobs by year"));
    }

    void notesExplainAList()
    {
        const Answer csv = call({u"metrics"_s, m_workspace, u"--format"_s, u"csv"_s, u"--notes"_s});
        QVERIFY(csv.out.startsWith("# Figures\r\n"));
        QVERIFY(csv.out.contains("# Filter: All articles\r\n") && csv.out.contains("Rate: 1 "));
        const Answer plain = call({u"metrics"_s, m_workspace, u"--format"_s, u"csv"_s});
        QVERIFY(plain.out.startsWith("id,"));
        QVERIFY(csv.out.endsWith(plain.out));
        const Answer json = call({u"metrics"_s, m_workspace, u"--format"_s, u"json"_s, u"--notes"_s});
        const QJsonObject object = QJsonDocument::fromJson(json.out).object();
        QVERIFY(object["notes"_L1].toArray().size() > 10);
        QVERIFY(!object["rows"_L1].toArray().isEmpty());
        // What counts is said, and is what the rows say.
        int counted = 0;
        for (const QJsonValue& row : object["rows"_L1].toArray())
            counted += row["counted"_L1].toBool() ? 1 : 0;
        const QByteArray phrase = "of which " + QByteArray::number(counted) + " count";
        QVERIFY2(csv.out.contains(phrase), phrase.constData());
    }

    void listsForSpreadsheetsAreAskedFor()
    {
        const QStringList metrics{u"--language"_s, u"fr"_s, u"metrics"_s, m_workspace};
        const QString path = m_folder.filePath(u"chiffres.csv"_s);
        QCOMPARE(call(metrics + QStringList{u"--out"_s, path, u"--spreadsheet"_s}).status, 0);
        const QByteArray words = readFile(path);
        QVERIFY2(words.startsWith("\xEF\xBB\xBFNuméro;Article;Date;"), words.constData());
        QVERIFY(words.contains(";Emplois créés;"));
        const QByteArray plain = call(metrics + QStringList{u"--format"_s, u"csv"_s}).out;
        QVERIFY2(plain.startsWith("id,article_id,date,"), plain.constData());
        const QString workbook = m_folder.filePath(u"chiffres.xlsx"_s);
        QCOMPARE(call(metrics + QStringList{u"--out"_s, workbook, u"--spreadsheet"_s}).status, 0);
        QVERIFY(part(workbook, u"xl/sharedStrings.xml"_s).contains("Emplois créés"));
        QCOMPARE(call(metrics + QStringList{u"--format"_s, u"json"_s, u"--spreadsheet"_s}).status, 2);
        const QStringList chart{u"--language"_s, u"fr"_s, u"chart"_s, m_workspace, u"--spreadsheet"_s, u"--out"_s};
        QCOMPARE(call(chart + QStringList{path}).status, 0);
        QVERIFY(readFile(path).startsWith("\xEF\xBB\xBFSecteur;Valeur;"));
        QCOMPARE(call(chart + QStringList{m_folder.filePath(u"x.png"_s)}).status, 2);
    }

    void ownRatesComeFirst()
    {
        const auto investment = [&] {
            const QString path = m_folder.filePath(u"rates.csv"_s);
            call({u"chart"_s, m_workspace, u"--measure"_s, u"investment"_s, u"--by"_s, u"year"_s, u"--currency"_s,
                  u"USD"_s, u"--out"_s, path});
            return readFile(path);
        };
        const QByteArray shipped = investment();
        QVERIFY(shipped.contains("2022,"));
        const QStringList rates{u"rates"_s, m_workspace};
        QCOMPARE(call(rates + QStringList{u"set"_s, u"MAD"_s, u"2022"_s, u"5.000001"_s}).status, 0);
        const Answer list = call(rates + QStringList{u"list"_s, u"--format"_s, u"csv"_s});
        QVERIFY2(list.out.contains("MAD,2022,5.000001,user,"), list.out.right(200).constData());
        QVERIFY(investment() != shipped);
        QCOMPARE(call(rates + QStringList{u"remove"_s, u"MAD"_s, u"2022"_s}).status, 0);
        QCOMPARE(investment(), shipped);
        for (const QStringList& wrong :
             {QStringList{u"MAD"_s, u"2022"_s, u"-1"_s}, QStringList{u"MAD"_s, u"2022"_s, u"0"_s},
              QStringList{u"qqq"_s, u"2022"_s, u"9"_s}, QStringList{u"MAD"_s, u"22"_s, u"9"_s},
              QStringList{u"USD"_s, u"2022"_s, u"2"_s}, QStringList{u"MAD"_s, u"2022"_s, u"9,5"_s}})
            QCOMPARE(call(rates + QStringList{u"set"_s} + wrong).status, 2);
        QCOMPARE(investment(), shipped);
    }

    void theReportIsOneFile()
    {
        const QString folder = m_folder.filePath(u"report"_s);
        const Answer answer = call({u"report"_s, m_workspace, u"--out"_s, folder});
        QVERIFY2(answer.status == 0, answer.err.constData());
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList(u"report.html"_s));
        const QByteArray page = readFile(folder + u"/report.html"_s);
        const qsizetype figures
            = QJsonDocument::fromJson(call({u"metrics"_s, m_workspace, u"--format"_s, u"json"_s}).out).array().size();
        QCOMPARE(page.count("<mark>"), figures);
        const QString file = m_folder.filePath(u"fr.html"_s);
        QCOMPARE(call({u"--language"_s, u"fr"_s, u"report"_s, m_workspace, u"--text"_s, u"introuvable"_s, u"--out"_s,
                       file})
                     .status,
                 0);
        QVERIFY(readFile(file).contains("<html lang=\"fr\""));
        QVERIFY(readFile(file).contains("introuvable"));
        QCOMPARE(call({u"report"_s, m_workspace}).status, 2);
        QCOMPARE(call({u"report"_s, m_workspace, u"--out"_s, u"/proc/nowhere"_s}).status, 3);
    }

private:
    QTemporaryDir m_folder;
    QString m_workspace = m_folder.filePath(u"w.vigie"_s);
};

QTEST_GUILESS_MAIN(ExportsTest)
#include "tst_exports.moc"
