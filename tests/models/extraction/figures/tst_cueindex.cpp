// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/cueindex.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::extraction;

namespace {

CueIndex indexed(const std::vector<const CueTable*>& tables)
{
    CueIndex index;
    index.build(tables);
    return index;
}

} // namespace

class TestCueIndex : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void keepsTablesApart();
    void keepsAllRivals();
    void comparesLongWordsWhole();
    void indexesAnew();
};

void TestCueIndex::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hits");

    QTest::newRow("stem") << u"Elle investira demain"_s << u"investi*"_s;
    QTest::newRow("accents and case") << u"Un PRÊT"_s << u"prêt"_s;
    QTest::newRow("elision, typographic") << u"Un chiffre d’affaires"_s << u"chiffre d'affaires"_s;
    QTest::newRow("the longer cue of a label wins")
        << u"chiffre d'affaires à l'export"_s << u"chiffre d'affaires à l'export"_s;
    QTest::newRow("any word between") << u"les ventes estimées à l'étranger"_s << u"ventes * à l'étranger"_s;
    QTest::newRow("no word between") << u"les ventes à l'étranger"_s << QString();
    QTest::newRow("words in the gap") << u"attribuée mardi au groupement Sogea pour"_s << u"attribué* … pour"_s;
    QTest::newRow("an empty gap") << u"attribuée pour"_s << u"attribué* … pour"_s;
    QTest::newRow("over what two commas set off")
        << u"attribuée, l'automne dernier, au groupement Sogea pour"_s << u"attribué* … pour"_s;
    QTest::newRow("not over a comma") << u"attribuée, dit-on pour"_s << QString();
    QTest::newRow("not over a number") << u"attribué en 2019 pour"_s << QString();
    QTest::newRow("not over more than a clause")
        << u"attribuée un deux trois quatre cinq six sept huit neuf pour"_s << QString();
    QTest::newRow("not over a full stop") << u"Le marché est attribué. Elle part pour"_s << QString();
    QTest::newRow("not inside a word") << u"des prêteurs"_s << QString();
    QTest::newRow("not across sentences") << u"Le chiffre. D'affaires, point."_s << QString();
}

void TestCueIndex::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, hits);

    CueTable table;
    std::string error;
    QVERIFY(table.parse("investi*\tinvestment\t3\tnear\ttest\n"
                        "prêt\tfunding\t3\tleft\ttest\n"
                        "attribué* … pour\tcontract\t5\tleft!\ttest\n"
                        "ventes * à l'étranger\texports\t9\tnear\ttest\n"
                        "chiffre d'affaires\trevenue\t6\tnear\ttest\n"
                        "chiffre d'affaires à l'export\trevenue\t6\tnear\ttest\n",
                        &error));
    const std::string body = text.toStdString();
    QStringList found;
    const auto hitsByTable = indexed({&table}).find(readText(body));
    for (const CueHit& hit : hitsByTable.front())
        found << QString::fromStdString(hit.cue->pattern);
    QCOMPARE(found.join(u'|'), hits);
}

void TestCueIndex::keepsTablesApart()
{
    CueTable kinds;
    CueTable roles;
    std::string error;
    QVERIFY(kinds.parse("prêt\tfunding\t3\tnear\ttest\nprêt bancaire\tfunding\t3\tnear\ttest\n", &error));
    QVERIFY(roles.parse("prêt\theadline\t1\tnear\ttest\nbancaire\tbackground\t1\tnear\ttest\n", &error));
    const auto hits = indexed({&kinds, &roles}).find(readText("Un prêt bancaire"));
    QCOMPARE(hits.size(), std::size_t(2));
    QCOMPARE(hits[0].size(), std::size_t(1));
    QCOMPARE(hits[0][0].cue->pattern, std::string("prêt bancaire"));
    QCOMPARE(hits[1].size(), std::size_t(2)); // the longer cue of another table hides none
    QCOMPARE(hits[1][0].cue->labelText, std::string("headline"));
    QCOMPARE(hits[1][1].first, 2U);
}

/// "dont | quelque 120": where a cue is asked for by its end, a longer one must not hide it.
void TestCueIndex::keepsAllRivals()
{
    CueTable table(CueRivals::All);
    std::string error;
    QVERIFY(table.parse("dont\tpart\t1\tleft\ttest\ndont quelque\tpart\t1\tleft\ttest\n", &error));
    const auto hits = indexed({&table}).find(readText("500 emplois, dont quelque 120 à Fès"));
    QCOMPARE(hits.front().size(), std::size_t(2));
    QCOMPARE(hits.front()[0].cue->pattern, std::string("dont"));
    QCOMPARE(hits.front()[0].last, 4U);
    QCOMPARE(hits.front()[1].last, 5U);
}

void TestCueIndex::comparesLongWordsWhole()
{
    CueTable table; // words of eight letters and more begin alike
    std::string error;
    QVERIFY(table.parse("emprunts\tfunding\t3\tnear\ttest\nemprunteurs\tnone\t3\tnear\ttest\n"
                        "emprunteuse*\tother\t3\tnear\ttest\nun emprunteur\tgiven\t3\tnear\ttest\n",
                        &error));
    const auto hits = indexed({&table}).find(readText("Des emprunts, un emprunteur, des emprunteurs"));
    QStringList found;
    for (const CueHit& hit : hits.front())
        found << QString::fromStdString(hit.cue->labelText);
    QCOMPARE(found, (QStringList{u"funding"_s, u"given"_s, u"none"_s}));
}

void TestCueIndex::indexesAnew()
{
    CueTable table;
    std::string error;
    QVERIFY(table.parse("prêt\tfunding\t3\tnear\ttest\n", &error));
    CueIndex index = indexed({&table});
    const CueTable copy = table;
    const std::vector<const CueTable*> moved{&copy};
    index.build(moved);
    const auto hits = index.find(readText("Un prêt"));
    QCOMPARE(hits.front().size(), std::size_t(1));
    QCOMPARE(hits.front().front().cue, copy.cues().data());
}

QTEST_GUILESS_MAIN(TestCueIndex)
#include "tst_cueindex.moc"
