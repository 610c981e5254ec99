// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/text.h"
#include "tests/support/engineresources.h"

#include <QTest>

#include <string>

using namespace vigie;
using namespace vigie::extraction;

/// The names of the months, known by every token of a text.
class TestMonthTable final : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheTokens_data();
    void tellsTheTokens();
};

void TestMonthTable::tellsTheTokens_data()
{
    QTest::addColumn<std::string>("word");
    QTest::addColumn<int>("month");
    QTest::newRow("first") << std::string("janvier") << 1;
    QTest::newRow("capital and accent") << std::string("D\u00E9cembre") << 12;
    QTest::newRow("cut short") << std::string("oct") << 10;
    QTest::newRow("no month") << std::string("mardi") << 0;
    QTest::newRow("a number first of all") << std::string("sept") << 0;
}

void TestMonthTable::tellsTheTokens()
{
    QFETCH(std::string, word);
    QFETCH(int, month);
    const Document document = readText(word, testing::engineResources());
    QCOMPARE(static_cast<int>(document.tokens[0].month), month);
    QCOMPARE(static_cast<int>(readText(word).tokens[0].month), 0);
}

QTEST_GUILESS_MAIN(TestMonthTable)
#include "tst_monthtable.moc"
