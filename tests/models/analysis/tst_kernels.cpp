// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/actorkernel.h"
#include "models/analysis/countskernel.h"
#include "models/analysis/facetkernel.h"
#include "models/analysis/timelinekernel.h"
#include "models/analysis/usedrates.h"
#include "smallcube.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

/// Timeline, facets, counts and sums by actor on small cubes.
class KernelsTest : public QObject
{
    Q_OBJECT

private slots:
    void timelineHasNoGaps();
    void timelineOfNothing();
    void sectorsCountByArticleAndFigure();
    void placesCountWithThoseInside();
    void placesInACircleAreCutOpen();
    void sumsByActorAreTheBarsByCompany();
    void counts();
    void listedFiguresAddUpToTheBar();
    void usedRatesAreThoseOfCountedFigures();
};

void KernelsTest::timelineHasNoGaps()
{
    SmallCube small;
    const ArticleId a = small.article(u"2020-11-30"_s);
    small.article(u"2021-02"_s);
    const ArticleId c = small.article(u"2021-02-28"_s);
    const ArticleId undated = small.article(QString());
    small.figure(a, {.value = 5});
    small.figure(c, {.value = 7});
    small.figure(undated, {.value = 11});
    const auto cube = small.build();
    const CubeSelection all = select(*cube, {}, nullptr);
    const Timeline months = timeline(*cube, all, Measure::Jobs, Axis::Month, u"MAD"_s);
    QCOMPARE(months.buckets.size(), 4);
    QCOMPARE(months.buckets.first().from, QDate(2020, 11, 1));
    QCOMPARE(months.buckets.first().to, QDate(2020, 12, 1));
    QCOMPARE(months.buckets[1], (TimelineBucket{QDate(2020, 12, 1), QDate(2021, 1, 1), {}, 0}));
    QCOMPARE(months.buckets.last(), (TimelineBucket{QDate(2021, 2, 1), QDate(2021, 3, 1), Sum{7000}, 2}));
    QCOMPARE(months.undated.toString(), std::string("11"));
    QCOMPARE(months.undatedArticles, 1);
    const Timeline quarters = timeline(*cube, all, Measure::Articles, Axis::Quarter, u"MAD"_s);
    QCOMPARE(quarters.buckets.size(), 2);
    QCOMPARE(quarters.buckets.first(), (TimelineBucket{QDate(2020, 10, 1), QDate(2021, 1, 1), Sum{1000}, 1}));
    QCOMPARE(quarters.undated.toString(), std::string("1"));
    QCOMPARE(timeline(*cube, all, Measure::Jobs, Axis::Year, u"MAD"_s).buckets.last(),
             (TimelineBucket{QDate(2021, 1, 1), QDate(2022, 1, 1), Sum{7000}, 2}));
}

void KernelsTest::timelineOfNothing()
{
    SmallCube small;
    small.article(QString());
    const auto cube = small.build();
    const Timeline years = timeline(*cube, select(*cube, {}, nullptr), Measure::Jobs, Axis::Year, u"MAD"_s);
    QVERIFY(years.buckets.isEmpty());
    QCOMPARE(years.undatedArticles, 1);
    const auto empty = SmallCube().build();
    QVERIFY(
        timeline(*empty, select(*empty, {}, nullptr), Measure::Articles, Axis::Month, u"MAD"_s).buckets.isEmpty());
    QCOMPARE(print(breakdownOf(*empty, Measure::Jobs, Axis::Month)), QString());
}

void KernelsTest::sectorsCountByArticleAndFigure()
{
    SmallCube small;
    const ArticleId a = small.article(u"2020-11-30"_s);
    const ArticleId b = small.article(u"2021-02"_s);
    small.article(u"2021-03"_s);
    small.builder().addSector(a, 0, Sector::Digital);
    small.builder().addSector(a, 1, Sector::Food);
    small.figure(b, {.value = 1, .sector = Sector::Food});
    const auto cube = small.build();
    const auto rows = sectorFacet(*cube, ArticleBitmap(3, true), {Sector::Energy});
    QCOMPARE(rows,
             (QList<SectorRow>{{Sector::Food, 2}, {Sector::Digital, 1}, {Sector::Energy, 0}, {std::nullopt, 1}}));
    QCOMPARE(print(breakdownOf(*cube, Measure::Articles, Axis::Sector)), u"digital=1/1 -=2/2"_s);
}

void KernelsTest::placesCountWithThoseInside()
{
    SmallCube small;
    const ArticleId a = small.article(u"2020-11-30"_s);
    const ArticleId b = small.article(u"2021-02"_s);
    const PlaceId maroc = small.place(u"Maroc"_s);
    const PlaceId rabat = small.place(u"Rabat"_s, maroc);
    const PlaceId park = small.place(u"Technopolis"_s, rabat);
    const PlaceId france = small.place(u"France"_s);
    const PlaceId empty = small.place(u"Nulle part"_s, france);
    small.place(u"Ailleurs"_s);
    small.builder().addPlaceMention(a, park, 10);
    small.builder().addPlaceMention(a, maroc, 20);
    small.builder().addPlaceMention(b, rabat, 5);
    small.builder().addPlaceMention(b, france, 3);
    const auto cube = small.build();
    const auto rows = placeFacet(*cube, ArticleBitmap(2, true), {empty});
    QStringList names;
    for (const PlaceRow& row : rows)
        names.append(row.place.name + u' ' + QString::number(row.articles));
    QCOMPARE(names, (QStringList{u"Maroc 2"_s, u"Rabat 2"_s, u"Technopolis 1"_s, u"France 1"_s, u"Nulle part 0"_s}));
    Filter inRabat;
    inRabat.places = {rabat};
    QCOMPARE(select(*cube, inRabat, nullptr).articles.count(), 2U);
    QCOMPARE(print(breakdownOf(*cube, Measure::Articles, Axis::Place)), u"France=1/1 Technopolis=1/1"_s);
}

void KernelsTest::placesInACircleAreCutOpen()
{
    SmallCube small;
    const ArticleId a = small.article(u"2020-11-30"_s);
    small.place(u"A"_s, PlaceId{2});
    small.place(u"B"_s, PlaceId{3});
    small.place(u"C"_s, PlaceId{1});
    small.place(u"D"_s, PlaceId{4});
    for (const qint64 id : {1, 2, 3, 4})
        small.builder().addPlaceMention(a, PlaceId{id}, id);
    const auto cube = small.build();
    QCOMPARE(placeFacet(*cube, ArticleBitmap(1, true), {}).size(), 4);
}

void KernelsTest::sumsByActorAreTheBarsByCompany()
{
    SmallCube small;
    const ArticleId a = small.article(u"2020-11-30"_s);
    const ActorId group = small.actor(u"Groupe"_s);
    const ActorId branch = small.actor(u"Filiale"_s);
    const ActorId agency = small.actor(u"Agence"_s, ActorKind::PublicBody);
    small.figure(a, {.value = 100, .subject = group});
    small.figure(a, {.value = 30, .role = Role::Part, .subject = branch});
    small.figure(a, {.value = 9, .subject = agency});
    const auto cube = small.build();
    const auto sums = sumsByActor(*cube, select(*cube, {}, nullptr), MetricKind::JobsCreated, u"MAD"_s);
    QCOMPARE(sums, (std::vector<Sum>{Sum{70'000}, Sum{30'000}, Sum{9'000}}));
    QCOMPARE(print(breakdownOf(*cube, Measure::Jobs, Axis::Company)), u"Groupe=70/1 Filiale=30/0 -=9/1"_s);
}

void KernelsTest::counts()
{
    SmallCube small;
    const ArticleId a = small.article(u"2020-11-30"_s);
    small.article(u"2020-12-30"_s);
    small.figure(a, {.value = 100, .modifier = Modifier::About});
    small.figure(a, {.value = 100, .role = Role::Background, .modifier = Modifier::About});
    small.figure(a, {.value = 100, .review = ReviewState::Rejected});
    const auto cube = small.build();
    QCOMPARE(workspaceCounts(*cube, select(*cube, {}, nullptr), u"MAD"_s), (WorkspaceCounts{2, 2, 3, 1, 1, 1}));
    // The total lists it apart.
    SmallCube unknown;
    unknown.money(unknown.article(u"2020-11-30"_s), 100, u"XTS"_s);
    const auto withoutRate = unknown.build();
    QCOMPARE(workspaceCounts(*withoutRate, select(*withoutRate, {}, nullptr), u"MAD"_s).counted, 0);
    QCOMPARE(workspaceCounts(*withoutRate, select(*withoutRate, {}, nullptr), {}).counted, 1);
    Filter background;
    background.roles = {Role::Background};
    QCOMPARE(workspaceCounts(*cube, select(*cube, background, nullptr), u"MAD"_s),
             (WorkspaceCounts{1, 2, 1, 0, 0, 0}));
}

void KernelsTest::listedFiguresAddUpToTheBar()
{
    SmallCube small;
    const ArticleId a = small.article(u"2020-11-30"_s);
    const MetricId headline = small.figure(a, {.value = 100, .sector = Sector::Food});
    const MetricId part = small.figure(a, {.value = 30, .role = Role::Part, .sector = Sector::Digital});
    const MetricId old = small.figure(a, {.value = 8, .role = Role::Background, .sector = Sector::Digital});
    const auto cube = small.build();
    const auto list = [&](Sector sector, bool withLeftOut) {
        QStringList lines;
        for (const PickedFigure& f : pickFigures(*cube, select(*cube, {}, nullptr),
                                                 {.measure = Measure::Jobs,
                                                 .axis = Axis::Sector,
                                                 .bin = BinKey{BinKey::Type::Value, static_cast<qint64>(sector)},
                                                 .currency = u"MAD"_s,
                                                 .withLeftOut = withLeftOut}))
            lines.append(QString::number(cube->block(f.kind).id[f.row].value) + u' '
                         + QString::number(f.counted / 1000) + code(f.why));
        return lines.join(u'|');
    };
    const auto n = [](MetricId id) { return QString::number(id.value); };
    QCOMPARE(list(Sector::Food, false), n(headline) + u" 70");
    QCOMPARE(list(Sector::Digital, false), n(part) + u" 30");
    QCOMPARE(list(Sector::Digital, true), n(part) + u" 30|"_s + n(old) + u" 0background");
}

void KernelsTest::usedRatesAreThoseOfCountedFigures()
{
    SmallCube small;
    const ArticleId undated = small.article(QString());
    const ArticleId in2020 = small.article(u"2020-05-01"_s);
    const ArticleId in2021 = small.article(u"2021-05-01"_s);
    const ArticleId later = small.article(u"2030-05-01"_s);
    small.setRates({{u"MAD"_s, 2020, 10'000'000, false},
                    {u"MAD"_s, 2021, 9'000'000, false},
                    {u"EUR"_s, 2020, 800'000, false},
                    {u"EUR"_s, 2020, 500'000, true},
                    {u"EUR"_s, 2021, 900'000, false}});
    small.money(in2020, 1, u"EUR"_s);
    small.money(in2021, 2, u"USD"_s, Role::Background); // does not count
    small.money(in2021, 3, u"MAD"_s); // needs none
    small.money(in2021, 3, u"ZZZ"_s); // has none
    for (const ArticleId article : {undated, in2021, later})
        small.money(article, 4, u"EUR"_s);
    const auto cube = small.build();
    const auto rates = usedRates(*cube, select(*cube, {}, nullptr), {MetricKind::Investment}, u"MAD"_s);
    QCOMPARE(rates.size(), 2); // 2021 serves the later and the undated, too
    QCOMPARE(rates[0], (UsedRate{u"EUR"_s, {{10'000'000, 500'000}, 2020, true}}));
    QCOMPARE(rates[1], (UsedRate{u"EUR"_s, {{9'000'000, 900'000}, 2021, false}}));
    QVERIFY(usedRates(*cube, select(*cube, {}, nullptr), {MetricKind::JobsCreated}, u"MAD"_s).isEmpty());
}

QTEST_GUILESS_MAIN(KernelsTest)
#include "tst_kernels.moc"
