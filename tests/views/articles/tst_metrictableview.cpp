// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/articles/metrictableview.h"

#include <QHeaderView>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestMetricTableView : public QObject
{
    Q_OBJECT

private slots:
    void columnsGrowWithTheirValuesUntilTheUserSetsThem()
    {
        MetricRow row;
        row.metric.id = MetricId{1};
        row.metric.fields.kind = MetricKind::Investment;
        row.metric.fields.unit = u"MAD"_s;
        row.metric.fields.value = Decimal::fromWhole(1);
        MetricTableView table(MetricTableView::readerColumns());
        const int value = table.metrics()->sectionOf(MetricTableModel::Column::Value);
        table.setRows({row});
        const int narrow = table.columnWidth(value);
        MetricRow wide = row;
        wide.metric.fields.value = Decimal::fromWhole(1'234'567);
        wide.metric.fields.valueMax = Decimal::fromWhole(2'345'678);
        wide.metric.fields.modifier = Modifier::Range;
        table.setRows({wide});
        const int grown = table.columnWidth(value);
        QVERIFY(grown > narrow);
        table.setRows({row});
        QCOMPARE(table.columnWidth(value), grown); // nothing jumps
        table.horizontalHeader()->resizeSection(value, narrow);
        table.setRows({wide});
        QCOMPARE(table.columnWidth(value), narrow);
    }

    void theQuoteGetsTheRoomThatIsLeft()
    {
        MetricTableView table(MetricTableView::figureColumns());
        table.setColumnHidden(table.metrics()->sectionOf(MetricTableModel::Column::Why), true);
        MetricRow row;
        row.metric.quote = u"a quote that is longer than thirty-two characters are wide, and longer still"_s;
        row.articleTitle = u"Title"_s;
        table.resize(1600, 200);
        table.setRows({row});
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const int quote = table.metrics()->sectionOf(MetricTableModel::Column::Quote);
        const int whole = table.fontMetrics().horizontalAdvance(row.metric.quote);
        QVERIFY2(table.columnWidth(quote) >= whole, qPrintable(QString::number(table.columnWidth(quote))));
        table.resize(500, 200);
        QTRY_VERIFY(table.columnWidth(quote) < whole);
    }
};

QTEST_MAIN(TestMetricTableView)
#include "tst_metrictableview.moc"
