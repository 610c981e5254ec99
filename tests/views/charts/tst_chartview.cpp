// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/charts/chartsample.h"
#include "views/charts/chartview.h"
#include "views/common/colours.h"

#include <QContextMenuEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

bool hasColour(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) == colour.rgb())
                return true;
    return false;
}

} // namespace

class TestChartView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void init()
    {
        m_view = std::make_unique<ChartView>();
        m_view->resize(600, 240);
        m_view->show();
        m_view->activateWindow();
        m_view->setContent(jobsBySector());
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void isReallyDrawn()
    {
        const QImage image = m_view->grab().toImage();
        QVERIFY(hasColour(image, colourOf(Sector::Automotive)));
        QVERIFY(hasColour(image, colourOf(Sector::Energy)));
        QVERIFY(hasColour(image, othersColour(m_view->palette())));
    }

    void theBarsEndWhereTheirNamesSay_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }
    void theBarsEndWhereTheirNamesSay()
    {
        // Qt Charts draws the bars and we the labels: both must mean the same place.
        QFETCH(bool, mirrored);
        m_view->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        m_view->setContent(jobsBySector());
        const QImage image = m_view->grab().toImage();
        const ChartLayout& layout = m_view->chart().chartLayout();
        for (const auto& [bar, value, sector] :
             {std::tuple{0, 3200.0, Sector::Automotive}, {1, 800.0, Sector::Energy}}) {
            const QRectF rect = layout.barRect(bar, 0, value);
            QCOMPARE(image.pixelColor(rect.center().toPoint()), colourOf(sector));
            const QPointF inside(layout.at(value * 0.97), rect.center().y());
            QCOMPARE(image.pixelColor(inside.toPoint()), colourOf(sector));
            const QPointF beyond(layout.at(value) + (mirrored ? -2.5 : 2.5), rect.top() + 2);
            QVERIFY(image.pixelColor(beyond.toPoint()) != colourOf(sector));
        }
    }

    void aClickFiltersAnywhereInTheRow()
    {
        QSignalSpy filtered(m_view.get(), &ChartView::filterRequested);
        const ChartLayout layout = m_view->chart().chartLayout();
        const QPoint farFromTheBar(static_cast<int>(layout.plot.right()) - 3,
                                   static_cast<int>(layout.band(1).center().y()));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, farFromTheBar);
        QCOMPARE(filtered.last().at(0).value<BinKey>(), sectorKey(Sector::Energy));
        QCOMPARE(filtered.last().at(1).toBool(), false);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          layout.rowName(3).center().toPoint());
        QCOMPARE(filtered.last().at(0).value<BinKey>(), kNotStated);
        QCOMPARE(filtered.last().at(1).toBool(), true);
    }

    void releasingElsewhereDoesNothing()
    {
        QSignalSpy filtered(m_view.get(), &ChartView::filterRequested);
        const ChartLayout layout = m_view->chart().chartLayout();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, layout.band(0).center().toPoint());
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, layout.band(2).center().toPoint());
        QCOMPARE(filtered.count(), 0);
    }

    void aDoubleClickListsTheBarThatWasThere()
    {
        QSignalSpy figures(m_view.get(), &ChartView::figuresRequested);
        QSignalSpy withdrawn(m_view.get(), &ChartView::filterWithdrawn);
        // As in the window: the click filters, and another chart is there before the second one.
        connect(m_view.get(), &ChartView::filterRequested, m_view.get(), [this] {
            ChartContent content = jobsBySector();
            content.breakdown.bins = {content.breakdown.bins.at(3)};
            m_view->setContent(content);
        });
        const QPoint place = m_view->chart().chartLayout().band(1).center().toPoint();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(figures.count(), 1);
        QCOMPARE(figures.first().first().value<BinKey>(), sectorKey(Sector::Energy));
        QCOMPARE(withdrawn.count(), 1);
    }

    void keysReachEveryBar()
    {
        QSignalSpy filtered(m_view.get(), &ChartView::filterRequested);
        QSignalSpy figures(m_view.get(), &ChartView::figuresRequested);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(filtered.count(), 0); // no bar yet
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->accessibleDescription(), u"Energy: 800\u00A0jobs (17%), 4 figures"_s);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(filtered.last().at(0).value<BinKey>(), sectorKey(Sector::Energy));
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QTest::keyClick(m_view.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(filtered.last(), (QVariantList{QVariant::fromValue(kNotStated), true}));
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(figures.last().first().value<BinKey>(), kNotStated);
    }

    void theMenuIsThatOfTheBar()
    {
        QSignalSpy menus(m_view.get(), &ChartView::menuRequested);
        const QPoint place = m_view->chart().chartLayout().band(2).center().toPoint();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_view->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        QCOMPARE(menus.count(), 1);
        QCOMPARE(menus.first().first().value<BinKey>(), kOthers);
    }

    void moreBarsThanFitScroll()
    {
        ChartContent content = jobsBySector();
        for (int i = 0; i < 30; ++i)
            content.breakdown.bins.append(sampleBin(valueKey(i), 5));
        m_view->setContent(content);
        QTRY_VERIFY(m_view->verticalScrollBar()->maximum() > 0);
        QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->verticalScrollBar()->value() > 0, true);
    }

    void extremeValuesAreDrawn_data()
    {
        QTest::addColumn<QList<qint64>>("values");
        QTest::newRow("zeros") << QList<qint64>{0, 0};
        QTest::newRow("negative") << QList<qint64>{-5, 7};
        QTest::newRow("only negative") << QList<qint64>{-5, -7};
        QTest::newRow("huge beside small") << QList<qint64>{9'000'000'000'000'000, 1};
        QTest::newRow("one") << QList<qint64>{1};
        QTest::newRow("none") << QList<qint64>{};
    }
    void extremeValuesAreDrawn()
    {
        QFETCH(QList<qint64>, values);
        for (const Axis axis : {Axis::Sector, Axis::Year}) {
            ChartContent content = jobsBySector();
            content.breakdown.axis = axis;
            content.breakdown.bins.clear();
            for (const qint64 value : values)
                content.breakdown.bins.append(sampleBin(valueKey(20 + content.breakdown.bins.size()), value));
            m_view->setContent(content);
            m_view->grab();
            QCOMPARE(m_view->chart().data().bars.size(), values.size());
        }
    }

    void saysWhatItShows()
    {
        QCOMPARE(m_view->accessibleName(), u"Jobs by sector"_s);
        QVERIFY(m_view->accessibleDescription().contains(u"Largest: Automotive: 3,200\u00A0jobs (67%)"_s));
    }

private:
    std::unique_ptr<ChartView> m_view;
};

} // namespace vigie

QTEST_MAIN(vigie::TestChartView)
#include "tst_chartview.moc"
