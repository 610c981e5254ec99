// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporters/table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

Table oneCell(const Cell& cell)
{
    return {{u"x"_s}, {{cell}}, {}};
}

} // namespace

class TableTest : public QObject
{
    Q_OBJECT

private slots:
    void csvField_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << u"Yazaki"_s << "Yazaki"_ba;
        QTest::newRow("accents") << u"Société Générale"_s << "Société Générale"_ba;
        QTest::newRow("comma") << u"Fès, Rabat"_s << "\"Fès, Rabat\""_ba;
        QTest::newRow("quote") << u"le \"plan\""_s << "\"le \"\"plan\"\"\""_ba;
        QTest::newRow("line end") << u"a\nb"_s << "\"a\nb\""_ba;
        QTest::newRow("equals") << u"=cmd|' /C calc'!A0"_s << "'=cmd|' /C calc'!A0"_ba;
        QTest::newRow("plus") << u"+33 1 00"_s << "'+33 1 00"_ba;
        QTest::newRow("minus") << u"-2+3"_s << "'-2+3"_ba;
        QTest::newRow("at") << u"@SUM(1)"_s << "'@SUM(1)"_ba;
        QTest::newRow("tab") << u"\t=1"_s << "'\t=1"_ba;
        QTest::newRow("carriage return") << u"\r=1"_s << "\"'\r=1\""_ba;
        QTest::newRow("full-width equals") << u"\uFF1D1"_s << "'\uFF1D1"_ba;
        QTest::newRow("inner minus") << u"Rabat-Salé"_s << "Rabat-Salé"_ba;
    }
    void csvField()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, field);
        QCOMPARE(toCsv(oneCell(text)), QByteArray("x\r\n" + field + "\r\n"));
    }

    void csvNumbersAreNeverGuarded()
    {
        QCOMPARE(toCsv(oneCell(Sum{-1500})), "x\r\n-1.5\r\n"_ba);
        QCOMPARE(toCsv(oneCell(qint64(-3))), "x\r\n-3\r\n"_ba);
    }

    void csvNotesStandAboveTheHeader()
    {
        Table table = oneCell(u"a"_s);
        table.notes = {u"filter: 2022, all"_s};
        QCOMPARE(toCsv(table), "x\r\na\r\n"_ba);
        QCOMPARE(toCsv(table, {.notes = true}), "\"# filter: 2022, all\"\r\nx\r\na\r\n"_ba);
    }

    void csvSeparator()
    {
        QCOMPARE(toCsv({{u"a"_s, u"b"_s}, {{u"1;2"_s, u"3"_s}}, {}}, {.separator = u';'}), "a;b\r\n\"1;2\";3\r\n"_ba);
    }

    void csvAsSpreadsheetsOfOtherLanguagesReadIt()
    {
        const CsvOptions options{.separator = u';', .decimalPoint = u',', .byteOrderMark = true};
        const Table table{{u"a"_s, u"b"_s, u"c"_s}, {{Sum{-1500}, u"1.5, =2"_s, u"=A1;2"_s}}, {}};
        QCOMPARE(toCsv(table, options),
                 "\xEF\xBB\xBF"
                 "a;b;c\r\n-1,5;1.5, =2;\"'=A1;2\"\r\n"_ba);
        QCOMPARE(toCsv(oneCell(Sum{1500}), {.decimalPoint = u','}), "x\r\n\"1,5\"\r\n"_ba);
    }

    void jsonKeepsTypes()
    {
        const Table table{
            {u"id"_s, u"value"_s, u"half"_s, u"none"_s, u"flag"_s, u"list"_s},
            {{qint64(7), Sum{Int128(30'000'000) * 1000}, Sum{1500}, Cell(), true, QStringList{u"a"_s, u"b"_s}}},
            {}};
        const QJsonObject row = QJsonDocument::fromJson(toJson(table)).array().at(0).toObject();
        QCOMPARE(row[u"id"_s].toInteger(), 7);
        QCOMPARE(row[u"value"_s].toInteger(), 30'000'000);
        QCOMPARE(row[u"half"_s].toDouble(), 1.5);
        QVERIFY(row[u"none"_s].isNull());
        QVERIFY(row[u"flag"_s].toBool());
        QCOMPARE(row[u"list"_s].toArray().size(), 2);
        QVERIFY(toJson(table).contains("30000000"));
    }

    void emptyTableIsAnEmptyArray()
    {
        QCOMPARE(QJsonDocument::fromJson(toJson({{u"a"_s}, {}, {}})).array().size(), 0);
    }

    void textAlignsNumbersToTheRight()
    {
        const Table table{{u"sector"_s, u"n"_s}, {{u"automotive"_s, qint64(5)}, {u"rail"_s, qint64(120)}}, {}};
        QCOMPARE(toText(table), "sector        n\nautomotive    5\nrail        120\n"_ba);
    }
};

QTEST_GUILESS_MAIN(TableTest)
#include "tst_table.moc"
