// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/actorcorrection.h"
#include "models/store/integritycheck.h"
#include "models/store/namecorrection.h"
#include "models/store/nameliststore.h"
#include "tests/models/store/corrections.h"
#include "tests/models/store/dump.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

Error::Kind kindOf(const Result<qint64>& refused)
{
    return refused ? Error::Kind::Internal : refused.error().kind;
}

} // namespace

class TestNameCorrection : public QObject
{
    Q_OBJECT

private slots:
    void aNameIsMarkedInTheText()
    {
        FilledWorkspace w;
        ActorId actor;
        QVERIFY(edit(w.connection, [&](Edit& e) -> Result<> {
            const auto added = addActor(e, u"  Port de Tanger "_s, ActorKind::PublicBody);
            if (!added)
                return tl::unexpected(added.error());
            actor = *added;
            return addMention(e, {1}, spanOf(u"Atlas et Renault investissent 30 MDH à Tanger"_s, u"Tanger"_s), actor)
                .map([](MentionId) {});
        }));
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM mention WHERE origin = 'user' AND surface = 'Tanger'"),
                 1);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
        // A later import finds the actor under what stands in the text.
        auto store = ArticleStore::prepare(w.connection);
        ArticleDraft fourth = draft(u"Tanger accueille un navire."_s);
        vigie::test::addActor(fourth, u"Tanger"_s, ActorKind::PublicBody);
        QVERIFY(store->write({fourth}));
        QCOMPARE(*w.connection.integer("SELECT count(DISTINCT article_id) FROM mention WHERE actor_id = 5"), 2);
        // Undoing leaves what other texts name.
        QVERIFY(undo(w.connection));
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM mention WHERE actor_id = 5"), 1);
        QVERIFY(redo(w.connection));
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM mention WHERE actor_id = 5"), 2);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
    }

    void aSpanHasToBeInTheText_data()
    {
        QTest::addColumn<qsizetype>("begin");
        QTest::addColumn<qsizetype>("end");
        QTest::newRow("behind the end") << qsizetype(50) << qsizetype(500);
        QTest::newRow("backwards") << qsizetype(5) << qsizetype(2);
        QTest::newRow("blank") << qsizetype(5) << qsizetype(6);
        QTest::newRow("named already") << qsizetype(0) << qsizetype(5);
    }
    void aSpanHasToBeInTheText()
    {
        QFETCH(qsizetype, begin);
        QFETCH(qsizetype, end);
        FilledWorkspace w;
        const QByteArray before = dumpOf(w.connection);
        const auto refused = edit(w.connection, [&](Edit& e) {
            return addMention(e, {1}, {begin, end}, {1}).map([](MentionId) {});
        });
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"span"_s);
        QVERIFY(dumpOf(w.connection) == before);
    }

    void oneMentionIsTakenOut()
    {
        FilledWorkspace w;
        const QByteArray before = dumpOf(w.connection, false);
        QVERIFY(edit(w.connection, [](Edit& e) { return removeMention(e, {1}); }));
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM mention WHERE id = 1"), 0);
        QVERIFY(undo(w.connection));
        QVERIFY(dumpOf(w.connection, false) == before);
        QCOMPARE(kindOf(edit(w.connection, [](Edit& e) { return removeMention(e, {99}); })), Error::Kind::NotFound);
    }

    void aRejectedNameIsStopped()
    {
        FilledWorkspace w;
        QVERIFY(edit(w.connection, [](Edit& e) { return setActorParent(e, {1}, {2}); }));
        QVERIFY(edit(w.connection, [](Edit& e) { return denyMerge(e, {1}, {2}); }));
        const QByteArray before = dumpOf(w.connection, false);
        QVERIFY(edit(w.connection, [](Edit& e) { return rejectActor(e, {1}); }));
        QVERIFY(edit(w.connection, [](Edit& e) { return rejectActor(e, {2}); }));
        QCOMPARE(nameLists(w.connection)->stopped, QStringList({u"Atlas"_s, u"Renault"_s}));
        QCOMPARE(
            *w.connection.integer("SELECT count(*) FROM metric WHERE subject_id IS NULL AND kind = 'investment'"), 1);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
        QVERIFY(undo(w.connection));
        QVERIFY(undo(w.connection));
        QVERIFY(dumpOf(w.connection, false) == before);
    }

    void mergingMovesWhatIsNotTheSame()
    {
        FilledWorkspace w;
        QVERIFY(edit(w.connection, [](Edit& e) { return denyMerge(e, {3}, {1}); }));
        QVERIFY(edit(w.connection, [](Edit& e) { return denyMerge(e, {2}, {3}); }));
        const QByteArray before = dumpOf(w.connection, false);
        QVERIFY(edit(w.connection, [](Edit& e) { return mergeActors(e, {2}, {3}); }));
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM actor_pair"), 1);
        QCOMPARE(*w.connection.integer("SELECT 10 * actor_a + actor_b FROM actor_pair"), 12);
        QVERIFY(undo(w.connection));
        QVERIFY(dumpOf(w.connection, false) == before);
        QCOMPARE(kindOf(edit(w.connection, [](Edit& e) { return denyMerge(e, {3}, {3}); })), Error::Kind::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestNameCorrection)
#include "tst_namecorrection.moc"
