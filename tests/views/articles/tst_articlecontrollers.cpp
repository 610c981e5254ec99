// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelsworkspace.h"
#include "views/articles/articlelistcontroller.h"
#include "views/articles/articlelistpanel.h"
#include "views/articles/figurelistcontroller.h"
#include "views/articles/figurelistview.h"
#include "views/articles/metrictableview.h"
#include "views/articles/readercontroller.h"
#include "views/articles/readerview.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

struct Window : PanelsWorkspace
{
    ArticleListPanel list;
    ReaderView reader;
    FigureListView figures;
    ArticleListController listController{&history, &selection, &list};
    ReaderController readerController{&selection, &reader};
    FigureListController figureController{&history, &selection, &figures};
    MetricTableView* figureTable = figures.findChild<MetricTableView*>();

    Window()
    {
        list.resize(380, 400);
        reader.resize(600, 400);
        figures.resize(600, 200);
        list.show();
        reader.show();
        figures.show();
        readerController.setCurrency(u"MAD"_s);
        figureController.setCurrency(u"MAD"_s);
        listController.setRunner(runner.get());
        readerController.setRunner(runner.get());
        figureController.setRunner(runner.get());
    }
    QString title(int row) const
    {
        const ArticleRow* content = list.list()->articles()->rowAt(row);
        return content ? content->title : QString();
    }
};

} // namespace

class TestArticleControllers : public QObject
{
    Q_OBJECT

private slots:
    void listAndReaderFill()
    {
        const Window window;
        QTRY_COMPARE(window.list.list()->articles()->rowCount(), 3);
        QTRY_VERIFY(window.title(0).startsWith(u"Danone"));
        QTRY_VERIFY(window.title(2).startsWith(u"Un texte"));
        // The first look opens the newest article.
        QTRY_COMPARE(window.reader.article(), window.list.list()->articles()->idAt(0));
        QCOMPARE(window.list.list()->currentArticle(), window.reader.article());
    }

    void theFilterNarrowsTheList()
    {
        Window window;
        QTRY_COMPARE(window.list.list()->articles()->rowCount(), 3);
        window.history.push(Filter{}.withSectors({Sector::Automotive}));
        QTRY_COMPARE(window.list.list()->articles()->rowCount(), 1);
        QTRY_VERIFY(window.title(0).startsWith(u"Yazaki"));
        window.history.back();
        QTRY_COMPARE(window.list.list()->articles()->rowCount(), 3);
    }

    void whatTheFilterLeavesOutGivesWayToTheFirstFound()
    {
        Window window;
        QTRY_VERIFY(window.reader.article()); // Danone's
        window.history.push(Filter{}.withSectors({Sector::Automotive}));
        QTRY_COMPARE(window.list.list()->articles()->rowCount(), 1);
        const ArticleId yazaki = window.list.list()->articles()->idAt(0);
        QTRY_COMPARE(window.reader.article(), yazaki);
        QCOMPARE(window.list.list()->currentArticle(), yazaki);
        // It is among all articles too, and stays.
        window.history.back();
        QTRY_COMPARE(window.list.list()->articles()->rowCount(), 3);
        window.settle();
        QCOMPARE(window.reader.article(), yazaki);
        QCOMPARE(window.list.list()->currentArticle(), yazaki);
    }

    void nothingFoundEmptiesTheReader()
    {
        Window window;
        QTRY_VERIFY(window.reader.article());
        window.history.push(Filter{}.withText(u"brasserie"_s));
        QTRY_COMPARE(window.list.list()->articles()->rowCount(), 0);
        QTRY_COMPARE(window.reader.article(), ArticleId{});
        QCOMPARE(window.selection.article(), ArticleId{});
        window.history.back();
        QTRY_VERIFY(window.reader.article());
        QCOMPARE(window.reader.article(), window.list.list()->articles()->idAt(0));
    }

    void aChoiceMadeWhileTheListIsOnItsWayStays()
    {
        Window window;
        QTRY_VERIFY(window.reader.article());
        const ArticleId last = window.list.list()->articles()->idAt(2);
        window.history.push(Filter{}.withSectors({Sector::Automotive}));
        window.selection.setArticle(last);
        QTRY_COMPARE(window.list.list()->articles()->rowCount(), 1);
        window.settle();
        QCOMPARE(window.selection.article(), last);
        QTRY_COMPARE(window.reader.article(), last);
    }

    void anArticleOpenedFromElsewhereStays()
    {
        Window window;
        QTRY_VERIFY(window.reader.article());
        const ArticleId danone = window.reader.article();
        window.history.push(Filter{}.withSectors({Sector::Automotive}));
        QTRY_VERIFY(window.reader.article() && window.reader.article() != danone);
        window.selection.setArticle(danone); // by evidence, a story, an actor's page, the review queue
        QTRY_COMPARE(window.reader.article(), danone);
        window.write({draft(u"Lear s'installe à Tanger."_s, u"2024-01-01"_s)});
        QSignalSpy reread(window.runner.get(), &QueryRunner::cubeChanged);
        window.runner->reload();
        QTRY_VERIFY(reread.count() > 0);
        window.settle();
        QCOMPARE(window.selection.article(), danone);
        QTRY_COMPARE(window.reader.article(), danone);
    }

    void noMatchNamesTheConditionToDrop()
    {
        Window window;
        QTRY_COMPARE(window.list.list()->articles()->rowCount(), 3);
        Filter filter = Filter{}.withSectors({Sector::Automotive});
        filter.text = u"laiterie"_s;
        window.history.push(filter);
        const QString name = u"drop%1Button"_s.arg(int(FilterPart::Text));
        QTRY_VERIFY(window.list.findChild<QPushButton*>(name));
        QTest::mouseClick(window.list.findChild<QPushButton*>(name), Qt::LeftButton);
        QCOMPARE(window.history.current(), Filter{}.withSectors({Sector::Automotive}));
        QTRY_VERIFY(window.title(0).startsWith(u"Yazaki"));
        QVERIFY(window.list.list()->isVisible());
    }

    void choosingAnArticleOpensIt()
    {
        Window window;
        QTRY_COMPARE(window.list.list()->articles()->rowCount(), 3);
        QTest::keyClick(window.list.list(), Qt::Key_Down);
        const ArticleId second = window.list.list()->articles()->idAt(1);
        QTRY_COMPARE(window.reader.article(), second);
        QCOMPARE(window.selection.article(), second);
    }

    void aBarOpensDownToItsSentence()
    {
        Window window;
        QTRY_COMPARE(window.list.list()->articles()->rowCount(), 3);
        const BinKey automotive{BinKey::Type::Value, qint64(Sector::Automotive)};
        window.figureController.show(Measure::Jobs, Axis::Sector, automotive, u"Jobs · Automotive"_s);
        QTRY_COMPARE(window.figureTable->metrics()->rowCount(), 1);
        QVERIFY(window.figures.findChild<QLabel*>(u"totalLabel"_s)->text().contains(u"500"));
        const QModelIndex first = window.figureTable->metrics()->index(0, 0);
        QTest::mouseClick(window.figureTable->viewport(), Qt::LeftButton, {},
                          window.figureTable->visualRect(first).center());
        const MetricId figure = window.figureTable->metrics()->rowAt(0).metric.id;
        QTRY_COMPARE(window.reader.currentFigure(), figure);
        QCOMPARE(window.selection.figure(), figure);
    }

    void theFigureListFollowsTheFilter()
    {
        Window window;
        window.figureController.show(Measure::Jobs, std::nullopt, std::nullopt, u"Jobs"_s);
        QTRY_COMPARE(window.figureTable->metrics()->rowCount(), 2);
        window.history.push(Filter{}.withSectors({Sector::Food}));
        QTRY_COMPARE(window.figureTable->metrics()->rowCount(), 1);
    }

    void aNewArticleArrives()
    {
        Window window;
        QTRY_COMPARE(window.list.list()->articles()->rowCount(), 3);
        QTRY_VERIFY(window.runner->cube());
        QTRY_VERIFY(window.reader.article());
        const ArticleId shown = window.reader.article();
        window.write({draft(u"Lear s'installe à Tanger."_s, u"2024-01-01"_s)});
        window.runner->reload();
        QTRY_COMPARE(window.list.list()->articles()->rowCount(), 4);
        QTRY_VERIFY(window.title(0).startsWith(u"Lear"));
        QCOMPARE(window.reader.article(), shown);
    }

    void anArticleThatIsGoneGivesWay()
    {
        Window window;
        QTRY_COMPARE(window.list.list()->articles()->rowCount(), 3);
        QTRY_VERIFY(window.reader.article());
        const QSignalSpy failed(&window.readerController, &ReaderController::failed);
        QSignalSpy gone(&window.readerController, &ReaderController::gone);
        window.selection.setArticle(ArticleId{4711});
        QTRY_COMPARE(gone.count(), 1);
        QCOMPARE(window.reader.article(), ArticleId{});
        QCOMPARE(failed.count(), 0);
        // A list that still has it chooses nothing: the next one will.
        window.listController.replace(window.list.list()->articles()->idAt(1));
        QCOMPARE(window.selection.article(), ArticleId{});
        window.listController.replace(ArticleId{4711});
        QCOMPARE(window.selection.article(), window.list.list()->articles()->idAt(0));
    }

    void aClosedWorkspaceLeavesNothing()
    {
        Window window;
        QTRY_COMPARE(window.list.list()->articles()->rowCount(), 3);
        window.selection.clear();
        window.listController.setRunner(nullptr);
        window.readerController.setRunner(nullptr);
        window.figureController.setRunner(nullptr);
        window.runner.reset();
        QCOMPARE(window.list.list()->articles()->rowCount(), 0);
        QCOMPARE(window.reader.article(), ArticleId{});
        window.history.push(Filter{}.withText(u"usine"_s)); // no one answers, nothing breaks
    }
};

QTEST_MAIN(TestArticleControllers)
#include "tst_articlecontrollers.moc"
