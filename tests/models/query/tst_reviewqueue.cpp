// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/cubeloader.h"
#include "models/query/reviewqueuequery.h"
#include "models/store/workspace.h"
#include "tests/models/query/randomworkspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

struct Doubted
{
    QTemporaryDir folder;
    Connection connection;
    RandomWorkspace random;
    QueryContext context;

    explicit Doubted(quint32 seed, int articles = 400)
        : connection(openWorkspace(folder.filePath(u"w.vigie"_s), Access::ReadWrite, IfMissing::Create).value())
        , random(connection, seed, articles)
    {
        // What the engine says of its readings, and a due date that some articles are younger than.
        if (!connection.execute("UPDATE metric SET confidence = (id * 37 % 100) / 100.0, "
                                "horizon = CASE WHEN id % 5 = 0 THEN '2012' ELSE '' END WHERE review = 'auto'"))
            qFatal("cannot change the workspace");
        auto opened = openContext(connection);
        if (!opened)
            qFatal("no cube: %s", qPrintable(opened.error().text()));
        context = std::move(*opened);
    }
    ReviewQueue queue(const Filter& filter, int limit)
    {
        auto queue = ReviewQueueQuery{filter, u"MAD"_s, limit}(context);
        if (!queue)
            qFatal("no queue: %s", qPrintable(queue.error().text()));
        return std::move(*queue);
    }
};

} // namespace

class TestReviewQueue : public QObject
{
    Q_OBJECT

private slots:
    void theMostDoubtfulComeFirst()
    {
        Doubted doubted(7);
        const ReviewQueue queue = doubted.queue({}, 0);
        QVERIFY(queue.figures.size() > 200);
        // Among equals the newest article is first.
        const auto& articles = doubted.context.cube->articles;
        const auto place = [&](const DoubtfulFigure& figure) {
            const auto found = std::ranges::find(articles, figure.row.metric.article);
            return std::pair(-figure.score, articles.end() - found);
        };
        QVERIFY(std::ranges::is_sorted(queue.figures, {}, place));
        for (const DoubtfulFigure& figure : queue.figures) {
            QCOMPARE(figure.score, doubtScore(figure.doubts));
            QCOMPARE(figure.row.metric.review, ReviewState::Auto);
        }
        QVERIFY(queue.figures.first().score > queue.figures.last().score);
    }

    void aShortQueueIsTheHeadOfTheWhole_data()
    {
        QTest::addColumn<int>("limit");
        for (const int limit : {1, 2, 50, 100'000})
            QTest::addRow("%d", limit) << limit;
    }
    void aShortQueueIsTheHeadOfTheWhole()
    {
        QFETCH(const int, limit);
        Doubted doubted(11);
        for (int i = 0; i < 20; ++i) {
            const Filter filter = doubted.random.filter();
            const ReviewQueue whole = doubted.queue(filter, 0);
            const ReviewQueue head = doubted.queue(filter, limit);
            QCOMPARE(head.figures, whole.figures.mid(0, limit));
            QCOMPARE(head.waiting, whole.waiting);
            QCOMPARE(head.all, whole.all);
        }
    }

    void whatWaitsIsAllThatIsListedAndNotReviewed()
    {
        Doubted doubted(13);
        for (int i = 0; i < 20; ++i) {
            const ReviewQueue queue = doubted.queue(doubted.random.filter(), 0);
            QList<MetricId> listed;
            for (const DoubtfulFigure& figure : queue.figures)
                listed.append(figure.row.metric.id);
            std::ranges::sort(listed);
            QCOMPARE(queue.waiting, listed);
            QCOMPARE(queue.all.figures - queue.all.reviewed, static_cast<int>(listed.size()));
        }
    }

    /// Some thousand figures are looked up one by one, more are read with the whole table.
    void manyAreJudgedAsFewAre()
    {
        Doubted doubted(17, 16'000);
        const ReviewQueue many = doubted.queue({}, 0);
        QVERIFY2(many.waiting.size() > 20'000, qPrintable(QString::number(many.waiting.size())));
        QHash<MetricId, DoubtfulFigure> judged;
        for (const DoubtfulFigure& figure : many.figures)
            judged.insert(figure.row.metric.id, figure);
        qsizetype compared = 0;
        for (const MetricKind kind : kMetricKinds) {
            Filter ofKind;
            ofKind.kinds = {kind};
            const ReviewQueue few = doubted.queue(ofKind, 0);
            QVERIFY(few.waiting.size() < 20'000);
            for (const DoubtfulFigure& figure : few.figures)
                QCOMPARE(figure, judged.value(figure.row.metric.id));
            compared += few.figures.size();
        }
        QCOMPARE(compared, many.figures.size());
    }
};

QTEST_GUILESS_MAIN(TestReviewQueue)
#include "tst_reviewqueue.moc"
