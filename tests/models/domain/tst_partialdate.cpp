// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/partialdate.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class PartialDateTest : public QObject
{
    Q_OBJECT

private slots:
    void readsIso_data();
    void readsIso();
    void refuses_data();
    void refuses();
    void dayNumbersAscend();
    void rangesAreHalfOpen();
};

void PartialDateTest::readsIso_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<PartialDate>("date");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("day") << u"2022-12-05"_s << PartialDate{2022, 12, 5} << QDate(2022, 12, 5) << QDate(2022, 12, 5);
    QTest::newRow("month") << u"2024-02"_s << PartialDate{2024, 2, 0} << QDate(2024, 2, 1) << QDate(2024, 2, 29);
    QTest::newRow("year") << u"2023"_s << PartialDate{2023, 0, 0} << QDate(2023, 1, 1) << QDate(2023, 12, 31);
    QTest::newRow("early year") << u"0987"_s << PartialDate{987, 0, 0} << QDate(987, 1, 1) << QDate(987, 12, 31);
}

void PartialDateTest::readsIso()
{
    QFETCH(QString, iso);
    QFETCH(PartialDate, date);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QVERIFY(PartialDate::fromIso(iso) == date);
    QCOMPARE(date.toIso(), iso);
    QCOMPARE(date.firstDay(), first);
    QCOMPARE(date.lastDay(), last);
}

void PartialDateTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u""_s, u"22"_s, u"2022-13"_s, u"2022-00"_s, u"2023-02-29"_s, u"2022-1-1"_s,
                                u"2022/01/01"_s, u"2022-01-01 "_s, u"20220101"_s, u"2O22"_s, u"٢٠٢٢"_s})
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text;
}

void PartialDateTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!PartialDate::fromIso(text));
}

void PartialDateTest::dayNumbersAscend()
{
    QCOMPARE(dayNumber(PartialDate{}), 0);
    QCOMPARE(dayNumber(QDate(1900, 1, 1)), 1);
    QCOMPARE(dayNumber(QDate(1850, 6, 1)), 1);
    QCOMPARE(dayNumber(PartialDate{2022, 12, 0}), dayNumber(QDate(2022, 12, 1)));
    for (QDate day(1900, 1, 1); day < QDate(2100, 1, 1); day = day.addDays(37)) {
        QCOMPARE(dayOfNumber(dayNumber(day)), day);
        QCOMPARE(dayNumber(day.addDays(1)), dayNumber(day) + 1);
    }
    QVERIFY(!dayOfNumber(0).isValid());
}

void PartialDateTest::rangesAreHalfOpen()
{
    const DateRange range{QDate(2022, 1, 1), QDate(2023, 1, 1)};
    QVERIFY(range.contains(QDate(2022, 1, 1)));
    QVERIFY(range.contains(QDate(2022, 12, 31)));
    QVERIFY(!range.contains(QDate(2023, 1, 1)));
    QVERIFY(DateRange{}.isOpen());
    QVERIFY(DateRange{}.contains(QDate(1, 1, 1)));
    QVERIFY((DateRange{{}, QDate(2023, 1, 1)}).contains(QDate(1500, 1, 1)));
}

QTEST_GUILESS_MAIN(PartialDateTest)
#include "tst_partialdate.moc"
