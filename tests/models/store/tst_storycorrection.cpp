// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/integritycheck.h"
#include "models/store/storycorrection.h"
#include "models/store/storystore.h"
#include "tests/models/store/corrections.h"
#include "tests/models/store/dump.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

using Ids = QList<ArticleId>;

/// Eight articles in no story.
struct Articles : TemporaryWorkspace
{
    Articles()
    {
        QList<ArticleDraft> drafts;
        for (int i = 1; i <= 8; ++i)
            drafts.append(draft(u"Annonce numéro %1."_s.arg(i), u"2022-0%1"_s.arg(i)));
        auto store = ArticleStore::prepare(connection);
        if (!store || !store->write(drafts))
            qFatal("cannot fill the workspace");
    }

    /// "1 2 | 4 5": the stories' articles.
    QString groups()
    {
        QStringList texts;
        for (const Story& story : stories(connection).value_or(QList<Story>())) {
            QStringList ids;
            for (const ArticleId article : story.articles)
                ids.append(QString::number(article.value));
            texts.append(ids.join(u' '));
        }
        return texts.join(u" | "_s);
    }

    /// "1-3 2-3": the pairs that were denied.
    QString denied()
    {
        QStringList texts;
        for (const StoryLink& link : storyLinks(connection).value_or(QList<StoryLink>()))
            if (link.state == StoryLink::State::Denied)
                texts.append(u"%1-%2"_s.arg(link.a.value).arg(link.b.value));
        return texts.join(u' ');
    }

    Result<qint64> join(const Ids& articles)
    {
        return edit(connection, [&](Edit& e) { return joinStory(e, articles).map([](StoryId) {}); });
    }
    Result<qint64> split(qint64 story, const Ids& articles)
    {
        return edit(connection, [&](Edit& e) { return splitStory(e, {story}, articles); });
    }
    Result<qint64> deny(qint64 a, qint64 b)
    {
        return edit(connection, [&](Edit& e) { return denyStory(e, {a}, {b}); });
    }
    Result<qint64> account(qint64 story, qint64 article)
    {
        return edit(connection, [&](Edit& e) { return setStoryAccount(e, {story}, {article}); });
    }
};

Error::Kind kindOf(const Result<qint64>& refused)
{
    return refused ? Error::Kind::Internal : refused.error().kind;
}

} // namespace

class TestStoryCorrection : public QObject
{
    Q_OBJECT

private slots:
    void joiningBringsWholeStoriesTogether()
    {
        Articles w;
        QVERIFY(w.join({{1}, {2}}));
        QVERIFY(w.join({{4}, {5}}));
        QCOMPARE(w.groups(), u"1 2 | 4 5"_s);
        QVERIFY(w.join({{5}, {2}, {7}}));
        QCOMPARE(w.groups(), u"1 2 4 5 7"_s);
        QVERIFY(!stories(w.connection)->first().automatic);
        QVERIFY(undo(w.connection));
        QCOMPARE(w.groups(), u"1 2 | 4 5"_s);
    }

    void splittingIsRemembered_data()
    {
        QTest::addColumn<QList<int>>("out");
        QTest::addColumn<QString>("groups");
        QTest::addColumn<QString>("denied");
        QTest::newRow("one of four") << QList<int>{3} << u"1 2 4"_s << u"1-3 2-3 3-4"_s;
        QTest::newRow("two of four") << QList<int>{1, 3} << u"2 4 | 1 3"_s << u"1-2 1-4 2-3 3-4"_s;
        QTest::newRow("three of four") << QList<int>{1, 3, 4} << u"1 3 4"_s << u"1-2 2-3 2-4"_s;
        QTest::newRow("all, unnamed") << QList<int>{} << QString() << u"1-2 1-3 1-4 2-3 2-4 3-4"_s;
        QTest::newRow("all, named") << QList<int>{4, 3, 2, 1} << QString() << u"1-2 1-3 1-4 2-3 2-4 3-4"_s;
    }
    void splittingIsRemembered()
    {
        QFETCH(QList<int>, out);
        QFETCH(QString, groups);
        QFETCH(QString, denied);
        Articles w;
        QVERIFY(w.join({{1}, {2}, {3}, {4}}));
        const QByteArray before = dumpOf(w.connection, false);
        Ids leaving;
        for (const int article : out)
            leaving.append(ArticleId{article});
        QVERIFY(w.split(1, leaving));
        QCOMPARE(w.groups(), groups);
        QCOMPARE(w.denied(), denied);
        QVERIFY(undo(w.connection));
        QVERIFY(dumpOf(w.connection, false) == before);
    }

    void notTheSameKeepsWholeStoriesApart()
    {
        Articles w;
        QVERIFY(w.join({{1}, {2}}));
        QVERIFY(w.deny(3, 1));
        QCOMPARE(w.denied(), u"1-3"_s);
        QCOMPARE(kindOf(w.join({{2}, {3}})), Error::Kind::BadInput);
        QCOMPARE(w.groups(), u"1 2"_s);
        // The two that were denied, named together: a person has changed his mind.
        QVERIFY(w.join({{1}, {3}}));
        QCOMPARE(w.groups(), u"1 2 3"_s);
        QCOMPARE(w.denied(), QString());
    }

    void theAccountIsOneOfTheStorys()
    {
        Articles w;
        QVERIFY(w.join({{1}, {2}, {3}}));
        QCOMPARE(kindOf(w.account(1, 7)), Error::Kind::BadInput);
        QCOMPARE(kindOf(w.account(9, 1)), Error::Kind::NotFound);
        QVERIFY(w.account(1, 3));
        QCOMPARE(stories(w.connection)->first().account, ArticleId{3});
        QVERIFY(w.split(1, {{3}}));
        QCOMPARE(stories(w.connection)->first().account, ArticleId{});
        QVERIFY(undo(w.connection));
        QCOMPARE(stories(w.connection)->first().account, ArticleId{3});
    }

    void whatBreaksARuleIsRefused()
    {
        Articles w;
        QVERIFY(w.join({{1}, {2}}));
        const QByteArray before = dumpOf(w.connection);
        QCOMPARE(kindOf(w.join({{3}})), Error::Kind::BadInput);
        QCOMPARE(kindOf(w.join({{3}, {3}})), Error::Kind::BadInput);
        QCOMPARE(kindOf(w.join({{3}, {99}})), Error::Kind::NotFound);
        QCOMPARE(kindOf(w.split(1, {{3}})), Error::Kind::BadInput);
        QCOMPARE(kindOf(w.split(4, {})), Error::Kind::NotFound);
        QCOMPARE(kindOf(w.deny(1, 2)), Error::Kind::BadInput);
        QCOMPARE(kindOf(w.deny(3, 3)), Error::Kind::BadInput);
        QVERIFY(dumpOf(w.connection) == before);
    }

    void randomDecisionsAreUndoneOneByOne()
    {
        Articles w;
        QVERIFY(w.connection.execute("PRAGMA synchronous = OFF"));
        std::mt19937 random(7);
        const auto number = [&](int below) { return std::uniform_int_distribution<int>(0, below - 1)(random); };
        const auto some = [&] {
            Ids articles;
            for (int i = number(3); i >= 0; --i)
                articles.append(ArticleId{number(8) + 1});
            return articles;
        };
        const auto story = [&] {
            const auto now = stories(w.connection).value_or(QList<Story>());
            return now.isEmpty() ? 0 : now[number(static_cast<int>(now.size()))].id.value;
        };
        QList<QByteArray> dumps{dumpOf(w.connection, false)};
        int tries = 0;
        while (dumps.size() <= 200) {
            const int what = number(5);
            QVERIFY(++tries < 5000);
            const auto done = what < 2 ? w.join(some())
                : what == 2            ? w.split(story(), number(2) == 0 ? some() : Ids())
                           : what == 3 ? w.deny(number(8) + 1, number(8) + 1)
                                       : w.account(story(), number(9));
            if (done && *done > 0)
                dumps.append(dumpOf(w.connection, false));
        }
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
        for (qsizetype i = dumps.size() - 2; i >= 0; --i) {
            QVERIFY(undo(w.connection));
            QVERIFY(dumpOf(w.connection, false) == dumps[i]);
        }
        for (qsizetype i = 1; i < dumps.size(); ++i)
            QVERIFY(redo(w.connection));
        QVERIFY(dumpOf(w.connection, false) == dumps.last());
    }

    void aSearchBetweenDecisionsDoesNotEndUndo()
    {
        Articles w;
        QVERIFY(w.join({{1}, {2}, {3}}));
        QVERIFY(w.split(1, {{3}}));
        StoryFindings findings;
        findings.links = {{{3}, {8}, StoryLink::State::Automatic, 0.9, false, u"[]"_s}};
        const auto joined = [](const QList<StoryLink>&, const QList<Story>& existing) {
            return QList<Story>(existing) << Story{{}, true, {}, {{3}, {8}}};
        };
        QVERIFY(*storeFindings(w.connection, findings, joined));
        QCOMPARE(w.groups(), u"1 2 | 3 8"_s);
        QVERIFY(undo(w.connection));
        QCOMPARE(w.groups(), u"1 2 3"_s);
        QVERIFY(undo(w.connection));
        QCOMPARE(w.groups(), QString());
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
    }

    void findingsOfAnOlderLookAreNotStored()
    {
        Articles w;
        StoryFindings findings;
        findings.searchedBefore = 1;
        findings.signatures = {{{1}, "x"_ba}};
        QCOMPARE(*storeFindings(w.connection, findings, [](const auto&, const auto& existing) { return existing; }),
                 false);
        QCOMPARE(*searchedArticles(w.connection), 0);
        QCOMPARE(articlesWithoutStorySearch(w.connection)->size(), 8);
    }
};

QTEST_GUILESS_MAIN(TestStoryCorrection)
#include "tst_storycorrection.moc"
