// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../articles/panelsworkspace.h"
#include "views/timeline/timelinecontroller.h"
#include "views/timeline/timelinepanel.h"
#include "views/timeline/timelinewidget.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

struct Window : PanelsWorkspace
{
    TimelinePanel panel;
    TimelineController controller{&history, &panel};

    Window()
    {
        panel.resize(900, 130);
        panel.show();
        controller.setCurrency(u"MAD"_s);
        controller.setRunner(runner.get());
    }
    const Timeline& shown() const { return panel.timeline()->timeline(); }
};

DateRange march2022()
{
    return {QDate(2022, 3, 1), QDate(2022, 4, 1)};
}

} // namespace

class TestTimelineController : public QObject
{
    Q_OBJECT

private slots:
    void fillsAndFollowsItsSelectors()
    {
        Window window;
        QTRY_COMPARE(window.shown().buckets.size(), 11); // March 2022 to January 2023
        QCOMPARE(window.shown().undatedArticles, 1);
        window.panel.setMeasure(Measure::Jobs);
        QTRY_COMPARE(window.shown().unit, u"jobs"_s);
        QCOMPARE(window.shown().buckets.first().value.toDouble(), 500.0);
        window.panel.setStep(Axis::Year);
        QTRY_COMPARE(window.shown().buckets.size(), 2);
    }

    void theRangeGoesThroughTheHistory()
    {
        Window window;
        QTRY_COMPARE(window.shown().buckets.size(), 11);
        emit window.panel.timeline()->rangeSelected(march2022());
        QCOMPARE(window.history.current().dates, march2022());
        QCOMPARE(window.panel.timeline()->range(), march2022());
        QCOMPARE(window.shown().buckets.size(), 11); // the bars do not filter themselves away
        window.history.back();
        QVERIFY(window.panel.timeline()->range().isOpen());
    }

    void aDragIsOneStepAndTwoDragsAreTwo()
    {
        Window window;
        QTRY_COMPARE(window.shown().buckets.size(), 11);
        const DateRange later{QDate(2022, 5, 1), QDate(2022, 8, 1)};
        emit window.panel.timeline()->rangeDragged({QDate(2022, 3, 1), QDate(2022, 5, 1)});
        emit window.panel.timeline()->rangeDragged(march2022());
        emit window.panel.timeline()->rangeSelected(march2022());
        emit window.panel.timeline()->rangeDragged(later);
        emit window.panel.timeline()->rangeSelected(later);
        window.history.back();
        QCOMPARE(window.history.current().dates, march2022());
        window.history.back();
        QVERIFY(window.history.current().isEmpty());
    }

    void otherConditionsChangeTheBars()
    {
        Window window;
        QTRY_COMPARE(window.shown().buckets.size(), 11);
        window.history.push(Filter{}.withSectors({Sector::Automotive}));
        QTRY_COMPARE(window.shown().buckets.size(), 1);
    }

    void theUndatedAreASwitch()
    {
        Window window;
        QTRY_COMPARE(window.shown().buckets.size(), 11);
        window.history.push(Filter{}.withDates(march2022()));
        emit window.panel.timeline()->undatedRequested();
        QVERIFY(window.history.current().undated);
        QVERIFY(window.history.current().dates.isOpen());
        emit window.panel.timeline()->undatedRequested();
        QVERIFY(window.history.current().isEmpty());
    }
};

QTEST_MAIN(TestTimelineController)
#include "tst_timelinecontroller.moc"
