// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/articlelistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

ArticleListModel::Ids idsFrom(std::vector<qint64> values)
{
    auto ids = std::make_shared<std::vector<ArticleId>>();
    for (const qint64 value : values)
        ids->push_back(ArticleId{value});
    return ids;
}

ArticleListModel::Ids manyIds(int count)
{
    auto ids = std::make_shared<std::vector<ArticleId>>(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        (*ids)[static_cast<std::size_t>(i)] = ArticleId{count - i};
    return ids;
}

QList<ArticleRow> rowsOf(const ArticleListModel& model, int first, int count)
{
    QList<ArticleRow> rows;
    for (int row = first; row < first + count; ++row) {
        ArticleRow content;
        content.id = model.idAt(row);
        content.title = u"article %1"_s.arg(content.id.value);
        rows.append(content);
    }
    return rows;
}

QList<qint64> shown(const ArticleListModel& model)
{
    QList<qint64> values;
    for (int row = 0; row < model.rowCount(); ++row)
        values.append(model.idAt(row).value);
    return values;
}

} // namespace

class TestArticleListModel : public QObject
{
    Q_OBJECT

private slots:
    void asksForThePagesOnScreen()
    {
        ArticleListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIds(manyIds(1'000'000));
        QSignalSpy asked(&model, &ArticleListModel::pageRequested);
        model.want(120, 131);
        QCOMPARE(asked.takeFirst(), (QVariantList{100, 50}));
        model.want(148, 152); // over the edge of two pages
        QCOMPARE(asked.takeFirst(), (QVariantList{100, 100}));
        model.want(999'990, 1'000'010);
        QCOMPARE(asked.takeFirst(), (QVariantList{999'950, 50}));
    }

    void asksOnce()
    {
        ArticleListModel model;
        model.setIds(manyIds(1000));
        QSignalSpy asked(&model, &ArticleListModel::pageRequested);
        model.want(0, 9);
        model.want(3, 12);
        QCOMPARE(asked.count(), 1);
        model.setPage(0, rowsOf(model, 0, 50));
        model.want(0, 9);
        QCOMPARE(asked.count(), 1);
        model.want(200, 209); // replaces a request, as in a lane …
        model.want(45, 55);
        model.want(200, 209); // … so it is made again
        QCOMPARE(asked.count(), 4);
    }

    void holdsPlaceholdersMeanwhile()
    {
        ArticleListModel model;
        model.setIds(manyIds(100));
        QVERIFY(model.data(model.index(0), ArticleListModel::RowRole).isNull());
        QVERIFY(!model.rowAt(0));
        model.want(0, 9);
        QSignalSpy changed(&model, &ArticleListModel::dataChanged);
        model.setPage(0, rowsOf(model, 0, 50));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 49);
        QCOMPARE(model.index(7).data().toString(), u"article 93"_s);
        QVERIFY(model.rowAt(49));
        QVERIFY(!model.rowAt(50));
    }

    void keepsContentOverAChangeOfFilter()
    {
        ArticleListModel model;
        model.setIds(manyIds(100));
        model.want(0, 9);
        model.setPage(0, rowsOf(model, 0, 50));
        model.setIds(idsFrom({90, 70, 3}));
        QCOMPARE(model.index(0).data().toString(), u"article 90"_s);
        QCOMPARE(model.index(0).data(ArticleListModel::FreshRole).toBool(), false);
        QSignalSpy asked(&model, &ArticleListModel::pageRequested);
        model.want(0, 2);
        QCOMPARE(asked.count(), 1); // the excerpt may be another under another search
        model.setPage(0, rowsOf(model, 0, 3));
        QCOMPARE(model.index(0).data(ArticleListModel::FreshRole).toBool(), true);
    }

    void takesALatePageByIdOnly()
    {
        ArticleListModel model;
        model.setIds(idsFrom({5, 4, 3, 2, 1}));
        const QList<ArticleRow> rows = rowsOf(model, 0, 5);
        model.setIds(idsFrom({9, 1}));
        model.setPage(0, rows);
        QVERIFY(!model.rowAt(0));
        QCOMPARE(model.rowAt(1)->title, u"article 1"_s);
    }

    /// Else rows that were painted without it stay so, since nothing asks for them again.
    void showsALatePageAndAsksAgain()
    {
        ArticleListModel model;
        model.setIds(manyIds(10));
        model.want(0, 5);
        model.setIds(manyIds(10)); // the same list, read anew
        QSignalSpy changed(&model, &ArticleListModel::dataChanged);
        model.setPage(0, rowsOf(model, 0, 10));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 9);
        QCOMPARE(model.index(3).data().toString(), u"article 7"_s);
        QSignalSpy asked(&model, &ArticleListModel::pageRequested);
        model.want(0, 5);
        QCOMPARE(asked.count(), 1);
        model.setPage(0, rowsOf(model, 0, 10));
        model.want(0, 5);
        QCOMPARE(asked.count(), 1);
    }

    void leavesGoneArticlesEmpty()
    {
        ArticleListModel model;
        model.setIds(idsFrom({5, 4, 3}));
        QSignalSpy asked(&model, &ArticleListModel::pageRequested);
        model.want(0, 2);
        QList<ArticleRow> rows = rowsOf(model, 0, 3);
        rows.removeAt(1);
        model.setPage(0, rows);
        QVERIFY(model.rowAt(0) && model.rowAt(2));
        QVERIFY(!model.rowAt(1));
        QVERIFY(model.index(1).data(ArticleListModel::RowRole).isNull());
        model.want(0, 2);
        QCOMPARE(asked.count(), 1);
        model.refresh();
        model.want(0, 2);
        QCOMPARE(asked.count(), 2);
    }

    void changesNoMoreThanNeeded_data()
    {
        QTest::addColumn<QList<qint64>>("before");
        QTest::addColumn<QList<qint64>>("after");
        QTest::addColumn<QString>("how");
        const QList<qint64> base{9, 8, 7, 6, 5, 4};
        QTest::newRow("the same") << base << base << u"data"_s;
        QTest::newRow("new ones on top") << base << QList<qint64>{11, 10, 9, 8, 7, 6, 5, 4} << u"insert"_s;
        QTest::newRow("new ones amid") << base << QList<qint64>{9, 8, 20, 7, 6, 5, 4} << u"insert"_s;
        QTest::newRow("new ones at the end") << base << QList<qint64>{9, 8, 7, 6, 5, 4, 3} << u"insert"_s;
        QTest::newRow("one gone") << base << QList<qint64>{9, 8, 6, 5, 4} << u"remove"_s;
        QTest::newRow("other articles") << base << QList<qint64>{3, 2, 1} << u"reset"_s;
        QTest::newRow("one replaced") << base << QList<qint64>{9, 8, 21, 6, 5, 4} << u"reset"_s;
        QTest::newRow("most of them gone") << base << QList<qint64>{9} << u"reset"_s;
        QTest::newRow("all gone") << base << QList<qint64>{} << u"reset"_s;
    }

    void changesNoMoreThanNeeded()
    {
        QFETCH(QList<qint64>, before);
        QFETCH(QList<qint64>, after);
        QFETCH(QString, how);
        ArticleListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setIds(idsFrom({before.begin(), before.end()}));
        const QPersistentModelIndex last = model.index(5);
        QSignalSpy resets(&model, &ArticleListModel::modelReset);
        QSignalSpy inserts(&model, &ArticleListModel::rowsInserted);
        QSignalSpy removals(&model, &ArticleListModel::rowsRemoved);
        model.setIds(idsFrom({after.begin(), after.end()}));
        QCOMPARE(shown(model), after);
        QCOMPARE(resets.count(), how == u"reset" ? 1 : 0);
        QCOMPARE(inserts.count(), how == u"insert" ? 1 : 0);
        QCOMPARE(removals.count(), how == u"remove" ? 1 : 0);
        if (how != u"reset")
            QCOMPARE(model.idAt(last.row()), ArticleId{4});
    }

    void asksAgainAfterRefresh()
    {
        ArticleListModel model;
        model.setIds(manyIds(10));
        model.want(0, 9);
        model.setPage(0, rowsOf(model, 0, 10));
        QSignalSpy asked(&model, &ArticleListModel::pageRequested);
        model.want(0, 9);
        QCOMPARE(asked.count(), 0);
        model.refresh();
        QCOMPARE(model.index(0).data().toString(), u"article 10"_s);
        model.want(0, 9);
        QCOMPARE(asked.count(), 1);
    }

    void findsRows()
    {
        ArticleListModel model;
        QCOMPARE(model.rowOf(ArticleId{1}), -1);
        model.setIds(idsFrom({5, 4, 3}));
        QCOMPARE(model.rowOf(ArticleId{3}), 2);
        QCOMPARE(model.rowOf(ArticleId{8}), -1);
        QVERIFY(!model.idAt(-1));
        QVERIFY(!model.idAt(3));
        model.setIds(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestArticleListModel)
#include "tst_articlelistmodel.moc"
