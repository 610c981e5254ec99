// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallcube.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

/// The summing rules of product and README.md, one by one, on cubes small enough to add up by hand.
class SummingRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void rule1_onlyHeadlineFiguresCount();
    void rule1_aKindIsNeverAddedToAnother();
    void rule1_netJobsAreADifferenceBesideTheSeries();
    void rule2_partsNeverAddToTheirHeadline();
    void rule2_aHeadlineIsShownByItsPartsAndTheRemainder();
    void rule2_theRemainderGoesToTheHeadlinesOwnBin();
    void rule2_partsThatExceedTheirHeadlineAreNotUsed();
    void rule2_partsOfAnotherUnitAreNotUsed();
    void rule2_aPartBelongsToTheHeadlineItAgreesWith();
    void rule2_aPartBelongsToTheNearestHeadlineBeforeIt();
    void rule2_eachAxisHasItsOwnParts();
    void rule2_convertedPartsAddUpToTheConvertedHeadline();
    void rule3_backgroundNeverCounts();
    void rule4_aStoryCountsOnce();
    void rule4_theAccountIsChosenForEachKind();
    void rule4_tiesGoToTheEarliest();
    void rule4_anUndatedArticleIsNotTheEarliest();
    void rule4_aPersonMayChooseTheAccount();
    void rule4_theOthersNameTheAccount();
    void rule4_twoStoriesCountTwice();
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

void SummingRulesTest::rule2_partsNeverAddToTheirHeadline()
{
    SmallCube small;
    const ArticleId article = small.article(u"2020-05-01"_s);
    small.figure(article, {.value = 1000, .sector = Sector::Digital});
    small.figure(article, {.value = 600, .role = Role::Part, .sector = Sector::Food});
    const auto cube = small.build();
    QCOMPARE(totalOf(*cube, Measure::Jobs), u"1000 jobs / 1"_s);
    QCOMPARE(print(breakdownOf(*cube, Measure::Jobs, Axis::Year)), u"2020=1000/1"_s);
}

void SummingRulesTest::rule2_aHeadlineIsShownByItsPartsAndTheRemainder()
{
    SmallCube small;
    const ArticleId article = small.article(u"2020-05-01"_s);
    small.figure(article, {.value = 1000});
    small.figure(article, {.value = 600, .role = Role::Part, .sector = Sector::Food});
    small.figure(article, {.value = 300, .role = Role::Part, .sector = Sector::Digital});
    small.figure(article, {.value = 50, .role = Role::Part}); // of no sector: stays in the remainder
    const auto bySector = breakdownOf(*small.build(), Measure::Jobs, Axis::Sector);
    // The headline is one figure, counted where its greatest piece lies.
    QCOMPARE(print(bySector), u"food=600/1 digital=300/0 -=100/0"_s);
    QCOMPARE(bySector.figures, 1);
}

void SummingRulesTest::rule2_theRemainderGoesToTheHeadlinesOwnBin()
{
    SmallCube small;
    const ArticleId article = small.article(u"2020-05-01"_s);
    const PlaceId fes = small.place(u"Fès"_s);
    const PlaceId tanger = small.place(u"Tanger"_s);
    small.figure(article, {.value = 1000, .place = tanger});
    small.figure(article, {.value = 300, .role = Role::Part, .place = fes});
    QCOMPARE(print(breakdownOf(*small.build(), Measure::Jobs, Axis::Place)), u"Tanger=700/1 Fès=300/0"_s);
}

void SummingRulesTest::rule2_partsThatExceedTheirHeadlineAreNotUsed()
{
    SmallCube small;
    const ArticleId article = small.article(u"2020-05-01"_s);
    small.figure(article, {.value = 1000, .sector = Sector::MultiSector});
    small.figure(article, {.value = 600, .role = Role::Part, .sector = Sector::Food});
    small.figure(article, {.value = 401, .role = Role::Part, .sector = Sector::Digital});
    QCOMPARE(print(breakdownOf(*small.build(), Measure::Jobs, Axis::Sector)), u"multi_sector=1000/1"_s);
}

void SummingRulesTest::rule2_partsOfAnotherUnitAreNotUsed()
{
    SmallCube small;
    const ArticleId article = small.article(u"2020-05-01"_s);
    SmallCube::Figure part;
    part.kind = MetricKind::Investment;
    part.value = 10;
    part.unit = u"EUR"_s;
    part.role = Role::Part;
    part.sector = Sector::Food;
    small.money(article, 1000, u"MAD"_s);
    small.figure(article, part);
    QCOMPARE(print(breakdownOf(*small.build(), Measure::Investment, Axis::Sector)), u"-=1000/1"_s);
}

void SummingRulesTest::rule2_aPartBelongsToTheHeadlineItAgreesWith()
{
    SmallCube small;
    const ArticleId article = small.article(u"2020-05-01"_s);
    const ActorId renault = small.actor(u"Renault"_s);
    const ActorId yazaki = small.actor(u"Yazaki"_s);
    small.figure(article, {.value = 500, .sector = Sector::Automotive, .subject = renault});
    small.figure(article, {.value = 400, .sector = Sector::Digital, .subject = yazaki});
    // Nearer to Yazaki's headline, but Renault's.
    small.figure(article, {.value = 100, .role = Role::Part, .sector = Sector::Energy, .subject = renault});
    QCOMPARE(print(breakdownOf(*small.build(), Measure::Jobs, Axis::Sector)),
             u"automotive=400/1 digital=400/1 energy=100/0"_s);
}

void SummingRulesTest::rule2_aPartBelongsToTheNearestHeadlineBeforeIt()
{
    SmallCube small;
    const ArticleId article = small.article(u"2020-05-01"_s);
    small.figure(article, {.value = 500, .sector = Sector::Automotive});
    small.figure(article, {.value = 400, .sector = Sector::Digital});
    small.figure(article, {.value = 100, .role = Role::Part, .sector = Sector::Energy});
    // Greater than the nearest: can only belong to the first.
    small.figure(article, {.value = 450, .role = Role::Part, .sector = Sector::Food});
    QCOMPARE(print(breakdownOf(*small.build(), Measure::Jobs, Axis::Sector)),
             u"food=450/1 digital=300/1 energy=100/0 automotive=50/0"_s);
}

void SummingRulesTest::rule2_eachAxisHasItsOwnParts()
{
    SmallCube small;
    const ArticleId article = small.article(u"2020-05-01"_s);
    const ActorId renault = small.actor(u"Renault"_s);
    const ActorId ministry = small.actor(u"Ministère"_s, ActorKind::PublicBody);
    const PlaceId fes = small.place(u"Fès"_s);
    small.figure(article, {.value = 1000, .sector = Sector::Automotive});
    small.figure(article, {.value = 700, .role = Role::Part, .subject = renault});
    small.figure(article, {.value = 100, .role = Role::Part, .subject = ministry});
    small.figure(article, {.value = 600, .role = Role::Part, .place = fes});
    const auto cube = small.build();
    QCOMPARE(print(breakdownOf(*cube, Measure::Jobs, Axis::Company)), u"Renault=700/1 -=300/0"_s);
    QCOMPARE(print(breakdownOf(*cube, Measure::Jobs, Axis::Place)), u"Fès=600/1 -=400/0"_s);
    QCOMPARE(print(breakdownOf(*cube, Measure::Jobs, Axis::Sector)), u"automotive=1000/1"_s);
    // Stacked by company, the bar of the year consists of the companies' parts.
    const auto stacked = breakdownOf(*cube, Measure::Jobs, Axis::Year, {}, Axis::Company);
    QCOMPARE(stacked.bins.size(), 1);
    QCOMPARE(stacked.bins.first().segments,
             (QList<Segment>{{{BinKey::Type::Value, renault.value}, Sum{700'000}, 1},
                             {{BinKey::Type::NotStated, 0}, Sum{300'000}, 0}}));
}

void SummingRulesTest::rule2_convertedPartsAddUpToTheConvertedHeadline()
{
    SmallCube small;
    const ArticleId article = small.article(u"2020-05-01"_s);
    small.setRates({{u"EUR"_s, 2020, 700'001, false}, {u"MAD"_s, 2020, 9'999'999, false}});
    SmallCube::Figure part;
    part.kind = MetricKind::Investment;
    part.unit = u"EUR"_s;
    part.role = Role::Part;
    small.money(article, 100, u"EUR"_s);
    for (const Sector sector : {Sector::Food, Sector::Digital, Sector::Energy}) {
        part.value = 33;
        part.sector = sector;
        small.figure(article, part);
    }
    const auto cube = small.build();
    const auto bySector = breakdownOf(*cube, Measure::Investment, Axis::Sector);
    QCOMPARE(bySector.bins.size(), 4);
    Sum sum;
    for (const Bin& bin : bySector.bins)
        sum += bin.value;
    QCOMPARE(sum.toString(), bySector.total.toString());
    QCOMPARE(sum.toString(),
             total(*cube, select(*cube, {}, nullptr), Measure::Investment, u"MAD"_s).total.toString());
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

void SummingRulesTest::rule4_aStoryCountsOnce()
{
    SmallCube small;
    const ArticleId early = small.article(u"2020-05-01"_s);
    const ArticleId full = small.article(u"2020-05-03"_s);
    const ArticleId other = small.article(u"2020-05-04"_s);
    small.builder().addStory(early, StoryId{1});
    small.builder().addStory(full, StoryId{1});
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

void SummingRulesTest::rule4_theAccountIsChosenForEachKind()
{
    SmallCube small;
    const ArticleId first = small.article(u"2020-05-01"_s);
    const ArticleId second = small.article(u"2020-05-03"_s);
    small.builder().addStory(first, StoryId{1});
    small.builder().addStory(second, StoryId{1});
    small.figure(first, {.value = 500});
    small.money(second, 30, u"MAD"_s);
    small.figure(second, {.value = 400, .role = Role::Background});
    const auto cube = small.build();
    QCOMPARE(totalOf(*cube, Measure::Jobs), u"500 jobs / 1"_s);
    QCOMPARE(totalOf(*cube, Measure::Investment), u"30 MAD / 1"_s);
}

void SummingRulesTest::rule4_tiesGoToTheEarliest()
{
    SmallCube small;
    const ArticleId late = small.article(u"2021-01-01"_s);
    const ArticleId early = small.article(u"2020-05-01"_s);
    small.builder().addStory(late, StoryId{1});
    small.builder().addStory(early, StoryId{1});
    small.figure(late, {.value = 400});
    small.figure(early, {.value = 500});
    QCOMPARE(totalOf(*small.build(), Measure::Jobs), u"500 jobs / 1"_s);
}

void SummingRulesTest::rule4_anUndatedArticleIsNotTheEarliest()
{
    SmallCube small;
    const ArticleId undated = small.article(QString());
    const ArticleId dated = small.article(u"2020-05-01"_s);
    small.builder().addStory(undated, StoryId{1});
    small.builder().addStory(dated, StoryId{1});
    small.figure(undated, {.value = 400});
    small.figure(dated, {.value = 500});
    QCOMPARE(totalOf(*small.build(), Measure::Jobs), u"500 jobs / 1"_s);
}

void SummingRulesTest::rule4_aPersonMayChooseTheAccount()
{
    SmallCube small;
    const ArticleId early = small.article(u"2020-05-01"_s);
    const ArticleId full = small.article(u"2020-05-03"_s);
    const ArticleId late = small.article(u"2020-05-05"_s);
    for (const ArticleId article : {early, full, late})
        small.builder().addStory(article, StoryId{1}, article == late);
    small.figure(early, {.value = 500});
    small.figure(full, {.value = 300});
    small.figure(full, {.value = 210});
    small.figure(late, {.value = 490});
    small.money(early, 30, u"MAD"_s); // of a kind that the chosen article does not tell
    const auto cube = small.build();
    QCOMPARE(totalOf(*cube, Measure::Jobs), u"490 jobs / 1"_s);
    QCOMPARE(totalOf(*cube, Measure::Investment), u"30 MAD / 1"_s);
}

void SummingRulesTest::rule4_theOthersNameTheAccount()
{
    SmallCube small;
    const ArticleId early = small.article(u"2020-05-01"_s);
    const ArticleId late = small.article(u"2020-05-03"_s);
    small.builder().addStory(early, StoryId{1});
    small.builder().addStory(late, StoryId{1});
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

void SummingRulesTest::rule4_twoStoriesCountTwice()
{
    SmallCube small;
    const ArticleId first = small.article(u"2020-05-01"_s);
    const ArticleId second = small.article(u"2020-05-03"_s);
    small.builder().addStory(first, StoryId{1});
    small.builder().addStory(second, StoryId{2});
    small.figure(first, {.value = 500});
    small.figure(second, {.value = 400});
    QCOMPARE(totalOf(*small.build(), Measure::Jobs), u"900 jobs / 2"_s);
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
    const ArticleId first = small.article(u"2020-05-01"_s);
    const ArticleId second = small.article(u"2020-05-02"_s);
    small.builder().addStory(first, StoryId{1});
    small.builder().addStory(second, StoryId{1});
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
