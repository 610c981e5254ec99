// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/actortablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

ActorRow actor(qint64 id, const QString& name, int articles)
{
    ActorRow row;
    row.actor.id = ActorId{id};
    row.actor.name = name;
    row.articles = articles;
    return row;
}

} // namespace

class TestActorTableModel : public QObject
{
    Q_OBJECT

private slots:
    void showsRowsInTheOrderGiven()
    {
        ActorTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({actor(2, u"Yazaki"_s, 12), actor(1, u"Renault"_s, 3)});
        QCOMPARE(model.index(0, ActorTableModel::Name).data().toString(), u"Yazaki"_s);
        QCOMPARE(model.index(1, ActorTableModel::Articles).data().toString(), u"3"_s);
        QCOMPARE(model.rowOf(ActorId{1}), 1);
        QCOMPARE(model.rowOf(ActorId{7}), -1);
    }

    void asksForAnotherOrder()
    {
        ActorTableModel model;
        model.setRows({actor(2, u"Yazaki"_s, 12), actor(1, u"Renault"_s, 3)});
        QSignalSpy asked(&model, &ActorTableModel::sortRequested);
        model.sort(ActorTableModel::Name, Qt::AscendingOrder);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toInt(), int(ActorTableModel::Name));
        QCOMPARE(model.rowAt(0).actor.id, ActorId{2});
        model.sort(-1);
        QCOMPARE(asked.count(), 1);
    }

    void changesCountsInPlace()
    {
        ActorTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({actor(2, u"Yazaki"_s, 12), actor(1, u"Renault"_s, 3)});
        QSignalSpy resets(&model, &ActorTableModel::modelReset);
        QSignalSpy changes(&model, &ActorTableModel::dataChanged);
        model.setRows({actor(2, u"Yazaki"_s, 8), actor(1, u"Renault"_s, 3)});
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        model.setRows({actor(1, u"Renault"_s, 3), actor(2, u"Yazaki"_s, 2)});
        QCOMPARE(resets.count(), 1);
    }

    void marksTheChosen()
    {
        ActorTableModel model;
        model.setRows({actor(2, u"Yazaki"_s, 12), actor(1, u"Renault"_s, 3)});
        model.setChosen({ActorId{1}});
        QVERIFY(!model.index(0, 0).data(ActorTableModel::ChosenRole).toBool());
        QVERIFY(model.index(1, 0).data(ActorTableModel::ChosenRole).toBool());
    }
};

QTEST_GUILESS_MAIN(TestActorTableModel)
#include "tst_actortablemodel.moc"
