// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/confidence.h"
#include "tests/models/extraction/support/figurecase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::extraction;
using namespace vigie::testing;

class TestConfidence : public QObject
{
    Q_OBJECT

private slots:
    void growsWithTheLeads();
    void fallsWithADoubtfulNumber();
    void staysAChance_data();
    void staysAChance();
    void isLowerWhereTheTextIsUnclear();
};

void TestConfidence::growsWithTheLeads()
{
    Figure figure;
    figure.kindMargin = 1;
    figure.roleMargin = 1;
    const float both = confidenceOf(figure);
    figure.kindMargin = 3;
    const float clearerKind = confidenceOf(figure);
    figure.roleMargin = 3;
    QVERIFY(both < clearerKind);
    QVERIFY(clearerKind < confidenceOf(figure));
}

void TestConfidence::fallsWithADoubtfulNumber()
{
    Figure figure;
    figure.kindMargin = 2;
    figure.roleMargin = 2;
    const float sure = confidenceOf(figure);
    figure.certainty = 0.5F;
    QVERIFY(confidenceOf(figure) < sure);
}

void TestConfidence::staysAChance_data()
{
    QTest::addColumn<float>("lead");
    QTest::newRow("none") << 0.0F;
    QTest::newRow("below none") << -50.0F;
    QTest::newRow("without end") << 1e30F;
}

void TestConfidence::staysAChance()
{
    QFETCH(float, lead);
    Figure figure;
    figure.kindMargin = lead;
    figure.roleMargin = lead;
    QVERIFY(confidenceOf(figure) > 0);
    QVERIFY(confidenceOf(figure) < 1);
}

void TestConfidence::isLowerWhereTheTextIsUnclear()
{
    const auto clear = read(u"Le groupe va investir 30 MDH dans une usine à Fès."_s, kMay2024).figures;
    const auto unclear
        = read(u"Le dossier est clos.\n\nIl fut question de 30 MDH, selon un proche.\n\nLe reste suivra."_s, kMay2024)
              .figures;
    QCOMPARE(clear.size(), std::size_t{1});
    QCOMPARE(unclear.size(), std::size_t{1});
    QVERIFY(unclear.front().confidence < clear.front().confidence);
}

QTEST_GUILESS_MAIN(TestConfidence)
#include "tst_confidence.moc"
