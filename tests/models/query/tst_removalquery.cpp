// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/removalquery.h"
#include "models/store/articlecorrection.h"
#include "models/store/connection.h"
#include "models/store/metriccorrection.h"
#include "models/store/namecorrection.h"
#include "models/store/storycorrection.h"
#include "tests/models/store/corrections.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

using Decision = Result<> (*)(Edit&);

} // namespace

Q_DECLARE_METATYPE(Decision)

/// What is told to be at stake before articles are removed.
class TestRemovalQuery : public QObject
{
    Q_OBJECT

private slots:
    void decisionsAreTold_data()
    {
        QTest::addColumn<Decision>("decide");
        QTest::addColumn<int>("articles"); // of the first and the third
        QTest::addColumn<int>("figures");
        const auto row = [](const char* name, Decision decide, int articles, int figures = 0) {
            QTest::newRow(name) << decide << articles << figures;
        };
        row(
            "nothing", [](Edit&) { return Result<>(); }, 0);
        row(
            "figure", [](Edit& e) { return acceptMetric(e, {1}); }, 1, 1);
        row(
            "title", [](Edit& e) { return setArticleTitle(e, {1}, u"Titre"_s); }, 1);
        row(
            "name marked",
            [](Edit& e) {
                return addMention(e, {1}, {30, 35}, {3}).map([](MentionId) {});
            },
            1);
        row(
            "name taken out", [](Edit& e) { return removeMention(e, {1}); }, 1);
        row(
            "name of another taken out", [](Edit& e) { return removeMention(e, {4}); }, 0);
        row(
            "marked and taken out",
            [](Edit& e) {
                return addMention(e, {1}, {30, 35}, {3}).and_then([&](MentionId made) {
                    return removeMention(e, made);
                });
            },
            0);
        row(
            "joined",
            [](Edit& e) {
                return joinStory(e, {{1}, {2}}).map([](StoryId) {});
            },
            1);
        row(
            "both joined",
            [](Edit& e) {
                return joinStory(e, {{1}, {3}}).map([](StoryId) {});
            },
            2);
        row(
            "denied as the first", [](Edit& e) { return denyStory(e, {1}, {2}); }, 1);
        row(
            "denied as the second", [](Edit& e) { return denyStory(e, {2}, {3}); }, 1);
        row(
            "account", [](Edit& e) { return setStoryAccount(e, {50}, {3}); }, 1);
        row(
            "another's account", [](Edit& e) { return setStoryAccount(e, {50}, {2}); }, 0);
    }

    void decisionsAreTold()
    {
        QFETCH(const Decision, decide);
        QFETCH(const int, articles);
        QFETCH(const int, figures);
        FilledWorkspace w;
        if (QByteArray(QTest::currentDataTag()).contains("account"))
            QVERIFY(w.connection.execute("INSERT INTO story (id, origin) VALUES (50, 'auto'); "
                                         "INSERT INTO story_article VALUES (2, 50), (3, 50)"));
        QCOMPARE(*w.connection.integer("SELECT article_id FROM mention WHERE id = 1"), 1);
        QCOMPARE(*w.connection.integer("SELECT article_id FROM mention WHERE id = 4"), 2);
        QueryContext context;
        context.connection = &w.connection;
        const RemovalQuery query{{ArticleId{1}, ArticleId{3}}};
        auto step = Edit::begin(w.connection, editInfo(u"name.remove"_s));
        QVERIFY(decide(*step));
        const auto committed = step->commit();
        QVERIFY(committed);
        QCOMPARE(*query(context), (RemovalStakes{articles, figures}));
        if (*committed > 0)
            QVERIFY(undo(w.connection));
        QCOMPARE(*query(context), RemovalStakes());
    }
};

QTEST_GUILESS_MAIN(TestRemovalQuery)
#include "tst_removalquery.moc"
