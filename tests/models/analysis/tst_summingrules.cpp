// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallcube.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

/// The summing rules of product and README.md, one by one, on cubes small enough to add up by hand; rule 2 is in
/// tst_summingparts.cpp, rule 4 in tst_summingstories.cpp.
class SummingRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void rule1_onlyHeadlineFiguresCount();
    void rule1_aKindIsNeverAddedToAnother();
    void rule1_netJobsAreADifferenceBesideTheSeries();
    void rule3_backgroundNeverCounts();
    void rule5_approximateFiguresCountAtTheirNumber();
    void rule6_moneyIsConvertedAtTheArticlesYear();
    void rule6_withoutARateItIsListedApart();
    void rule7_rejectedFiguresNeverCount();
    void rule7_reviewedOnlyIsASwitch();
    void rule8_everyChartAddsUpToTheSameN();
    void rule8_topBinsAndOthersAddUp();
};

void SummingRulesTest::rule1_onlyHeadlineFiguresCount()
{
    SmallCube small;
    const ArticleId article = small.article(u"2020-05-01"_s);
    small.figure(article, {.value = 100});
    small.figure(article, {.value = 40, .role = Role::Part});
    small.figure(article, {.value = 7000, .role = Role::Background});
    QCOMPARE(totalOf(*small.build(), Measure::Jobs), u"100 jobs / 1"_s);
}

void SummingRulesTest::rule1_aKindIsNeverAddedToAnother()
{
    SmallCube small;
    const ArticleId article = small.article(u"2020-05-01"_s);
    small.figure(article, {.kind = MetricKind::JobsCreated, .value = 100});
    small.figure(article, {.kind = MetricKind::JobsIndirect, .value = 300});
    small.figure(article, {.kind = MetricKind::JobsCut, .value = 20});
    small.figure(article, {.kind = MetricKind::Workforce, .value = 5000});
    const auto cube = small.build();
    QCOMPARE(totalOf(*cube, Measure::Jobs), u"100 jobs / 1"_s);
    QCOMPARE(totalOf(*cube, Measure::JobsIndirect), u"300 jobs / 1"_s);
    QCOMPARE(totalOf(*cube, Measure::JobsCut), u"20 jobs / 1"_s);
}

void SummingRulesTest::rule1_netJobsAreADifferenceBesideTheSeries()
{
    SmallCube small;
    const ArticleId first = small.article(u"2020-05-01"_s);
    const ArticleId second = small.article(u"2021-05-01"_s);
    small.article(u"2022"_s);
    small.figure(first, {.kind = MetricKind::JobsCreated, .value = 100, .sector = Sector::Food});
    small.figure(first, {.kind = MetricKind::JobsIndirect, .value = 300, .sector = Sector::Food});
    small.figure(second,
                 {.kind = MetricKind::JobsCut, .value = 20, .sector = Sector::Food, .modifier = Modifier::About});
    small.figure(second, {.kind = MetricKind::JobsCut, .value = 5, .sector = Sector::Digital});
    const auto cube = small.build();
    const Breakdown net = breakdownOf(*cube, Measure::JobsNet, Axis::Sector);
    QCOMPARE(print(net), u"food=80/2 digital=-5/1"_s);
    QCOMPARE(net.unit, u"jobs"_s);
    QCOMPARE(net.approximate, 1);
    QCOMPARE(net.articles, 3);
    QCOMPARE(net.articlesWithout, 1);
    QCOMPARE(print(breakdownOf(*cube, Measure::JobsNet, Axis::Year)), u"2020=100/1 2021=-25/2"_s);
    QCOMPARE(totalOf(*cube, Measure::JobsNet), u"75 jobs / 3"_s);
    const auto listed = pickFigures(*cube, select(*cube, {}, nullptr), {.measure = Measure::JobsNet});
    QCOMPARE(listed.size(), 3U);
    QCOMPARE(listed[0].counted + listed[1].counted + listed[2].counted, 75'000);
}

void SummingRulesTest::rule3_backgroundNeverCounts()
{
    SmallCube small;
    const ArticleId article = small.article(u"2020-05-01"_s);
    const MetricId background = small.figure(article, {.value = 130'000, .role = Role::Background});
    const auto cube = small.build();
    QCOMPARE(totalOf(*cube, Measure::Jobs), u"0 jobs / 0"_s);
    const auto left = pickFigures(*cube, select(*cube, {}, nullptr),
                                  {.measure = Measure::Jobs, .currency = u"MAD"_s, .withLeftOut = true});
    QCOMPARE(left.size(), 1U);
    QCOMPARE(left[0].why, NotCounted::Background);
    QCOMPARE(cube->block(left[0].kind).id[left[0].row], background);
}

void SummingRulesTest::rule5_approximateFiguresCountAtTheirNumber()
{
    SmallCube small;
    const ArticleId article = small.article(u"2020-05-01"_s);
    small.figure(article, {.value = 100, .modifier = Modifier::About});
    small.figure(article, {.value = 20, .modifier = Modifier::Range}); // 20 to 23: `value` is the low end
    small.figure(article, {.value = 3, .modifier = Modifier::AtLeast});
    small.figure(article, {.value = 1000});
    const auto byYear = breakdownOf(*small.build(), Measure::Jobs, Axis::Year);
    QCOMPARE(print(byYear), u"2020=1123/4"_s);
    QCOMPARE(byYear.approximate, 3);
    QCOMPARE(byYear.bins.first().approximate, 3);
}

void SummingRulesTest::rule6_moneyIsConvertedAtTheArticlesYear()
{
    SmallCube small;
    const ArticleId in2020 = small.article(u"2020-05-01"_s);
    const ArticleId in2021 = small.article(u"2021"_s);
    const ArticleId later = small.article(u"2030-01"_s);
    const ArticleId undated = small.article(QString());
    for (const ArticleId article : {in2020, in2021, later, undated})
        small.money(article, 100, u"EUR"_s);
    const auto byYear = breakdownOf(*small.build(), Measure::Investment, Axis::Year);
    // 100 EUR: 1250 MAD in 2020, 1000 MAD in 2021, which serves later years and the undated.
    QCOMPARE(print(byYear), u"2020=1250/1 2021=1000/1 2030=1000/1 -=1000/1"_s);
    QCOMPARE(byYear.unit, u"MAD"_s);
}

void SummingRulesTest::rule6_withoutARateItIsListedApart()
{
    SmallCube small;
    const ArticleId early = small.article(u"1990-05-01"_s);
    const ArticleId article = small.article(u"2020-05-01"_s);
    small.money(article, 5, u"MAD"_s);
    small.money(article, 100, u"ZZZ"_s);
    small.money(article, 11, u"ZZZ"_s);
    small.money(early, 40, u"EUR"_s);
    small.money(early, 8, u"MAD"_s); // the display currency itself needs no rate
    const auto byYear = breakdownOf(*small.build(), Measure::Investment, Axis::Year);
    QCOMPARE(print(byYear), u"1990=8/1 2020=5/1"_s);
    QCOMPARE(byYear.figures, 2);
    QCOMPARE(byYear.unconverted, (QList<Unconverted>{{u"EUR"_s, Sum{40'000}, 1}, {u"ZZZ"_s, Sum{111'000}, 2}}));
    QCOMPARE(byYear.articlesWithout, 0);
}

void SummingRulesTest::rule7_rejectedFiguresNeverCount()
{
    SmallCube small;
    const auto [first, second] = small.story({u"2020-05-01"_s, u"2020-05-02"_s});
    small.figure(first, {.value = 100, .review = ReviewState::Rejected});
    small.figure(first, {.value = 30, .role = Role::Part, .sector = Sector::Food, .review = ReviewState::Rejected});
    small.figure(second, {.value = 90, .sector = Sector::Digital});
    const auto cube = small.build();
    // Nor does a rejected figure make its article the account of a story.
    QCOMPARE(print(breakdownOf(*cube, Measure::Jobs, Axis::Sector)), u"digital=90/1"_s);
    Filter food;
    food.sectors = {Sector::Food};
    QCOMPARE(select(*cube, food, nullptr).articles.count(), 0U);
}

void SummingRulesTest::rule7_reviewedOnlyIsASwitch()
{
    SmallCube small;
    const ArticleId article = small.article(u"2020-05-01"_s);
    small.article(u"2020-06-01"_s);
    small.figure(article, {.value = 1});
    small.figure(article, {.value = 20, .review = ReviewState::Accepted});
    small.figure(article, {.value = 300, .review = ReviewState::Corrected});
    small.figure(article, {.value = 4000, .review = ReviewState::Added});
    small.figure(article, {.value = 50'000, .review = ReviewState::Rejected});
    small.figure(article, {.value = 5, .role = Role::Part, .sector = Sector::Food}); // not reviewed: no part to show
    const auto cube = small.build();
    Filter reviewed;
    reviewed.reviewedOnly = true;
    QCOMPARE(totalOf(*cube, Measure::Jobs), u"4321 jobs / 4"_s);
    QCOMPARE(totalOf(*cube, Measure::Jobs, reviewed), u"4320 jobs / 3"_s);
    QCOMPARE(print(breakdownOf(*cube, Measure::Jobs, Axis::Sector, reviewed)), u"-=4320/3"_s);
    QCOMPARE(select(*cube, reviewed, nullptr).articles.count(), 1U);
}

void SummingRulesTest::rule8_everyChartAddsUpToTheSameN()
{
    SmallCube small;
    const ArticleId dated = small.article(u"2020-05-01"_s);
    const ArticleId undated = small.article(QString());
    const PlaceId fes = small.place(u"Fès"_s);
    const ActorId person = small.actor(u"M. Mezzour"_s, ActorKind::Person);
    small.figure(dated, {.value = 100, .sector = Sector::Food, .place = fes});
    small.figure(undated, {.value = 50, .subject = person});
    const auto cube = small.build();
    QCOMPARE(print(breakdownOf(*cube, Measure::Jobs, Axis::Sector)), u"food=100/1 -=50/1"_s);
    QCOMPARE(print(breakdownOf(*cube, Measure::Jobs, Axis::Year)), u"2020=100/1 -=50/1"_s);
    QCOMPARE(print(breakdownOf(*cube, Measure::Jobs, Axis::Quarter)), u"8081=100/1 -=50/1"_s);
    QCOMPARE(print(breakdownOf(*cube, Measure::Jobs, Axis::Month)), u"24244=100/1 -=50/1"_s);
    QCOMPARE(print(breakdownOf(*cube, Measure::Jobs, Axis::Place)), u"Fès=100/1 -=50/1"_s);
    QCOMPARE(print(breakdownOf(*cube, Measure::Jobs, Axis::Company)), u"-=150/2"_s);
    QCOMPARE(print(breakdownOf(*cube, Measure::Articles, Axis::Year)), u"2020=1/1 -=1/1"_s);
    QCOMPARE(print(breakdownOf(*cube, Measure::Articles, Axis::Company)), u"-=2/2"_s);
}

void SummingRulesTest::rule8_topBinsAndOthersAddUp()
{
    SmallCube small;
    const ArticleId article = small.article(u"2020-05-01"_s);
    small.figure(article, {.value = 100, .sector = Sector::Food});
    small.figure(article, {.value = 70, .sector = Sector::Digital});
    small.figure(article, {.value = 20, .sector = Sector::Energy, .modifier = Modifier::About});
    small.figure(article, {.value = 10, .sector = Sector::Health});
    small.figure(article, {.value = 1000});
    const auto cube = small.build();
    const auto top = breakdownOf(*cube, Measure::Jobs, Axis::Sector, {}, {}, u"MAD"_s, 2);
    QCOMPARE(print(top), u"food=100/1 digital=70/1 +=30/2 -=1000/1"_s);
    QCOMPARE(top.bins[2].approximate, 1);
    QCOMPARE(top.figures, 5);
    const auto others = pickFigures(*cube, select(*cube, {}, nullptr),
                                    {.measure = Measure::Jobs,
                                     .axis = Axis::Sector,
                                     .bin = BinKey{BinKey::Type::Others, 0},
                                     .top = 2,
                                     .currency = u"MAD"_s});
    QCOMPARE(others.size(), 2U);
    QCOMPARE(others[0].counted + others[1].counted, 30'000);
    // Nothing to merge where all are shown.
    QCOMPARE(print(breakdownOf(*cube, Measure::Jobs, Axis::Sector, {}, {}, u"MAD"_s, 4)),
             u"food=100/1 digital=70/1 energy=20/1 health=10/1 -=1000/1"_s);
}

QTEST_GUILESS_MAIN(SummingRulesTest)
#include "tst_summingrules.moc"
