// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/drafts.h"
#include "models/query/articleidsquery.h"
#include "models/query/countsquery.h"
#include "models/query/cubesource.h"
#include "models/query/queryrunner.h"
#include "models/store/articlestore.h"
#include "models/store/statement.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

/// A query that counts its runs and answers its number.
struct NumberQuery
{
    using Rows = int;
    static constexpr bool kNeedsCube = false;

    int number = 0;
    std::shared_ptr<std::atomic<int>> runs;

    Result<int> operator()(QueryContext& context) const
    {
        if (runs)
            ++*runs;
        return context.connection->integer("SELECT count(*) FROM article").map([this](qint64) { return number; });
    }
};

/// A statement that would run for hours.
struct EndlessQuery
{
    using Rows = qint64;
    static constexpr bool kNeedsCube = false;

    std::shared_ptr<std::atomic<bool>> started;
    std::shared_ptr<std::atomic<bool>> ended;

    Result<qint64> operator()(QueryContext& context) const
    {
        started->store(true);
        auto result = context.connection->integer("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                                  "SELECT count(*) FROM n WHERE i < 0");
        ended->store(true);
        return result;
    }
};

std::shared_ptr<std::atomic<bool>> flag()
{
    return std::make_shared<std::atomic<bool>>(false);
}

void addArticle(Connection& connection, const QString& body)
{
    auto store = ArticleStore::prepare(connection);
    QVERIFY(store);
    QVERIFY(store->write({draft(body, u"2020-01-01"_s)}));
}

} // namespace

class QueryRunnerTest : public QObject
{
    Q_OBJECT

private slots:
    void deliversOnTheCallersThread();
    void aLaneDeliversItsLastRequestOnly();
    void lanesAndReceiversAreIndependent();
    void aDeadReceiverGetsNothing();
    void cancelDropsTheRequest();
    void aNewRequestInterruptsARunningStatement();
    void filesHoldNobodyUp();
    void destructionInterruptsARunningStatement_data();
    void destructionInterruptsARunningStatement();
    void aMissingFileIsAnError();
    void requestsWaitForTheCube();
    void changesOfOthersShow();
    void changesAreToldOnTheOwnersThread();
    void aDamagedWorkspaceIsAnError();
};

void QueryRunnerTest::deliversOnTheCallersThread()
{
    TemporaryWorkspace workspace;
    QueryRunner runner(workspace.path);
    QObject receiver;
    QThread* deliveredOn = nullptr;
    int answer = 0;
    runner.run(Lane::Counts, NumberQuery{7, {}}, &receiver, [&](const Result<int>& result) {
        deliveredOn = QThread::currentThread();
        answer = result.value_or(-1);
    });
    QCOMPARE(answer, 0); // never from within run()
    QTRY_COMPARE(answer, 7);
    QCOMPARE(deliveredOn, QThread::currentThread());
}

void QueryRunnerTest::aLaneDeliversItsLastRequestOnly()
{
    TemporaryWorkspace workspace;
    QueryRunner runner(workspace.path);
    QObject receiver;
    const auto runs = std::make_shared<std::atomic<int>>(0);
    QList<int> answers;
    for (int i = 1; i <= 20; ++i)
        runner.run(Lane::Counts, NumberQuery{i, runs}, &receiver,
                   [&](const Result<int>& result) { answers.append(result.value_or(-1)); });
    bool lastIsThere = false;
    runner.run(Lane::Names, NumberQuery{}, &receiver, [&](const Result<int>&) { lastIsThere = true; });
    QTRY_VERIFY(lastIsThere);
    QCOMPARE(answers, QList<int>{20});
}

void QueryRunnerTest::lanesAndReceiversAreIndependent()
{
    TemporaryWorkspace workspace;
    QueryRunner runner(workspace.path);
    QObject first;
    QObject second;
    QList<int> answers;
    const auto collect = [&](const Result<int>& result) { answers.append(result.value_or(-1)); };
    runner.run(Lane::Chart, NumberQuery{1, {}}, &first, collect);
    runner.run(Lane::Chart, NumberQuery{2, {}}, &second, collect);
    runner.run(Lane::Timeline, NumberQuery{3, {}}, &first, collect);
    QTRY_COMPARE(answers, (QList<int>{1, 2, 3}));
}

void QueryRunnerTest::aDeadReceiverGetsNothing()
{
    TemporaryWorkspace workspace;
    QueryRunner runner(workspace.path);
    QObject alive;
    bool called = false;
    bool done = false;
    {
        QObject dead;
        runner.run(Lane::Counts, NumberQuery{}, &dead, [&](const Result<int>&) { called = true; });
    }
    runner.run(Lane::Counts, NumberQuery{}, &alive, [&](const Result<int>&) { done = true; });
    QTRY_VERIFY(done);
    QVERIFY(!called);
}

void QueryRunnerTest::cancelDropsTheRequest()
{
    TemporaryWorkspace workspace;
    QueryRunner runner(workspace.path);
    QObject receiver;
    bool called = false;
    bool done = false;
    runner.run(Lane::Counts, NumberQuery{}, &receiver, [&](const Result<int>&) { called = true; });
    runner.cancel(Lane::Counts, &receiver);
    runner.run(Lane::Names, NumberQuery{}, &receiver, [&](const Result<int>&) { done = true; });
    QTRY_VERIFY(done);
    QVERIFY(!called);
}

void QueryRunnerTest::aNewRequestInterruptsARunningStatement()
{
    TemporaryWorkspace workspace;
    QueryRunner runner(workspace.path);
    QObject receiver;
    const auto started = flag();
    const auto ended = flag();
    bool called = false;
    runner.run(Lane::Counts, EndlessQuery{started, ended}, &receiver, [&](const Result<qint64>&) { called = true; });
    QTRY_VERIFY(started->load());
    int answer = 0;
    runner.run(Lane::Counts, NumberQuery{5, {}}, &receiver, [&](const Result<int>& r) { answer = r.value_or(-1); });
    QTRY_COMPARE(answer, 5);
    QVERIFY(ended->load());
    QVERIFY(!called);
}

void QueryRunnerTest::filesHoldNobodyUp()
{
    TemporaryWorkspace workspace;
    QueryRunner runner(workspace.path);
    QObject receiver;
    const auto started = flag();
    const auto ended = flag();
    runner.run(Lane::File, EndlessQuery{started, ended}, &receiver, [](const Result<qint64>&) {});
    QTRY_VERIFY(started->load());
    int answer = 0;
    runner.run(Lane::Chart, NumberQuery{5, {}}, &receiver, [&](const Result<int>& r) { answer = r.value_or(-1); });
    QTRY_COMPARE(answer, 5);
    QVERIFY(!ended->load());
    runner.cancel(Lane::File, &receiver);
    QTRY_VERIFY(ended->load());
}

void QueryRunnerTest::destructionInterruptsARunningStatement_data()
{
    QTest::addColumn<Lane>("lane");
    QTest::newRow("of a panel") << Lane::Counts;
    QTest::newRow("of a file") << Lane::File;
}

void QueryRunnerTest::destructionInterruptsARunningStatement()
{
    QFETCH(Lane, lane);
    TemporaryWorkspace workspace;
    QObject receiver;
    const auto started = flag();
    const auto ended = flag();
    {
        QueryRunner runner(workspace.path);
        runner.run(lane, EndlessQuery{started, ended}, &receiver, [](const Result<qint64>&) {});
        QTRY_VERIFY(started->load());
    }
    QVERIFY(ended->load());
}

void QueryRunnerTest::aMissingFileIsAnError()
{
    QTemporaryDir folder;
    QueryRunner runner(folder.filePath(u"none/w.vigie"_s));
    QObject receiver;
    std::optional<Error> error;
    std::optional<Error> cubeError;
    runner.run(Lane::Articles, ArticleIdsQuery{}, &receiver,
               [&](const Result<ArticleIds>& ids) { error = ids ? std::nullopt : std::optional(ids.error()); });
    runner.run(Lane::Counts, CountsQuery{}, &receiver, [&](const Result<WorkspaceCounts>& counts) {
        cubeError = counts ? std::nullopt : std::optional(counts.error());
    });
    QTRY_VERIFY(error && cubeError);
    QCOMPARE(error->kind, Error::Kind::NotFound);
    QCOMPARE(cubeError->kind, Error::Kind::NotFound);
}

void QueryRunnerTest::requestsWaitForTheCube()
{
    TemporaryWorkspace workspace;
    addArticle(workspace.connection, u"Un texte."_s);
    QueryRunner runner(workspace.path);
    QSignalSpy changed(&runner, &QueryRunner::cubeChanged);
    QObject receiver;
    int articles = -1;
    runner.run(Lane::Counts, CountsQuery{}, &receiver,
               [&](const Result<WorkspaceCounts>& counts) { articles = counts ? counts->articles : -2; });
    QTRY_COMPARE(articles, 1);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(runner.cube() != nullptr);
}

void QueryRunnerTest::changesOfOthersShow()
{
    TemporaryWorkspace workspace;
    CubeSource source(workspace.path, nullptr, std::chrono::milliseconds(20));
    QSignalSpy changed(&source, &CubeSource::cubeChanged);
    source.start();
    QTRY_COMPARE(changed.count(), 1);
    const auto before = source.cube();
    addArticle(workspace.connection, u"Un texte."_s);
    QTRY_COMPARE(source.cube()->size(), 1U);
    QCOMPARE(before->size(), 0U); // whoever holds the old cube keeps it
    addArticle(workspace.connection, u"Un autre."_s);
    source.reload();
    QTRY_COMPARE(source.cube()->size(), 2U);
    // Nothing changes any more, so nothing is built however often one looks.
    QTest::qWait(200);
    const qsizetype built = changed.count();
    for (int look = 0; look < 5; ++look) {
        source.reload();
        QTest::qWait(30);
    }
    QCOMPARE(changed.count(), built);
}

/// Whatever hangs on the signals, be it a spy, may end while a cube is being built.
void QueryRunnerTest::changesAreToldOnTheOwnersThread()
{
    TemporaryWorkspace workspace;
    CubeSource source(workspace.path, nullptr, std::chrono::milliseconds(10));
    QThread* toldOn = nullptr;
    connect(
        &source, &CubeSource::cubeChanged, this, [&] { toldOn = QThread::currentThread(); }, Qt::DirectConnection);
    connect(
        &source, &CubeSource::cubeFailed, this, [&] { toldOn = QThread::currentThread(); }, Qt::DirectConnection);
    source.start();
    QTRY_VERIFY(toldOn != nullptr);
    QCOMPARE(toldOn, QThread::currentThread());
    toldOn = nullptr;
    QVERIFY(workspace.connection.execute("PRAGMA ignore_check_constraints = ON;"
                                         "INSERT INTO actor (name, kind) VALUES ('X', 'spaceship')"));
    QTRY_VERIFY(source.error());
    QTRY_VERIFY(toldOn != nullptr);
    QCOMPARE(toldOn, QThread::currentThread());
}

void QueryRunnerTest::aDamagedWorkspaceIsAnError()
{
    TemporaryWorkspace workspace;
    QVERIFY(workspace.connection.execute("PRAGMA ignore_check_constraints = ON;"
                                         "INSERT INTO actor (name, kind) VALUES ('X', 'spaceship')"));
    CubeSource source(workspace.path, nullptr, std::chrono::milliseconds(10));
    QSignalSpy failed(&source, &CubeSource::cubeFailed);
    source.start();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(source.error()->kind, Error::Kind::Corrupt);
    QVERIFY(source.cube() == nullptr);
    // Told once, then again only when somebody has written.
    QVERIFY(workspace.connection.execute("DELETE FROM actor"));
    QTRY_VERIFY(source.cube() != nullptr);
    QCOMPARE(failed.count(), 1);
    QVERIFY(!source.error());
}

QTEST_GUILESS_MAIN(QueryRunnerTest)
#include "tst_queryrunner.moc"
