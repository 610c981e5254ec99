// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/stories/storyname.h"

#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

NameTable tableOf(const QString& name)
{
    NameTable table;
    table.add(0, name);
    table.finish();
    return table;
}

} // namespace

class TestStoryName : public QObject
{
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void takesTheBestFormOfEachActor();
    void keepsAnActorWithoutName();
};

void TestStoryName::matches_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("match"); // "same", "kin", ""
    QTest::newRow("group") << u"Groupe PSA"_s << u"PSA"_s << u"same"_s;
    QTest::newRow("longer form") << u"PSA Peugeot-Citroën"_s << u"PSA"_s << u"kin"_s;
    QTest::newRow("case and accents") << u"GOTION High-Tech"_s << u"Gotion high tech"_s << u"same"_s;
    QTest::newRow("legal form") << u"Société des Pâtes et Couscous Ennasr SARL"_s << u"Pâtes et Couscous Ennasr"_s
                                << u"same"_s;
    QTest::newRow("acronym") << u"ONCF"_s << u"Office national des chemins de fer"_s << u"same"_s;
    QTest::newRow("subsidiary") << u"Safran Nacelles Morocco"_s << u"Safran"_s << u"kin"_s;
    QTest::newRow("civility") << u"M. Mezzour"_s << u"Ryad Mezzour"_s << u"kin"_s;
    QTest::newRow("letters only") << u"P&V"_s << u"P & V"_s << u"same"_s;
    QTest::newRow("common word alone") << u"Banque populaire"_s << u"Banque européenne d’investissement"_s << u""_s;
    QTest::newRow("country alone") << u"Maroc"_s << u"Alstom Railways Maroc"_s << u""_s;
    QTest::newRow("the same common words") << u"Gouvernement marocain"_s << u"gouvernement marocain"_s << u"same"_s;
    QTest::newRow("one word shared") << u"Cité de l’Innovation"_s << u"Cité des Métiers"_s << u""_s;
    QTest::newRow("two acronyms") << u"Office national des chemins fer"_s << u"Organisation neuve du commerce franc"_s
                                  << u""_s;
    QTest::newRow("empty") << u""_s << u"PSA"_s << u""_s;
}

void TestStoryName::matches()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const QString, match);
    for (const auto& hits : {commonNames(tableOf(a), tableOf(b)), commonNames(tableOf(b), tableOf(a))}) {
        const QString found = hits.empty() ? u""_s : hits.front().match == NameMatch::Same ? u"same"_s : u"kin"_s;
        QCOMPARE(found, match);
    }
}

void TestStoryName::takesTheBestFormOfEachActor()
{
    NameTable a;
    a.add(0, u"Office chérifien des phosphates"_s);
    a.add(0, u"OCP"_s);
    a.add(1, u"Ryad Mezzour"_s);
    a.finish();
    NameTable b;
    b.add(0, u"Mezzour"_s);
    b.add(1, u"OCP Group"_s);
    b.finish();
    const std::vector<NameHit> expected{{0, 1, NameMatch::Same}, {1, 0, NameMatch::Kin}};
    QCOMPARE(commonNames(a, b), expected);
}

void TestStoryName::keepsAnActorWithoutName()
{
    NameTable table;
    table.add(0, u"!"_s);
    table.finish();
    QVERIFY(commonNames(table, table).empty());
    QVERIFY(table.distinctiveWords(0).empty());
    QVERIFY(table.spelledIn({}).empty());
}

QTEST_GUILESS_MAIN(TestStoryName)
#include "tst_storyname.moc"
