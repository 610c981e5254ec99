// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/timeline/timelinesample.h"
#include "views/common/labels.h"
#include "views/timeline/timelinepanel.h"
#include "views/timeline/timelinewidget.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vigie {

class TestTimelinePanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void choosingAsksForOtherBars()
    {
        TimelinePanel panel;
        QCOMPARE(panel.measure(), Measure::Articles);
        QCOMPARE(panel.step(), Axis::Month);
        QSignalSpy asked(&panel, &TimelinePanel::contentRequested);
        panel.findChild<QComboBox*>(u"timelineStepComboBox"_s)->setCurrentIndex(2);
        QCOMPARE(panel.step(), Axis::Year);
        panel.setMeasure(Measure::Investment);
        QCOMPARE(panel.measure(), Measure::Investment);
        QCOMPARE(asked.count(), 2);
    }

    void netJobsAreOffered()
    {
        TimelinePanel panel;
        panel.setMeasure(Measure::JobsNet);
        QCOMPARE(panel.measure(), Measure::JobsNet);
        QCOMPARE(panel.findChild<QComboBox*>(u"timelineMeasureComboBox"_s)->currentText(), label(Measure::JobsNet));
    }

    void tellsWhatLiesInTheRange()
    {
        TimelinePanel panel;
        panel.setTimeline(sampleTimeline(36));
        auto* summary = panel.findChild<QLabel*>(u"timelineSummaryLabel"_s);
        QVERIFY(summary->text().isEmpty());
        panel.setRange({QDate(2020, 1, 1), QDate(2020, 3, 1)}, false);
        QCOMPARE(summary->text(), u"Jan 2020 – Feb 2020 · 3\u00A0jobs · 5\u00A0articles"_s);
        // What lies within a month the bars do not tell.
        panel.setRange({QDate(2020, 1, 10), QDate(2020, 3, 1)}, false);
        QCOMPARE(summary->text(), u"10 Jan 2020 – 29 Feb 2020"_s);
        panel.setRange({QDate(2018, 5, 10), QDate(2020, 3, 1)}, false);
        QCOMPARE(summary->text(), u"10 May 2018 – 29 Feb 2020 · 3\u00A0jobs · 5\u00A0articles"_s);
        panel.setRange({}, false);
        QVERIFY(summary->text().isEmpty());
    }

    void theWholePeriodIsOneClickAway()
    {
        TimelinePanel panel;
        panel.setTimeline(sampleTimeline(36));
        panel.resize(900, 130);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto* whole = panel.findChild<QToolButton*>(u"timelineWholeButton"_s);
        QVERIFY(!whole->isVisible());
        QTest::keyClick(panel.timeline(), Qt::Key_Plus);
        QVERIFY(whole->isVisible());
        QTest::mouseClick(whole, Qt::LeftButton);
        QVERIFY(!panel.timeline()->isZoomed());
        QVERIFY(!whole->isVisible());
    }
};

} // namespace vigie

QTEST_MAIN(vigie::TestTimelinePanel)
#include "tst_timelinepanel.moc"
