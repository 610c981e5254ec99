// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/cuesearch.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::extraction;

namespace {

/// Three cues: "goal" on tokens [2, 4), "sum" on [2, 7), "goal" on [5, 6).
struct Hits
{
    Hits()
    {
        goal.label = "goal";
        sum.label = "sum";
        hits = {{&goal, 2, 4}, {&sum, 2, 7}, {&goal, 5, 6}};
    }

    Cue goal;
    Cue sum;
    std::vector<CueHit> hits;
};

} // namespace

class TestCueSearch : public QObject
{
    Q_OBJECT

private slots:
    void range_data();
    void range();
    void labels();
    void ends();
};

void TestCueSearch::range_data()
{
    QTest::addColumn<std::uint32_t>("first");
    QTest::addColumn<std::uint32_t>("last");
    QTest::addColumn<std::size_t>("found");

    QTest::newRow("all") << 0U << 9U << std::size_t{3};
    QTest::newRow("the last token is not in it") << 2U << 5U << std::size_t{2};
    QTest::newRow("what began before is not in it") << 3U << 9U << std::size_t{1};
    QTest::newRow("nothing") << 6U << 9U << std::size_t{0};
    QTest::newRow("an empty range") << 2U << 2U << std::size_t{0};
    QTest::newRow("a range that ends before it begins") << 5U << 2U << std::size_t{0};
}

void TestCueSearch::range()
{
    QFETCH(std::uint32_t, first);
    QFETCH(std::uint32_t, last);

    QTEST(cuesIn(Hits().hits, first, last).size(), "found");
}

void TestCueSearch::labels()
{
    const Hits three;
    QVERIFY(hasCue(three.hits, "goal", 3, 6));
    QVERIFY(!hasCue(three.hits, "sum", 3, 6));
    QVERIFY(hasCueAt(three.hits, "sum", 2));
    QVERIFY(!hasCueAt(three.hits, "sum", 5));
    QVERIFY2(hasCue(three.hits, "sum", 0, 6) && !holdsCue(three.hits, "sum", 0, 6), "it ends behind the range");
    QVERIFY(holdsCue(three.hits, "sum", 0, 7));
}

void TestCueSearch::ends()
{
    const std::vector<CueHit> byEnd = sortedByEnd(Hits().hits);
    QCOMPARE(byEnd.front().last, 4U);
    QCOMPARE(cuesEndingAt(byEnd, 6).size(), std::size_t{1});
    QVERIFY(cuesEndingAt(byEnd, 5).empty());
}

QTEST_GUILESS_MAIN(TestCueSearch)
#include "tst_cuesearch.moc"
