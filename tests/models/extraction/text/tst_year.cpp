// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/year.h"

#include <QTest>

#include <string>

using namespace vigie;
using namespace vigie::extraction;

/// What a year is, and what the dates of horizons say.
class TestYear final : public QObject
{
    Q_OBJECT

private slots:
    void readsTokens_data();
    void readsTokens();
    void readsDates_data();
    void readsDates();
    void writesDates();
};

void TestYear::readsTokens_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("year");
    QTest::newRow("first") << std::string("1900") << 1900;
    QTest::newRow("before it") << std::string("1899") << 0;
    QTest::newRow("last") << std::string("2100") << 2100;
    QTest::newRow("behind it") << std::string("2101") << 0;
    QTest::newRow("more digits") << std::string("20270") << 0;
    QTest::newRow("word") << std::string("deux") << 0;
    QTest::newRow("nothing") << std::string() << 0;
}

void TestYear::readsTokens()
{
    QFETCH(std::string, text);
    QFETCH(int, year);
    QCOMPARE(yearAt(readText(text), 0), year);
}

void TestYear::readsDates_data()
{
    QTest::addColumn<std::string>("date");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("month");
    QTest::newRow("year") << std::string("2027") << 2027 << 2027 << 0;
    QTest::newRow("month") << std::string("2027-03") << 2027 << 2027 << 3;
    QTest::newRow("span") << std::string("2023-2026") << 2023 << 2026 << 0;
    QTest::newRow("none") << std::string() << 0 << 0 << 0;
}

void TestYear::readsDates()
{
    QFETCH(std::string, date);
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(int, month);
    QCOMPARE(firstYearOf(date), first);
    QCOMPARE(lastYearOf(date), last);
    QCOMPARE(monthOf(date), month);
    QCOMPARE(isSpanOfYears(date), first != last);
}

void TestYear::writesDates()
{
    QCOMPARE(monthText(2027, 3), std::string("2027-03"));
    QCOMPARE(monthText(2027, 11), std::string("2027-11"));
    QCOMPARE(spanText(2023, 2026), std::string("2023-2026"));
}

QTEST_GUILESS_MAIN(TestYear)
#include "tst_year.moc"
