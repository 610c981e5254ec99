// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/text.h"
#include "models/extraction/text/wordtable.h"

#include <QtTest>

#include <string>

using namespace vigie::extraction;

class TestWordTable final : public QObject
{
    Q_OBJECT

private slots:
    void numbersWordsOnce();
    void tellsApart_data();
    void tellsApart();
    void growsWithoutForgetting();
};

void TestWordTable::numbersWordsOnce()
{
    WordTable table;
    QCOMPARE(table.find("emploi"), WordId(0));
    QCOMPARE(table.add("emploi"), WordId(1));
    QCOMPARE(table.add("poste"), WordId(2));
    QCOMPARE(table.add("emploi"), WordId(1));
    QCOMPARE(table.find("poste"), WordId(2));
    QCOMPARE(table.find("poste", headOf("poste")), WordId(2));
    QCOMPARE(table.size(), std::size_t(3));
}

void TestWordTable::tellsApart_data()
{
    QTest::addColumn<QByteArray>("held");
    QTest::addColumn<QByteArray>("asked");
    QTest::newRow("one letter") << QByteArray("a") << QByteArray("b");
    QTest::newRow("the beginning of it") << QByteArray("emplois") << QByteArray("emploi");
    QTest::newRow("seven letters and eight") << QByteArray("chomage") << QByteArray("chomages");
    QTest::newRow("eight letters and nine") << QByteArray("employes") << QByteArray("employesx");
    QTest::newRow("another ending") << QByteArray("investissement") << QByteArray("investissements");
    QTest::newRow("another middle") << QByteArray("aaaaaaaabaaaaaaaa") << QByteArray("aaaaaaaacaaaaaaaa");
    QTest::newRow("nothing") << QByteArray("a") << QByteArray();
}

void TestWordTable::tellsApart()
{
    QFETCH(QByteArray, held);
    QFETCH(QByteArray, asked);
    WordTable table;
    table.add(held.toStdString());
    QCOMPARE(table.find(asked.toStdString()), WordId(0));
    QCOMPARE(table.add(asked.toStdString()), WordId(2));
    QCOMPARE(table.find(held.toStdString()), WordId(1));
}

void TestWordTable::growsWithoutForgetting()
{
    constexpr WordId kWords = 20'000;
    WordTable table;
    for (WordId i = 1; i <= kWords; ++i)
        QCOMPARE(table.add((i % 2 == 0 ? "investissement" : "") + std::to_string(i)), i);
    for (WordId i = 1; i <= kWords; ++i)
        QCOMPARE(table.find((i % 2 == 0 ? "investissement" : "") + std::to_string(i)), i);
}

QTEST_GUILESS_MAIN(TestWordTable)
#include "tst_wordtable.moc"
