// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/chartaxes.h"
#include "tests/views/charts/chartsample.h"
#include "views/charts/chartexports.h"
#include "views/charts/chartpanel.h"
#include "views/charts/chartview.h"
#include "views/common/filedialogs.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vigie {

class TestChartPanel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void init()
    {
        m_panel = std::make_unique<ChartPanel>();
        m_panel->resize(800, 320);
        m_panel->setContent(jobsBySector());
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }

    void cleanup() { m_panel.reset(); }

    void anotherChoiceAsksForItsContent()
    {
        QSignalSpy asked(m_panel.get(), &ChartPanel::contentRequested);
        QCOMPARE(m_panel->choice(), (ChartChoice{Measure::Jobs, Axis::Sector, std::nullopt}));
        const ChartChoice other{Measure::Investment, Axis::Year, Axis::Sector};
        m_panel->setChoice(other);
        QCOMPARE(m_panel->choice(), other);
        QCOMPARE(asked.count(), 1);
        m_panel->setChoice(other);
        QCOMPARE(asked.count(), 1);
    }

    void showsWhateverTheCommandLineDraws()
    {
        for (const Axis axis : kChartAxes) {
            for (const Axis stack : kChartStacks) {
                ChartChoice choice{Measure::Jobs, axis, std::nullopt, 3};
                if (stack != axis)
                    choice.stack = stack;
                m_panel->setChoice(choice);
                QCOMPARE(m_panel->choice(), choice);
            }
        }
    }

    void anotherAxisByHandHasTheUsualBars()
    {
        m_panel->setChoice({Measure::Jobs, Axis::Company, std::nullopt, 3});
        auto* axes = m_panel->findChild<QComboBox*>(u"chartAxisComboBox"_s);
        axes->setCurrentIndex(axes->findData(static_cast<int>(Axis::Place)));
        QCOMPARE(m_panel->choice(), (ChartChoice{Measure::Jobs, Axis::Place, std::nullopt}));
    }

    void anAxisIsNotStackedByItself()
    {
        auto* stacks = m_panel->findChild<QComboBox*>(u"chartStackComboBox"_s);
        QCOMPARE(stacks->findData(static_cast<int>(Axis::Sector)), -1);
        m_panel->setChoice({Measure::Jobs, Axis::Year, Axis::Sector});
        QVERIFY(stacks->findData(static_cast<int>(Axis::Sector)) >= 0);
        m_panel->setChoice({Measure::Jobs, Axis::Sector, std::nullopt});
        QVERIFY(!m_panel->choice().stack);
        // Chosen by hand, the stack that no longer fits goes.
        m_panel->setChoice({Measure::Jobs, Axis::Year, Axis::Sector});
        m_panel->findChild<QComboBox*>(u"chartAxisComboBox"_s)->setCurrentIndex(0);
        QVERIFY(!m_panel->choice().stack);
    }

    void theTableIsOneClickAway()
    {
        auto* table = m_panel->findChild<QTableView*>(u"chartTableView"_s);
        QVERIFY(!table->isVisible());
        QTest::mouseClick(m_panel->findChild<QToolButton*>(u"showTableButton"_s), Qt::LeftButton);
        QVERIFY(table->isVisible());
        const auto cell = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(0, 0), u"Automotive"_s);
        QCOMPARE(cell(0, 1), u"3,200"_s);
        QCOMPARE(cell(3, 0), u"Not stated"_s);
        QCOMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), u"Jobs"_s);
        m_panel->setContent(investmentByYear());
        QCOMPARE(table->model()->columnCount(), 6);
        QCOMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), u"Investment, MAD"_s);
        QCOMPARE(table->model()->headerData(4, Qt::Horizontal).toString(), u"Automotive"_s);
        QCOMPARE(cell(0, 4), u"20,000,000"_s);
    }

    void anEmptyChartSaysSo()
    {
        m_panel->setContent({});
        QVERIFY(!m_panel->chartView()->isVisible());
        QVERIFY(!m_panel->findChild<QToolButton*>(u"chartExportButton"_s)->isEnabled());
        QVERIFY(!m_panel->findChild<QLabel*>(u"chartCaptionLabel"_s)->isVisible());
        QVERIFY(shows(u"No figure of this kind under the filter."_s));
    }

    void anEmptyChartTellsOfStories()
    {
        ChartContent content;
        content.breakdown.articles = 2;
        content.breakdown.articlesWithout = 2;
        content.breakdown.articlesRetelling = 2;
        m_panel->setContent(content);
        QVERIFY(shows(u"What is told of it here is counted in another article of its story, which the filter leaves "
                      "out: 2\u00A0articles."_s));
        m_panel->setContent({});
        QVERIFY(shows(u"No figure of this kind under the filter."_s));
    }

    void theCaptionExplains()
    {
        m_panel->setContent(investmentByYear(),
                            {u"All articles"_s, u"yearly rates"_s, QDate(2026, 7, 19), {}, {}, {}});
        QVERIFY(m_panel->findChild<QLabel*>(u"chartCaptionLabel"_s)->text().endsWith(u" · yearly rates"_s));
    }

    void savesWhatIsShown_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("png") << u"exportPngAction"_s << QByteArray("\x89PNG");
        QTest::newRow("svg") << u"exportSvgAction"_s << QByteArray("<?xml");
        QTest::newRow("pdf") << u"exportPdfAction"_s << QByteArray("%PDF");
        QTest::newRow("csv") << u"exportCsvAction"_s << QByteArray("\xEF\xBB\xBF# Jobs by sector");
        QTest::newRow("csv for programs") << u"exportProgramCsvAction"_s << QByteArray("# Jobs by sector");
        QTest::newRow("xlsx") << u"exportXlsxAction"_s << QByteArray("PK");
        QTest::newRow("json") << u"exportJsonAction"_s << QByteArray("{");
    }
    void savesWhatIsShown()
    {
        QFETCH(QString, action);
        QFETCH(QByteArray, beginning);
        const QTemporaryDir folder;
        QSignalSpy saved(m_panel.get(), &ChartPanel::saved);
        FileDialogs::setNextFileName(folder.filePath(u"chart"_s));
        m_panel->exportMenu()->findChild<QAction*>(action)->trigger();
        QCOMPARE(saved.count(), 1);
        QFile file(saved.first().first().toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(beginning));
    }

    void theExplanationCanBeLeftOut()
    {
        const QTemporaryDir folder;
        m_panel->exportMenu()->setHasExplanation(false);
        FileDialogs::setNextFileName(folder.filePath(u"chart.csv"_s));
        m_panel->exportMenu()->save(ChartFormat::Csv, Wording::Codes);
        QFile file(folder.filePath(u"chart.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("sector,value,unit"));
    }

    void givingUpWritesNothing()
    {
        QSignalSpy saved(m_panel.get(), &ChartPanel::saved);
        QSignalSpy failed(m_panel.get(), &ChartPanel::failed);
        FileDialogs::setNextFileName({});
        m_panel->exportMenu()->save(ChartFormat::Png);
        QCOMPARE(saved.count() + failed.count(), 0);
    }

    void aFailureIsTold()
    {
        QSignalSpy failed(m_panel.get(), &ChartPanel::failed);
        FileDialogs::setNextFileName(u"/no/such/folder/chart.csv"_s);
        m_panel->exportMenu()->save(ChartFormat::Csv);
        QCOMPARE(failed.count(), 1);
    }

    void theClipboardHoldsPictureAndTable()
    {
        m_panel->exportMenu()->copy();
        const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
        QVERIFY(mime->hasImage() && mime->hasHtml());
        QCOMPARE(mime->text().split(u'\n').first(), u"Sector\tJobs\tFigures"_s);
        QVERIFY(mime->text().contains(u"Automotive\t3,200\t12\n"_s));
    }

    void everyFocusableWidgetHasAName()
    {
        for (const QWidget* widget : m_panel->findChildren<QWidget*>())
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(m_panel.get()))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }

private:
    bool shows(const QString& explanation) const
    {
        const auto* label = m_panel->findChild<QLabel*>(u"explanationLabel"_s);
        return label->isVisible() && label->text() == explanation;
    }

    std::unique_ptr<ChartPanel> m_panel;
};

} // namespace vigie

QTEST_MAIN(vigie::TestChartPanel)
#include "tst_chartpanel.moc"
