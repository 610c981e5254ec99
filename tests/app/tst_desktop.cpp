// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main job in the real window, by its own mouse and keys: import a folder, filter, follow a bar to its sentence,
// export.
#include "app/desktop/importdesk.h"
#include "models/exporters/viewbundle.h"
#include "models/query/queryrunner.h"
#include "tests/app/desktopprogram.h"
#include "views/articles/articlebodyview.h"
#include "views/articles/articlelistview.h"
#include "views/articles/figurelistview.h"
#include "views/articles/metrictableview.h"
#include "views/articles/readerview.h"
#include "views/charts/chartexports.h"
#include "views/charts/chartpanel.h"
#include "views/charts/chartview.h"
#include "views/common/filedialogs.h"
#include "views/curation/ratesdialog.h"
#include "views/curation/storypanel.h"
#include "views/entity/actorspane.h"
#include "views/entity/actortableview.h"
#include "views/filter/filterchip.h"
#include "views/importing/importreportdialog.h"
#include "views/timeline/timelinewidget.h"

#include <QAction>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTabBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

BinKey sectorKey(Sector sector)
{
    return {BinKey::Type::Value, static_cast<qint64>(sector)};
}

/// What the journey does over and over.
struct Program : DesktopProgram
{
    int articles() { return find<ArticleListView>()->model()->rowCount(); }
    QStringList chips()
    {
        QStringList texts;
        for (const FilterChip* chip : window().findChildren<FilterChip*>()) {
            if (chip->isVisible())
                texts.append(chip->text());
        }
        return texts;
    }

    void importFolder()
    {
        FileDialogs::setNextFileName(QStringLiteral(VIGIE_TEST_DATA "/import/folder"));
        window().actions().importFolder->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(articles(), kFolderArticles, 20000);
        // One text was there twice: that is said, and the dialog is in nobody's way.
        QTRY_VERIFY(find<ImportReportDialog>());
        QCOMPARE(find<ImportReportDialog>()->summary().alreadyThere, 1);
        find<ImportReportDialog>()->close();
    }

    /// The middle of a sector's bar, in the chart's viewport.
    QPoint barOf(Sector sector)
    {
        const ChartView& view = *find<ChartView>();
        const QList<ChartBar>& bars = view.chart().data().bars;
        for (qsizetype bar = 0; bar < bars.size(); ++bar) {
            if (bars.at(bar).key == sectorKey(sector))
                return view.mapFromScene(view.chart().chartLayout().band(bar).center());
        }
        return {-1, -1};
    }

    ChartPanel* jobsBySector()
    {
        auto* charts = find<ChartPanel>();
        charts->setChoice({Measure::Jobs, Axis::Sector, std::nullopt});
        return charts;
    }
};

} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aCompanyNarrowsAllPanels()
    {
        Program program;
        program.importFolder();
        auto* table = program.find<ActorsPane>()->findChild<ActorTableView*>();
        const auto rowOf = [&](const QString& name) {
            for (int row = 0; row < table->actors()->rowCount(); ++row) {
                if (table->actors()->rowAt(row).actor.name == name)
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY(rowOf(u"Atlas Câblage"_s) >= 0);
        const QModelIndex company = table->model()->index(rowOf(u"Atlas Câblage"_s), 0);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(company).center());
        QTRY_COMPARE(program.articles(), 1);
        QTRY_COMPARE(program.chips().size(), 1);
        QVERIFY2(program.chips().constFirst().contains(u"Atlas Câblage"), qPrintable(program.chips().constFirst()));
        QTRY_COMPARE(program.jobsBySector()->content().breakdown.total.toDouble(), 450.0);
        program.window().actions().filterBack->trigger();
        QTRY_COMPARE(program.articles(), kFolderArticles);
        QTRY_COMPARE(program.find<ChartPanel>()->content().breakdown.total.toDouble(), 670.0);
    }

    void aDragOnTheTimelineChoosesDates()
    {
        Program program;
        program.importFolder();
        auto* timeline = program.find<TimelineWidget>();
        QTRY_VERIFY(timeline->geometryShown().isValid() && timeline->timeline().buckets.size() > 3);
        const TimelineGeometry shown = timeline->geometryShown();
        const auto at = [&](QDate day) { return QPointF(shown.xOf(day), shown.plot.center().y()).toPoint(); };
        QTest::mousePress(timeline, Qt::LeftButton, {}, at(QDate(2022, 6, 15)));
        QTest::mouseMove(timeline, at(QDate(2022, 12, 15)));
        QTest::mouseMove(timeline, at(QDate(2023, 6, 15)));
        QTest::mouseRelease(timeline, Qt::LeftButton, {}, at(QDate(2023, 6, 15)));
        QTRY_COMPARE(program.articles(), 2); // November 2022 and April 2023
        QCOMPARE(program.desktop.workbench().history().current().dates,
                 (DateRange{QDate(2022, 6, 1), QDate(2023, 7, 1)}));
        QTest::keyClick(timeline, Qt::Key_Escape);
        QTRY_COMPARE(program.articles(), kFolderArticles);
    }

    void aBarLeadsToItsSentence()
    {
        Program program;
        program.importFolder();
        QTRY_COMPARE(program.jobsBySector()->content().breakdown.bins.size(), 6);
        auto* chart = program.find<ChartView>();
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, program.barOf(Sector::Food));
        QTRY_COMPARE(program.articles(), 1);
        QTRY_COMPARE(program.find<ChartPanel>()->content().breakdown.total.toDouble(), 80.0);

        QTest::mouseDClick(chart->viewport(), Qt::LeftButton, {}, program.barOf(Sector::Food));
        auto* figures = program.find<FigureListView>()->findChild<MetricTableView*>();
        QTRY_COMPARE(figures->metrics()->rowCount(), 1);
        QTRY_VERIFY(figures->isVisible());
        QTRY_COMPARE(program.articles(), kFolderArticles); // the first click's filter is withdrawn
        QTest::mouseClick(figures->viewport(), Qt::LeftButton, {},
                          figures->visualRect(figures->model()->index(0, 0)).center());
        QTest::keyClick(figures, Qt::Key_Return);

        auto* reader = program.find<ReaderView>();
        QTRY_VERIFY(reader->article() != ArticleId{});
        QTRY_COMPARE(reader->currentFigure(), figures->currentFigure());
        auto* body = reader->findChild<ArticleBodyView*>();
        QTRY_COMPARE(body->chosenFigure(), figures->currentFigure());
        const auto evidence = body->marks().ofFigure(0);
        QVERIFY(evidence);
        QVERIFY(body->toPlainText().contains(u"Elle recrutera 80 personnes"_s));
    }

    void whatWasShownComesBackAfterARestart()
    {
        Program program;
        program.importFolder();
        const Filter food = Filter{}.withSectors({Sector::Food});
        const ChartChoice byYear{Measure::Jobs, Axis::Year, std::nullopt};
        program.find<ChartPanel>()->setChoice(byYear);
        program.desktop.workbench().history().push(food);
        QTRY_COMPARE(program.find<ChartPanel>()->view().filter, food);
        QTRY_COMPARE(program.find<ChartPanel>()->content().breakdown.axis, Axis::Year);
        const QString path = program.desktop.workspacePath();
        program.window().close();

        Desktop again(&program.settings);
        again.open(path);
        QTRY_VERIFY(!again.isOpening());
        QTRY_COMPARE(again.workbench().history().current(), food);
        QCOMPARE(again.workbench().charts().choice(), byYear);
        again.open(program.folder.filePath(u"other.vigie"_s));
        QTRY_VERIFY(!again.isOpening());
        QVERIFY(again.workbench().history().current().isEmpty());
    }

    void aChartIsExported()
    {
        Program program;
        program.importFolder();
        QTRY_COMPARE(program.jobsBySector()->content().breakdown.bins.size(), 6);
        ChartExportMenu* exports = program.find<ChartPanel>()->exportMenu();
        const QString picture = program.folder.filePath(u"jobs.png"_s);
        FileDialogs::setNextFileName(picture);
        exports->save(ChartFormat::Png);
        QVERIFY(!QImage(picture).isNull());
        QVERIFY(program.window().statusBar()->currentMessage().contains(picture));
        const QString table = program.folder.filePath(u"jobs.csv"_s);
        FileDialogs::setNextFileName(table);
        exports->setHasExplanation(false);
        exports->save(ChartFormat::Csv, Wording::Codes);
        QFile file(table);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY2(csv.contains("automotive,450,jobs,1,0"), csv.constData());
    }

    void anOwnRateChangesWhatIsConverted()
    {
        Program program;
        program.importFolder();
        emit program.window().currencyChosen(u"EUR"_s);
        auto* charts = program.find<ChartPanel>();
        charts->setChoice({Measure::Investment, Axis::Year, std::nullopt});
        const auto invested = [charts](int year) {
            for (const Bin& bin : charts->content().breakdown.bins)
                if (bin.key == BinKey{BinKey::Type::Value, year} && charts->content().breakdown.unit == "EUR"_L1)
                    return bin.value;
            return Sum{};
        };
        QTRY_VERIFY(!invested(2023).isZero()); // 120 MDH
        const Sum shipped = invested(2023);
        program.window().actions().exchangeRates->trigger();
        auto* rates = program.find<RatesDialog>();
        QVERIFY(rates);
        emit rates->setRequested({u"MAD"_s, 2023, 5'000'000, true, {}}); // about half the dirhams for a dollar
        QTRY_VERIFY(invested(2023).thousandths > shipped.thousandths * 3 / 2);
        emit rates->removeRequested(u"MAD"_s, 2023);
        QTRY_COMPARE(invested(2023), shipped);
    }

    void enterInTheListLeadsToTheText()
    {
        Program program;
        program.importFolder();
        program.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&program.window()));
        auto* list = program.find<ArticleListView>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(list->hasFocus()); // walking along the list stays in it
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(program.find<ArticleBodyView>()->hasFocus());
    }

    void theWindowHasItsIcon()
    {
        Program program;
        QVERIFY(!program.window().windowIcon().isNull());
    }

    void exportsDoNotPushEachOtherOut()
    {
        Program program;
        program.importFolder();
        const QString articles = program.folder.filePath(u"articles.csv"_s);
        const QString figures = program.folder.filePath(u"figures.xlsx"_s);
        FileDialogs::setNextFileName(articles);
        program.window().actions().exportArticles->trigger();
        FileDialogs::setNextFileName(figures);
        program.window().actions().exportFigures->trigger();
        QTRY_VERIFY(QFile::exists(figures));
        QVERIFY(QFile::exists(articles));
    }

    void opensWhatTheCommandLineExported()
    {
        Program program;
        program.importFolder();
        ViewBundle view;
        view.axis = Axis::Review;
        view.stack = Axis::Year;
        view.top = 2;
        view.currency = u"MAD"_s;
        const QString path = program.folder.filePath(u"view.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bundleToJson(view, {}, {}));
        file.close();
        program.desktop.openView(path);
        QTRY_COMPARE(program.find<ChartPanel>()->content().breakdown.axis, Axis::Review);
        QCOMPARE(program.find<ChartPanel>()->choice(), (ChartChoice{Measure::Jobs, Axis::Review, Axis::Year, 2}));
        QCOMPARE(program.find<ChartPanel>()->content().stack, std::optional(Axis::Year));
    }

    void whatAnImportJoinedIsToldAndLedTo()
    {
        Program program;
        QTemporaryDir texts;
        const auto write = [&](const QString& name, const QByteArray& text) {
            QFile file(texts.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        const QByteArray told = "2022-03-01 Atlas Ciment investit 850 MDH à Tanger dans une cimenterie neuve. Les "
                                "travaux ont commencé ce printemps sous la conduite du préfet, et 450 emplois sont "
                                "attendus sur le site. Le directeur Karim Bennani espère une mise en service rapide";
        write(u"a.txt"_s, told + " des deux fours.\n");
        write(u"b.txt"_s, told + ", dit notre confrère.\n");
        FileDialogs::setNextFileName(texts.path());
        program.window().actions().importFolder->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(program.find<ImportReportDialog>(), 20000);
        const auto* dialog = program.find<ImportReportDialog>();
        QCOMPARE(dialog->summary().joined.size(), 2);
        auto* stories = program.find<StoryPanel>();
        QVERIFY(stories->visibleRegion().isEmpty());
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"showStoriesButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!stories->visibleRegion().isEmpty());
        QTRY_COMPARE(stories->findChild<QTableWidget*>(u"tellingsTable"_s)->rowCount(), 2);
    }

    void whatCanOnlyBeReadTakesNoImport()
    {
        Program program;
        QueryRunner runner(program.desktop.workspacePath());
        ImportDesk imports(&program.window(), &program.desktop.workbench().importProgress());
        QSignalSpy failed(&imports, &ImportDesk::failed);
        imports.setWorkspace({}, &runner);
        imports.import({QStringLiteral(VIGIE_TEST_DATA "/import/folder")});
        imports.importText(u"Yazaki crée 500 emplois."_s);
        QCOMPARE(failed.count(), 2);
        for (const QList<QVariant>& said : failed)
            QCOMPARE(said.first().value<Error>().kind, Error::Kind::ReadOnly);
        QVERIFY(!imports.isRunning());
    }
};

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
