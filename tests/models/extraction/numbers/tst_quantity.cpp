// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/quantitycase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::extraction;
using namespace vigie::testing;

/// What a quantity says beside its value and unit. The values are in tst_money, tst_counts, tst_ranges,
/// tst_modifiers and tst_dates.
class TestQuantity final : public QObject
{
    Q_OBJECT

private slots:
    void flagsRates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("rate");
        QTest::newRow("19 par an") << u"10 M€ par an"_s << true;
        QTest::newRow("19 per square metre") << u"1.500 DH/m²"_s << true;
        QTest::newRow("19 par mois") << u"1.500 DH par mois"_s << true;
        QTest::newRow("19 la tonne") << u"300 dollars la tonne"_s << true;
        QTest::newRow("chacun is none") << u"200 emplois chacun"_s << false;
        QTest::newRow("par la firme is none") << u"10 M€ par la firme"_s << false;
    }
    void flagsRates()
    {
        QFETCH(QString, text);
        QFETCH(bool, rate);
        const std::string body = text.toStdString();
        const auto quantities = readQuantities(readText(body, engineResources()));
        QCOMPARE(quantities.size(), std::size_t(1));
        QCOMPARE(quantities.front().perUnit, rate);
    }

    /// 03: "1.500 millions" is 1.5 or 1500 million: the text's other numbers tell, and the certainty says that it was
    /// a guess.
    void doubtsAmbiguousPoints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::newRow("groups elsewhere") << u"12.000 emplois, 1.500 millions de dirhams"_s << u"1500000000"_s;
        QTest::newRow("decimals elsewhere") << u"4.5 milliards, 1.500 millions de dirhams"_s << u"1500000"_s;
        QTest::newRow("MDH") << u"12.000 emplois et 1.250 MDH"_s << u"1250000000"_s;
        QTest::newRow("singular") << u"un coût de 1.574 milliard de dirhams"_s << u"1574000000"_s;
        QTest::newRow("thousands of billions are unlikely")
            << u"12.000 emplois, 2.145 milliards d'euros"_s << u"2145000000"_s;
    }
    void doubtsAmbiguousPoints()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        const std::string body = text.toStdString();
        const auto quantities = readQuantities(readText(body, engineResources()));
        QCOMPARE(QString::fromStdString(quantities.back().value.toString()), value);
        QVERIFY(quantities.back().certainty < 1);
    }

    void namesItsRules()
    {
        const std::string body = "30 MDH, 300 emplois, 2027, entre 20 et 30 M€, 40 %";
        for (const Quantity& quantity : readQuantities(readText(body, engineResources())))
            QVERIFY(!quantity.rule.empty());
    }
};

QTEST_GUILESS_MAIN(TestQuantity)
#include "tst_quantity.moc"
