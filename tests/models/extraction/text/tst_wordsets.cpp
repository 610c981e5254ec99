// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/text.h"
#include "models/extraction/text/wordsets.h"
#include "tests/support/engineresources.h"

#include <QTest>

#include <string>

using namespace vigie;
using namespace vigie::extraction;

/// The sets of words that the grammars ask for: read from their table, known by every token of a text.
class TestWordSets final : public QObject
{
    Q_OBJECT

private slots:
    void holdsFoldedWords();
    void holdsAWordInSeveralSets();
    void namesTheFaultyLine();
    void tellsTheTokens();
};

void TestWordSets::holdsFoldedWords()
{
    WordSets sets;
    QVERIFY(sets.parse("prévoit\texpect\n", nullptr));
    QCOMPARE(sets.of("prevoit", headOf("prevoit")), WordSets::bitOf(WordSet::ExpectVerb));
    QCOMPARE(sets.of("prevoi", headOf("prevoi")), WordSets::Bits(0));
    QCOMPARE(sets.of("", headOf("")), WordSets::Bits(0));
}

void TestWordSets::holdsAWordInSeveralSets()
{
    WordSets sets;
    QVERIFY(sets.parse("dernière\tlater-item\ndernière\tother-year\n", nullptr));
    QCOMPARE(sets.of("derniere", headOf("derniere")),
             WordSets::bitOf(WordSet::LaterItem) | WordSets::bitOf(WordSet::OtherYear));
}

void TestWordSets::namesTheFaultyLine()
{
    WordSets sets;
    std::string error;
    QVERIFY(!sets.parse("# sets\nchacun\teach\nchacune\teech\n", &error));
    QCOMPARE(error, std::string("line 3: unknown set of words"));
}

void TestWordSets::tellsTheTokens()
{
    const Document document = readText("Chacune recevra 3 millions", testing::engineResources());
    QVERIFY(document.tokens[0].isIn(WordSet::Each));
    QVERIFY(document.tokens[1].isIn(WordSet::BodyAct));
    QVERIFY(!document.tokens[1].isIn(WordSet::Each));
    QVERIFY(!readText("Chacune").tokens[0].isIn(WordSet::Each));
}

QTEST_GUILESS_MAIN(TestWordSets)
#include "tst_wordsets.moc"
