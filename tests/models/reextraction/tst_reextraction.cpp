// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading a workspace again with another engine: what is new, changed and gone is told, and no decision of a person
// is lost, whatever the engine finds now.
#include "models/importers/importjob.h"
#include "models/reextraction/reextraction.h"
#include "models/store/actorcorrection.h"
#include "models/store/articlecorrection.h"
#include "models/store/editaction.h"
#include "models/store/integritycheck.h"
#include "models/store/metriccorrection.h"
#include "models/store/namecorrection.h"
#include "tests/models/importers/fakeengine.h"
#include "tests/models/store/corrections.h"
#include "tests/models/store/dump.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

using extraction::Context;
using extraction::ExtractedFigure;
using extraction::Extraction;
using Twist = std::function<void(Extraction&, std::string_view)>;

/// The tests' engine in another version, that finds something else.
Engine engineThat(const Twist& twist, const QString& version = u"newer"_s)
{
    Engine engine = fakeEngine();
    engine.version = version;
    engine.extract = [twist](std::string_view body, const Context& context) {
        Extraction found = fakeExtract(body, context);
        twist(found, body);
        return found;
    };
    return engine;
}

void otherValues(Extraction& found, std::string_view)
{
    for (ExtractedFigure& figure : found.figures) {
        figure.value = Decimal::fromWhole(figure.value.thousandths / 1000 + 7);
        figure.role = Role::Part;
        figure.subject = -1;
    }
    found.sectors = {Sector::Aerospace};
}

void shiftedSpans(Extraction& found, std::string_view body)
{
    for (ExtractedFigure& figure : found.figures) {
        // Without its first digit, and with what stands behind the unit.
        figure.span.begin += 1;
        figure.span.end = std::min<std::uint32_t>(figure.span.end + 1, static_cast<std::uint32_t>(body.size()));
    }
    for (auto& actor : found.actors)
        for (auto& mention : actor.mentions)
            mention.begin += 1;
}

void missingFigures(Extraction& found, std::string_view)
{
    if (!found.figures.empty())
        found.figures.erase(found.figures.begin());
    found.places.clear();
    for (ExtractedFigure& figure : found.figures)
        figure.place = -1;
}

/// "Sidi" is a place now, and "Tanger" a firm beside.
void moreNames(Extraction& found, std::string_view body)
{
    const auto at = [&](std::string_view word) {
        const auto begin = static_cast<std::uint32_t>(body.find(word));
        return extraction::ByteSpan{begin, begin + static_cast<std::uint32_t>(word.size())};
    };
    found.actors.push_back({"Tanger", ActorKind::Company, {"La Tangéroise"}, false, {at("Tanger")}, "more"});
    found.places.push_back({"Sidi", "", {at("Sidi")}, "more"});
    if (!found.figures.empty())
        found.figures.front().subject = static_cast<std::int32_t>(found.actors.size()) - 1;
}

void nothingElse(Extraction&, std::string_view) { }

/// A workspace of so many announcements: each has an investment and jobs, an actor, and a place.
struct Announcements : TemporaryWorkspace
{
    explicit Announcements(int count)
    {
        QTemporaryDir texts;
        for (int i = 1; i <= count; ++i) {
            QFile file(texts.filePath(u"a%1.txt"_s.arg(i)));
            const QString text
                = u" date 20%1-05 Firme%2 Sidi investit %3 MDH à Tanger, avec %4 emplois.\n"_s.arg(10 + i % 20)
                      .arg(i)
                      .arg(100 + i)
                      .arg(20 + i);
            if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
                qFatal("cannot write a test file");
        }
        if (!connection.execute("PRAGMA synchronous = OFF")
            || !runImport(connection, fakeEngine(), {texts.path()}, {}))
            qFatal("cannot import");
    }

    QByteArray rows(const QByteArray& sql)
    {
        QByteArray text;
        auto select = Statement::prepare(connection, sql);
        while (select && select->step().value_or(false))
            text += select->text(0).toUtf8() + '\n';
        return text;
    }

    /// All that persons have decided.
    QByteArray decisions()
    {
        return rows("SELECT id || ' ' || article_id || ' ' || kind || ' ' || value_milli || ' ' || "
                    "ifnull(value_max_milli, '') "
                    "|| ' ' || unit || ' ' || modifier || ' ' || role || ' ' || horizon || ' ' || ifnull(sector, '') "
                    "|| ' ' "
                    "|| ifnull(subject_id, '') || ' ' || ifnull(place_id, '') || ' ' || span_begin || ' ' || "
                    "span_end || ' ' "
                    "|| quote || ' ' || review FROM metric WHERE review <> 'auto' ORDER BY id")
            + rows("SELECT metric_id || ' ' || kind || ' ' || value_milli || ' ' || role FROM metric_reading ORDER "
                   "BY metric_id")
            + rows("SELECT article_id || ' ' || actor_id || ' ' || surface FROM mention WHERE origin = 'user' ORDER "
                   "BY id")
            + rows("SELECT actor_id || ' ' || form FROM alias WHERE origin = 'user' ORDER BY actor_id, form")
            + rows("SELECT id || ' ' || name || ' ' || kind || ' ' || ifnull(parent_id, '') FROM actor ORDER BY id")
            + rows("SELECT id || ' ' || ifnull(date, '') || ' ' || title FROM article ORDER BY id");
    }
};

RereadingOutcome applied(Connection& connection, const Rereading& rereading)
{
    const auto outcome = applyRereading(connection, rereading, editInfo());
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().text()));
    return *outcome;
}

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

/// One of the things that a person does to a workspace of n announcements.
Result<> randomEdit(Edit& e, std::mt19937& random, int n)
{
    const auto number = [&](int below) { return std::uniform_int_distribution<int>(0, below - 1)(random); };
    const MetricId metric{number(2 * n) + 1};
    const ActorId actor{number(n) + 1};
    const ArticleId article{number(n) + 1};
    MetricFields fields;
    fields.kind = MetricKind::Investment;
    fields.value = Decimal::fromWhole(number(1000));
    fields.unit = u"EUR"_s;
    fields.horizon = u"2030"_s;
    switch (number(12)) {
    case 0:
    case 1:
        return acceptMetric(e, metric);
    case 2:
    case 3:
        return rejectMetric(e, metric);
    case 4:
    case 5:
        return correctMetric(e, metric, fields);
    case 6:
        return addMetric(e, article, {number(5), 10 + number(9)}, fields).map([](MetricId) {});
    case 7:
        return renameActor(e, actor, u"Nom %1"_s.arg(number(999)));
    case 8:
        return setActorKind(e, actor, kActorKinds[static_cast<std::size_t>(number(5))]);
    case 9:
        return mergeActors(e, actor, {number(n) + 1});
    case 10:
        return setArticleSectors(e, article, {static_cast<Sector>(number(15))});
    default:
        return addMention(e, article, {number(9) + 10, number(5) + 20}, actor).map([](MentionId) {});
    }
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
        QVERIFY(undo(w.connection));
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
        QVERIFY(undo(w.connection));
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
        QVERIFY(undo(w.connection));
        QCOMPARE(dumpOf(w.connection, false), before);
        QVERIFY(redo(w.connection));
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
        QVERIFY(undo(w.connection));
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM actor c JOIN mention m ON m.actor_id = c.id "
                                       "WHERE c.name = 'Tanger'"),
                 1);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM alias WHERE form = 'Tanger'"), 1);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM place WHERE name = 'Sidi'"), 1);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
        QVERIFY(redo(w.connection));
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM mention m JOIN actor c ON c.id = m.actor_id "
                                       "WHERE c.name = 'Tanger'"),
                 3);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
    }

    void randomEditsAndReadingsAreUndoneOneByOne_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1U, 2U, 3U})
            QTest::addRow("seed %u", seed) << seed;
    }
    void randomEditsAndReadingsAreUndoneOneByOne()
    {
        QFETCH(unsigned, seed);
        constexpr int kAnnouncements = 20;
        constexpr int kReadingEvery = 12;
        const QList<Twist> twists{otherValues, moreNames, shiftedSpans, nothingElse, missingFigures};
        Announcements w(kAnnouncements);
        std::mt19937 random(seed);
        QList<QByteArray> dumps{dumpOf(w.connection, false)};
        for (int tries = 0; dumps.size() <= 120; ++tries) {
            QVERIFY(tries < 5000);
            Result<qint64> step = 0;
            if (tries % kReadingEvery == 0) {
                const Twist& twist = twists[tries / kReadingEvery % twists.size()];
                const auto again = reread(w.connection, engineThat(twist, u"newer %1"_s.arg(tries)));
                step = applied(w.connection, *again).step;
            } else {
                step = edit(w.connection, [&](Edit& e) { return randomEdit(e, random, kAnnouncements); });
            }
            if (step && *step > 0)
                dumps.append(dumpOf(w.connection, false));
        }
        QVERIFY(*w.connection.integer("SELECT count(DISTINCT step) FROM journal WHERE action = 'engine.reextract'")
                > 5);
        for (qsizetype i = dumps.size() - 2; i >= 0; --i) {
            const auto undone = undo(w.connection);
            QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().text()));
            QVERIFY2(dumpOf(w.connection, false) == dumps[i], qPrintable(undone->action));
        }
        for (qsizetype i = 1; i < dumps.size(); ++i) {
            QVERIFY(redo(w.connection));
            QVERIFY(dumpOf(w.connection, false) == dumps[i]);
        }
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

    void itCanBeCancelled()
    {
        Announcements w(3);
        RereadingOptions options;
        options.cancelled = [] { return true; };
        QCOMPARE(reread(w.connection, fakeEngine(), options).error().kind, Error::Kind::Cancelled);
    }

    void noneOf300EditsIsLost_data()
    {
        QTest::addColumn<QList<Twist>>("twists");
        QTest::addColumn<unsigned>("seed");
        const QList<Twist> all{otherValues, shiftedSpans, missingFigures};
        QTest::newRow("other values") << QList<Twist>{otherValues} << 1U;
        QTest::newRow("shifted spans") << QList<Twist>{shiftedSpans} << 2U;
        QTest::newRow("missing figures") << QList<Twist>{missingFigures} << 3U;
        QTest::newRow("one after the other") << all << 4U;
    }
    void noneOf300EditsIsLost()
    {
        QFETCH(QList<Twist>, twists);
        QFETCH(unsigned, seed);
        constexpr int kAnnouncements = 60;
        Announcements w(kAnnouncements);
        std::mt19937 random(seed);
        int edits = 0;
        for (int tries = 0; edits < 300; ++tries) {
            QVERIFY(tries < 5000);
            const auto done = edit(w.connection, [&](Edit& e) { return randomEdit(e, random, kAnnouncements); });
            edits += done && *done > 0 ? 1 : 0;
        }
        const QByteArray decisions = w.decisions();
        const HandEdits before = *handEdits(w.connection);
        QByteArray sectors;
        for (const ArticleId article : before.sectors)
            sectors += " OR article_id = " + QByteArray::number(article.value);
        const QByteArray sectorRows
            = "SELECT article_id || sector FROM article_sector WHERE 0" + sectors + " ORDER BY article_id, position";
        const QByteArray sectorsBefore = w.rows(sectorRows);
        for (const Twist& twist : twists) {
            const auto again = reread(w.connection, engineThat(twist));
            QVERIFY(again);
            QVERIFY(applied(w.connection, *again).taken > 0);
            QCOMPARE(w.decisions(), decisions);
            QCOMPARE(w.rows(sectorRows), sectorsBefore);
            QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
        }
    }
};

QTEST_GUILESS_MAIN(TestReextraction)
#include "tst_reextraction.moc"
