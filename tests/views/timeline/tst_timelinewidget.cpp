// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/timeline/timelinesample.h"
#include "views/timeline/timelinewidget.h"

#include <QImage>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

DateRange months(int year, int first, int year2, int behind)
{
    return {QDate(year, first, 1), QDate(year2, behind, 1)};
}

QPoint middleOf(const TimelineWidget& widget, QDate month)
{
    const TimelineGeometry geometry = widget.geometryShown();
    return {static_cast<int>(geometry.xOf(month.addDays(14))), static_cast<int>(geometry.plot.center().y())};
}

QPoint edgeOf(const TimelineWidget& widget, QDate day)
{
    return {static_cast<int>(std::lround(widget.geometryShown().xOf(day))), 20};
}

void drag(TimelineWidget& widget, QPoint from, QPoint to)
{
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    QTest::mouseMove(&widget, (from + to) / 2);
    QTest::mouseMove(&widget, to);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
}

DateRange last(const QSignalSpy& spy)
{
    return spy.last().first().value<DateRange>();
}

void wheel(TimelineWidget& widget, QPoint at, int notches, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(at, widget.mapToGlobal(at), {}, QPoint(0, notches * 120), Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

class TestTimelineWidget : public QObject
{
    Q_OBJECT

private slots:
    void undatedArticlesAloneGetNoYears()
    {
        TimelineWidget widget;
        Timeline timeline;
        timeline.undatedArticles = 3;
        timeline.undated = Sum{5000};
        widget.resize(600, 160);
        widget.setTimeline(timeline);
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        const QImage image = widget.grab().toImage();
        const QRect plot = widget.geometryShown().plot.toRect();
        const QRgb ground = image.pixel(plot.left(), plot.bottom() + 8);
        for (int y = plot.bottom() + 6; y < image.height() - 2; ++y)
            for (int x = plot.left(); x < plot.right() - 20; ++x)
                QVERIFY2(image.pixel(x, y) == ground, qPrintable(u"%1, %2"_s.arg(x).arg(y)));
        QSet<QRgb> words;
        for (int x = plot.left(); x < plot.right(); ++x)
            words.insert(image.pixel(x, plot.center().y()));
        QVERIFY(words.size() > 1); // "No dated article"
    }

    void whatIsLostHangsBelowNothing()
    {
        TimelineWidget widget;
        Timeline timeline = sampleTimeline(2);
        timeline.measure = Measure::JobsNet;
        timeline.buckets[0].value = Sum{Int128{-3000}};
        timeline.buckets[1].value = Sum{Int128{3000}};
        widget.resize(600, 160);
        widget.setTimeline(timeline);
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        const QImage image = widget.grab().toImage();
        const QRectF plot = widget.geometryShown().plot;
        const QRgb bar = widget.palette().color(QPalette::Highlight).rgb();
        const auto isBar = [&](QDate month, double share) {
            const QPoint at(middleOf(widget, month).x(), static_cast<int>(plot.top() + share * plot.height()));
            return image.pixel(at * image.devicePixelRatio()) == bar;
        };
        const QDate lost = timeline.buckets[0].from;
        const QDate won = timeline.buckets[1].from;
        QVERIFY(isBar(lost, 0.7) && !isBar(lost, 0.3));
        QVERIFY(isBar(won, 0.3) && !isBar(won, 0.7));
    }

    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void init()
    {
        m_widget = std::make_unique<TimelineWidget>();
        m_widget->resize(1000, 100);
        m_widget->setTimeline(sampleTimeline(36));
        m_widget->show();
        m_widget->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_widget.get()));
    }

    void cleanup() { m_widget.reset(); }

    void draggingChoosesWholeSteps()
    {
        QSignalSpy dragged(m_widget.get(), &TimelineWidget::rangeDragged);
        QSignalSpy selected(m_widget.get(), &TimelineWidget::rangeSelected);
        drag(*m_widget, middleOf(*m_widget, QDate(2020, 6, 1)), middleOf(*m_widget, QDate(2021, 2, 1)));
        QVERIFY(dragged.count() >= 2);
        QCOMPARE(selected.count(), 1);
        QCOMPARE(last(selected), months(2020, 6, 2021, 3));
        drag(*m_widget, middleOf(*m_widget, QDate(2022, 6, 1)), middleOf(*m_widget, QDate(2022, 2, 1)));
        QCOMPARE(last(selected), months(2022, 2, 2022, 7));
    }

    void draggingBeyondTheEndStopsThere()
    {
        QSignalSpy selected(m_widget.get(), &TimelineWidget::rangeSelected);
        drag(*m_widget, middleOf(*m_widget, QDate(2022, 6, 1)), QPoint(2000, 20));
        QCOMPARE(last(selected), months(2022, 6, 2023, 1));
    }

    void handlesResize()
    {
        m_widget->setRange(months(2020, 6, 2021, 3), false);
        QSignalSpy selected(m_widget.get(), &TimelineWidget::rangeSelected);
        drag(*m_widget, edgeOf(*m_widget, QDate(2021, 3, 1)), middleOf(*m_widget, QDate(2021, 8, 1)));
        QCOMPARE(last(selected), months(2020, 6, 2021, 9));
        drag(*m_widget, edgeOf(*m_widget, QDate(2020, 6, 1)), middleOf(*m_widget, QDate(2020, 2, 1)));
        QCOMPARE(last(selected), months(2020, 2, 2021, 9));
        // Across the other one: the two change places.
        drag(*m_widget, edgeOf(*m_widget, QDate(2020, 2, 1)), middleOf(*m_widget, QDate(2022, 2, 1)));
        QCOMPARE(last(selected), months(2021, 8, 2022, 3));
    }

    void draggingInsideMoves()
    {
        m_widget->setRange(months(2020, 6, 2020, 12), false);
        QSignalSpy selected(m_widget.get(), &TimelineWidget::rangeSelected);
        drag(*m_widget, middleOf(*m_widget, QDate(2020, 8, 1)), middleOf(*m_widget, QDate(2021, 9, 1)));
        QCOMPARE(last(selected), months(2021, 7, 2022, 1));
    }

    void aClickChoosesOneBar()
    {
        QSignalSpy selected(m_widget.get(), &TimelineWidget::rangeSelected);
        QTest::mouseClick(m_widget.get(), Qt::LeftButton, {}, middleOf(*m_widget, QDate(2020, 6, 1)));
        QCOMPARE(last(selected), months(2020, 6, 2020, 7));
        QTest::mouseClick(m_widget.get(), Qt::LeftButton, Qt::ShiftModifier, middleOf(*m_widget, QDate(2021, 3, 1)));
        QCOMPARE(last(selected), months(2020, 6, 2021, 4));
    }

    void keysMoveWidenAndNarrow_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<DateRange>("expected");
        const auto row = [](const char* name, Qt::Key key, Qt::KeyboardModifiers modifiers, const DateRange& range) {
            QTest::newRow(name) << static_cast<int>(key) << static_cast<int>(modifiers.toInt()) << range;
        };
        row("on", Qt::Key_Right, {}, months(2020, 7, 2021, 1));
        row("back", Qt::Key_Left, {}, months(2020, 5, 2020, 11));
        row("wider at the end", Qt::Key_Right, Qt::ShiftModifier, months(2020, 6, 2021, 1));
        row("wider at the begin", Qt::Key_Left, Qt::ShiftModifier, months(2020, 5, 2020, 12));
        row("narrower at the begin", Qt::Key_Right, Qt::ControlModifier, months(2020, 7, 2020, 12));
        row("narrower at the end", Qt::Key_Left, Qt::ControlModifier, months(2020, 6, 2020, 11));
        row("first", Qt::Key_Home, {}, months(2020, 1, 2020, 2));
        row("last", Qt::Key_End, {}, months(2022, 12, 2023, 1));
        row("none", Qt::Key_Escape, {}, {});
    }
    void keysMoveWidenAndNarrow()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(DateRange, expected);
        m_widget->setRange(months(2020, 6, 2020, 12), false);
        QSignalSpy selected(m_widget.get(), &TimelineWidget::rangeSelected);
        QTest::keyClick(m_widget.get(), static_cast<Qt::Key>(key),
                        Qt::KeyboardModifiers::fromInt(static_cast<Qt::KeyboardModifiers::Int>(modifiers)));
        QCOMPARE(selected.count(), 1);
        QCOMPARE(last(selected), expected);
    }

    void keysStopAtTheEnds()
    {
        m_widget->setRange(months(2022, 6, 2023, 1), false);
        QSignalSpy selected(m_widget.get(), &TimelineWidget::rangeSelected);
        QTest::keyClick(m_widget.get(), Qt::Key_Right);
        QTest::keyClick(m_widget.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(selected.count(), 0);
        QTest::keyClick(m_widget.get(), Qt::Key_Left);
        QCOMPARE(last(selected), months(2022, 5, 2022, 12));
    }

    void theFirstKeyBeginsAtAnEnd()
    {
        QSignalSpy selected(m_widget.get(), &TimelineWidget::rangeSelected);
        QTest::keyClick(m_widget.get(), Qt::Key_Right);
        QCOMPARE(last(selected), months(2020, 1, 2020, 2));
        QTest::keyClick(m_widget.get(), Qt::Key_Left);
        QCOMPARE(last(selected), months(2022, 12, 2023, 1));
    }

    void rightToLeftTurnsTheKeys()
    {
        m_widget->setLayoutDirection(Qt::RightToLeft);
        m_widget->setRange(months(2020, 6, 2020, 12), false);
        QVERIFY(edgeOf(*m_widget, QDate(2020, 6, 1)).x() > edgeOf(*m_widget, QDate(2020, 12, 1)).x());
        QSignalSpy selected(m_widget.get(), &TimelineWidget::rangeSelected);
        QTest::keyClick(m_widget.get(), Qt::Key_Left);
        QCOMPARE(last(selected), months(2020, 7, 2021, 1));
    }

    void altArrowsAreTheHistorys()
    {
        m_widget->setRange(months(2020, 6, 2020, 12), false);
        QSignalSpy selected(m_widget.get(), &TimelineWidget::rangeSelected);
        QTest::keyClick(m_widget.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(selected.count(), 0);
    }

    void escapeGivesADragUp()
    {
        m_widget->setRange(months(2020, 6, 2020, 12), false);
        QSignalSpy selected(m_widget.get(), &TimelineWidget::rangeSelected);
        QTest::mousePress(m_widget.get(), Qt::LeftButton, {}, middleOf(*m_widget, QDate(2022, 1, 1)));
        QTest::mouseMove(m_widget.get(), middleOf(*m_widget, QDate(2022, 6, 1)));
        QTest::keyClick(m_widget.get(), Qt::Key_Escape);
        QCOMPARE(last(selected), months(2020, 6, 2020, 12));
        QTest::mouseRelease(m_widget.get(), Qt::LeftButton, {}, middleOf(*m_widget, QDate(2022, 6, 1)));
        QCOMPARE(selected.count(), 1);
    }

    void theWheelZoomsAndPans()
    {
        QSignalSpy zoomed(m_widget.get(), &TimelineWidget::zoomChanged);
        const QPoint at = middleOf(*m_widget, QDate(2021, 6, 1));
        wheel(*m_widget, at, 3);
        QVERIFY(m_widget->isZoomed());
        QCOMPARE(zoomed.count(), 1);
        QVERIFY(std::abs(m_widget->geometryShown().dateAt(at.x()).daysTo(QDate(2021, 6, 15))) <= 2);
        const QDate from = m_widget->geometryShown().days.from;
        wheel(*m_widget, at, -1, Qt::ShiftModifier);
        QVERIFY(m_widget->geometryShown().days.from > from);
        QTest::keyClick(m_widget.get(), Qt::Key_0);
        QVERIFY(!m_widget->isZoomed());
        QCOMPARE(zoomed.count(), 2);
    }

    void theUndatedCanBeChosen()
    {
        Timeline timeline = sampleTimeline(36);
        QSignalSpy undated(m_widget.get(), &TimelineWidget::undatedRequested);
        QTest::keyClick(m_widget.get(), Qt::Key_U);
        QCOMPARE(undated.count(), 0);
        timeline.undatedArticles = 3;
        timeline.undated = Sum{5000};
        m_widget->setTimeline(timeline);
        QTest::mouseClick(m_widget.get(), Qt::LeftButton, {}, m_widget->geometryShown().undated.center().toPoint());
        QTest::keyClick(m_widget.get(), Qt::Key_U);
        QCOMPARE(undated.count(), 2);
    }

    void anEmptyOneDoesNothing()
    {
        m_widget->setTimeline({});
        QSignalSpy selected(m_widget.get(), &TimelineWidget::rangeSelected);
        drag(*m_widget, QPoint(100, 20), QPoint(300, 20));
        QTest::keyClick(m_widget.get(), Qt::Key_Right);
        wheel(*m_widget, QPoint(100, 20), 1);
        for (const QSignalSpy& spy : {std::cref(selected)})
            for (const QVariantList& arguments : spy)
                QVERIFY(arguments.first().value<DateRange>().isOpen());
        m_widget->grab();
        QCOMPARE(m_widget->accessibleDescription(), u"No dated article"_s);
    }

    void isReallyDrawn()
    {
        m_widget->setRange(months(2020, 6, 2021, 3), false);
        const QImage image = m_widget->grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        QVERIFY(colours.contains(m_widget->palette().color(QPalette::Highlight).rgb()));
        QVERIFY(colours.size() > 6);
    }

    void saysWhatItShows()
    {
        m_widget->setRange(months(2020, 6, 2021, 3), false);
        QCOMPARE(
            m_widget->accessibleDescription(),
            u"Jobs from 2020 – 2022. Most: Dec 2022: 36\u00A0jobs, 37\u00A0articles. Chosen: Jun 2020 – Feb 2021. "
            "Undated: 0\u00A0articles."_s);
    }

private:
    std::unique_ptr<TimelineWidget> m_widget;
};

} // namespace vigie

QTEST_MAIN(vigie::TestTimelineWidget)
#include "tst_timelinewidget.moc"
