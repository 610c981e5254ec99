// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/doubtfinder.h"
#include "smallcube.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

/// Twenty-four articles of ordinary size, 10 to 33 M MAD and 100 to 330 jobs each, and then what a test adds.
struct Ordinary : SmallCube
{
    QList<ArticleId> articles;
    ActorId firm;

    Ordinary()
    {
        for (int i = 0; i < 26; ++i)
            articles.append(article(u"2021-03-%1"_s.arg(i + 1, 2, 10, QChar(u'0'))));
        firm = actor(u"Atlas"_s);
        for (int i = 0; i < 24; ++i) {
            money(articles[i], (10 + i) * 1'000'000, u"MAD"_s);
            figure(articles[i], {.value = (10 + i) * 10});
        }
    }
    ArticleId odd() const { return articles[24]; }

    /// Against the last figure of a kind in article 24.
    QList<Doubt> doubts(MetricKind kind, const FigureReading& reading = {})
    {
        const auto cube = build();
        const DoubtFinder finder(*cube, u"MAD"_s);
        const FigureBlock& block = cube->block(kind);
        FigureRow last = 0;
        for (FigureRow row = 0; row < block.size(); ++row)
            if (cube->articles[block.article[row]] == odd())
                last = row;
        return finder.doubts(kind, last, reading);
    }
    double score(MetricKind kind) { return doubtScore(doubts(kind)); }

    /// "above parts…", the weightiest first.
    QString reasons(MetricKind kind, const FigureReading& reading = {})
    {
        QStringList words;
        static const QStringList names{u"unsure"_s, u"above"_s, u"below"_s,  u"slip"_s, u"passed"_s,
                                       u"costly"_s, u"cheap"_s, u"exceed"_s, u"short"_s};
        for (const Doubt& doubt : doubts(kind, reading))
            words.append(names.at(int(doubt.reason)));
        return words.join(u' ');
    }
};

} // namespace

class TestDoubtFinder : public QObject
{
    Q_OBJECT

private slots:
    void amounts_data()
    {
        QTest::addColumn<qint64>("millions");
        QTest::addColumn<QString>("reasons");
        QTest::newRow("ordinary") << qint64{20} << QString();
        QTest::newRow("large but in range") << qint64{90} << QString();
        QTest::newRow("a thousand times") << qint64{20'000} << u"above"_s;
        QTest::newRow("far too small") << qint64{0} << u"below"_s;
    }

    void amounts()
    {
        QFETCH(const qint64, millions);
        QFETCH(const QString, reasons);
        Ordinary cube;
        cube.money(cube.odd(), std::max<qint64>(millions * 1'000'000, 5'000), u"MAD"_s);
        QCOMPARE(cube.reasons(MetricKind::Investment), reasons);
    }

    void whatIsUsualForTheFirmComesFirst()
    {
        Ordinary cube;
        // This firm's investments are in thousands of millions: for it one of those is nothing odd.
        for (int i = 0; i < 6; ++i)
            cube.figure(cube.articles[i],
                        {.kind = MetricKind::Investment,
                         .value = (8 + i) * 1'000'000'000LL,
                         .subject = cube.firm,
                         .unit = u"MAD"_s});
        cube.figure(cube.odd(),
                    {.kind = MetricKind::Investment, .value = 9'000'000'000, .subject = cube.firm, .unit = u"MAD"_s});
        QCOMPARE(cube.reasons(MetricKind::Investment), QString());
    }

    void fewFiguresMakeNoRule()
    {
        SmallCube cube;
        const ArticleId one = cube.article(u"2021-03-01"_s);
        const ArticleId two = cube.article(u"2021-03-02"_s);
        cube.money(one, 1'000, u"MAD"_s);
        cube.money(two, 9'000'000'000, u"MAD"_s);
        const auto built = cube.build();
        const DoubtFinder finder(*built, u"MAD"_s);
        QVERIFY(finder.doubts(MetricKind::Investment, 1, {}).isEmpty());
    }

    void slips_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<bool>("doubted");
        QTest::newRow("as written") << qint64{163} << u"163 emplois"_s << false;
        QTest::newRow("groups read") << qint64{1630} << u"1.630 emplois"_s << false;
        QTest::newRow("groups lost") << qint64{163} << u"163.000 emplois"_s << true;
        QTest::newRow("groups made up") << qint64{163'000} << u"163 emplois"_s << true;
        QTest::newRow("Swiss groups") << qint64{12'000} << u"12'000 emplois"_s << false;
        QTest::newRow("narrow blanks lost") << qint64{12} << u"12\u202F000 emplois"_s << true;
        QTest::newRow("other signs between") << qint64{12'000} << u"12\u2019000 ou 12\u00A0000 emplois"_s << false;
        QTest::newRow("a second number") << qint64{12} << u"12 – 000 emplois"_s << false;
        QTest::newRow("magnitude in words") << qint64{163'000} << u"163 mille emplois"_s << false;
        QTest::newRow("words only") << qint64{300} << u"trois cents emplois"_s << false;
    }

    void slips()
    {
        QFETCH(const qint64, value);
        QFETCH(const QString, quote);
        QFETCH(const bool, doubted);
        Ordinary cube;
        cube.figure(cube.odd(), {.value = value, .role = Role::Background});
        QCOMPARE(cube.reasons(MetricKind::JobsCreated, {1, {}, quote.toStdString()}),
                 doubted ? u"slip"_s : QString());
    }

    void horizons_data()
    {
        QTest::addColumn<QString>("horizon");
        QTest::addColumn<bool>("passed");
        QTest::newRow("none") << QString() << false;
        QTest::newRow("later year") << u"2027"_s << false;
        QTest::newRow("same year") << u"2021"_s << false;
        QTest::newRow("year before") << u"2020"_s << true;
        QTest::newRow("month before") << u"2021-02"_s << true;
        QTest::newRow("same month") << u"2021-03"_s << false;
        QTest::newRow("years that end later") << u"2019-2023"_s << false;
        QTest::newRow("years that are over") << u"2015-2019"_s << true;
    }

    void horizons()
    {
        QFETCH(const QString, horizon);
        QFETCH(const bool, passed);
        Ordinary cube;
        cube.money(cube.odd(), 20'000'000, u"MAD"_s);
        QCOMPARE(cube.reasons(MetricKind::Investment, {1, horizon.toStdString(), {}}),
                 passed ? u"passed"_s : QString());
    }

    void moneyForTheJobs_data()
    {
        QTest::addColumn<qint64>("money");
        QTest::addColumn<qint64>("jobs");
        QTest::addColumn<QString>("reasons");
        // 9 MAD are a dollar in 2021.
        QTest::newRow("ordinary") << qint64{20'000'000} << qint64{200} << QString();
        QTest::newRow("too little") << qint64{10'000'000} << qint64{9'000} << u"cheap"_s;
        QTest::newRow("too much") << qint64{400'000'000} << qint64{2} << u"costly"_s;
    }

    void moneyForTheJobs()
    {
        QFETCH(const qint64, money);
        QFETCH(const qint64, jobs);
        QFETCH(const QString, reasons);
        Ordinary cube;
        cube.money(cube.odd(), money, u"MAD"_s);
        cube.figure(cube.odd(), {.value = jobs});
        const QString found = cube.reasons(MetricKind::Investment);
        QVERIFY2(reasons.isEmpty() ? found.isEmpty() : found.split(u' ').contains(reasons), qPrintable(found));
    }

    void parts_data()
    {
        QTest::addColumn<QList<qint64>>("parts");
        QTest::addColumn<QString>("reasons");
        QTest::newRow("none") << QList<qint64>{} << QString();
        QTest::newRow("all of it") << QList<qint64>{120, 80} << QString();
        QTest::newRow("two splits of it") << QList<qint64>{120, 80, 150, 50} << QString();
        QTest::newRow("some of it") << QList<qint64>{50, 60} << QString();
        QTest::newRow("more than it") << QList<qint64>{120, 130} << u"exceed"_s;
        QTest::newRow("nearly it") << QList<qint64>{120, 70} << u"short"_s;
    }

    void parts()
    {
        QFETCH(const QList<qint64>, parts);
        QFETCH(const QString, reasons);
        Ordinary cube;
        for (const qint64 part : parts)
            cube.figure(cube.odd(), {.value = part, .role = Role::Part});
        cube.figure(cube.odd(), {.value = 200});
        QCOMPARE(cube.reasons(MetricKind::JobsCreated), reasons);
    }

    void theEnginesOwnDoubt()
    {
        Ordinary sure;
        sure.money(sure.odd(), 20'000'000, u"MAD"_s);
        QCOMPARE(sure.reasons(MetricKind::Investment, {0.95, {}, {}}), QString());
        Ordinary unsure;
        unsure.money(unsure.odd(), 20'000'000, u"MAD"_s);
        QCOMPARE(unsure.reasons(MetricKind::Investment, {0.5, {}, {}}), u"unsure"_s);
    }

    void rejectedFiguresTeachNothing()
    {
        Ordinary cube;
        for (int i = 0; i < 6; ++i)
            cube.figure(cube.articles[i],
                        {.kind = MetricKind::Investment,
                         .value = 9'000'000'000LL,
                         .subject = cube.firm,
                         .unit = u"MAD"_s,
                         .review = ReviewState::Rejected});
        cube.figure(cube.odd(),
                    {.kind = MetricKind::Investment, .value = 9'000'000'000, .subject = cube.firm, .unit = u"MAD"_s});
        QCOMPARE(cube.reasons(MetricKind::Investment), u"above"_s);
    }

    void whatManyTellTeachesOnce()
    {
        SmallCube cube;
        QList<ArticleId> articles;
        for (int i = 0; i < 24; ++i)
            articles.append(cube.article(u"2021-03-%1"_s.arg(i + 1, 2, 10, QChar(u'0'))));
        const ArticleId odd = cube.article(u"2021-04-01"_s);
        const auto tellings = cube.story({u"2021-05-01"_s, u"2021-05-02"_s, u"2021-05-03"_s, u"2021-05-04"_s,
                                          u"2021-05-05"_s, u"2021-05-06"_s, u"2021-05-07"_s});
        const ActorId firm = cube.actor(u"Atlas"_s);
        for (int i = 0; i < 24; ++i)
            cube.money(articles[i], (10 + i) * 1'000'000, u"MAD"_s);
        constexpr qint64 kLarge = 9'000'000'000;
        const MetricId last
            = cube.figure(odd, {.kind = MetricKind::Investment, .value = kLarge, .subject = firm, .unit = u"MAD"_s});
        for (const ArticleId telling : tellings)
            cube.figure(telling,
                        {.kind = MetricKind::Investment, .value = kLarge, .subject = firm, .unit = u"MAD"_s});
        const auto built = cube.build();
        const FigureBlock& block = built->block(MetricKind::Investment);
        const auto row = static_cast<FigureRow>(std::ranges::find(block.id, last) - block.id.begin());
        const QList<Doubt> doubts = DoubtFinder(*built, u"MAD"_s).doubts(MetricKind::Investment, row, {});
        QCOMPARE(doubts.size(), 1);
        QCOMPARE(doubts.first().reason, Doubt::Reason::AboveUsual);
    }

    void aSumTooLargeIsDoubtedMoreThanOneTooSmall()
    {
        Ordinary large;
        large.money(large.odd(), 20'000'000'000, u"MAD"_s);
        Ordinary small;
        small.money(small.odd(), 20'000, u"MAD"_s);
        QVERIFY(large.score(MetricKind::Investment) > small.score(MetricKind::Investment));
    }

    void scoresAddUpBelowOne()
    {
        QCOMPARE(doubtScore({}), 0.0);
        QCOMPARE(doubtScore({{Doubt::Reason::Unsure, 0.5, {}, {}}}), 0.5);
        QCOMPARE(doubtScore({{Doubt::Reason::Unsure, 0.5, {}, {}}, {Doubt::Reason::AboveUsual, 0.5, {}, {}}}), 0.75);
    }
};

QTEST_GUILESS_MAIN(TestDoubtFinder)
#include "tst_doubtfinder.moc"
