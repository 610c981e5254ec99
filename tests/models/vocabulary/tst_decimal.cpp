// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabulary/decimal.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace vigie;
using namespace Qt::StringLiterals;

class DecimalTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void printsWhatItReads();
    void sumsAreTheSameInAnyOrder();
    void sumsDoNotOverflow();
};

void DecimalTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("thousandths");
    QTest::addColumn<QString>("printed");
    QTest::newRow("whole") << u"30000000"_s << qint64{30'000'000'000} << u"30000000"_s;
    QTest::newRow("fraction") << u"1.5"_s << qint64{1500} << u"1.5"_s;
    QTest::newRow("three digits") << u"0.125"_s << qint64{125} << u"0.125"_s;
    QTest::newRow("trailing zeros") << u"2.500"_s << qint64{2500} << u"2.5"_s;
    QTest::newRow("zero") << u"0"_s << qint64{0} << u"0"_s;
    QTest::newRow("negative") << u"-0.125"_s << qint64{-125} << u"-0.125"_s;
    QTest::newRow("leading zeros") << u"007"_s << qint64{7000} << u"7"_s;
    QTest::newRow("greatest") << u"9223372036854775.807"_s << std::numeric_limits<qint64>::max()
                              << u"9223372036854775.807"_s;
}

void DecimalTest::reads()
{
    QFETCH(QString, text);
    QFETCH(qint64, thousandths);
    QFETCH(QString, printed);
    const auto decimal = Decimal::fromString(text.toStdString());
    QVERIFY(decimal);
    QCOMPARE(decimal->thousandths, thousandths);
    QCOMPARE(QString::fromStdString(decimal->toString()), printed);
}

void DecimalTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text :
         {u""_s, u"-"_s, u"."_s, u"1."_s, u".5"_s, u"1.2345"_s, u"1,5"_s, u"1 000"_s, u"1e6"_s, u"--1"_s, u"+1"_s,
          u"1.2.3"_s, u"9223372036854775.808"_s, u"99999999999999999999999999999999999"_s, u"٣"_s})
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text;
}

void DecimalTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!Decimal::fromString(text.toStdString()));
}

void DecimalTest::printsWhatItReads()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 10'000; ++i) {
        const Decimal decimal{static_cast<qint64>(random.generate64()) >> random.bounded(64)};
        if (decimal.thousandths == std::numeric_limits<qint64>::min())
            continue;
        QCOMPARE(Decimal::fromString(decimal.toString()), decimal);
    }
}

void DecimalTest::sumsAreTheSameInAnyOrder()
{
    QRandomGenerator random(6);
    std::vector<Decimal> values;
    for (int i = 0; i < 1000; ++i)
        values.push_back(Decimal{static_cast<qint64>(random.generate64() >> 1U)});
    Sum forwards;
    for (const Decimal value : values)
        forwards += value;
    std::shuffle(values.begin(), values.end(), random);
    Sum shuffled;
    for (const Decimal value : values)
        shuffled += value;
    QVERIFY(forwards == shuffled);
    shuffled -= forwards;
    QVERIFY(shuffled.isZero());
}

void DecimalTest::sumsDoNotOverflow()
{
    Sum sum;
    for (int i = 0; i < 1000; ++i)
        sum += Decimal{std::numeric_limits<qint64>::max()};
    QCOMPARE(sum.toString(), std::string("9223372036854775807"));
}

QTEST_GUILESS_MAIN(DecimalTest)
#include "tst_decimal.moc"
