// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stories from import to total: what an import joins by itself, what persons decide about it, and what counts.
#include "models/analysis/stories/storyreasonjson.h"
#include "models/importers/importjob.h"
#include "models/query/breakdownquery.h"
#include "models/query/cubeloader.h"
#include "models/store/articleremoval.h"
#include "models/store/integritycheck.h"
#include "models/store/storycorrection.h"
#include "models/store/storystore.h"
#include "models/storysearch/movedstep.h"
#include "tests/models/importers/fakeengine.h"
#include "tests/models/store/corrections.h"
#include "tests/models/store/dump.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

const QString kFirst
    = u" date 2022-03-01 Atlas Ciment investit 850 MDH à Tanger dans une cimenterie neuve. Les travaux ont "
      "commencé ce printemps sous la conduite du préfet, et 450 emplois sont attendus sur le site. "
      "Le directeur Karim Bennani espère une mise en service rapide des deux fours.\n"_s;
/// The same text with another end and another number of jobs.
const QString kSecond
    = u" date 2022-03-03 Atlas Ciment investit 850 MDH à Tanger dans une cimenterie neuve. Les travaux ont "
      "commencé ce printemps sous la conduite du préfet, et 450 emplois sont attendus sur le site. "
      "Le directeur Karim Bennani espère une mise en service rapide, dit notre confrère.\n"_s;
/// Other words six weeks later, the same firm and amount: likely, not sure.
const QString kThird = u" date 2022-04-10 Atlas Ciment confirme : 850 MDH iront au projet nordique.\n"_s;
const QString kOther
    = u" date 2022-03-02 Bolide Textile ouvre un atelier à Fès, avec 75 emplois. Rien de plus n'est connu.\n"_s;

/// A folder of texts to import from.
class Texts
{
public:
    void add(const QString& name, const QString& text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("cannot write a test file");
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

Result<ImportReport> import(Connection& connection, const Texts& texts)
{
    ImportOptions options;
    options.clock = [] { return QDateTime({2024, 5, 1}, {12, 0}, Qt::UTC); };
    return runImport(connection, fakeEngine(), {texts.path()}, options);
}

/// Millions of dirhams that count, and jobs.
std::pair<Sum, Sum> totals(Connection& connection)
{
    auto context = openContext(connection);
    if (!context)
        qFatal("no cube");
    BreakdownQuery query;
    query.currency = u"MAD"_s;
    query.measure = Measure::Investment;
    const auto money = query(*context);
    query.measure = Measure::Jobs;
    const auto jobs = query(*context);
    return {money->total, jobs->total};
}

std::pair<Sum, Sum> wanted(qint64 millions, qint64 jobs)
{
    Sum money;
    money += Decimal::fromWhole(millions * 1'000'000);
    Sum people;
    people += Decimal::fromWhole(jobs);
    return {money, people};
}

QList<QList<ArticleId>> groups(Connection& connection)
{
    QList<QList<ArticleId>> groups;
    for (const Story& story : stories(connection).value_or(QList<Story>()))
        groups.append(story.articles);
    return groups;
}

} // namespace

class TestStorySearch : public QObject
{
    Q_OBJECT

private slots:
    void aSecondTellingCountsOnce()
    {
        TemporaryWorkspace w;
        Texts texts;
        texts.add(u"a.txt"_s, kFirst);
        texts.add(u"b.txt"_s, kSecond);
        texts.add(u"c.txt"_s, kOther);
        const auto report = import(w.connection, texts);
        QVERIFY(report);
        QCOMPARE(report->stories, (StorySearchReport{3, {{1}, {2}}, 0}));
        QCOMPARE(groups(w.connection), (QList<QList<ArticleId>>{{{1}, {2}}}));
        QVERIFY(stories(w.connection)->first().automatic);
        QCOMPARE(totals(w.connection), wanted(850, 525));
        const auto links = storyLinks(w.connection);
        const auto reasons = storyReasonsFromJson(links->first().reasons.toUtf8());
        QVERIFY(!reasons.empty());
        QCOMPARE(storyReasonsToJson(reasons), links->first().reasons.toUtf8());
    }

    void whatIsNotSureWaits()
    {
        TemporaryWorkspace w;
        Texts texts;
        texts.add(u"a.txt"_s, kFirst);
        texts.add(u"c.txt"_s, kThird);
        const auto report = import(w.connection, texts);
        QVERIFY(report->stories.joined.isEmpty());
        QCOMPARE(report->stories.suggested, 1);
        QCOMPARE(totals(w.connection), wanted(1700, 450));
        QVERIFY(edit(w.connection, [](Edit& e) { return joinStory(e, {{1}, {2}}).map([](StoryId) {}); }));
        QCOMPARE(totals(w.connection), wanted(850, 450));
    }

    void aLaterImportFindsTheEarlierTelling()
    {
        TemporaryWorkspace whole;
        TemporaryWorkspace byAndBy;
        Texts texts;
        Texts more;
        texts.add(u"a.txt"_s, kFirst);
        QVERIFY(import(byAndBy.connection, texts));
        for (const auto& [name, text] :
             {std::pair(u"b.txt"_s, kSecond), {u"c.txt"_s, kOther}, {u"d.txt"_s, kThird}}) {
            texts.add(name, text);
            more.add(name, text);
        }
        QVERIFY(import(whole.connection, texts));
        QVERIFY(import(byAndBy.connection, more));
        QCOMPARE(groups(byAndBy.connection), (QList<QList<ArticleId>>{{{1}, {2}}}));
        QCOMPARE(*storyLinks(byAndBy.connection), *storyLinks(whole.connection));
    }

    void decisionsAreForEver()
    {
        TemporaryWorkspace w;
        Texts texts;
        texts.add(u"a.txt"_s, kFirst);
        texts.add(u"b.txt"_s, kSecond);
        QVERIFY(import(w.connection, texts));
        const qint64 story = stories(w.connection)->first().id.value;
        QVERIFY(edit(w.connection, [&](Edit& e) { return splitStory(e, {story}, {}); }));
        const QByteArray after = dumpOf(w.connection);
        QVERIFY(import(w.connection, texts));
        QVERIFY(dumpOf(w.connection) == after);
        // A copy that is like both comes to one of them, and never brings the two together.
        texts.add(u"c.txt"_s, QString(kSecond).replace(u"notre confrère"_s, u"la radio"_s));
        QVERIFY(import(w.connection, texts));
        for (const QList<ArticleId>& group : groups(w.connection))
            QVERIFY(!group.contains(ArticleId{1}) || !group.contains(ArticleId{2}));
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
    }

    void whatPersonsJoinedStaysAndGrows()
    {
        TemporaryWorkspace w;
        Texts texts;
        texts.add(u"a.txt"_s, kFirst);
        texts.add(u"b.txt"_s, kOther);
        QVERIFY(import(w.connection, texts));
        QVERIFY(edit(w.connection, [](Edit& e) { return joinStory(e, {{1}, {2}}).map([](StoryId) {}); }));
        const StoryId story = stories(w.connection)->first().id;
        texts.add(u"c.txt"_s, kThird);
        QVERIFY(import(w.connection, texts));
        QCOMPARE(groups(w.connection), (QList<QList<ArticleId>>{{{1}, {2}}}));
        QCOMPARE(stories(w.connection)->first().id, story);
        QVERIFY(!stories(w.connection)->first().automatic);
    }

    void theChosenAccountCounts()
    {
        TemporaryWorkspace w;
        Texts texts;
        texts.add(u"a.txt"_s, kFirst);
        texts.add(u"b.txt"_s, QString(kSecond).replace(u"450 emplois"_s, u"470 emplois"_s));
        QVERIFY(import(w.connection, texts));
        QVERIFY(edit(w.connection, [](Edit& e) { return joinStory(e, {{1}, {2}}).map([](StoryId) {}); }));
        const qint64 story = stories(w.connection)->first().id.value;
        QCOMPARE(totals(w.connection), wanted(850, 450));
        QVERIFY(edit(w.connection, [&](Edit& e) { return setStoryAccount(e, {story}, {2}); }));
        QCOMPARE(totals(w.connection), wanted(850, 470));
        QVERIFY(undo(w.connection));
        QCOMPARE(totals(w.connection), wanted(850, 450));
    }

    /// Nothing is joined to what was removed, and what came meanwhile is compared with it once it is back.
    void removedArticlesAreNotSearched()
    {
        TemporaryWorkspace w;
        Texts texts;
        texts.add(u"a.txt"_s, kFirst);
        texts.add(u"c.txt"_s, kOther);
        QVERIFY(import(w.connection, texts));
        QVERIFY(edit(w.connection, [](Edit& e) { return removeArticles(e, {{1}}, groupStories); }));
        QCOMPARE(totals(w.connection), wanted(0, 75));
        Texts second;
        second.add(u"b.txt"_s, kSecond);
        QCOMPARE(import(w.connection, second)->stories, (StorySearchReport{1, {}, 0}));
        QVERIFY(groups(w.connection).isEmpty());
        QCOMPARE(totals(w.connection), wanted(850, 525));
        QVERIFY(edit(w.connection,
                     [](Edit& e) { return bringBackArticles(e, {{1}}).map([](const QList<ArticleId>&) {}); }));
        QCOMPARE(searchStories(w.connection)->joined.size(), 1);
        QCOMPARE(groups(w.connection), (QList<QList<ArticleId>>{{{1}, {3}}}));
        QCOMPARE(totals(w.connection), wanted(850, 525));
    }

    void undoingARemovalComparesWithWhatCameMeanwhile()
    {
        TemporaryWorkspace w;
        Texts texts;
        texts.add(u"a.txt"_s, kFirst);
        QVERIFY(import(w.connection, texts));
        auto removal = Edit::begin(w.connection, editInfo(u"article.remove"_s));
        QVERIFY(removeArticles(*removal, {{1}}, groupStories) && removal->commit());
        Texts second;
        second.add(u"b.txt"_s, kSecond);
        QVERIFY(import(w.connection, second));
        QVERIFY(undoStep(w.connection));
        QCOMPARE(groups(w.connection), (QList<QList<ArticleId>>{{{1}, {2}}}));
        QVERIFY(redoStep(w.connection));
        QVERIFY(groups(w.connection).isEmpty());
        QVERIFY(undoStep(w.connection));
        QCOMPARE(groups(w.connection), (QList<QList<ArticleId>>{{{1}, {2}}}));
    }

    /// 2 and 3 are told to be one by what came after the removal alone.
    void redoingARemovalLeavesTheOthersInTheStory()
    {
        TemporaryWorkspace w;
        Texts texts;
        texts.add(u"a.txt"_s, kFirst);
        texts.add(u"b.txt"_s, kSecond);
        texts.add(u"c.txt"_s, QString(kFirst).replace(u"des deux fours"_s, u"des trois fours"_s));
        QVERIFY(import(w.connection, texts));
        QVERIFY(w.connection.execute("UPDATE story_pair SET state = 'suggested' WHERE article_a = 2"));
        QCOMPARE(groups(w.connection), (QList<QList<ArticleId>>{{{1}, {2}, {3}}}));
        auto removal = Edit::begin(w.connection, editInfo(u"article.remove"_s));
        QVERIFY(removeArticles(*removal, {{1}}, groupStories) && removal->commit());
        QVERIFY(groups(w.connection).isEmpty());
        Texts fourth;
        fourth.add(u"d.txt"_s, QString(kSecond).replace(u"notre confrère"_s, u"la radio"_s));
        QVERIFY(import(w.connection, fourth));
        QVERIFY(undoStep(w.connection));
        QCOMPARE(groups(w.connection), (QList<QList<ArticleId>>{{{1}, {2}, {3}, {4}}}));
        QVERIFY(redoStep(w.connection));
        QCOMPARE(groups(w.connection), (QList<QList<ArticleId>>{{{2}, {3}, {4}}}));
        QCOMPARE(totals(w.connection), wanted(850, 450));
    }

    void decisionsOutliveARemoval_data()
    {
        QTest::addColumn<bool>("join");
        QTest::addColumn<bool>("again");
        QTest::newRow("a join, undone") << true << false;
        QTest::newRow("a join, imported again") << true << true;
        QTest::newRow("an account, undone") << false << false;
        QTest::newRow("an account, imported again") << false << true;
    }

    /// Whoever comes to the one who is left comes to what a person has made.
    void decisionsOutliveARemoval()
    {
        QFETCH(const bool, join);
        QFETCH(const bool, again);
        TemporaryWorkspace w;
        Texts texts;
        texts.add(u"a.txt"_s, join ? kOther : QString(kFirst).replace(u"des deux fours"_s, u"des trois fours"_s));
        texts.add(u"b.txt"_s, kFirst);
        QVERIFY(import(w.connection, texts));
        if (join)
            QVERIFY(edit(w.connection, [](Edit& e) { return joinStory(e, {{1}, {2}}).map([](StoryId) {}); }));
        else
            QVERIFY(edit(w.connection, [](Edit& e) { return setStoryAccount(e, {1}, {2}); }));
        const Story decided = stories(w.connection)->first();
        auto removal = Edit::begin(w.connection, editInfo(u"article.remove"_s));
        QVERIFY(removeArticles(*removal, {{1}}, groupStories) && removal->commit());
        QVERIFY(groups(w.connection).isEmpty());
        Texts third;
        third.add(u"c.txt"_s, kSecond);
        QVERIFY(import(w.connection, third));
        QCOMPARE(groups(w.connection), (QList<QList<ArticleId>>{{{2}, {3}}}));
        if (again)
            QCOMPARE(import(w.connection, texts)->returned, 1);
        else
            QVERIFY(undoStep(w.connection));
        Story wanted = decided;
        wanted.articles.append(ArticleId{3});
        QCOMPARE(*stories(w.connection), QList<Story>{wanted});
    }

    /// Nobody comes to the one who is left, and that one's place is kept.
    void theOneWhoIsLeftKeepsThePlace()
    {
        TemporaryWorkspace w;
        Texts texts;
        texts.add(u"a.txt"_s, kOther);
        texts.add(u"b.txt"_s, kFirst);
        QVERIFY(import(w.connection, texts));
        QVERIFY(edit(w.connection, [](Edit& e) { return joinStory(e, {{1}, {2}}).map([](StoryId) {}); }));
        const Story decided = stories(w.connection)->first();
        auto removal = Edit::begin(w.connection, editInfo(u"article.remove"_s));
        QVERIFY(removeArticles(*removal, {{1}}, groupStories) && removal->commit());
        Texts third;
        third.add(u"c.txt"_s, u" date 2023-01-02 Cobalt Minier ouvre une mine à Figuig, avec 20 emplois.\n"_s);
        QVERIFY(import(w.connection, third));
        QVERIFY(undoStep(w.connection));
        QCOMPARE(*stories(w.connection), QList<Story>{decided});
    }

    void aCancelledSearchIsMadeUpForLater()
    {
        TemporaryWorkspace w;
        Texts texts;
        texts.add(u"a.txt"_s, kFirst);
        texts.add(u"b.txt"_s, kSecond);
        ImportOptions options;
        int imported = 0;
        options.progress = [&](const ImportProgress& progress) { imported = progress.imported; };
        options.cancelled = [&] { return imported == 2; };
        const auto report = runImport(w.connection, fakeEngine(), {texts.path()}, options);
        QVERIFY(report->cancelled);
        QVERIFY(groups(w.connection).isEmpty());
        QCOMPARE(searchStories(w.connection)->joined.size(), 2);
        QCOMPARE(groups(w.connection).size(), 1);
        QCOMPARE(*searchStories(w.connection), StorySearchReport());
    }
};

QTEST_GUILESS_MAIN(TestStorySearch)
#include "tst_storysearch.moc"
