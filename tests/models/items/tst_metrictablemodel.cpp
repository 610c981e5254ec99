// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/metrictablemodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;
using Column = MetricTableModel::Column;

namespace {

MetricRow figure(qint64 id, MetricKind kind, qint64 value, const QString& unit, const QString& subject = {})
{
    MetricRow row;
    row.metric.id = MetricId{id};
    row.metric.fields.kind = kind;
    row.metric.fields.value = Decimal::fromWhole(value);
    row.metric.fields.unit = unit;
    row.subjectName = subject;
    row.counted += row.metric.fields.value;
    return row;
}

QList<MetricRow> sample()
{
    return {figure(1, MetricKind::Investment, 30'000'000, u"MAD"_s, u"Œuvre"_s),
            figure(2, MetricKind::JobsCreated, 500, u"jobs"_s, u"Zodiac"_s),
            figure(3, MetricKind::Investment, 9'000'000, u"MAD"_s, u"École"_s),
            figure(4, MetricKind::JobsCreated, 500, u"jobs"_s, u"ecole"_s)};
}

QList<qint64> shown(const MetricTableModel& model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.rowAt(row).metric.id.value);
    return ids;
}

} // namespace

class TestMetricTableModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void answersCodesUntilAViewSaysOtherwise()
    {
        MetricTableModel model({Column::Kind, Column::Value, Column::Subject});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(sample());
        QCOMPARE(model.index(0, 0).data().toString(), u"investment"_s);
        QCOMPARE(model.index(1, 1).data().toString(), u"500 jobs"_s);
        model.setCellText([](const MetricRow& row, int column) {
            return column == static_cast<int>(Column::Value) ? u"%1 dh"_s.arg(row.metric.id.value) : u"–"_s;
        });
        QCOMPARE(model.index(0, 1).data().toString(), u"1 dh"_s);
        QCOMPARE(model.index(0, 0).data().toString(), u"–"_s);
        QVERIFY(model.setHeaderData(1, Qt::Horizontal, u"Valeur"_s));
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Valeur"_s);
    }

    void sorts_data()
    {
        QTest::addColumn<int>("section");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QList<qint64>>("expected");
        QTest::newRow("as given") << -1 << Qt::AscendingOrder << QList<qint64>{1, 2, 3, 4};
        QTest::newRow("kind, ties as given") << 0 << Qt::AscendingOrder << QList<qint64>{2, 4, 1, 3};
        QTest::newRow("value within a unit") << 1 << Qt::AscendingOrder << QList<qint64>{3, 1, 2, 4};
        QTest::newRow("value, largest first") << 1 << Qt::DescendingOrder << QList<qint64>{2, 4, 1, 3};
        QTest::newRow("names in French") << 2 << Qt::AscendingOrder << QList<qint64>{4, 3, 1, 2};
    }

    void sorts()
    {
        QFETCH(int, section);
        QFETCH(Qt::SortOrder, order);
        MetricTableModel model({Column::Kind, Column::Value, Column::Subject});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(sample());
        const QPersistentModelIndex second = model.index(1, 2);
        model.sort(section, order);
        QTEST(shown(model), "expected");
        QCOMPARE(model.rowAt(second.row()).metric.id, MetricId{2});
        QCOMPARE(second.row(), model.rowOf(MetricId{2}));
        model.setRows(sample() + QList<MetricRow>{}); // the sorting stays
        QTEST(shown(model), "expected");
    }

    void correctsInPlace()
    {
        MetricTableModel model({Column::Kind, Column::Value});
        model.setRows(sample());
        QSignalSpy resets(&model, &MetricTableModel::modelReset);
        QSignalSpy changes(&model, &MetricTableModel::dataChanged);
        model.setRows(sample());
        QCOMPARE(changes.count(), 0);
        QList<MetricRow> corrected = sample();
        corrected[1].metric.review = ReviewState::Accepted;
        model.setRows(corrected);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.rowAt(1).metric.review, ReviewState::Accepted);
        model.setRows({});
        QCOMPARE(resets.count(), 1);
    }

    void findsFiguresAndColumns()
    {
        MetricTableModel model({Column::Quote, Column::Counted});
        model.setRows(sample());
        QCOMPARE(model.rowOf(MetricId{3}), 2);
        QCOMPARE(model.rowOf(MetricId{8}), -1);
        QCOMPARE(model.sectionOf(Column::Counted), 1);
        QCOMPARE(model.sectionOf(Column::Kind), -1);
        QCOMPARE(model.columnAt(0), Column::Quote);
    }
};

QTEST_GUILESS_MAIN(TestMetricTableModel)
#include "tst_metrictablemodel.moc"
