// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/actorcorrection.h"
#include "models/store/integritycheck.h"
#include "models/store/nameliststore.h"
#include "models/store/watchcorrection.h"
#include "tests/models/store/corrections.h"
#include "tests/models/store/dump.h"
#include "tests/models/store/namelists.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

/// The watch-list as an analyst edits it: journalled, and tied to an actor.
class TestWatchCorrection : public QObject
{
    Q_OBJECT

private slots:
    void aNameIsWatchedWithItsAliases()
    {
        FilledWorkspace w;
        stopName(w.connection, u"Horizon"_s);
        QVERIFY(watch(w.connection, u" Horizon  Nord "_s, {u"Horizon"_s, u"HN"_s, u"Horizon Nord"_s}));
        const NameLists expected{{{u"HN"_s, u"Horizon Nord"_s, ActorKind::Company},
                                  {u"Horizon"_s, u"Horizon Nord"_s, ActorKind::Company},
                                  {u"Horizon Nord"_s, u"Horizon Nord"_s, ActorKind::Company}},
                                 {}};
        QCOMPARE(*nameLists(w.connection), expected);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM actor WHERE name = 'Horizon Nord'"), 1);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
        // What a later import reads under an alias is this actor.
        auto store = ArticleStore::prepare(w.connection);
        ArticleDraft article = draft(u"HN recrute."_s);
        addActor(article, u"HN"_s);
        QVERIFY(store->write({article}));
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM actor WHERE name = 'HN'"), 0);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM mention JOIN actor ON actor.id = actor_id "
                                       "WHERE actor.name = 'Horizon Nord'"),
                 1);
    }

    void itIsOneStepToUndo()
    {
        FilledWorkspace w;
        stopName(w.connection, u"Horizon"_s);
        const NameLists before = *nameLists(w.connection);
        QVERIFY(watch(w.connection, u"Horizon Nord"_s, {u"Horizon"_s}));
        QVERIFY(undo(w.connection));
        QCOMPARE(*nameLists(w.connection), before);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM actor WHERE name = 'Horizon Nord'"), 0);
        QVERIFY(redo(w.connection));
        QCOMPARE(nameLists(w.connection)->watched.size(), 2);
    }

    void watchingAgainChangesTheList()
    {
        FilledWorkspace w;
        QVERIFY(watch(w.connection, u"Horizon Nord"_s, {u"Horizon"_s}));
        QVERIFY(watch(w.connection, u"Horizon Sud"_s, {u"Horizon"_s}));
        const NameLists lists = *nameLists(w.connection);
        QCOMPARE(lists.watched.size(), 3);
        QCOMPARE(lists.watched.first(), (WatchedName{u"Horizon"_s, u"Horizon Sud"_s, ActorKind::Company}));
    }

    void unwatchingTakesAllFormsAndLeavesTheActor()
    {
        FilledWorkspace w;
        QVERIFY(watch(w.connection, u"Horizon Nord"_s, {u"Horizon"_s}));
        QVERIFY(edit(w.connection, [](Edit& e) { return unwatchActor(e, u"Horizon"_s); }));
        QCOMPARE(*nameLists(w.connection), NameLists());
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM actor WHERE name = 'Horizon Nord'"), 1);
        const auto refused = edit(w.connection, [](Edit& e) { return unwatchActor(e, u"Horizon"_s); });
        QVERIFY(!refused && refused.error().kind == Error::Kind::NotFound);
    }

    void aRenamedActorIsFollowedUnderItsNames()
    {
        FilledWorkspace w;
        QVERIFY(watch(w.connection, u"Atlas"_s, {u"Atlas Auto"_s}));
        const NameLists before = *nameLists(w.connection);
        QVERIFY(edit(w.connection, [](Edit& e) {
            Result<> done = renameActor(e, {1}, u"Atlas Maroc"_s);
            if (done)
                done = removeAlias(e, {1}, u"Atlas Auto"_s);
            return done ? followActor(e, {1}, {u"Atlas"_s}) : done;
        }));
        const NameLists expected{{{u"Atlas"_s, u"Atlas Maroc"_s, ActorKind::Company},
                                  {u"Atlas Maroc"_s, u"Atlas Maroc"_s, ActorKind::Company}},
                                 {}};
        QCOMPARE(*nameLists(w.connection), expected); // "Atlas Auto" is its name no longer
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
        QVERIFY(undo(w.connection));
        QCOMPARE(*nameLists(w.connection), before);
    }

    void aChangedKindIsFollowed()
    {
        FilledWorkspace w;
        QVERIFY(watch(w.connection, u"Atlas"_s, {u"Atlas Auto"_s}));
        const NameLists before = *nameLists(w.connection);
        QVERIFY(edit(w.connection, [](Edit& e) { return setKindAndFollow(e, {1}, ActorKind::Education); }));
        const NameLists expected{
            {{u"Atlas"_s, u"Atlas"_s, ActorKind::Education}, {u"Atlas Auto"_s, u"Atlas"_s, ActorKind::Education}},
            {}};
        QCOMPARE(*nameLists(w.connection), expected);
        QVERIFY(undo(w.connection));
        QCOMPARE(*nameLists(w.connection), before);
    }

    void whoIsNotWatchedIsNotBecauseOfItsKind()
    {
        FilledWorkspace w;
        QVERIFY(edit(w.connection, [](Edit& e) { return setKindAndFollow(e, {1}, ActorKind::Education); }));
        QCOMPARE(*nameLists(w.connection), NameLists());
    }

    void whatIsWatchedUnderOneNameIsOfOneKind()
    {
        FilledWorkspace w;
        QVERIFY(watch(w.connection, u"Horizon Nord"_s, {u"Horizon"_s}));
        QVERIFY(edit(w.connection, [](Edit& e) {
            return watchActor(e, u"Horizon Nord"_s, ActorKind::Association, {}).map([](ActorId) {});
        }));
        const NameLists expected{{{u"Horizon"_s, u"Horizon Nord"_s, ActorKind::Association},
                                  {u"Horizon Nord"_s, u"Horizon Nord"_s, ActorKind::Association}},
                                 {}};
        QCOMPARE(*nameLists(w.connection), expected);
    }

    void aBlankNameIsRefused()
    {
        FilledWorkspace w;
        const QByteArray before = dumpOf(w.connection);
        const auto refused = watch(w.connection, u"  "_s, {u"Horizon"_s});
        QVERIFY(!refused && refused.error().kind == Error::Kind::BadInput);
        QCOMPARE(dumpOf(w.connection), before);
    }

private:
    static Result<qint64> watch(Connection& connection, const QString& name, const QStringList& aliases)
    {
        return edit(connection,
                    [&](Edit& e) { return watchActor(e, name, ActorKind::Company, aliases).map([](ActorId) {}); });
    }
};

QTEST_GUILESS_MAIN(TestWatchCorrection)
#include "tst_watchcorrection.moc"
