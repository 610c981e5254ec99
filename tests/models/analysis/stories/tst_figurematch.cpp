// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/stories/figurematch.h"

#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

struct Number
{
    qint64 value = 0;
    Modifier modifier = Modifier::Exact;
    QString unit = u"EUR"_s;
    double unitsPerUsd = 0.92;
};

StoryFigure figure(MetricKind kind, const Number& number, Role role = Role::Headline)
{
    StoryFigure made;
    made.kind = kind;
    made.value = Decimal::fromWhole(number.value);
    made.modifier = number.modifier;
    made.unit = number.unit;
    made.role = role;
    if (number.unitsPerUsd > 0)
        made.unitsPerUsd = number.unitsPerUsd;
    return made;
}

StoryProfile profileOf(std::vector<StoryFigure> figures)
{
    StoryArticle article;
    article.id = ArticleId{1};
    article.figures = std::move(figures);
    return makeProfile(article);
}

} // namespace

Q_DECLARE_METATYPE(Number)
Q_DECLARE_METATYPE(FigureMatch)

class TestFigureMatch : public QObject
{
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void agreesOnHeadlines();
    void trustsRoundNumbersLess();
    void trustsBackgroundLess();
    void seesContradiction();
    void seesASumInThePartsOfTheOther();
    void seesThatOneTellsMore();
    void comparesNoJobsWithMoney();
};

void TestFigureMatch::matches_data()
{
    QTest::addColumn<Number>("a");
    QTest::addColumn<Number>("b");
    QTest::addColumn<FigureMatch>("match");
    using enum Modifier;
    const auto mad = [](qint64 value, Modifier modifier = Exact) { return Number{value, modifier, u"MAD"_s, 10.1}; };
    const Number noRate{900, Exact, u"KRW"_s, 0};
    QTest::newRow("equal") << Number{1254} << Number{1254} << FigureMatch::Equal;
    QTest::newRow("rounded") << Number{1410} << Number{1400} << FigureMatch::Rounded;
    QTest::newRow("more than") << Number{1200, AtLeast} << Number{1254} << FigureMatch::Rounded;
    QTest::newRow("about") << Number{600, About} << Number{557} << FigureMatch::Rounded;
    QTest::newRow("more than, far below") << Number{2000, AtLeast} << Number{3000} << FigureMatch::Loose;
    QTest::newRow("up to") << Number{800, AtMost} << Number{500, AtLeast} << FigureMatch::Loose;
    QTest::newRow("converted") << mad(29'000'000'000) << Number{2'800'000'000} << FigureMatch::Converted;
    QTest::newRow("another amount in another currency")
        << mad(12'000'000'000) << Number{2'800'000'000} << FigureMatch::None;
    QTest::newRow("no rate") << noRate << Number{900} << FigureMatch::None;
    QTest::newRow("different") << Number{1410} << Number{2920} << FigureMatch::None;
    QTest::newRow("one digit does not stand for all near it") << Number{4} << Number{5} << FigureMatch::None;
    QTest::newRow("neighbours are no rounding") << Number{320} << Number{280, AtLeast} << FigureMatch::Rounded;
    QTest::newRow("exact neighbours") << Number{320} << Number{280} << FigureMatch::None;
}

void TestFigureMatch::matches()
{
    QFETCH(const Number, a);
    QFETCH(const Number, b);
    QFETCH(const FigureMatch, match);
    const StoryProfile left = profileOf({figure(MetricKind::Investment, a)});
    const StoryProfile right = profileOf({figure(MetricKind::Investment, b)});
    QCOMPARE(matchFigures(left.figures[0], right.figures[0]), match);
    QCOMPARE(matchFigures(right.figures[0], left.figures[0]), match);
}

void TestFigureMatch::agreesOnHeadlines()
{
    const StoryProfile a = profileOf({figure(MetricKind::Investment, {354'944'000})});
    const FigureEvidence evidence = compareFigures(a, a);
    QVERIFY(evidence.headlinesAgree);
    QCOMPARE(evidence.agreement, 1.0);
    QCOMPARE(evidence.contradiction, 0.0);
    QCOMPARE(evidence.hits.size(), std::size_t(1));
}

void TestFigureMatch::trustsRoundNumbersLess()
{
    const auto agreement = [](qint64 value) {
        const StoryProfile profile = profileOf({figure(MetricKind::Investment, {value})});
        return compareFigures(profile, profile).agreement;
    };
    QVERIFY(agreement(500) < agreement(1400));
    QVERIFY(agreement(1400) < agreement(1254));
}

void TestFigureMatch::trustsBackgroundLess()
{
    const StoryProfile news = profileOf({figure(MetricKind::JobsCut, {1254})});
    const StoryProfile recall = profileOf({figure(MetricKind::JobsCut, {1254}, Role::Background)});
    QVERIFY(compareFigures(news, recall).agreement < compareFigures(news, news).agreement / 2);
    QVERIFY(!compareFigures(news, recall).headlinesAgree);
}

void TestFigureMatch::seesContradiction()
{
    const StoryProfile first = profileOf({figure(MetricKind::JobsCut, {1410})});
    const StoryProfile other = profileOf({figure(MetricKind::JobsCut, {2920})});
    const StoryProfile near = profileOf({figure(MetricKind::JobsCut, {1830})});
    QCOMPARE(compareFigures(first, other).contradiction, 1.0);
    QCOMPARE(compareFigures(first, near).contradiction, 0.5);
    QCOMPARE(compareFigures(first, other).contradictions.size(), std::size_t(1));
    QCOMPARE(compareFigures(first, profileOf({})).contradiction, 0.0);
}

void TestFigureMatch::seesASumInThePartsOfTheOther()
{
    const Number jobs{3525, Modifier::Exact, u"jobs"_s, 0};
    const Number large{2700, Modifier::Exact, u"jobs"_s, 0};
    const Number small{825, Modifier::Exact, u"jobs"_s, 0};
    const StoryProfile total = profileOf({figure(MetricKind::JobsCreated, jobs)});
    const StoryProfile parts
        = profileOf({figure(MetricKind::JobsCreated, large), figure(MetricKind::JobsCreated, small)});
    const FigureEvidence evidence = compareFigures(total, parts);
    QCOMPARE(evidence.contradiction, 0.0);
    QCOMPARE(evidence.hits.size(), std::size_t(1));
    QCOMPARE(evidence.hits[0].match, FigureMatch::PartOf);
}

void TestFigureMatch::seesThatOneTellsMore()
{
    const StoryProfile item = profileOf({figure(MetricKind::JobsCut, {1200})});
    const StoryProfile roundUp
        = profileOf({figure(MetricKind::JobsCut, {2280}), figure(MetricKind::JobsCut, {1200})});
    const FigureEvidence evidence = compareFigures(item, roundUp);
    QVERIFY(evidence.surplusA.empty());
    QCOMPARE(evidence.surplusB, std::vector<int>{0});
}

void TestFigureMatch::comparesNoJobsWithMoney()
{
    const StoryProfile jobs = profileOf({figure(MetricKind::JobsCreated, {500})});
    const StoryProfile money = profileOf({figure(MetricKind::Investment, {500})});
    QVERIFY(compareFigures(jobs, money).hits.empty());
}

QTEST_GUILESS_MAIN(TestFigureMatch)
#include "tst_figurematch.moc"
