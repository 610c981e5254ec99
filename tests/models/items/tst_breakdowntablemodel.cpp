// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/breakdowntablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

using Model = BreakdownTableModel;

Bin bin(BinKey key, int value, const QString& name, const QList<std::pair<BinKey, int>>& parts = {})
{
    Bin result;
    result.key = key;
    result.name = name;
    result.value = Sum{Int128{value} * 1000};
    result.figures = value / 10;
    for (const auto& [part, amount] : parts) {
        Segment segment;
        segment.key = part;
        segment.value = Sum{Int128{amount} * 1000};
        result.segments.append(segment);
    }
    return result;
}

constexpr BinKey kSmall{BinKey::Type::Value, 1};
constexpr BinKey kLarge{BinKey::Type::Value, 2};
constexpr BinKey kNotStated{BinKey::Type::NotStated, 0};

Breakdown companies()
{
    Breakdown breakdown;
    breakdown.axis = Axis::Company;
    breakdown.bins = {bin({BinKey::Type::Value, 7}, 300, u"Yazaki"_s, {{kLarge, 250}, {kSmall, 50}}),
                      bin({BinKey::Type::Value, 3}, 200, u"Électra"_s, {{kNotStated, 200}}),
                      bin({BinKey::Type::Value, 5}, 100, u"Fujikura"_s, {{kLarge, 100}})};
    return breakdown;
}

QStringList column(const Model& model, int section)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells.append(model.index(row, section).data().toString());
    return cells;
}

} // namespace

class TestBreakdownTableModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"fr_FR"_s)); }

    void aBinARow()
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(companies(), std::nullopt);
        QCOMPARE(model.columnCount(), static_cast<int>(Model::FirstSeriesColumn));
        QCOMPARE(column(model, Model::BinColumn), (QStringList{u"Yazaki"_s, u"Électra"_s, u"Fujikura"_s}));
        QCOMPARE(column(model, Model::ValueColumn), (QStringList{u"300"_s, u"200"_s, u"100"_s}));
        QCOMPARE(column(model, Model::FiguresColumn), (QStringList{u"30"_s, u"20"_s, u"10"_s}));
        QCOMPARE(model.index(1, 0).data(Model::KeyRole).value<BinKey>().id, 3);
        QCOMPARE(model.index(1, Model::ValueColumn).data(Model::ValueRole).toDouble(), 200.0);
    }

    void aPartAColumn()
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(companies(), Axis::Sector);
        QCOMPARE(model.columnCount(), Model::FirstSeriesColumn + 3);
        QCOMPARE(model.seriesOf(Model::FirstSeriesColumn), kLarge);
        QCOMPARE(model.seriesOf(Model::FirstSeriesColumn + 2), kNotStated); // behind the values, however large
        QCOMPARE(column(model, Model::FirstSeriesColumn), (QStringList{u"250"_s, u"0"_s, u"100"_s}));
    }

    void sortsAndFindsBack()
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setContent(companies(), std::nullopt);
        const QPersistentModelIndex yazaki(model.index(0, 0));
        model.sort(Model::BinColumn);
        QCOMPARE(column(model, 0), (QStringList{u"Électra"_s, u"Fujikura"_s, u"Yazaki"_s}));
        QCOMPARE(yazaki.row(), 2);
        model.sort(Model::ValueColumn, Qt::AscendingOrder);
        QCOMPARE(column(model, 0), (QStringList{u"Fujikura"_s, u"Électra"_s, u"Yazaki"_s}));
        model.sort(-1);
        QCOMPARE(column(model, 0), (QStringList{u"Yazaki"_s, u"Électra"_s, u"Fujikura"_s}));
        QCOMPARE(yazaki.data().toString(), u"Yazaki"_s);
    }

    void keepsTheOrderForNewContent()
    {
        Model model;
        model.setContent(companies(), Axis::Sector);
        model.sort(Model::ValueColumn, Qt::AscendingOrder);
        Breakdown other = companies();
        other.bins[2].value = Sum{900'000};
        model.setContent(other, Axis::Sector);
        QCOMPARE(column(model, 0), (QStringList{u"Électra"_s, u"Yazaki"_s, u"Fujikura"_s}));
        // A column that is gone sorts nothing.
        model.sort(Model::FirstSeriesColumn + 2);
        model.setContent(other, std::nullopt);
        QCOMPARE(column(model, 0), (QStringList{u"Yazaki"_s, u"Électra"_s, u"Fujikura"_s}));
    }

    void theViewGivesTheWords()
    {
        Model model;
        model.setContent(companies(), std::nullopt);
        model.setWords([](const Bin& b, int section) { return u"%1/%2"_s.arg(b.name).arg(section); },
                       [](int section) { return u"column %1"_s.arg(section); });
        QCOMPARE(model.index(0, 1).data().toString(), u"Yazaki/1"_s);
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"column 2"_s);
    }

    void theSameContentChangesNothing()
    {
        Model model;
        model.setContent(companies(), std::nullopt);
        QSignalSpy resets(&model, &Model::modelReset);
        model.setContent(companies(), std::nullopt);
        QCOMPARE(resets.count(), 0);
    }
};

} // namespace vigie

QTEST_GUILESS_MAIN(vigie::TestBreakdownTableModel)
#include "tst_breakdowntablemodel.moc"
