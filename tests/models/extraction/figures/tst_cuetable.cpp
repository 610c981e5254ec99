// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/cuetable.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::extraction;

class TestCueTable : public QObject
{
    Q_OBJECT

private slots:
    void malformed_data();
    void malformed();
    void signalsAreNoWords();
    void contractionsAreSpelledOut();
};

void TestCueTable::malformed_data()
{
    QTest::addColumn<QString>("tsv");
    QTest::addColumn<QString>("message");

    QTest::newRow("no label") << u"prêt\t\t3\tnear"_s << u"line 1: no label"_s;
    QTest::newRow("no weight") << u"# ok\nprêt\tfunding\tx\tnear"_s << u"line 2: the weight is no number"_s;
    QTest::newRow("no side") << u"prêt\tfunding\t3\tabove"_s << u"line 1: the side is none of near, left, right"_s;
    QTest::newRow("gap at the end") << u"attribué …\tcontract\t3\tnear"_s
                                    << u"line 1: a gap stands between words, once"_s;
    QTest::newRow("two gaps") << u"attribué … au … pour\tcontract\t3\tnear"_s
                              << u"line 1: a gap stands between words, once"_s;
    QTest::newRow("gap behind a contraction")
        << u"prêt {de} …\tfunding\t3\tnear"_s << u"line 1: a gap stands between words, once"_s;
    QTest::newRow("stem too short") << u"pr*\tfunding\t3\tnear"_s
                                    << u"line 1: a stem is shorter than three letters"_s;
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
    QVERIFY(table.cues().empty());
}

void TestCueTable::contractionsAreSpelledOut()
{
    CueTable table;
    std::string error;
    QVERIFY(
        table.parse("adossé {à}\tpayer\t1.5\tleft!\ttest\nau capital {de} groupe\ttarget\t1\tleft\ttest\n", &error));
    QStringList read;
    for (const Cue& cue : table.cues())
        read.append(u"%1/%2"_s.arg(QString::fromStdString(cue.pattern)).arg(cue.words.size()));
    QCOMPARE(read.join(u", "_s),
             u"adossé à/2, adossé au/2, adossé aux/2, au capital de groupe/4, au capital d' groupe/4, "
             "au capital du groupe/4, au capital des groupe/4"_s);
    QVERIFY(table.cues()[0].group == table.cues()[2].group && table.cues()[0].group != table.cues()[3].group);
}

QTEST_GUILESS_MAIN(TestCueTable)
#include "tst_cuetable.moc"
