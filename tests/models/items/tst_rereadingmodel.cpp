// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rereadingmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

QList<RereadingLine> twoLines()
{
    return {{RereadingLine::Kind::Changed, RereadingLine::What::Figure, u"A plant"_s, u"30"_s, u"300"_s},
            {RereadingLine::Kind::Gone, RereadingLine::What::Place, u"A port"_s, u"Casablanca"_s, {}, false}};
}

struct Tested
{
    RereadingModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    QVariant at(int row, int column, int role = Qt::DisplayRole) const { return model.index(row, column).data(role); }
    bool tick(int row, int column, Qt::CheckState state)
    {
        return model.setData(model.index(row, column), state, Qt::CheckStateRole);
    }
};

} // namespace

class TestRereadingModel : public QObject
{
    Q_OBJECT

private slots:
    void linesStandInTheOrderGiven()
    {
        Tested tested;
        QCOMPARE(tested.model.rowCount(), 0);
        tested.model.setLines(twoLines());
        QCOMPARE(tested.model.rowCount(), 2);
        QCOMPARE(tested.at(0, RereadingModel::ChangeColumn).toString(), u"changed figure"_s);
        QCOMPARE(tested.at(0, RereadingModel::BeforeColumn).toString(), u"30"_s);
        QCOMPARE(tested.at(0, RereadingModel::AfterColumn).toString(), u"300"_s);
        QCOMPARE(tested.at(0, RereadingModel::ArticleColumn).toString(), u"A plant"_s);
        QCOMPARE(tested.at(1, RereadingModel::ChangeColumn).toString(), u"gone place"_s);
        QCOMPARE(tested.at(1, RereadingModel::AfterColumn).toString(), QString());
        tested.model.setLines({});
        QCOMPARE(tested.model.rowCount(), 0);
    }

    void wordsComeFromTheView()
    {
        Tested tested;
        tested.model.setLines(twoLines());
        const QSignalSpy changed(&tested.model, &RereadingModel::dataChanged);
        tested.model.setCellText(
            [](const RereadingLine& line, int column) { return u"%1/%2"_s.arg(line.article).arg(column); });
        QCOMPARE(changed.count(), 1);
        QCOMPARE(tested.at(1, RereadingModel::AfterColumn).toString(), u"A port/2"_s);
        QCOMPARE(tested.at(1, RereadingModel::AfterColumn, Qt::ToolTipRole).toString(), u"A port/2"_s);
        QVERIFY(tested.model.setHeaderData(RereadingModel::AfterColumn, Qt::Horizontal, u"Now"_s));
        QCOMPARE(tested.model.headerData(RereadingModel::AfterColumn, Qt::Horizontal).toString(), u"Now"_s);
        QVERIFY(!tested.model.setHeaderData(RereadingModel::ColumnCount, Qt::Horizontal, u"None"_s));
    }

    void linesAreTickedInTheirFirstColumn()
    {
        Tested tested;
        tested.model.setLines(twoLines());
        QCOMPARE(tested.model.taken(), 1);
        QCOMPARE(tested.at(0, RereadingModel::ChangeColumn, Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
        QCOMPARE(tested.at(1, RereadingModel::ChangeColumn, Qt::CheckStateRole).value<Qt::CheckState>(),
                 Qt::Unchecked);
        QVERIFY(!tested.at(0, RereadingModel::AfterColumn, Qt::CheckStateRole).isValid());

        const QSignalSpy changed(&tested.model, &RereadingModel::dataChanged);
        QVERIFY(tested.tick(1, RereadingModel::ChangeColumn, Qt::Checked));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(tested.model.taken(), 2);
        QVERIFY(tested.model.lines().at(1).taken);
        QVERIFY(!tested.tick(0, RereadingModel::AfterColumn, Qt::Unchecked));
        QCOMPARE(tested.model.taken(), 2);
        QVERIFY(tested.model.flags(tested.model.index(0, RereadingModel::ChangeColumn)) & Qt::ItemIsUserCheckable);
        QVERIFY(!(tested.model.flags(tested.model.index(0, RereadingModel::AfterColumn)) & Qt::ItemIsUserCheckable));
    }

    void allAreTickedOrNone()
    {
        Tested tested;
        const QSignalSpy changed(&tested.model, &RereadingModel::dataChanged);
        tested.model.takeAll(true);
        QCOMPARE(changed.count(), 0); // there is nothing to tick
        tested.model.setLines(twoLines());
        tested.model.takeAll(true);
        QCOMPARE(tested.model.taken(), 2);
        tested.model.takeAll(false);
        QCOMPARE(tested.model.taken(), 0);
        QCOMPARE(changed.count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRereadingModel)
#include "tst_rereadingmodel.moc"
