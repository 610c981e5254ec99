// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sectorlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestSectorListModel : public QObject
{
    Q_OBJECT

private slots:
    void showsShares()
    {
        SectorListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{Sector::Automotive, 40}, {Sector::Digital, 10}, {std::nullopt, 0}});
        QCOMPARE(model.index(0).data().toString(), u"automotive"_s);
        QCOMPARE(model.index(0).data(SectorListModel::ShareRole).toDouble(), 1.0);
        QCOMPARE(model.index(1).data(SectorListModel::ShareRole).toDouble(), 0.25);
        QCOMPARE(model.index(2).data(SectorListModel::ShareRole).toDouble(), 0.0);
        model.setRows({{std::nullopt, 0}});
        QCOMPARE(model.index(0).data(SectorListModel::ShareRole).toDouble(), 0.0);
    }

    void changesCountsInPlace()
    {
        SectorListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{Sector::Automotive, 40}, {Sector::Digital, 10}});
        QSignalSpy resets(&model, &SectorListModel::modelReset);
        model.setRows({{Sector::Automotive, 20}, {Sector::Digital, 10}});
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.index(1).data(SectorListModel::ShareRole).toDouble(), 0.5);
        model.setRows({{Sector::Digital, 10}, {Sector::Automotive, 2}});
        QCOMPARE(resets.count(), 1);
    }

    void marksTheChosen()
    {
        SectorListModel model;
        model.setRows({{Sector::Automotive, 40}, {std::nullopt, 10}});
        model.setChosen({Sector::Automotive}, false);
        QVERIFY(model.index(0).data(SectorListModel::ChosenRole).toBool());
        QVERIFY(!model.index(1).data(SectorListModel::ChosenRole).toBool());
        model.setChosen({}, true);
        QVERIFY(!model.index(0).data(SectorListModel::ChosenRole).toBool());
        QVERIFY(model.index(1).data(SectorListModel::ChosenRole).toBool());
    }
};

QTEST_GUILESS_MAIN(TestSectorListModel)
#include "tst_sectorlistmodel.moc"
