// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/stories/storygroups.h"
#include "models/analysis/stories/storyindex.h"
#include "models/analysis/stories/storyreasons.h"
#include "models/analysis/stories/storyscore.h"
#include "tests/models/analysis/stories/syntheticstories.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

constexpr int kArticles = 1500;

std::vector<ArticleId> idsOf(const std::vector<StoryArticle>& articles)
{
    std::vector<ArticleId> ids;
    for (const StoryArticle& article : articles)
        ids.push_back(article.id);
    return ids;
}

std::vector<StoryPair> pairsOf(const std::vector<StoryArticle>& articles)
{
    StoryIndex index;
    index.insert(articles);
    return findStoryPairs(index, idsOf(articles));
}

StoryActor investor(const QString& name)
{
    StoryActor actor;
    actor.name = name;
    actor.role = StoryActorRole::Investor;
    return actor;
}

StoryFigure money(qint64 value)
{
    StoryFigure figure;
    figure.value = Decimal::fromWhole(value);
    figure.unit = u"EUR"_s;
    figure.unitsPerUsd = 0.92;
    figure.subject = 0;
    return figure;
}

/// "ProLogium invests … in Dunkirk", in words of the given telling.
StoryArticle prologium(qint64 id, PartialDate date, qint64 amount, const QString& words)
{
    StoryArticle article;
    article.id = ArticleId{id};
    article.date = date;
    article.actors = {investor(u"ProLogium"_s)};
    article.figures = {money(amount)};
    article.sectors = {Sector::ElectronicsElectrical};
    article.places = {u"Dunkerque"_s};
    article.signature = signText(words);
    return article;
}

/// What a firm fills into the press text of a ministry.
struct Form
{
    QString firm = u"Delvamont"_s;
    QString place = u"Settat"_s;
    qint64 millions = 250;
    qint64 jobs = 930;
};

StoryArticle filledIn(qint64 id, const Form& form)
{
    StoryArticle article;
    article.id = ArticleId{id};
    article.date = {2024, 10, 7};
    if (!form.firm.isEmpty())
        article.actors = {investor(form.firm)};
    article.figures = {money(form.millions * 1'000'000), money(form.jobs)};
    article.figures[1].kind = MetricKind::JobsCreated;
    article.figures[1].unit = u"jobs"_s;
    article.figures[1].unitsPerUsd.reset();
    for (StoryFigure& figure : article.figures) {
        figure.subject = form.firm.isEmpty() ? -1 : 0;
        figure.places = {form.place, u"Casablanca-Settat"_s, u"Maroc"_s};
    }
    article.places = {form.place, u"Maroc"_s};
    article.sectors = {Sector::Automotive};
    article.signature = signText(
        u"%1 va bâtir un site de production à %2 pour un montant de %3 millions de dirhams, a fait savoir lundi le "
        "ministère de l'Industrie au sortir d'une réunion de travail. Le chantier, confié à des entreprises du pays, "
        "doit débuter avant l'été et durer une vingtaine de mois. Le projet créera %4 emplois au Maroc, pour moitié "
        "des techniciens formés sur place."_s.arg(form.firm, form.place)
            .arg(form.millions)
            .arg(form.jobs));
    return article;
}

const QString kFirstTelling
    = u"À Dunkerque, le taïwanais ProLogium construira une usine de batteries pour 5,2 milliards d’euros."_s;
const QString kOtherTelling
    = u"Emmanuel Macron a confirmé vendredi l’arrivée de ProLogium à Dunkerque : 5,2 milliards d’euros."_s;

bool has(const StoryPair& pair, StoryReason::Kind kind)
{
    return std::any_of(pair.reasons.begin(), pair.reasons.end(),
                       [kind](const StoryReason& reason) { return reason.kind == kind; });
}

} // namespace

class TestStoryIndex : public QObject
{
    Q_OBJECT

private slots:
    void joinsTwoTellings();
    void keepsProjectsInTwoTownsApart_data();
    void keepsProjectsInTwoTownsApart();
    void keepsARepeatInvestmentApart();
    void keepsLaterYearsApart();
    void joinsExactDuplicatesAlways();
    void joinsOneFormOfOneAnnouncement_data();
    void joinsOneFormOfOneAnnouncement();
    void countsFirmsThatFillInOneForm();
    void comparesTheSameBothWays();
    void findsTheSameInAnyOrder();
    void findsTheSameInOneImportAndInMany();
    void replacesAndRemoves();
    void findsWhatTheReadingMissed();
    void bringsUndatedArticlesTogether();
    void boundsItsCandidates();
    void namesEveryReason();
};

void TestStoryIndex::joinsTwoTellings()
{
    const auto pairs = pairsOf({prologium(1, {2023, 5, 12}, 5'200'000'000, kFirstTelling),
                                prologium(2, {2023, 5, 0}, 5'200'000'000, kOtherTelling)});
    QCOMPARE(pairs.size(), std::size_t(1));
    QVERIFY(pairs[0].automatic);
    QVERIFY(has(pairs[0], StoryReason::Kind::SameLead));
    QVERIFY(has(pairs[0], StoryReason::Kind::EqualFigure));
    QVERIFY(has(pairs[0], StoryReason::Kind::Days));
    QVERIFY(has(pairs[0], StoryReason::Kind::SharedPlace));
}

/// The same firm, week and amount in other words.
void TestStoryIndex::keepsProjectsInTwoTownsApart_data()
{
    QTest::addColumn<QStringList>("figuresPlaces"); // of the second telling, the innermost first
    QTest::addColumn<QStringList>("named");
    QTest::addColumn<bool>("joined");
    const QStringList dunkirk{u"Dunkerque"_s, u"Hauts-de-France"_s, u"France"_s};
    const QStringList hambach{u"Hambach"_s, u"Grand Est"_s, u"France"_s};
    QTest::newRow("the same town") << dunkirk << QStringList{u"Dunkerque"_s, u"France"_s} << true;
    QTest::newRow("the region around it") << dunkirk.mid(1) << QStringList{u"Hauts-de-France"_s, u"France"_s} << true;
    QTest::newRow("nowhere") << QStringList() << QStringList{u"France"_s} << true;
    QTest::newRow("another town") << hambach << QStringList{u"Hambach"_s, u"France"_s} << false;
    QTest::newRow("another town, the first one named")
        << hambach << QStringList{u"Dunkerque"_s, u"Hambach"_s} << true;
}

void TestStoryIndex::keepsProjectsInTwoTownsApart()
{
    QFETCH(const QStringList, figuresPlaces);
    QFETCH(const QStringList, named);
    QFETCH(const bool, joined);
    StoryArticle first = prologium(1, {2023, 5, 12}, 5'200'000'000, kFirstTelling);
    first.figures[0].places = {u"Dunkerque"_s, u"Hauts-de-France"_s, u"France"_s};
    first.places = {u"Dunkerque"_s, u"France"_s};
    StoryArticle second = prologium(2, {2023, 5, 14}, 5'200'000'000, kOtherTelling);
    second.figures[0].places = {figuresPlaces.begin(), figuresPlaces.end()};
    second.places = {named.begin(), named.end()};
    const auto pairs = pairsOf({first, second});
    QCOMPARE(pairs.size(), std::size_t(1)); // at least suggested
    QCOMPARE(pairs[0].automatic, joined);
}

void TestStoryIndex::keepsARepeatInvestmentApart()
{
    const auto pairs = pairsOf({prologium(1, {2023, 5, 12}, 5'200'000'000, kFirstTelling),
                                prologium(2, {2023, 6, 20}, 130'000'000, kOtherTelling)});
    QVERIFY(pairs.empty() || !pairs[0].automatic);
}

void TestStoryIndex::keepsLaterYearsApart()
{
    const auto pairs = pairsOf({prologium(1, {2018, 6, 0}, 5'200'000'000, kFirstTelling),
                                prologium(2, {2019, 6, 0}, 5'200'000'000, kOtherTelling)});
    QVERIFY(pairs.empty());
}

void TestStoryIndex::joinsExactDuplicatesAlways()
{
    // Without names, figures and dates, and years apart: the same words are the same announcement.
    StoryArticle bare;
    bare.id = ArticleId{1};
    bare.signature = signText(kFirstTelling);
    StoryArticle copy = prologium(2, {2009, 1, 1}, 7, kFirstTelling.toUpper());
    const auto pairs = pairsOf({bare, copy});
    QCOMPARE(pairs.size(), std::size_t(1));
    QVERIFY(pairs[0].automatic);
    QCOMPARE(pairs[0].score, 1.0);
    QCOMPARE(pairs[0].reasons.front().kind, StoryReason::Kind::SameText);
}

void TestStoryIndex::joinsOneFormOfOneAnnouncement_data()
{
    QTest::addColumn<Form>("other");
    QTest::addColumn<bool>("joined");
    QTest::newRow("the same, rounded") << Form{.jobs = 900} << true;
    QTest::newRow("the firm by its longer name") << Form{.firm = u"Groupe Delvamont Maroc"_s} << true;
    QTest::newRow("another firm") << Form{.firm = u"Quintessor"_s} << false;
    QTest::newRow("a sister firm") << Form{.firm = u"Delvamont Nord"_s, .millions = 260} << false;
    QTest::newRow("another firm, place and figures")
        << Form{.firm = u"Quintessor"_s, .place = u"Kénitra"_s, .millions = 260, .jobs = 940} << false;
    QTest::newRow("another place") << Form{.place = u"Berrechid"_s} << false;
    QTest::newRow("the region around the place") << Form{.place = u"Casablanca-Settat"_s} << true;
    QTest::newRow("another amount") << Form{.millions = 260} << false;
    QTest::newRow("other jobs") << Form{.jobs = 980} << false;
    QTest::newRow("no firm") << Form{.firm = {}} << false;
}

void TestStoryIndex::joinsOneFormOfOneAnnouncement()
{
    QFETCH(const Form, other);
    QFETCH(const bool, joined);
    const auto pairs = pairsOf({filledIn(1, {}), filledIn(2, other)});
    QCOMPARE(pairs.size(), std::size_t(1)); // at the least it is suggested
    QCOMPARE(pairs[0].automatic, joined);
}

void TestStoryIndex::countsFirmsThatFillInOneForm()
{
    QRandomGenerator random(11);
    for (const int firms : {2, 40, 300}) {
        std::vector<StoryArticle> articles;
        for (int i = 0; i < firms; ++i) {
            QString name;
            for (int rest = i + 1; rest > 0; rest /= 20)
                name += QStringLiteral("bcdfghjklmnpqrstvwxz").at(rest % 20) + u"ao"_s;
            name[0] = name[0].toUpper();
            articles.push_back(filledIn(
                i + 1, {name + u"tex"_s, u"Settat"_s, random.bounded(200, 280), random.bounded(30, 99) * 10}));
        }
        QCOMPARE(clusterStories(pairsOf(articles), {}, {}).size(), std::size_t(0));
    }
}

void TestStoryIndex::comparesTheSameBothWays()
{
    const SyntheticStories made = makeStories(120, 3, 1);
    for (std::size_t i = 0; i < made.articles.size(); ++i) {
        for (std::size_t k = i + 1; k < made.articles.size(); ++k) {
            const StoryProfile a = makeProfile(made.articles[i]);
            const StoryProfile b = makeProfile(made.articles[k]);
            QCOMPARE(comparePair(a, b), comparePair(b, a));
            // Measured alike, whichever article has the lower id.
            QVERIFY(std::abs(storyScore(compareArticles(a, b)) - storyScore(compareArticles(b, a))) < 1e-9);
        }
    }
}

void TestStoryIndex::findsTheSameInAnyOrder()
{
    SyntheticStories made = makeStories(kArticles, 21);
    const auto expected = pairsOf(made.articles);
    QVERIFY(expected.size() > 20);
    QRandomGenerator random(2);
    for (int round = 0; round < 3; ++round) {
        std::shuffle(made.articles.begin(), made.articles.end(), random);
        QCOMPARE(pairsOf(made.articles), expected);
    }
}

void TestStoryIndex::findsTheSameInOneImportAndInMany()
{
    const SyntheticStories made = makeStories(kArticles, 22);
    const auto expected = pairsOf(made.articles);
    StoryIndex index;
    std::vector<StoryPair> pairs;
    QRandomGenerator random(4);
    for (std::size_t at = 0; at < made.articles.size();) {
        const std::size_t count = std::min<std::size_t>(made.articles.size() - at, random.bounded(1, 40));
        const std::vector<StoryArticle> batch(made.articles.begin() + qsizetype(at),
                                              made.articles.begin() + qsizetype(at + count));
        index.insert(batch);
        const auto found = findStoryPairs(index, idsOf(batch));
        pairs.insert(pairs.end(), found.begin(), found.end());
        at += count;
    }
    std::sort(pairs.begin(), pairs.end(), [](const StoryPair& left, const StoryPair& right) {
        return std::tuple(left.a, left.b) < std::tuple(right.a, right.b);
    });
    QCOMPARE(pairs, expected);
}

void TestStoryIndex::replacesAndRemoves()
{
    StoryIndex index;
    const std::vector<StoryArticle> articles{prologium(1, {2023, 5, 12}, 5'200'000'000, kFirstTelling),
                                             prologium(2, {2023, 5, 0}, 5'200'000'000, kOtherTelling)};
    index.insert(articles);
    const std::vector<ArticleId> second{ArticleId{2}};
    QCOMPARE(findStoryPairs(index, second).size(), std::size_t(1));
    index.insert(std::vector{prologium(1, {2009, 1, 1}, 3'000'000, u"Tout autre chose à Fès."_s)});
    QCOMPARE(index.size(), std::size_t(2));
    QVERIFY(findStoryPairs(index, second).empty());
    index.insert(std::vector{articles[0]});
    QCOMPARE(findStoryPairs(index, second).size(), std::size_t(1)); // the older article is filed behind it now
    index.remove(ArticleId{1});
    QVERIFY(!index.contains(ArticleId{1}));
    QVERIFY(findStoryPairs(index, second).empty());
    QVERIFY(!storyPair(index, ArticleId{1}, ArticleId{2}).has_value());
}

void TestStoryIndex::findsWhatTheReadingMissed()
{
    StoryArticle unread = prologium(2, {2023, 5, 0}, 5'200'000'000, kOtherTelling);
    unread.actors.clear();
    unread.figures.clear();
    const auto pairs = pairsOf({prologium(1, {2023, 5, 12}, 5'200'000'000, kFirstTelling), unread});
    QCOMPARE(pairs.size(), std::size_t(1));
    QVERIFY(!pairs[0].automatic);
}

void TestStoryIndex::bringsUndatedArticlesTogether()
{
    const StoryArticle dated = prologium(1, {2023, 5, 12}, 5'200'000'000, kFirstTelling);
    const StoryArticle undated = prologium(2, {}, 5'200'000'000, kOtherTelling);
    for (const auto& pairs :
         {pairsOf({dated, undated}), pairsOf({prologium(3, {}, 5'200'000'000, kFirstTelling), undated})}) {
        QCOMPARE(pairs.size(), std::size_t(1));
        QVERIFY(!pairs[0].automatic);
        QVERIFY(has(pairs[0], StoryReason::Kind::Undated));
    }
}

void TestStoryIndex::boundsItsCandidates()
{
    std::vector<StoryArticle> copies;
    constexpr qint64 kCopies = 600;
    for (qint64 id = 1; id <= kCopies; ++id)
        copies.push_back(prologium(id, {2023, 5, 12}, 5'200'000'000, kFirstTelling));
    StoryIndex index;
    index.insert(copies);
    for (const auto side : {StoryIndex::Side::Before, StoryIndex::Side::Behind})
        QVERIFY(index.candidates(ArticleId{300}, side).size() <= StoryIndex::kMaxCandidates);
    QVERIFY(findStoryPairs(index, idsOf(copies)).size() <= std::size_t(kCopies) * StoryIndex::kMaxCandidates);
}

void TestStoryIndex::namesEveryReason()
{
    for (int i = 0; i <= int(StoryReason::Kind::SharedWords); ++i) {
        const auto kind = static_cast<StoryReason::Kind>(i);
        QVERIFY(!code(kind).isEmpty());
        QCOMPARE(storyReasonFromCode(code(kind)), kind);
    }
    QVERIFY(!storyReasonFromCode(u"nonsense").has_value());
}

QTEST_GUILESS_MAIN(TestStoryIndex)
#include "tst_storyindex.moc"
