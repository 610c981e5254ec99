// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallcube.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

/// Summing rule 2: a headline is shown by its parts, and neither is counted twice.
class SummingPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void rule2_partsNeverAddToTheirHeadline();
    void rule2_aHeadlineIsShownByItsPartsAndTheRemainder();
    void rule2_theRemainderGoesToTheHeadlinesOwnBin();
    void rule2_partsThatExceedTheirHeadlineAreNotUsed();
    void rule2_aNestedPartIsTakenOutOfTheOneBeforeIt_data();
    void rule2_aNestedPartIsTakenOutOfTheOneBeforeIt();
    void rule2_partsOfAnotherUnitAreNotUsed();
    void rule2_aPartBelongsToTheHeadlineItAgreesWith();
    void rule2_aPartBelongsToTheNearestHeadlineBeforeIt();
    void rule2_eachAxisHasItsOwnParts();
    void rule2_convertedPartsAddUpToTheConvertedHeadline();
};

void SummingPartsTest::rule2_partsNeverAddToTheirHeadline()
{
    SmallCube small;
    const ArticleId article = small.article(u"2020-05-01"_s);
    small.figure(article, {.value = 1000, .sector = Sector::Digital});
    small.figure(article, {.value = 600, .role = Role::Part, .sector = Sector::Food});
    const auto cube = small.build();
    QCOMPARE(totalOf(*cube, Measure::Jobs), u"1000 jobs / 1"_s);
    QCOMPARE(print(breakdownOf(*cube, Measure::Jobs, Axis::Year)), u"2020=1000/1"_s);
}

void SummingPartsTest::rule2_aHeadlineIsShownByItsPartsAndTheRemainder()
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

void SummingPartsTest::rule2_theRemainderGoesToTheHeadlinesOwnBin()
{
    SmallCube small;
    const ArticleId article = small.article(u"2020-05-01"_s);
    const PlaceId fes = small.place(u"Fès"_s);
    const PlaceId tanger = small.place(u"Tanger"_s);
    small.figure(article, {.value = 1000, .place = tanger});
    small.figure(article, {.value = 300, .role = Role::Part, .place = fes});
    QCOMPARE(print(breakdownOf(*small.build(), Measure::Jobs, Axis::Place)), u"Tanger=700/1 Fès=300/0"_s);
}

void SummingPartsTest::rule2_partsThatExceedTheirHeadlineAreNotUsed()
{
    SmallCube small;
    const ArticleId article = small.article(u"2020-05-01"_s);
    small.figure(article, {.value = 1000, .sector = Sector::MultiSector});
    small.figure(article, {.value = 600, .role = Role::Part, .sector = Sector::Food});
    small.figure(article, {.value = 401, .role = Role::Part, .sector = Sector::Digital});
    QCOMPARE(print(breakdownOf(*small.build(), Measure::Jobs, Axis::Sector)), u"multi_sector=1000/1"_s);
}

void SummingPartsTest::rule2_aNestedPartIsTakenOutOfTheOneBeforeIt_data()
{
    QTest::addColumn<std::optional<Sector>>("holder");
    QTest::addColumn<qint64>("nested");
    QTest::addColumn<std::optional<Sector>>("sector");
    QTest::addColumn<QString>("bars");
    using AnySector = std::optional<Sector>;
    QTest::newRow("in the same bin") << AnySector(Sector::Food) << qint64{400} << AnySector(Sector::Food)
                                     << u"food=600/1 digital=300/0 -=100/0"_s;
    QTest::newRow("in another bin") << AnySector(Sector::Food) << qint64{400} << AnySector(Sector::Energy)
                                    << u"energy=400/1 digital=300/0 food=200/0 -=100/0"_s;
    QTest::newRow("all of it") << AnySector(Sector::Food) << qint64{600} << AnySector(Sector::Energy)
                               << u"energy=600/1 digital=300/0 -=100/0"_s;
    QTest::newRow("in no bin") << AnySector(Sector::Food) << qint64{400} << AnySector()
                               << u"food=600/1 digital=300/0 -=100/0"_s;
    QTest::newRow("of one in no bin") << AnySector() << qint64{400} << AnySector(Sector::Food)
                                      << u"food=400/1 digital=300/0 -=300/0"_s;
}

void SummingPartsTest::rule2_aNestedPartIsTakenOutOfTheOneBeforeIt()
{
    QFETCH(const std::optional<Sector>, holder);
    QFETCH(const qint64, nested);
    QFETCH(const std::optional<Sector>, sector);
    QFETCH(const QString, bars);
    SmallCube small;
    const ArticleId article = small.article(u"2020-05-01"_s);
    small.figure(article, {.value = 1000});
    small.figure(article, {.value = 300, .role = Role::Part, .sector = Sector::Digital});
    small.figure(article, {.value = 600, .role = Role::Part, .sector = holder});
    small.figure(article, {.value = nested, .role = Role::Part, .nested = true, .sector = sector});
    QCOMPARE(print(breakdownOf(*small.build(), Measure::Jobs, Axis::Sector)), bars);
}

void SummingPartsTest::rule2_partsOfAnotherUnitAreNotUsed()
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

void SummingPartsTest::rule2_aPartBelongsToTheHeadlineItAgreesWith()
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

void SummingPartsTest::rule2_aPartBelongsToTheNearestHeadlineBeforeIt()
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

void SummingPartsTest::rule2_eachAxisHasItsOwnParts()
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

void SummingPartsTest::rule2_convertedPartsAddUpToTheConvertedHeadline()
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

QTEST_GUILESS_MAIN(SummingPartsTest)
#include "tst_summingparts.moc"
