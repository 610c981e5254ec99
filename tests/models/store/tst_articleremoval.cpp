// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/actorcorrection.h"
#include "models/store/articlecorrection.h"
#include "models/store/articleremoval.h"
#include "models/store/integritycheck.h"
#include "models/store/metriccorrection.h"
#include "models/store/namecorrection.h"
#include "models/store/readingstore.h"
#include "models/store/statement.h"
#include "models/store/storycorrection.h"
#include "tests/models/store/corrections.h"
#include "tests/models/store/dump.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

using Ids = QList<ArticleId>;

/// Whoever is linked, also through others, is together.
QList<Story> chained(const QList<StoryLink>& links, const QList<Story>& existing)
{
    QList<Story> groups = existing;
    for (const StoryLink& link : links) {
        Story joined;
        joined.articles = {link.a, link.b};
        for (const Story& group : std::as_const(groups))
            if (group.articles.contains(link.a) || group.articles.contains(link.b))
                joined.articles += group.articles;
        groups.removeIf(
            [&](const Story& group) { return group.articles.contains(link.a) || group.articles.contains(link.b); });
        std::ranges::sort(joined.articles);
        joined.articles.erase(std::unique(joined.articles.begin(), joined.articles.end()), joined.articles.end());
        groups.append(joined);
    }
    return groups;
}

struct Workspace : FilledWorkspace
{
    Result<qint64> remove(const Ids& articles)
    {
        return edit(connection, [&](Edit& e) { return removeArticles(e, articles, chained); });
    }
    Result<qint64> bringBack(const Ids& articles)
    {
        return edit(connection, [&](Edit& e) { return bringBackArticles(e, articles).map([](const Ids&) {}); });
    }
    void run(const QByteArray& sql)
    {
        if (!connection.execute(sql))
            qFatal("cannot change the workspace");
    }
    qint64 integer(const QByteArray& sql) { return connection.integer(sql).value_or(-1); }

    /// An automatic story of all three: article 1 is like the two others, which are not like each other.
    void chainStory()
    {
        run("INSERT INTO story_pair VALUES (1, 2, 'automatic', 0.9, 0, '[]'), (1, 3, 'automatic', 0.9, 0, '[]')");
        run("INSERT INTO story (id, origin) VALUES (1, 'auto')");
        run("INSERT INTO story_article VALUES (1, 1), (2, 1), (3, 1)");
    }
};

} // namespace

class TestArticleRemoval : public QObject
{
    Q_OBJECT

private slots:
    // At a million articles a plan that begins with the mentions takes 15 s where nothing is removed at all.
    void whatIsGoneIsFoundFromTheRemovedArticles_data()
    {
        QTest::addColumn<QByteArray>("view");
        for (const char* view : {"gone_actor", "gone_alias", "gone_place"})
            QTest::newRow(view) << QByteArray(view);
    }
    void whatIsGoneIsFoundFromTheRemovedArticles()
    {
        QFETCH(QByteArray, view);
        Workspace w;
        static const QRegularExpression kWholeTable(u"^(SCAN [nmfl]\\b|SEARCH .*>\\?)"_s);
        QStringList steps;
        QVERIFY(forEachRow(w.connection, QByteArray("EXPLAIN QUERY PLAN SELECT * FROM " + view),
                           [&](const Statement& row) { steps.append(row.text(3)); }));
        QVERIFY(steps.contains(u"SCAN r"_s));
        QCOMPARE(steps.filter(kWholeTable), QStringList());
    }
    void removedArticlesAreThereForNobody()
    {
        Workspace w;
        QVERIFY(edit(w.connection, [](Edit& e) { return acceptMetric(e, {1}); }));
        QVERIFY(w.remove({{1}, {3}}));
        QCOMPARE(*articleCount(w.connection), 1);
        QCOMPARE(storedReadings(w.connection, {}, 10)->size(), 1);
        QVERIFY(!storedReading(w.connection, {1}));
        QCOMPARE(w.integer("SELECT count(*) FROM v_articles"), 1);
        QCOMPARE(w.integer("SELECT count(*) FROM v_metrics"), 2);
        QCOMPARE(*columnOf(w.connection, "SELECT name FROM v_actors ORDER BY id"),
                 (QStringList{u"Renault"_s, u"Bolide"_s}));
        QCOMPARE(w.integer("SELECT articles FROM v_actors WHERE name = 'Renault'"), 1);
        QCOMPARE(*articlesWithoutStorySearch(w.connection), Ids{{2}});
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
    }

    void whatIsNotThereIsRefused()
    {
        Workspace w;
        QCOMPARE(w.remove({{1}, {9}}).error().kind, Error::Kind::NotFound);
        QCOMPARE(*articleCount(w.connection), 3);
        QVERIFY(w.remove({{1}, {1}}));
        QCOMPARE(w.remove({{1}}).error().kind, Error::Kind::NotFound);
        const auto refused = [&](auto change) {
            const Result<qint64> done = edit(w.connection, change);
            return done ? Error::Kind::Internal : done.error().kind;
        };
        QCOMPARE(refused([](Edit& e) { return acceptMetric(e, {1}); }), Error::Kind::NotFound);
        QCOMPARE(refused([](Edit& e) { return setArticleTitle(e, {1}, u"Titre"_s); }), Error::Kind::NotFound);
        QCOMPARE(refused([](Edit& e) { return setArticleSectors(e, {1}, {}); }), Error::Kind::NotFound);
        QCOMPARE(refused([](Edit& e) { return setArticleDate(e, {1}, {}); }), Error::Kind::NotFound);
        QCOMPARE(refused([](Edit& e) {
                     return addMention(e, {1}, {0, 5}, {1}).map([](MentionId) {});
                 }),
                 Error::Kind::NotFound);
        QCOMPARE(refused([](Edit& e) {
                     return joinStory(e, {{1}, {2}}).map([](StoryId) {});
                 }),
                 Error::Kind::NotFound);
        QCOMPARE(refused([](Edit& e) { return denyStory(e, {1}, {2}); }), Error::Kind::NotFound);
    }

    void undoBringsAllBack()
    {
        Workspace w;
        w.chainStory();
        QVERIFY(edit(w.connection, [](Edit& e) { return rejectMetric(e, {1}); }));
        QVERIFY(edit(w.connection, [](Edit& e) { return setStoryAccount(e, {1}, {1}); }));
        const QByteArray before = dumpOf(w.connection, false);
        QVERIFY(w.remove({{1}, {2}}));
        const QByteArray after = dumpOf(w.connection, false);
        QVERIFY(after != before);
        QVERIFY(undo(w.connection));
        QCOMPARE(dumpOf(w.connection, false), before);
        QVERIFY(redo(w.connection));
        QCOMPARE(dumpOf(w.connection, false), after);
        w.connection = TemporaryWorkspace::open(w.path);
        QVERIFY(undo(w.connection));
        QCOMPARE(dumpOf(w.connection, false), before);
    }

    void whoWasAloneInTheStoryThroughItLeaves()
    {
        Workspace w;
        w.chainStory();
        const QByteArray before = dumpOf(w.connection, false);
        QVERIFY(w.remove({{1}}));
        QVERIFY(stories(w.connection)->isEmpty());
        QVERIFY(storyLinks(w.connection)->isEmpty());
        QVERIFY(undo(w.connection));
        QCOMPARE(dumpOf(w.connection, false), before);
        QVERIFY(w.remove({{3}}));
        QCOMPARE(stories(w.connection)->first().articles, (Ids{{1}, {2}}));
    }

    void whatAPersonHasJoinedStays()
    {
        Workspace w;
        QVERIFY(edit(w.connection, [](Edit& e) { return joinStory(e, {{1}, {2}, {3}}).map([](StoryId) {}); }));
        QVERIFY(edit(w.connection, [](Edit& e) { return setStoryAccount(e, {1}, {1}); }));
        QVERIFY(w.remove({{1}}));
        QCOMPARE(*stories(w.connection), (QList<Story>{{{1}, false, {}, {{2}, {3}}}}));
        QVERIFY(w.bringBack({{1}}));
        QCOMPARE(*stories(w.connection), (QList<Story>{{{1}, false, {1}, {{1}, {2}, {3}}}}));
    }

    /// Whatever became of its actors and its story meanwhile.
    void itComesBackSound()
    {
        Workspace w;
        QVERIFY(edit(w.connection, [](Edit& e) { return joinStory(e, {{1}, {2}}).map([](StoryId) {}); }));
        QVERIFY(edit(w.connection, [](Edit& e) { return acceptMetric(e, {1}); }));
        QVERIFY(w.remove({{1}}));
        QVERIFY(edit(w.connection, [](Edit& e) { return mergeActors(e, {3}, {1}); }));
        QVERIFY(edit(w.connection, [](Edit& e) { return rejectActor(e, {2}); }));
        const Ids pair{{2}, {3}};
        QVERIFY(edit(w.connection, [&](Edit& e) { return joinStory(e, pair).map([](StoryId) {}); }));
        QVERIFY(edit(w.connection, [](Edit& e) { return splitStory(e, {1}, {}); }));
        QVERIFY(w.bringBack({{1}, {2}}));
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
        QCOMPARE(w.integer("SELECT count(*) FROM v_articles"), 3);
        QCOMPARE(metricFields(w.connection, {1})->subject, ActorId{3});
        QCOMPARE(w.integer("SELECT count(*) FROM metric WHERE id = 1 AND review = 'accepted'"), 1);
        QCOMPARE(w.integer("SELECT count(*) FROM mention WHERE article_id = 1 AND actor_id IS NOT NULL"), 1);
        QVERIFY(stories(w.connection)->isEmpty());
        QVERIFY(undo(w.connection));
        QCOMPARE(w.integer("SELECT count(*) FROM v_articles"), 2);
        while (undo(w.connection))
            ;
        QCOMPARE(w.integer("SELECT count(*) FROM v_articles"), 3);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
    }

    void thatItIsComparedAgainDependsOnWhatCameAfterIt()
    {
        Workspace w;
        w.run("INSERT INTO text_signature VALUES (1, x'00'), (2, x'00'), (3, x'00')");
        QVERIFY(w.remove({{1}}));
        QVERIFY(undo(w.connection));
        QVERIFY(articlesWithoutStorySearch(w.connection)->isEmpty());
        QVERIFY(redo(w.connection));
        auto store = ArticleStore::prepare(w.connection);
        QVERIFY(store->write({draft(u"Un texte de plus."_s)}));
        QCOMPARE(*articlesWithoutStorySearch(w.connection), Ids{{4}});
        QVERIFY(undo(w.connection));
        QCOMPARE(*articlesWithoutStorySearch(w.connection), (Ids{{1}, {4}}));
    }

    /// Actors and places that only it names, with the places above them that hold no other.
    void whoIsNamedNowhereElseIsGone()
    {
        Workspace w;
        w.run("INSERT INTO place (id, name, folded, key) VALUES (10, 'Inde', 'inde', 'IN'), (11, 'Maroc', 'maroc', "
              "'MA')");
        w.run("INSERT INTO place (id, name, folded, key, parent_id) VALUES (12, 'Pune', 'pune', 'PU', 10)");
        w.run("UPDATE place SET parent_id = 11 WHERE name = 'Tanger'");
        w.run("UPDATE mention SET place_id = 12 WHERE article_id = 1 AND place_id IS NOT NULL");
        w.run("UPDATE actor SET parent_id = id - 2 WHERE id > 2"); // Bolide of Atlas, Cargo of Renault
        QVERIFY(w.remove({{1}}));
        QCOMPARE(*columnOf(w.connection, "SELECT id FROM gone_place ORDER BY id"), (QStringList{u"10"_s, u"12"_s}));
        QCOMPARE(*columnOf(w.connection, "SELECT id FROM gone_actor"), QStringList{u"1"_s});
        QCOMPARE(*columnOf(w.connection, "SELECT coalesce(parent, '-') FROM v_actors ORDER BY id"),
                 (QStringList{u"-"_s, u"-"_s, u"Renault"_s}));
        QVERIFY(w.remove({{2}, {3}}));
        QCOMPARE(w.integer("SELECT count(*) FROM gone_place"), 4);
        QCOMPARE(w.integer("SELECT count(*) FROM v_actors"), 0);
    }
};

QTEST_GUILESS_MAIN(TestArticleRemoval)
#include "tst_articleremoval.moc"
