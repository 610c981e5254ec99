// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/editrunner.h"
#include "models/editing/figureedits.h"
#include "tests/views/articles/panelsworkspace.h"
#include "views/articles/metrictableview.h"
#include "views/curation/reviewcontroller.h"
#include "views/curation/reviewpanel.h"

#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

/// The queue on a real workspace of three figures: investment 1, jobs 2 and jobs 3; the last one is the engine's
/// guess.
struct Queue : PanelsWorkspace
{
    ReviewPanel panel;
    ReviewController controller{&history, &selection, &panel};
    EditRunner edits{workspace.path, u"ana"_s};
    MetricTableView* table = panel.findChild<MetricTableView*>();
    QLabel* progress = panel.findChild<QLabel*>(u"reviewProgressLabel"_s);
    QPushButton* acceptAll = panel.findChild<QPushButton*>(u"acceptAllButton"_s);

    explicit Queue(bool shown = true)
    {
        ArticleDraft guess = draft(u"On parle de 700 emplois."_s, u"2024-01"_s);
        addMetric(guess, MetricKind::JobsCreated, 700, u"700 emplois"_s).confidence = 0.3;
        write({guess});
        runner->reload();
        panel.resize(800, 250);
        panel.setVisible(shown);
        controller.setCurrency(u"MAD"_s);
        controller.setRunner(runner.get());
        controller.setEdits(&edits);
        QObject::connect(&edits, &EditRunner::edited, runner.get(), &QueryRunner::reload);
    }
    int rows() const { return table->metrics()->rowCount(); }
    MetricId figure(int row) const { return table->metrics()->rowAt(row).metric.id; }
    QString note(int row) const { return table->metrics()->index(row, 0).data().toString(); }
};

void press(const QString& start)
{
    QMessageBox* box = nullptr;
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->objectName() == u"decideAllBox")
            box = qobject_cast<QMessageBox*>(widget);
    QVERIFY(box);
    for (QAbstractButton* button : box->buttons())
        if (button->text().startsWith(start)) {
            button->click();
            return;
        }
    QFAIL("no such button");
}

bool isAsking()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    return std::any_of(windows.begin(), windows.end(),
                       [](const QWidget* window) { return window->objectName() == u"decideAllBox"; });
}

} // namespace

class TestReviewController : public QObject
{
    Q_OBJECT

private slots:
    void theMostDoubtfulComesFirstWithItsReason()
    {
        const Queue queue;
        QTRY_COMPARE(queue.rows(), 4);
        QCOMPARE(queue.table->metrics()->rowAt(0).metric.quote, u"700 emplois"_s);
        QVERIFY2(queue.note(0).contains(u"unsure"), qPrintable(queue.note(0)));
        QVERIFY(!queue.note(1).isEmpty());
        QVERIFY2(queue.progress->text().startsWith(u"0 of 4"), qPrintable(queue.progress->text()));
        QVERIFY(queue.progress->toolTip().contains(u"Jobs created: 0 of 3"));
    }

    void oneKindIsReviewedAlone()
    {
        Queue queue;
        QTRY_COMPARE(queue.rows(), 4);
        const auto* byKind = queue.panel.findChild<QPushButton*>(u"reviewByKindButton"_s);
        QCOMPARE(byKind->menu()->actions().size(), 2);
        QCOMPARE(byKind->menu()->actions().at(0)->text(), u"Jobs created: 0 of 3"_s);
        byKind->menu()->actions().at(1)->trigger();
        QCOMPARE(queue.history.current().kinds, QList<MetricKind>{MetricKind::Investment});
        QTRY_COMPARE(queue.rows(), 1);
        QCOMPARE(queue.selection.figure(), queue.figure(0));
        queue.history.back();
        QTRY_COMPARE(queue.rows(), 4);
    }

    void theQueueFollowsTheFilter()
    {
        Queue queue;
        QTRY_COMPARE(queue.rows(), 4);
        queue.history.push(Filter{}.withSectors({Sector::Food}));
        QTRY_COMPARE(queue.rows(), 1);
    }

    void whatFailedIsNotDoneLater()
    {
        Queue queue(false);
        QueryRunner broken(queue.workspace.folder.filePath(u"none.vigie"_s));
        QSignalSpy failed(&queue.controller, &ReviewController::failed);
        queue.controller.setRunner(&broken);
        queue.controller.acceptAll();
        QTRY_COMPARE(failed.count(), 1);
        queue.controller.next();
        QTRY_COMPARE(failed.count(), 2);
        queue.controller.setRunner(queue.runner.get());
        queue.panel.show();
        QTRY_COMPARE(queue.rows(), 4);
        QVERIFY(!isAsking());
        QVERIFY(!queue.selection.figure());
    }

    void whatWasAskedOfOneWorkspaceIsNotDoneToAnother()
    {
        Queue queue(false);
        queue.controller.acceptAll();
        queue.controller.next();
        QueryRunner other(queue.workspace.path);
        queue.controller.setRunner(&other);
        queue.panel.show();
        QTRY_COMPARE(queue.rows(), 4);
        QVERIFY(!isAsking());
        QVERIFY(!queue.selection.figure());
    }

    void walkingAlongIt()
    {
        Queue queue;
        QTRY_COMPARE(queue.rows(), 4);
        queue.controller.next();
        QCOMPARE(queue.selection.figure(), queue.figure(0));
        queue.controller.next();
        QCOMPARE(queue.selection.figure(), queue.figure(1));
        queue.controller.previous();
        QCOMPARE(queue.selection.figure(), queue.figure(0));
        queue.controller.previous(); // there is none before the first
        QCOMPARE(queue.selection.figure(), queue.figure(0));
    }

    void openingItChoosesTheFirst()
    {
        Queue queue;
        QTRY_COMPARE(queue.rows(), 4);
        QVERIFY(!queue.selection.figure());
        queue.history.push(Filter{}.withSectors({Sector::Automotive}));
        queue.controller.open(); // the queue is on its way
        QTRY_COMPARE(queue.rows(), 2);
        QCOMPARE(queue.selection.figure(), queue.figure(0));
        QCOMPARE(queue.panel.current(), queue.figure(0));
        QCOMPARE(queue.selection.article(), queue.table->metrics()->rowAt(0).metric.article);
    }

    void openingItAgainKeepsThePlace()
    {
        Queue queue;
        QTRY_COMPARE(queue.rows(), 4);
        queue.controller.next();
        queue.controller.next();
        queue.controller.open();
        QCOMPARE(queue.selection.figure(), queue.figure(1));
        queue.selection.setFigure({}, {}); // something else is looked at meanwhile
        queue.controller.open();
        QCOMPARE(queue.selection.figure(), queue.figure(1));
    }

    void anotherFilterBeginsAtItsFirst()
    {
        Queue queue;
        QTRY_COMPARE(queue.rows(), 4);
        for (int i = 0; i < 4; ++i)
            queue.controller.next();
        queue.selection.setFigure({}, {});
        queue.history.push(Filter{}.withSectors({Sector::Automotive}));
        QTRY_COMPARE(queue.rows(), 2);
        QVERIFY(!queue.selection.figure()); // nobody asked for it
        queue.controller.next();
        QCOMPARE(queue.selection.figure(), queue.figure(0));
    }

    void whatIsDecidedLeavesAndTheNextOneComes()
    {
        Queue queue;
        QTRY_COMPARE(queue.rows(), 4);
        queue.controller.next();
        const MetricId second = queue.figure(1);
        queue.edits.run(acceptFigures({queue.selection.figure()}), &queue.panel, {});
        QTRY_COMPARE(queue.rows(), 3);
        QVERIFY(queue.progress->text().startsWith(u"1 of 4"));
        queue.controller.next();
        QCOMPARE(queue.selection.figure(), second);
    }

    void walkingReadsAQueueThatNobodySees()
    {
        Queue queue(false);
        queue.controller.next();
        QTRY_VERIFY(queue.selection.figure());
        QCOMPARE(queue.selection.figure(), queue.figure(0));
    }

    void allUnderTheFilterAreCountedAskedAndOneStep()
    {
        Queue queue;
        QTRY_COMPARE(queue.rows(), 4); // the workspace is read to its end: no newer queue is on its way
        queue.history.push(Filter{}.withSectors({Sector::Automotive}));
        QTRY_COMPARE(queue.rows(), 2);
        QTest::mouseClick(queue.acceptAll, Qt::LeftButton);
        QSignalSpy edited(&queue.edits, &EditRunner::edited);
        press(u"Accept 2 figures"_s);
        QTRY_COMPARE(edited.count(), 1);
        QTRY_COMPARE(queue.rows(), 0);
        QTRY_VERIFY(!queue.acceptAll->isEnabled());
        queue.edits.undo(&queue.panel, {});
        QTRY_COMPARE(queue.rows(), 2);
    }

    void cancellingChangesNothing()
    {
        Queue queue;
        QTRY_COMPARE(queue.rows(), 4);
        QSignalSpy edited(&queue.edits, &EditRunner::edited);
        queue.controller.rejectAll();
        press(u"Cancel"_s);
        QVERIFY(!edited.wait(200));
        QCOMPARE(queue.rows(), 4);
    }

    void nothingIsOfferedWhereNothingCanBeWritten()
    {
        Queue queue;
        QTRY_COMPARE(queue.rows(), 4);
        queue.controller.setEdits(nullptr);
        QVERIFY(!queue.acceptAll->isEnabled());
    }
};

QTEST_MAIN(TestReviewController)
#include "tst_reviewcontroller.moc"
