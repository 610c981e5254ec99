// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/cuetable.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::extraction;

class TestCueTable : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void malformed_data();
    void malformed();
    void signalsAreNoWords();
};

void TestCueTable::finds_data()
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
    QTest::newRow("not inside a word") << u"des prêteurs"_s << QString();
    QTest::newRow("not across sentences") << u"Le chiffre. D'affaires, point."_s << QString();
}

void TestCueTable::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, hits);

    CueTable table;
    std::string error;
    QVERIFY(table.parse("investi*\tinvestment\t3\tnear\ttest\n"
                        "prêt\tfunding\t3\tleft\ttest\n"
                        "ventes * à l'étranger\texports\t9\tnear\ttest\n"
                        "chiffre d'affaires\trevenue\t6\tnear\ttest\n"
                        "chiffre d'affaires à l'export\trevenue\t6\tnear\ttest\n",
                        &error));
    const std::string body = text.toStdString();
    QStringList found;
    for (const CueHit& hit : table.find(readText(body)))
        found << QString::fromStdString(hit.cue->pattern);
    QCOMPARE(found.join(u'|'), hits);
}

void TestCueTable::malformed_data()
{
    QTest::addColumn<QString>("tsv");
    QTest::addColumn<QString>("message");

    QTest::newRow("no label") << u"prêt\t\t3\tnear"_s << u"line 1: no label"_s;
    QTest::newRow("no weight") << u"# ok\nprêt\tfunding\tx\tnear"_s << u"line 2: the weight is no number"_s;
    QTest::newRow("no side") << u"prêt\tfunding\t3\tabove"_s << u"line 1: the side is none of near, left, right"_s;
    QTest::newRow("stem too short") << u"pr*\tfunding\t3\tnear"_s
                                    << u"line 1: the first word's stem is shorter than three letters"_s;
}

void TestCueTable::malformed()
{
    QFETCH(QString, tsv);
    QFETCH(QString, message);

    CueTable table;
    std::string error;
    QVERIFY(!table.parse(tsv.toStdString(), &error));
    QCOMPARE(QString::fromStdString(error), message);
}

void TestCueTable::signalsAreNoWords()
{
    CueTable table;
    std::string error;
    QVERIFY(table.parse("@lede\theadline\t0.5\tnear\ttest\n@lede\tbackground\t0.1\tnear\ttest\n", &error));
    QCOMPARE(table.signal("@lede").size(), std::size_t(2));
    QVERIFY(table.signal("@other").empty());
    QVERIFY(table.find(readText("@lede")).empty());
}

QTEST_GUILESS_MAIN(TestCueTable)
#include "tst_cuetable.moc"
