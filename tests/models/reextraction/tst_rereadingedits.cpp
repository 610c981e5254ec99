// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What persons did and what other engines read, in any order: no decision is lost, and each step can be taken back.
#include "models/query/cubefollower.h"
#include "models/query/cubeloader.h"
#include "models/store/actorcorrection.h"
#include "models/store/articlecorrection.h"
#include "models/store/articleremoval.h"
#include "models/store/integritycheck.h"
#include "models/store/metriccorrection.h"
#include "models/store/namecorrection.h"
#include "models/storysearch/movedstep.h"
#include "tests/models/analysis/cubedifference.h"
#include "tests/models/reextraction/otherreadings.h"
#include "tests/models/store/dump.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

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

class TestRereadingEdits : public QObject
{
    Q_OBJECT

private slots:
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
            const auto undone = undoStep(w.connection);
            QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().text()));
            QVERIFY2(dumpOf(w.connection, false) == dumps[i], qPrintable(undone->step.action));
        }
        for (qsizetype i = 1; i < dumps.size(); ++i) {
            QVERIFY(redoStep(w.connection));
            QVERIFY(dumpOf(w.connection, false) == dumps[i]);
        }
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
    }

    /// A cube that follows what persons and engines do, beside removed articles, against one that is read whole.
    void theCubeFollowsReadingsBesideRemovedArticles_data() { randomEditsAndReadingsAreUndoneOneByOne_data(); }
    void theCubeFollowsReadingsBesideRemovedArticles()
    {
        QFETCH(unsigned, seed);
        constexpr int kAnnouncements = 12;
        const QList<Twist> twists{otherValues, moreNames, shiftedSpans, missingFigures};
        Announcements w(kAnnouncements);
        std::mt19937 random(seed);
        CubeFollower follower;
        int followed = 0;
        const auto compare = [&](const char* after) {
            const auto cube = follower.read(w.connection);
            const auto whole = loadCube(w.connection);
            QVERIFY(cube && whole);
            const QString difference = firstDifference(**cube, **whole);
            QVERIFY2(difference.isEmpty(), qPrintable(QString::fromUtf8(after) + u": "_s + difference));
            followed += follower.readWhole() ? 0 : 1;
        };
        for (int tries = 0; tries < 60 && !QTest::currentTestFailed(); ++tries) {
            const ArticleId article{static_cast<qint64>(random() % kAnnouncements) + 1};
            const auto same = [](const auto&, const auto& existing) { return existing; };
            const auto removed = edit(w.connection, [&](Edit& e) { return removeArticles(e, {article}, same); });
            const auto newer = engineThat(twists[tries % twists.size()], u"newer %1"_s.arg(tries));
            applied(w.connection, *reread(w.connection, newer));
            compare("reading");
            for (int back = 0; back < 3; ++back) {
                // Without the search behind them, which is no step: else the whole would be read.
                if (undo(w.connection))
                    compare("undo");
                if (redo(w.connection))
                    compare("redo");
                if (edit(w.connection, [&](Edit& e) { return randomEdit(e, random, kAnnouncements); }))
                    compare("edit");
            }
            if (tries % 3 > 0 && removed)
                QVERIFY(edit(w.connection, [&](Edit& e) {
                    return bringBackArticles(e, {article}).map([](const QList<ArticleId>&) {});
                }));
            compare("return");
        }
        QVERIFY(followed > 100);
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

QTEST_GUILESS_MAIN(TestRereadingEdits)
#include "tst_rereadingedits.moc"
