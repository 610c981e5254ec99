// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallcube.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

/// Summing rule 4: an announcement that several articles tell counts once, from one account for each kind.
class SummingStoriesTest : public QObject
{
    Q_OBJECT

private slots:
    void rule4_aStoryCountsOnce();
    void rule4_theAccountIsChosenForEachKind();
    void rule4_tiesGoToTheEarliest();
    void rule4_anUndatedArticleIsNotTheEarliest();
    void rule4_aPersonMayChooseTheAccount();
    void rule4_theOthersNameTheAccount();
    void rule4_twoStoriesCountTwice();
    void rule4_aFilterThatLeavesTheAccountOutTellsSo();
    void rule4_yearsAddUp();
};

void SummingStoriesTest::rule4_aStoryCountsOnce()
{
    SmallCube small;
    const auto [early, full] = small.story({u"2020-05-01"_s, u"2020-05-03"_s});
    const ArticleId other = small.article(u"2020-05-04"_s);
    small.figure(early, {.value = 500});
    small.figure(full, {.value = 300});
    small.figure(full, {.value = 210});
    small.figure(other, {.value = 7});
    const auto cube = small.build();
    QCOMPARE(totalOf(*cube, Measure::Jobs), u"517 jobs / 3"_s);
    const auto all = pickFigures(*cube, select(*cube, {}, nullptr),
                                 {.measure = Measure::Jobs, .currency = u"MAD"_s, .withLeftOut = true});
    QCOMPARE(all.size(), 4U);
    QCOMPARE(all.back().why, NotCounted::OtherTelling);
}

void SummingStoriesTest::rule4_theAccountIsChosenForEachKind()
{
    SmallCube small;
    const auto [first, second] = small.story({u"2020-05-01"_s, u"2020-05-03"_s});
    small.figure(first, {.value = 500});
    small.money(second, 30, u"MAD"_s);
    small.figure(second, {.value = 400, .role = Role::Background});
    const auto cube = small.build();
    QCOMPARE(totalOf(*cube, Measure::Jobs), u"500 jobs / 1"_s);
    QCOMPARE(totalOf(*cube, Measure::Investment), u"30 MAD / 1"_s);
}

void SummingStoriesTest::rule4_tiesGoToTheEarliest()
{
    SmallCube small;
    const auto [late, early] = small.story({u"2021-01-01"_s, u"2020-05-01"_s});
    small.figure(late, {.value = 400});
    small.figure(early, {.value = 500});
    QCOMPARE(totalOf(*small.build(), Measure::Jobs), u"500 jobs / 1"_s);
}

void SummingStoriesTest::rule4_anUndatedArticleIsNotTheEarliest()
{
    SmallCube small;
    const auto [undated, dated] = small.story({QString(), u"2020-05-01"_s});
    small.figure(undated, {.value = 400});
    small.figure(dated, {.value = 500});
    QCOMPARE(totalOf(*small.build(), Measure::Jobs), u"500 jobs / 1"_s);
}

void SummingStoriesTest::rule4_aPersonMayChooseTheAccount()
{
    SmallCube small;
    const auto [early, full, late] = small.story({u"2020-05-01"_s, u"2020-05-03"_s, u"2020-05-05"_s}, 2);
    small.figure(early, {.value = 500});
    small.figure(full, {.value = 300});
    small.figure(full, {.value = 210});
    small.figure(late, {.value = 490});
    small.money(early, 30, u"MAD"_s); // of a kind that the chosen article does not tell
    const auto cube = small.build();
    QCOMPARE(totalOf(*cube, Measure::Jobs), u"490 jobs / 1"_s);
    QCOMPARE(totalOf(*cube, Measure::Investment), u"30 MAD / 1"_s);
}

void SummingStoriesTest::rule4_theOthersNameTheAccount()
{
    SmallCube small;
    const auto [early, late] = small.story({u"2020-05-01"_s, u"2020-05-03"_s});
    small.figure(early, {.value = 500});
    small.figure(late, {.value = 510});
    small.figure(late, {.value = 100, .role = Role::Part});
    small.figure(late, {.value = 2000, .role = Role::Part}); // greater than any headline: part of none
    const auto cube = small.build();
    const auto picked = pickFigures(
        *cube, select(*cube, {}, nullptr),
        {.measure = Measure::Jobs, .currency = u"MAD"_s, .withLeftOut = true, .order = FigureOrder::CountedFirst});
    QCOMPARE(picked.size(), 4U);
    QCOMPARE(picked[0].why, NotCounted::Counted);
    QCOMPARE(picked[1].why, NotCounted::Part);
    QCOMPARE(picked[3].why, NotCounted::OtherTelling);
    QCOMPARE(tiesOf(*cube, picked[0]), FigureTies{});
    QCOMPARE(tiesOf(*cube, picked[1]).headline, picked[3].row);
    QCOMPARE(tiesOf(*cube, picked[2]).headline, kNone);
    QCOMPARE(cube->articles[tiesOf(*cube, picked[3]).account], early);
}

void SummingStoriesTest::rule4_twoStoriesCountTwice()
{
    SmallCube small;
    const auto [first] = small.story({u"2020-05-01"_s});
    const auto [second] = small.story({u"2020-05-03"_s});
    small.figure(first, {.value = 500});
    small.figure(second, {.value = 400});
    QCOMPARE(totalOf(*small.build(), Measure::Jobs), u"900 jobs / 2"_s);
}

void SummingStoriesTest::rule4_aFilterThatLeavesTheAccountOutTellsSo()
{
    SmallCube small;
    const auto [account, later] = small.story({u"2020-05-01"_s, u"2020-05-03"_s});
    const ArticleId other = small.article(u"2020-05-04"_s);
    small.article(u"2020-05-05"_s);
    small.figure(account, {.value = 500});
    small.figure(later, {.value = 500});
    small.figure(later, {.kind = MetricKind::Workforce, .value = 90, .role = Role::Background});
    small.figure(other, {.value = 7, .role = Role::Background});
    const auto cube = small.build();
    const auto totalFrom = [&cube](int day) {
        const Filter filter = Filter().withDates({QDate(2020, 5, day), {}});
        return total(*cube, select(*cube, filter, nullptr), Measure::Jobs, u"MAD"_s);
    };
    const Breakdown all = totalFrom(1);
    QCOMPARE(all.figures, 1);
    QCOMPARE(all.articlesWithout, 3);
    QCOMPARE(all.articlesRetelling, 1);
    const Breakdown late = totalFrom(2);
    QCOMPARE(late.figures, 0);
    QCOMPARE(late.articlesWithout, 3);
    QCOMPARE(late.articlesRetelling, 1);
    QCOMPARE(totalFrom(4).articlesRetelling, 0);
}

/// Whatever the stories: what filters that share nothing count adds up to what one counts that holds both.
void SummingStoriesTest::rule4_yearsAddUp()
{
    SmallCube small;
    const auto [account, later] = small.story({u"2020-12-30"_s, u"2021-01-02"_s});
    small.figure(account, {.value = 500});
    small.figure(later, {.value = 500});
    const auto cube = small.build();
    const auto jobsOf = [&cube](int year) {
        const Filter filter = Filter().withDates({QDate(year, 1, 1), QDate(year + 1, 1, 1)});
        return total(*cube, select(*cube, filter, nullptr), Measure::Jobs, u"MAD"_s).figures;
    };
    QCOMPARE(jobsOf(2020), 1);
    QCOMPARE(jobsOf(2021), 0);
}

QTEST_GUILESS_MAIN(SummingStoriesTest)
#include "tst_summingstories.moc"
