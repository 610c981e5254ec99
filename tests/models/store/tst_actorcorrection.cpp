// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/actorcorrection.h"
#include "models/store/actorsplit.h"
#include "models/store/integritycheck.h"
#include "models/store/nameliststore.h"
#include "models/store/watchcorrection.h"
#include "tests/models/store/corrections.h"
#include "tests/models/store/dump.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

constexpr ActorId kAtlas{1};
constexpr ActorId kRenault{2};
constexpr ActorId kBolide{3};

qint64 mentions(Connection& connection, ActorId actor)
{
    auto query = Statement::prepare(connection, "SELECT count(*) FROM mention WHERE actor_id = ?1");
    return *query->runForInteger(actor);
}

/// Dump without the journal and the ids' order: what a person can see.
QByteArray content(Connection& connection)
{
    return dumpOf(connection, false);
}

} // namespace

class TestActorCorrection : public QObject
{
    Q_OBJECT

private slots:
    void aRenamedActorKeepsItsOldName()
    {
        FilledWorkspace w;
        QVERIFY(edit(w.connection, [](Edit& e) { return renameActor(e, kAtlas, u" Atlas  Câblage "_s); }));
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM actor WHERE id = 1 AND name = 'Atlas Câblage'"), 1);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM alias WHERE actor_id = 1"), 2);
        // The next import finds it under the old name.
        auto store = ArticleStore::prepare(w.connection);
        ArticleDraft another = draft(u"Atlas encore."_s);
        addActor(another, u"Atlas"_s);
        QVERIFY(store->write({another}));
        QCOMPARE(mentions(w.connection, kAtlas), 2);
    }

    void aMergeMovesEverythingAndASplitBringsItBack()
    {
        FilledWorkspace w;
        QVERIFY(edit(w.connection, [](Edit& e) { return setActorParent(e, ActorId{4}, kBolide); }));
        const QByteArray before = content(w.connection);
        QVERIFY(edit(w.connection, [](Edit& e) { return mergeActors(e, kAtlas, kBolide); }));
        QCOMPARE(mentions(w.connection, kAtlas), 2);
        QCOMPARE(mentions(w.connection, kBolide), 0);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM metric WHERE subject_id = 1"), 2);
        QCOMPARE(*w.connection.integer("SELECT parent_id FROM actor WHERE id = 4"), 1);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM actor WHERE id = 3"), 0);
        QCOMPARE(*w.connection.integer(
                     "SELECT count(*) FROM alias WHERE actor_id = 1 AND form = 'Bolide' AND origin = 'user'"),
                 1);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());

        // What comes in later under the merged name stays with the survivor when they part again.
        auto store = ArticleStore::prepare(w.connection);
        ArticleDraft later = draft(u"Bolide encore."_s);
        addActor(later, u"Bolide"_s);
        QVERIFY(store->write({later}));
        QCOMPARE(mentions(w.connection, kAtlas), 3);
        const auto merges = mergesInto(w.connection, kAtlas);
        QVERIFY(merges);
        QCOMPARE(*merges, (QList<ActorMerge>{{2, kBolide, u"Bolide"_s}}));
        QVERIFY(edit(w.connection, [&](Edit& e) { return splitActor(e, merges->first()); }));
        QCOMPARE(mentions(w.connection, kAtlas), 2);
        QCOMPARE(mentions(w.connection, kBolide), 1);
        QCOMPARE(*mergesInto(w.connection, kAtlas), QList<ActorMerge>());
        QVERIFY(!edit(w.connection, [&](Edit& e) { return splitActor(e, merges->first()); }));
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
        QVERIFY(w.connection.execute("DELETE FROM article_source WHERE article_id = 4;"
                                     "DELETE FROM mention WHERE article_id = 4; DELETE FROM article WHERE id = 4"));
        QCOMPARE(content(w.connection), before);
    }

    void oneOfSeveralMergedInOneStepIsSplitAlone()
    {
        FilledWorkspace w;
        constexpr ActorId kCargo{4};
        const QByteArray before = content(w.connection);
        QVERIFY(edit(w.connection, [](Edit& e) {
            Result<> done = mergeActors(e, kAtlas, kBolide);
            if (done)
                done = mergeActors(e, kAtlas, kCargo);
            return done ? followActor(e, kAtlas, {u"Bolide"_s, u"Cargo"_s}) : done;
        }));
        QCOMPARE(mergesInto(w.connection, kAtlas)->size(), 2);
        const ActorMerge bolide{1, kBolide, u"Bolide"_s};
        QVERIFY(edit(w.connection, [&](Edit& e) { return splitActor(e, bolide); }));
        QCOMPARE(mentions(w.connection, kBolide), 1);
        QCOMPARE(mentions(w.connection, kAtlas), 2);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM metric WHERE subject_id = 3"), 1);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM alias WHERE actor_id = 1 AND form = 'Bolide'"), 0);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM alias WHERE actor_id = 1 AND form = 'Cargo'"), 1);
        QCOMPARE(*mergesInto(w.connection, kAtlas), (QList<ActorMerge>{{1, kCargo, u"Cargo"_s}}));
        QStringList watched;
        const NameLists lists = *nameLists(w.connection);
        for (const WatchedName& one : lists.watched)
            watched.append(one.form);
        QCOMPARE(watched, (QStringList{u"Atlas"_s, u"Cargo"_s}));
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
        QVERIFY(edit(w.connection, [&](Edit& e) { return splitActor(e, {1, kCargo, u"Cargo"_s}); }));
        QCOMPARE(mentions(w.connection, kCargo), 1);
        QCOMPARE(*mergesInto(w.connection, kAtlas), QList<ActorMerge>());
        QVERIFY(undo(w.connection) && undo(w.connection) && undo(w.connection));
        QCOMPARE(content(w.connection), before);
    }

    void aChildMaySwallowItsParent()
    {
        FilledWorkspace w;
        QVERIFY(edit(w.connection, [](Edit& e) { return setActorParent(e, kAtlas, kRenault); }));
        QVERIFY(edit(w.connection, [](Edit& e) { return mergeActors(e, kAtlas, kRenault); }));
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM actor WHERE id = 1 AND parent_id IS NULL"), 1);
        QCOMPARE(mentions(w.connection, kAtlas), 4);
    }

    void aliasesComeAndGo()
    {
        FilledWorkspace w;
        QVERIFY(edit(w.connection, [](Edit& e) { return addAlias(e, kAtlas, u"ATC"_s); }));
        QCOMPARE(*edit(w.connection, [](Edit& e) { return addAlias(e, kAtlas, u"ATC"_s); }), 0);
        // A name that the engine read becomes one that a person vouches for.
        QVERIFY(*edit(w.connection, [](Edit& e) { return addAlias(e, kAtlas, u"Atlas"_s); }) > 0);
        QVERIFY(edit(w.connection, [](Edit& e) { return removeAlias(e, kAtlas, u"ATC"_s); }));
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM alias WHERE actor_id = 1 AND origin = 'user'"), 1);
    }

    void whatBreaksARuleChangesNothing_data()
    {
        using Try = std::function<Result<>(Edit&)>;
        QTest::addColumn<Try>("attempt");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const Try& attempt, Error::Kind kind = Error::Kind::BadInput) {
            QTest::newRow(name) << attempt << static_cast<int>(kind);
        };
        row("merge with itself", [](Edit& e) { return mergeActors(e, kAtlas, kAtlas); });
        row(
            "merge with nobody", [](Edit& e) { return mergeActors(e, kAtlas, ActorId{99}); }, Error::Kind::NotFound);
        row("blank name", [](Edit& e) { return renameActor(e, kAtlas, u"  "_s); });
        row("own parent", [](Edit& e) { return setActorParent(e, kAtlas, kAtlas); });
        row("circle of parents", [](Edit& e) {
            auto first = setActorParent(e, kAtlas, kRenault);
            if (first)
                first = setActorParent(e, kRenault, kBolide);
            return first ? setActorParent(e, kBolide, kAtlas) : first;
        });
        row("blank alias", [](Edit& e) { return addAlias(e, kAtlas, {}); });
        row(
            "alias of nobody", [](Edit& e) { return addAlias(e, ActorId{99}, u"x"_s); }, Error::Kind::NotFound);
        row("own name as alias", [](Edit& e) { return removeAlias(e, kAtlas, u"Atlas"_s); });
        row(
            "alias that is none", [](Edit& e) { return removeAlias(e, kAtlas, u"x"_s); }, Error::Kind::NotFound);
    }
    void whatBreaksARuleChangesNothing()
    {
        QFETCH(std::function<Result<>(Edit&)>, attempt);
        FilledWorkspace w;
        const QByteArray before = dumpOf(w.connection);
        const auto refused = edit(w.connection, attempt);
        QVERIFY(!refused);
        QTEST(static_cast<int>(refused.error().kind), "kind");
        QVERIFY(dumpOf(w.connection) == before);
    }
};

QTEST_GUILESS_MAIN(TestActorCorrection)
#include "tst_actorcorrection.moc"
