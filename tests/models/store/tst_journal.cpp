// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/actorcorrection.h"
#include "models/store/articlecorrection.h"
#include "models/store/integritycheck.h"
#include "models/store/metriccorrection.h"
#include "tests/models/store/corrections.h"
#include "tests/models/store/dump.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

/// The whole content is compared each so many steps.
constexpr qsizetype kLook = 10;

/// A random thing that an analyst may do; often one that is refused.
class RandomAnalyst
{
public:
    explicit RandomAnalyst(unsigned seed)
        : m_random(seed)
    {
    }

    Result<> operator()(Edit& e)
    {
        switch (number(13)) {
        case 0:
            return acceptMetric(e, {number(9) + 1});
        case 1:
            return rejectMetric(e, {number(9) + 1});
        case 2:
        case 3:
            return correctMetric(e, {number(9) + 1}, fields());
        case 4:
            return addMetric(e, {number(3) + 1}, {number(20), number(40) + 15}, fields()).map([](MetricId) {});
        case 5:
            return deleteMetric(e, {number(40) + 1});
        case 6:
            return renameActor(e, {number(5) + 1}, u"Nom %1"_s.arg(number(20)));
        case 7:
            return setActorParent(e, {number(5) + 1}, {number(5)});
        case 8:
            return addAlias(e, {number(5) + 1}, u"Alias %1"_s.arg(number(20)));
        case 9:
            // Rarely, since only four actors are there to begin with.
            return number(8) == 0
                ? mergeActors(e, {number(5) + 1}, {number(5) + 1})
                : setActorKind(e, {number(5) + 1}, kActorKinds[static_cast<std::size_t>(number(5))]);
        case 10:
            return setArticleDate(e, {number(3) + 1},
                                  {2020 + static_cast<int>(number(3)), 1, static_cast<int>(number(3))});
        case 11:
            return setArticleTitle(e, {number(3) + 1}, u"Titre %1"_s.arg(number(20)));
        default:
            return setArticleSectors(e, {number(3) + 1},
                                     {static_cast<Sector>(number(15)), static_cast<Sector>(15 + number(15))});
        }
    }

    qint64 number(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

private:
    MetricFields fields()
    {
        MetricFields fields;
        fields.kind = number(2) == 0 ? MetricKind::Investment : MetricKind::JobsCreated;
        fields.unit = fields.kind == MetricKind::Investment ? u"EUR"_s : u"jobs"_s;
        fields.value.thousandths = number(100) - 2;
        if (number(3) == 0)
            fields.valueMax = Decimal{fields.value.thousandths + number(9)};
        fields.horizon = number(2) == 0 ? QString() : u"2027"_s;
        fields.subject = {number(5)};
        fields.place = {number(2)};
        return fields;
    }

    std::mt19937 m_random;
};

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void aStepSaysWhatWasChanged()
    {
        FilledWorkspace w;
        QCOMPARE(*edit(w.connection, [](Edit& e) { return acceptMetric(e, {1}); }), 1);
        const auto steps = journal(w.connection);
        QVERIFY(steps);
        QCOMPARE(*steps,
                 (QList<JournalStep>{{1,
                                      QDateTime({2024, 5, 1}, {12, 0}, Qt::UTC),
                                      u"ana"_s,
                                      u"test"_s,
                                      {{u"metric"_s, 1, u"review"_s, u"auto"_s, u"accepted"_s}},
                                      false}}));
        QVERIFY(undo(w.connection));
        QVERIFY(journal(w.connection)->first().undone);
    }

    void anEditThatIsDroppedLeavesNothing()
    {
        FilledWorkspace w;
        const QByteArray before = dumpOf(w.connection);
        {
            auto dropped = Edit::begin(w.connection, editInfo());
            QVERIFY(acceptMetric(*dropped, {1}));
            QVERIFY(mergeActors(*dropped, {1}, {2}));
        }
        QVERIFY(dumpOf(w.connection) == before);
        QCOMPARE(undo(w.connection).error().kind, Error::Kind::NotFound);
        QCOMPARE(redo(w.connection).error().kind, Error::Kind::NotFound);
    }

    void aNewStepEndsRedo()
    {
        FilledWorkspace w;
        QVERIFY(edit(w.connection, [](Edit& e) { return acceptMetric(e, {1}); }));
        QVERIFY(edit(w.connection, [](Edit& e) { return acceptMetric(e, {2}); }));
        QVERIFY(undo(w.connection));
        QCOMPARE(*edit(w.connection, [](Edit& e) { return rejectMetric(e, {3}); }), 2);
        QCOMPARE(redo(w.connection).error().kind, Error::Kind::NotFound);
        QCOMPARE(journal(w.connection)->size(), 2);
    }

    void aBulkActionIsOneStep()
    {
        FilledWorkspace w;
        const QByteArray before = dumpOf(w.connection, false);
        QVERIFY(edit(w.connection, [](Edit& e) {
            Result<> done;
            for (qint64 id = 1; done && id <= 6; ++id)
                done = acceptMetric(e, {id});
            return done;
        }));
        QCOMPARE(journal(w.connection)->first().changes.size(), 6);
        QVERIFY(undo(w.connection));
        QVERIFY(dumpOf(w.connection, false) == before);
    }

    void aValueThatWasChangedOtherwiseIsNotOverwritten()
    {
        FilledWorkspace w;
        QVERIFY(edit(w.connection, [](Edit& e) { return acceptMetric(e, {1}); }));
        QVERIFY(w.connection.execute("UPDATE metric SET review = 'rejected' WHERE id = 1"));
        const QByteArray before = dumpOf(w.connection);
        QCOMPARE(undo(w.connection).error().kind, Error::Kind::BadInput);
        QVERIFY(dumpOf(w.connection) == before);
    }

    void undoGoesOnAfterARestartAndAnImport()
    {
        FilledWorkspace w;
        QVERIFY(edit(w.connection, [](Edit& e) { return setArticleDate(e, {1}, {2023, 5, 0}); }));
        QVERIFY(edit(w.connection, [](Edit& e) {
            MetricFields fields;
            fields.unit = u"MAD"_s;
            return addMetric(e, {1}, {0, 5}, fields).map([](MetricId) {});
        }));
        QVERIFY(edit(w.connection, [](Edit& e) { return deleteMetric(e, {7}); }));
        auto other = openWorkspace(w.path, Access::ReadWrite);
        QVERIFY(other);
        // An import of other figures, and of an article that takes the place in the order of dates that became free.
        auto store = ArticleStore::prepare(*other);
        ArticleDraft fourth = draft(u"Un autre : 9 MDH"_s, u"2022-01"_s);
        addMetric(fourth, MetricKind::Investment, 9'000'000, u"9 MDH"_s);
        QVERIFY(store->write({fourth}));
        for (int i = 0; i < 3; ++i) {
            const auto undone = undo(*other);
            QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().text()));
        }
        QCOMPARE(*other->integer("SELECT count(*) FROM article WHERE date = '2022-01'"), 2);
        QCOMPARE(*other->integer("SELECT count(*) FROM metric"), 7);
        QCOMPARE(*checkIntegrity(*other), QList<Finding>());
    }

    void aThousandRandomEditsAreUndoneOneByOne_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1U, 2U, 3U})
            QTest::addRow("seed %u", seed) << seed;
    }
    void aThousandRandomEditsAreUndoneOneByOne()
    {
        QFETCH(unsigned, seed);
        FilledWorkspace w;
        QVERIFY(w.connection.execute("PRAGMA synchronous = OFF"));
        RandomAnalyst analyst(seed);
        QList<QByteArray> dumps{dumpOf(w.connection, false)};
        while (dumps.size() <= 1000) {
            const auto done = edit(w.connection, [&](Edit& e) { return analyst(e); });
            if (done && *done > 0)
                dumps.append(dumps.size() % kLook == 0 ? dumpOf(w.connection, false) : QByteArray());
        }
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
        const QByteArray journalBefore = dumpOf(w.connection);
        for (qsizetype i = dumps.size() - 2; i >= 0; --i) {
            const auto undone = undo(w.connection);
            QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().text()));
            if (i % kLook == 0)
                QVERIFY2(dumpOf(w.connection, false) == dumps[i], qPrintable(undone->action));
        }
        QCOMPARE(undo(w.connection).error().kind, Error::Kind::NotFound);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
        for (qsizetype i = 1; i < dumps.size(); ++i)
            QVERIFY(redo(w.connection));
        QVERIFY(dumpOf(w.connection) == journalBefore);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
