// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/converter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class ConverterTest : public QObject
{
    Q_OBJECT

private slots:
    void converts_data();
    void converts();
    void usersRatesComeFirst();
    void neverLosesOrder();
    void refusesWhatDoesNotFit();
};

namespace {

const QList<ExchangeRate> kRates{{u"MAD"_s, 2019, 9'600'000, false},   {u"MAD"_s, 2020, 10'000'000, false},
                                 {u"EUR"_s, 2019, 893'000, false},     {u"EUR"_s, 2020, 800'000, false},
                                 {u"XOF"_s, 2020, 575'586'000, false}, {u"MRU"_s, 2019, 36'691'000, false},
                                 {u"TND"_s, 2020, 3'000'000, false},   {u"TND"_s, 2027, 2'000'000, true},
                                 {u"EGP"_s, 2019, 17'000'000, false},  {u"EGP"_s, 2028, 50'000'000, true}};

} // namespace

void ConverterTest::converts_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("expected"); // empty: no rate
    QTest::newRow("itself, without any rate") << u"12.5"_s << u"ZZZ"_s << u"ZZZ"_s << 2020 << u"12.5"_s;
    QTest::newRow("through the dollar") << u"100"_s << u"EUR"_s << u"MAD"_s << 2020 << u"1250"_s;
    QTest::newRow("back") << u"1250"_s << u"MAD"_s << u"EUR"_s << 2020 << u"100"_s;
    QTest::newRow("from dollars") << u"3"_s << u"USD"_s << u"MAD"_s << 2020 << u"30"_s;
    QTest::newRow("to dollars") << u"96"_s << u"MAD"_s << u"USD"_s << 2019 << u"10"_s;
    QTest::newRow("the latest year serves later ones") << u"100"_s << u"EUR"_s << u"MAD"_s << 2031 << u"1250"_s;
    QTest::newRow("and the undated") << u"100"_s << u"EUR"_s << u"MAD"_s << 0 << u"1250"_s;
    QTest::newRow("but not earlier ones") << u"100"_s << u"EUR"_s << u"MAD"_s << 2018 << QString();
    QTest::newRow("both in the same year") << u"36.691"_s << u"MRU"_s << u"MAD"_s << 2020 << u"9.6"_s;
    QTest::newRow("a gap takes the year before it") << u"9"_s << u"TND"_s << u"USD"_s << 2025 << u"3"_s;
    QTest::newRow("what follows a gap is itself") << u"9"_s << u"TND"_s << u"USD"_s << 2027 << u"4.5"_s;
    QTest::newRow("the latest common year, though both have later ones")
        << u"34"_s << u"EGP"_s << u"MAD"_s << 2030 << u"19.2"_s;
    QTest::newRow("no common year") << u"34"_s << u"EGP"_s << u"TND"_s << 2030 << QString();
    QTest::newRow("unknown currency") << u"1"_s << u"ZZZ"_s << u"MAD"_s << 2020 << QString();
    QTest::newRow("unknown display currency") << u"1"_s << u"MAD"_s << u"ZZZ"_s << 2020 << QString();
    QTest::newRow("CFA by law, without a rate") << u"1"_s << u"EUR"_s << u"XOF"_s << 1970 << u"655.957"_s;
    QTest::newRow("CFA back") << u"655.957"_s << u"XAF"_s << u"EUR"_s << 0 << u"1"_s;
    QTest::newRow("CFA among each other") << u"7"_s << u"XAF"_s << u"XOF"_s << 2020 << u"7"_s;
    QTest::newRow("half to even, down") << u"0.0"_s << u"EUR"_s << u"MAD"_s << 2020 << u"0"_s;
    QTest::newRow("rounded to thousandths") << u"1"_s << u"EUR"_s << u"MAD"_s << 2019 << u"10.75"_s;
}

void ConverterTest::converts()
{
    QFETCH(QString, amount);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, year);
    QFETCH(QString, expected);
    const Converter converter(kRates);
    const auto ratio = converter.ratio(from, to, year);
    QCOMPARE(ratio.has_value(), !expected.isEmpty());
    if (ratio)
        QCOMPARE(QString::fromStdString(
                     Converter::convert(*Decimal::fromString(amount.toStdString()), *ratio)->toString()),
                 expected);
}

void ConverterTest::usersRatesComeFirst()
{
    const Converter converter(kRates + QList<ExchangeRate>{{u"MAD"_s, 2020, 8'000'000, true}});
    QCOMPARE(Converter::convert(Decimal::fromWhole(100), *converter.ratio(u"EUR"_s, u"MAD"_s, 2020)),
             Decimal::fromWhole(1000));
}

void ConverterTest::neverLosesOrder()
{
    // Half-way cases go to the even neighbour: 1, 3, 5 … halves.
    for (qint64 n = 0; n < 100; ++n) {
        const auto half = Converter::convert(Decimal{n}, {1, 2});
        QCOMPARE(half->thousandths, n % 2 == 0 ? n / 2 : n % 4 == 1 ? n / 2 : n / 2 + 1);
    }
    QRandomGenerator random(1);
    for (int i = 0; i < 10'000; ++i) {
        const Converter::Ratio ratio{random.bounded(1, 1'000'000'000), random.bounded(1, 1'000'000'000)};
        const auto a = static_cast<qint64>(random.generate64() >> 34U);
        const auto b = static_cast<qint64>(random.generate64() >> 34U);
        const auto whole = Converter::convert(Decimal{a + b}, ratio);
        const auto part = Converter::convert(Decimal{a}, ratio);
        QVERIFY(whole && part && part->thousandths <= whole->thousandths);
    }
}

void ConverterTest::refusesWhatDoesNotFit()
{
    const Decimal huge{std::numeric_limits<std::int64_t>::max()};
    QVERIFY(!Converter::convert(huge, {3, 2}));
    QCOMPARE(Converter::convert(huge, {1, 1}), huge);
    QCOMPARE(Converter::convert(huge, {1'000'000'000, 2'000'000'000})->thousandths, huge.thousandths / 2 + 1);
}

QTEST_GUILESS_MAIN(ConverterTest)
#include "tst_converter.moc"
