// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/placetreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

PlaceRow place(qint64 id, qint64 parent, int articles = 1)
{
    PlaceRow row;
    row.place.id = PlaceId{id};
    row.place.parent = PlaceId{parent};
    row.place.name = QString::number(id);
    row.articles = articles;
    return row;
}

/// "1(2(3)4)5": each place, its children in brackets.
QString printed(const PlaceTreeModel& model, const QModelIndex& parent = {})
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += index.data().toString();
        if (const QString inside = printed(model, index); !inside.isEmpty())
            text += u'(' + inside + u')';
    }
    return text;
}

} // namespace

class TestPlaceTreeModel : public QObject
{
    Q_OBJECT

private slots:
    void buildsTheTree_data()
    {
        QTest::addColumn<QList<PlaceRow>>("rows");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QList<PlaceRow>{} << QString();
        QTest::newRow("nested") << QList<PlaceRow>{place(1, 0), place(2, 1), place(3, 2), place(4, 1), place(5, 0)}
                                << u"1(2(3)4)5"_s;
        QTest::newRow("children first") << QList<PlaceRow>{place(3, 2), place(2, 1), place(1, 0)} << u"1(2(3))"_s;
        QTest::newRow("parent not listed") << QList<PlaceRow>{place(3, 2), place(4, 3)} << u"3(4)"_s;
        QTest::newRow("own parent") << QList<PlaceRow>{place(3, 3)} << u"3"_s;
        QTest::newRow("ring") << QList<PlaceRow>{place(1, 3), place(2, 1), place(3, 2)} << u"3(1(2))"_s;
    }

    void buildsTheTree()
    {
        QFETCH(QList<PlaceRow>, rows);
        PlaceTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(rows);
        QTEST(printed(model), "expected");
        for (const PlaceRow& row : rows)
            QCOMPARE(model.rowAt(model.indexOf(row.place.id)), row);
        QVERIFY(!model.indexOf(PlaceId{99}).isValid());
    }

    void changesCountsInPlace()
    {
        PlaceTreeModel model;
        model.setRows({place(1, 0, 8), place(2, 1, 4)});
        const QPersistentModelIndex city = model.indexOf(PlaceId{2});
        QSignalSpy resets(&model, &PlaceTreeModel::modelReset);
        model.setRows({place(1, 0, 4), place(2, 1, 1)});
        QCOMPARE(resets.count(), 0);
        QCOMPARE(city.data(PlaceTreeModel::ShareRole).toDouble(), 0.25);
        model.setRows({place(2, 0, 1)});
        QCOMPARE(resets.count(), 1);
    }

    void marksTheChosen()
    {
        PlaceTreeModel model;
        model.setRows({place(1, 0), place(2, 1)});
        model.setChosen({PlaceId{2}});
        QVERIFY(!model.indexOf(PlaceId{1}).data(PlaceTreeModel::ChosenRole).toBool());
        QVERIFY(model.indexOf(PlaceId{2}).data(PlaceTreeModel::ChosenRole).toBool());
    }
};

QTEST_GUILESS_MAIN(TestPlaceTreeModel)
#include "tst_placetreemodel.moc"
