// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/filterhistory.h"
#include "tests/views/charts/chartsample.h"
#include "views/charts/chartcontroller.h"
#include "views/charts/chartpanel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie {

/// Without a workspace: the wishes of the panel become steps of the history.
class TestChartController : public QObject
{
    Q_OBJECT

private slots:
    void aBarBecomesAFilter()
    {
        FilterHistory history;
        ChartPanel panel;
        ChartController controller(&history, &panel);
        panel.setContent(jobsBySector());
        emit panel.filterRequested(sectorKey(Sector::Energy), false);
        QCOMPARE(history.current().sectors, QList<Sector>{Sector::Energy});
        emit panel.filterRequested(sectorKey(Sector::Mining), true);
        QCOMPARE(history.current().sectors, (QList<Sector>{Sector::Energy, Sector::Mining}));
        history.back();
        history.back();
        QVERIFY(history.current().isEmpty());
    }

    void whatIsNoConditionIsListed()
    {
        FilterHistory history;
        ChartPanel panel;
        ChartController controller(&history, &panel);
        panel.setContent(jobsBySector());
        QSignalSpy figures(&controller, &ChartController::figuresRequested);
        emit panel.filterRequested(kOthers, false);
        QVERIFY(history.current().isEmpty());
        QCOMPARE(figures.count(), 1);
        QCOMPARE(figures.first().at(2).value<std::optional<BinKey>>(), std::optional(kOthers));
        QCOMPARE(figures.first().at(3).toString(), u"Jobs · Others"_s);
        QCOMPARE(figures.first().at(4).toInt(), ChartController::kTop);
    }

    void articlesHaveNoFigures()
    {
        FilterHistory history;
        ChartPanel panel;
        ChartController controller(&history, &panel);
        ChartContent content = jobsBySector();
        content.breakdown.measure = Measure::Articles;
        panel.setContent(content);
        QSignalSpy figures(&controller, &ChartController::figuresRequested);
        emit panel.figuresRequested(sectorKey(Sector::Energy));
        QCOMPARE(figures.count(), 0);
    }
};

} // namespace vigie

QTEST_MAIN(vigie::TestChartController)
#include "tst_chartcontroller.moc"
