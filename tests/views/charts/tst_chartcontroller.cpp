// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../articles/panelsworkspace.h"
#include "tests/views/charts/chartsample.h"
#include "views/charts/chartcontroller.h"
#include "views/charts/chartexports.h"
#include "views/charts/chartpanel.h"
#include "views/common/filedialogs.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

struct Window : test::PanelsWorkspace
{
    ChartPanel panel;
    ChartController controller{&history, &panel};

    Window()
    {
        panel.resize(800, 320);
        panel.show();
        controller.setCurrency(QStringLiteral("MAD"));
        controller.setRunner(runner.get());
    }
    const Breakdown& shown() const { return panel.content().breakdown; }
    QByteArray exported()
    {
        const QString path = workspace.folder.filePath(u"view.json"_s);
        FileDialogs::setNextFileName(path);
        panel.exportMenu()->save(ChartFormat::Json);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class TestChartController : public QObject
{
    Q_OBJECT

private slots:
    void fillsAndFollowsChoiceAndFilter()
    {
        Window window;
        QTRY_COMPARE(window.shown().total.toDouble(), 580.0);
        QCOMPARE(window.shown().unit, u"jobs"_s);
        window.panel.setChoice({Measure::Investment, Axis::Year, Axis::Sector});
        QTRY_COMPARE(window.shown().total.toDouble(), 30e6);
        QCOMPARE(window.panel.content().stack, std::optional(Axis::Sector));
        window.panel.setChoice({Measure::Jobs, Axis::Company, std::nullopt});
        QTRY_COMPARE(window.shown().bins.size(), 2);
        QCOMPARE(window.shown().bins.first().name, u"Yazaki Maroc"_s);
        window.history.push(Filter{}.withSectors({Sector::Food}));
        QTRY_COMPARE(window.shown().total.toDouble(), 80.0);
    }

    void aBarOfACompanyLeavesIts()
    {
        Window window;
        window.panel.setChoice({Measure::Jobs, Axis::Company, std::nullopt});
        QTRY_COMPARE(window.shown().bins.size(), 2);
        emit window.panel.filterRequested(window.shown().bins.last().key, false);
        QTRY_COMPARE(window.shown().bins.size(), 1);
        QCOMPARE(window.shown().bins.first().name, u"Danone"_s);
    }

    void theExportedViewIsTheOneShown()
    {
        Window window;
        window.controller.setCurrency(u"EUR"_s);
        const Filter filter = Filter{}.withSectors({Sector::Automotive});
        window.history.push(filter);
        window.panel.setChoice({Measure::Investment, Axis::Year, std::nullopt});
        QTRY_COMPARE(window.shown().unit, u"EUR"_s);
        QTRY_COMPARE(window.shown().measure, Measure::Investment);
        const QByteArray exported = window.exported();
        QVERIFY(exported.contains("1 MAD = 0.0"));
        const auto view = viewFromJson(exported);
        QVERIFY2(view, qPrintable(view ? QString() : view.error().text()));
        QCOMPARE(view->filter, filter);
        QCOMPARE(view->measure, Measure::Investment);
        QCOMPARE(view->axis, Axis::Year);
        QCOMPARE(view->currency, u"EUR"_s);
        window.panel.setChoice({Measure::Jobs, Axis::Year, std::nullopt});
        QTRY_COMPARE(window.shown().unit, u"jobs"_s);
        QVERIFY(!window.exported().contains("1 MAD = "));
    }

    void whatIsExportedIsNeverHalfNew()
    {
        Window window;
        QTRY_COMPARE(window.shown().total.toDouble(), 580.0);
        const QByteArray before = window.exported();
        window.history.push(Filter{}.withSectors({Sector::Food}));
        window.panel.setChoice({Measure::Investment, Axis::Year, std::nullopt});
        QCOMPARE(window.exported(), before); // its bars are still those of the old filter
        QTRY_COMPARE(window.shown().measure, Measure::Investment);
        const auto view = viewFromJson(window.exported());
        QVERIFY2(view, qPrintable(view ? QString() : view.error().text()));
        QCOMPARE(view->filter, Filter{}.withSectors({Sector::Food}));
    }

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

    void aDoubleClickLeavesTheFilterAsItWas()
    {
        FilterHistory history;
        ChartPanel panel;
        ChartController controller(&history, &panel);
        panel.setContent(jobsBySector());
        const Filter before = Filter{}.withText(u"batterie"_s);
        history.push(before);
        emit panel.filterRequested(sectorKey(Sector::Energy), false);
        QVERIFY(history.current() != before);
        emit panel.filterWithdrawn();
        QCOMPARE(history.current(), before);
        // A bar that was chosen before is still chosen afterwards.
        history.push(before.withSectors({Sector::Energy}));
        emit panel.filterRequested(sectorKey(Sector::Energy), false);
        emit panel.filterWithdrawn();
        QCOMPARE(history.current(), before.withSectors({Sector::Energy}));
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
        QCOMPARE(figures.first().at(4).toInt(), kBarsShown);
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
