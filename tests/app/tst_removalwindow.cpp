// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Articles taken out of the workspace in the real window: by keys and menus, with a question where it is due.
#include "app/desktop/desktop.h"
#include "app/desktop/workbench.h"
#include "models/editing/articleedits.h"
#include "models/editing/editrunner.h"
#include "models/store/articlestore.h"
#include "models/store/metriccorrection.h"
#include "tests/models/store/corrections.h"
#include "views/articles/articlelistview.h"
#include "views/articles/readerview.h"
#include "views/charts/chartpanel.h"
#include "views/curation/articleremovalcontroller.h"
#include "views/entity/actorspane.h"
#include "views/entity/actortableview.h"
#include "views/importing/emptyworkspacepage.h"
#include "views/importing/importreportdialog.h"
#include "views/main/mainwindow.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kArticles = 8;

/// Eight articles, the first the newest, each of a firm of its own with ten jobs.
struct Window : TemporaryWorkspace
{
    Settings settings{folder.filePath(u"settings.ini"_s)};
    Desktop desktop{&settings};

    Window()
    {
        QList<ArticleDraft> drafts;
        for (int i = 1; i <= kArticles; ++i) {
            const QString firm = u"Firme%1"_s.arg(i);
            ArticleDraft one = draft(firm + u" crée 10 emplois."_s, u"2023-%1"_s.arg(13 - i - 1, 2, 10, QChar(u'0')));
            const qsizetype subject = addActor(one, firm);
            addMetric(one, MetricKind::JobsCreated, 10, u"10 emplois"_s).subject = subject;
            drafts.append(one);
        }
        auto writer = ArticleStore::prepare(connection);
        if (!writer || !writer->write(drafts))
            qFatal("cannot fill the workspace");
    }
    void open()
    {
        desktop.open(path);
        QTRY_VERIFY(!desktop.isOpening());
        QTRY_COMPARE(articles(), kArticles);
        QTRY_COMPARE(jobs(), 80);
    }
    MainWindow& window() { return desktop.workbench().window(); }
    ArticleListView* list() { return window().findChild<ArticleListView*>(); }
    int articles() { return list()->model()->rowCount(); }
    ArticleId read() { return window().findChild<ReaderView*>()->article(); }
    double jobs() { return window().findChild<ChartPanel*>()->content().breakdown.total.toDouble(); }
    int actors() { return window().findChild<ActorsPane*>()->findChild<ActorTableView*>()->actors()->rowCount(); }
    QMessageBox* question() { return window().findChild<QMessageBox*>(u"removeArticlesBox"_s); }
    QAction* removal() { return window().actions().removeArticles; }
    void select(int first, int last)
    {
        list()->selectionModel()->setCurrentIndex(list()->model()->index(first, 0),
                                                  QItemSelectionModel::ClearAndSelect);
        for (int row = first; row <= last; ++row)
            list()->selectionModel()->select(list()->model()->index(row, 0), QItemSelectionModel::Select);
    }
    void press(QMessageBox* box, QMessageBox::ButtonRole role)
    {
        for (QAbstractButton* button : box->buttons())
            if (box->buttonRole(button) == role)
                QTest::mouseClick(button, Qt::LeftButton);
    }
};

} // namespace

class TestRemovalWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(u"en_US"_s));
    }

    void deleteRemovesAndUndoBringsBack()
    {
        Window w;
        w.open();
        w.window().show();
        QVERIFY(QTest::qWaitForWindowActive(&w.window()));
        w.select(1, 2);
        w.list()->setFocus();
        QTRY_COMPARE(w.read(), ArticleId{2});
        QTest::keyClick(w.list(), Qt::Key_Delete);
        QTRY_COMPARE(w.articles(), kArticles - 2);
        QVERIFY(w.question() == nullptr);
        QTRY_COMPARE(w.jobs(), 60);
        QTRY_COMPARE(w.actors(), kArticles - 2);
        QTRY_COMPARE(w.read(), ArticleId{4}); // the next one
        QCOMPARE(w.list()->currentArticle(), ArticleId{4});
        QTRY_VERIFY(w.window().actions().undo->isEnabled());
        QVERIFY(w.window().actions().undo->text().contains(u"Remove articles"_s));
        w.window().actions().undo->trigger();
        QTRY_COMPARE(w.articles(), kArticles);
        QTRY_COMPARE(w.jobs(), 80);
        QTRY_COMPARE(w.actors(), kArticles);
        // What the reader shows goes when it is done again.
        w.select(1, 1);
        QTRY_COMPARE(w.read(), ArticleId{2});
        QTRY_VERIFY(w.window().actions().redo->isEnabled());
        w.window().actions().redo->trigger();
        QTRY_COMPARE(w.articles(), kArticles - 2);
        QTRY_COMPARE(w.read(), ArticleId{1});
    }

    void theLastOfTheListGivesWayToTheOneBefore()
    {
        Window w;
        w.open();
        w.select(kArticles - 1, kArticles - 1);
        w.removal()->trigger();
        QTRY_COMPARE(w.articles(), kArticles - 1);
        QTRY_COMPARE(w.read(), ArticleId{kArticles - 1});
    }

    void whatPersonsDecidedIsAskedAbout()
    {
        Window w;
        QVERIFY(edit(w.connection, [](Edit& e) { return acceptMetric(e, {3}); }));
        w.open();
        w.select(2, 2);
        w.removal()->trigger();
        QTRY_VERIFY(w.question() != nullptr);
        QVERIFY(w.question()->text().contains(u"1\u00A0article"_s));
        QVERIFY2(w.question()->informativeText().contains(u"1 figure"_s),
                 qPrintable(w.question()->informativeText()));
        w.press(w.question(), QMessageBox::RejectRole);
        QTRY_VERIFY(w.question() == nullptr);
        QCOMPARE(w.articles(), kArticles);
        w.removal()->trigger();
        QTRY_VERIFY(w.question() != nullptr);
        w.press(w.question(), QMessageBox::AcceptRole);
        QTRY_COMPARE(w.articles(), kArticles - 1);
    }

    void moreThanAFewAreAskedAbout()
    {
        Window w;
        w.open();
        w.select(0, ArticleRemovalController::kFew - 1);
        w.removal()->trigger();
        QTRY_COMPARE(w.articles(), kArticles - ArticleRemovalController::kFew);
        w.window().actions().undo->trigger();
        QTRY_COMPARE(w.articles(), kArticles);
        w.list()->selectAll();
        w.removal()->trigger();
        QTRY_VERIFY(w.question() != nullptr);
        w.press(w.question(), QMessageBox::AcceptRole);
        QTRY_VERIFY(w.window().findChild<EmptyWorkspacePage*>()->isVisibleTo(&w.window()));
        w.window().actions().undo->trigger();
        QTRY_COMPARE(w.articles(), kArticles);
        QTRY_VERIFY(!w.window().findChild<EmptyWorkspacePage*>()->isVisibleTo(&w.window()));
    }

    void importingAgainSaysThatItIsBack()
    {
        Window w;
        w.open();
        QFile text(w.folder.filePath(u"again.txt"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("Firme3 crée 10 emplois.");
        text.close();
        w.select(2, 2);
        w.removal()->trigger();
        QTRY_COMPARE(w.articles(), kArticles - 1);
        w.desktop.import({text.fileName()});
        QTRY_COMPARE_WITH_TIMEOUT(w.articles(), kArticles, 20000);
        QTRY_VERIFY(w.window().findChild<ImportReportDialog*>() != nullptr);
        QCOMPARE(w.window().findChild<ImportReportDialog*>()->summary().returned, 1);
    }

    void theKeyIsOfTheListAlone()
    {
        Window w;
        w.open();
        QCOMPARE(w.removal()->shortcutContext(), Qt::WidgetWithChildrenShortcut);
        QVERIFY(w.list()->actions().contains(w.removal()));
        w.list()->clearSelection();
        QVERIFY(!w.removal()->isEnabled());
    }
};

QTEST_MAIN(TestRemovalWindow)
#include "tst_removalwindow.moc"
