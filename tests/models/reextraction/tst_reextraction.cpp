// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading a workspace again with another engine: what is new, changed and gone is told, taken or left, and taken
// back.
#include "models/store/actorcorrection.h"
#include "models/store/articleremoval.h"
#include "models/store/editaction.h"
#include "models/store/integritycheck.h"
#include "models/store/metastore.h"
#include "models/store/metriccorrection.h"
#include "models/store/namecorrection.h"
#include "models/store/storystore.h"
#include "models/store/watchcorrection.h"
#include "models/storysearch/movedstep.h"
#include "models/storysearch/storysearch.h"
#include "tests/models/reextraction/otherreadings.h"
#include "tests/models/store/dump.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

using extraction::ExtractedFigure;
using extraction::Extraction;

int count(const Rereading& rereading, ReadingChange::Kind kind, ReadingChange::What what)
{
    int found = 0;
    for (const ArticleRereading& article : rereading.differing)
        for (const ReadingChange& change : article.changes)
            found += change.kind == kind && change.what == what ? 1 : 0;
    return found;
}

constexpr auto kNew = ReadingChange::Kind::New;
constexpr auto kChanged = ReadingChange::Kind::Changed;
constexpr auto kGone = ReadingChange::Kind::Gone;
constexpr auto kFigure = ReadingChange::What::Figure;

/// One announcement told twice in other words: likely the same, not surely.
void tellTwice(Connection& connection)
{
    QTemporaryDir texts;
    const QStringList tellings{
        u" date 2022-03-01 Atlas Ciment investit 850 MDH à Tanger dans une cimenterie neuve.\n"_s,
        u" date 2022-04-10 Atlas Ciment confirme : 850 MDH iront au projet nordique.\n"_s};
    for (qsizetype i = 0; i < tellings.size(); ++i) {
        QFile file(texts.filePath(u"%1.txt"_s.arg(i)));
        if (!file.open(QIODevice::WriteOnly) || file.write(tellings[i].toUtf8()) < 0)
            qFatal("cannot write a test file");
    }
    if (!runImport(connection, fakeEngine(), {texts.path()}, {}))
        qFatal("cannot import");
}

void nothingInTheSecond(Extraction& found, std::string_view body)
{
    if (body.find("confirme") != std::string_view::npos)
        found = {};
}

ArticleId secondTelling(Connection& connection)
{
    return {connection.integer("SELECT id FROM article WHERE body LIKE '%confirme%'").value_or(0)};
}

QByteArray pairsOf(Connection& connection)
{
    return columnOf(connection,
                    "SELECT article_a || ' ' || article_b || ' ' || state || ' ' || score || ' ' || reasons "
                    "FROM story_pair ORDER BY article_a, article_b")
        .value_or(QStringList())
        .join(u'\n')
        .toUtf8();
}

} // namespace

class TestReextraction : public QObject
{
    Q_OBJECT

private slots:
    void theSameEngineFindsNothingElse()
    {
        Announcements w(30);
        QCOMPARE(*isReadByAnotherEngine(w.connection, fakeEngine()), false);
        const auto again = reread(w.connection, engineThat(nothingElse));
        QCOMPARE(again->articles, 30);
        QCOMPARE(again->differing.size(), 0);
        QVERIFY(again->notes.isEmpty());
        QCOMPARE(*isReadByAnotherEngine(w.connection, engineThat(nothingElse)), true);
        QCOMPARE(applied(w.connection, *again), (RereadingOutcome{0, 0, 0}));
        QCOMPARE(*isReadByAnotherEngine(w.connection, engineThat(nothingElse)), false);
    }

    /// While an article is removed no engine reads it.
    void whatComesBackIsToBeReadAgain_data()
    {
        QTest::addColumn<bool>("again");
        QTest::addColumn<bool>("away");
        QTest::newRow("undone") << false << true;
        QTest::newRow("imported again") << true << true;
        QTest::newRow("read before, undone") << false << false;
        QTest::newRow("read before, imported again") << true << false;
    }
    void whatComesBackIsToBeReadAgain()
    {
        QFETCH(bool, again);
        QFETCH(bool, away);
        Announcements w(1);
        const Engine newer = engineThat(nothingElse);
        const auto readIt = [&] { applied(w.connection, *reread(w.connection, newer)); };
        if (!away)
            readIt();
        const auto same = [](const auto&, const auto& existing) { return existing; };
        QVERIFY(edit(w.connection, [&](Edit& e) { return removeArticles(e, {{1}}, same); }));
        if (away)
            readIt();
        QCOMPARE(*metaValue(w.connection, metakey::kEngine), newer.version);
        if (again)
            QVERIFY(edit(w.connection,
                         [](Edit& e) { return bringBackArticles(e, {{1}}).map([](const QList<ArticleId>&) {}); }));
        else
            QVERIFY(undoStep(w.connection));
        QCOMPARE(*isReadByAnotherEngine(w.connection, newer), away);
    }

    void whatDiffersIsToldAndTakenBack_data()
    {
        QTest::addColumn<Twist>("twist");
        QTest::addColumn<QList<int>>("counts"); // new, changed, gone figures of 20 announcements
        QTest::newRow("other values") << Twist(otherValues) << QList<int>{0, 40, 0};
        QTest::newRow("shifted spans") << Twist(shiftedSpans) << QList<int>{0, 40, 0};
        QTest::newRow("missing figures") << Twist(missingFigures) << QList<int>{0, 20, 20};
        QTest::newRow("nothing at all") << Twist([](Extraction& found, std::string_view) { found = {}; })
                                        << QList<int>{0, 0, 40};
    }
    void whatDiffersIsToldAndTakenBack()
    {
        QFETCH(Twist, twist);
        QFETCH(QList<int>, counts);
        Announcements w(20);
        const QByteArray before = w.rows("SELECT quote || value_milli || span_begin || role FROM metric ORDER BY id");
        const auto again = reread(w.connection, engineThat(twist));
        QVERIFY(again);
        QCOMPARE((QList<int>{count(*again, kNew, kFigure), count(*again, kChanged, kFigure),
                             count(*again, kGone, kFigure)}),
                 counts);
        const RereadingOutcome outcome = applied(w.connection, *again);
        QVERIFY(outcome.taken > 0);
        QCOMPARE(outcome.passed, 0);
        QCOMPARE(outcome.step, 1);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
        // Now the workspace says what the engine finds.
        QCOMPARE(reread(w.connection, engineThat(twist))->differing.size(), 0);
        QVERIFY(undoStep(w.connection));
        QCOMPARE(w.rows("SELECT quote || value_milli || span_begin || role FROM metric ORDER BY id"), before);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
    }

    void howAFigureWasReadIsTakenOver()
    {
        Announcements w(3);
        QVERIFY(edit(w.connection, [](Edit& e) { return acceptMetric(e, {1}); }));
        const QByteArray before = dumpOf(w.connection, false);
        const auto surer = [](Extraction& found, std::string_view) {
            for (ExtractedFigure& figure : found.figures)
                figure.confidence = 0.25F;
        };
        const auto again = reread(w.connection, engineThat(surer));
        QVERIFY(again->differing.isEmpty());
        QCOMPARE(applied(w.connection, *again).taken, 0);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM metric WHERE engine = 'newer' AND confidence = 0.25"),
                 5);
        QVERIFY(undoStep(w.connection));
        QCOMPARE(dumpOf(w.connection, false), before);
    }

    void newActorsAndPlacesGoWithTheUndo()
    {
        Announcements w(3);
        const QByteArray before = dumpOf(w.connection, false);
        applied(w.connection, *reread(w.connection, engineThat(moreNames)));
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM actor WHERE name = 'Tanger'"), 1);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM place WHERE name = 'Sidi'"), 1);
        const QByteArray after = dumpOf(w.connection, false);
        QVERIFY(undoStep(w.connection));
        QCOMPARE(dumpOf(w.connection, false), before);
        QVERIFY(redoStep(w.connection));
        QCOMPARE(dumpOf(w.connection, false), after);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
    }

    void whoIsNamedByALaterImportStays()
    {
        Announcements w(2);
        applied(w.connection, *reread(w.connection, engineThat(moreNames)));
        ArticleDraft later = draft(u"Tanger recrute à Sidi."_s);
        vigie::test::addActor(later, u"Tanger"_s);
        later.places = {{u"Sidi"_s, {}, {}, {{spanOf(later.article.body, u"Sidi"_s), u"Sidi"_s}}}};
        auto store = ArticleStore::prepare(w.connection);
        QVERIFY(store->write({later}));
        QVERIFY(undoStep(w.connection));
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM actor c JOIN mention m ON m.actor_id = c.id "
                                       "WHERE c.name = 'Tanger'"),
                 1);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM alias WHERE form = 'Tanger'"), 1);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM place WHERE name = 'Sidi'"), 1);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
        QVERIFY(redoStep(w.connection));
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM mention m JOIN actor c ON c.id = m.actor_id "
                                       "WHERE c.name = 'Tanger'"),
                 3);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
    }

    void whatIsNotTickedStays()
    {
        Announcements w(5);
        auto again = reread(w.connection, engineThat(otherValues));
        for (ArticleRereading& article : again->differing)
            article.take.fill(false);
        again->differing[2].take[0] = true;
        QCOMPARE(applied(w.connection, *again), (RereadingOutcome{1, 0, 1}));
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM metric WHERE role = 'part'"), 1);
    }

    void aRejectedFigureDoesNotComeBack()
    {
        Announcements w(1);
        QVERIFY(edit(w.connection, [](Edit& e) { return rejectMetric(e, {1}); }));
        for (const Twist& twist : {Twist(otherValues), Twist(shiftedSpans)}) {
            applied(w.connection, *reread(w.connection, engineThat(twist)));
            QCOMPARE(*w.connection.integer("SELECT count(*) FROM metric"), 2);
            QCOMPARE(*w.connection.integer("SELECT count(*) FROM metric WHERE id = 1 AND review = 'rejected'"), 1);
        }
        // Another figure at the same place is another one.
        const auto trainees = [](Extraction& found, std::string_view) {
            found.figures.front().kind = MetricKind::Trainees;
            found.figures.front().unit = "people";
        };
        QCOMPARE(count(*reread(w.connection, engineThat(trainees)), kNew, kFigure), 1);
    }

    void namesStayWithWhomPersonsGaveThem()
    {
        Announcements w(3);
        QVERIFY(edit(w.connection, [](Edit& e) { return mergeActors(e, {1}, {2}); }));
        QVERIFY(edit(w.connection, [](Edit& e) { return setActorKind(e, {3}, ActorKind::Association); }));
        QVERIFY(edit(w.connection, [](Edit& e) { return removeMention(e, {1}); }));
        const QByteArray before = w.decisions();
        applied(w.connection, *reread(w.connection, engineThat(shiftedSpans)));
        QCOMPARE(w.decisions(), before);
        // The mention that was taken out is not there again, by whatever span.
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM mention WHERE article_id = 1 AND actor_id IS NOT NULL"),
                 0);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM mention WHERE article_id = 2 AND actor_id = 1"), 1);
    }

    void aRejectedNameThatIsWatchedComesBack()
    {
        Announcements w(3);
        const auto mentions = [&] {
            return columnOf(w.connection,
                            "SELECT article_id FROM mention WHERE actor_id IS NOT NULL ORDER BY article_id")
                ->join(u' ');
        };
        const auto readAgain = [&] { return applied(w.connection, *reread(w.connection, engineThat(nothingElse))); };
        const QStringList names = *columnOf(w.connection, "SELECT name FROM actor ORDER BY id");
        // At one place of one text, and two as names.
        QVERIFY(edit(w.connection, [](Edit& e) {
            return removeMention(e, {*e.connection().integer("SELECT id FROM mention WHERE actor_id = 1")});
        }));
        auto rejection = Edit::begin(w.connection, editInfo(editaction::kNameReject));
        QVERIFY(rejectActor(*rejection, {2}) && rejectActor(*rejection, {3}) && rejection->commit());
        readAgain();
        QCOMPARE(mentions(), QString());
        for (const QString& name : {names[0], names[2]})
            QVERIFY(edit(w.connection,
                         [&](Edit& e) { return watchActor(e, name, ActorKind::Company, {}).map([](ActorId) {}); }));
        readAgain();
        QCOMPARE(mentions(), u"3"_s);
    }

    void whoeverDecidesInBetweenIsHeard()
    {
        Announcements w(2);
        const auto again = reread(w.connection, engineThat(otherValues));
        QVERIFY(edit(w.connection, [](Edit& e) { return acceptMetric(e, {1}); }));
        QVERIFY(w.connection.execute("DELETE FROM metric WHERE id = 3"));
        const RereadingOutcome outcome = applied(w.connection, *again);
        QCOMPARE(outcome.passed, 2);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM metric WHERE review = 'accepted' AND role = 'headline'"),
                 1);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM metric"), 3);
    }

    void aReadingWithoutEvidenceFailsAlone()
    {
        Announcements w(4);
        const auto broken = [](Extraction& found, std::string_view body) {
            if (body.find("Firme2") != std::string_view::npos)
                found.figures.front().span.end += 4000;
            else
                found.figures.front().role = Role::Background;
        };
        const auto again = reread(w.connection, engineThat(broken));
        QCOMPARE(again->failed.size(), 1);
        QCOMPARE(again->differing.size(), 3);
    }

    void theStoriesFollowAReadingAndItsUndo()
    {
        TemporaryWorkspace w;
        tellTwice(w.connection);
        const QByteArray before = pairsOf(w.connection);
        QVERIFY(before.contains("suggested"));
        const auto again = reread(w.connection, engineThat(nothingInTheSecond));
        const RereadingOutcome outcome = applied(w.connection, *again);
        QVERIFY(!outcome.searchFailed);
        const QByteArray after = pairsOf(w.connection);
        QVERIFY(after != before);
        const auto undone = undoStep(w.connection);
        QVERIFY(undone && !undone->searchFailed);
        QCOMPARE(pairsOf(w.connection), before);
        QVERIFY(redoStep(w.connection));
        QCOMPARE(pairsOf(w.connection), after);
        QVERIFY(articlesWithoutStorySearch(w.connection)->isEmpty());
    }

    void aStepLandsThoughItsSearchFails()
    {
        TemporaryWorkspace w;
        tellTwice(w.connection);
        const auto again = reread(w.connection, engineThat(nothingInTheSecond));
        QVERIFY(w.connection.execute("CREATE TEMP TRIGGER broken BEFORE INSERT ON text_signature "
                                     "BEGIN SELECT RAISE(ABORT, 'broken'); END"));
        const RereadingOutcome outcome = applied(w.connection, *again);
        QCOMPARE(outcome.step, 1);
        QVERIFY(outcome.searchFailed);
        // Nothing is left that was found in the old reading, and the next search looks at the article again.
        QCOMPARE(*articlesWithoutStorySearch(w.connection), QList<ArticleId>{secondTelling(w.connection)});
        const auto undone = undoStep(w.connection);
        QVERIFY(undone && undone->searchFailed);
        QCOMPARE(undone->step.step, 1);
        QVERIFY(w.connection.execute("DROP TRIGGER broken"));
        QVERIFY(searchStories(w.connection));
        QVERIFY(pairsOf(w.connection).contains("suggested"));
    }

    void itCanBeCancelled()
    {
        Announcements w(3);
        RereadingOptions options;
        options.cancelled = [] { return true; };
        QCOMPARE(reread(w.connection, fakeEngine(), options).error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestReextraction)
#include "tst_reextraction.moc"
