// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/actoredits.h"
#include "models/editing/editrunner.h"
#include "tests/views/articles/panelsworkspace.h"
#include "views/curation/mergecontroller.h"
#include "views/curation/mergedialog.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

/// Beside Yazaki Maroc and Danone a third actor that is spelt nearly like the second: Dannone.
struct Alike : PanelsWorkspace
{
    QWidget window;
    QAction action;
    MergeController controller{&action, &selection, &window};
    EditRunner edits{workspace.path, u"ana"_s};

    Alike()
    {
        ArticleDraft other = draft(u"Dannone embauche."_s, u"2024-01"_s);
        addActor(other, u"Dannone"_s);
        write({other});
        runner->reload();
        window.show();
        controller.setRunners(runner.get(), &edits);
        QObject::connect(&edits, &EditRunner::edited, runner.get(), &QueryRunner::reload);
        action.trigger();
    }
    MergeDialog* dialog() const { return window.findChild<MergeDialog*>(); }
    QTableWidget* table() const { return dialog()->findChild<QTableWidget*>(); }
    void press(const QString& name) const
    {
        QTest::mouseClick(dialog()->findChild<QPushButton*>(name), Qt::LeftButton);
    }
};

} // namespace

class TestMergeController : public QObject
{
    Q_OBJECT

private slots:
    void pairsAreShownWithTheReason()
    {
        const Alike alike;
        QTRY_COMPARE(alike.table()->rowCount(), 1);
        const QString both = alike.table()->item(0, 0)->text() + alike.table()->item(0, 1)->text();
        QVERIFY(both.contains(u"Danone"_s) && both.contains(u"Dannone"_s));
        QCOMPARE(alike.table()->item(0, 2)->text(), u"spelt nearly alike"_s);
    }

    void tabGoesRoundFromThePairsToTheDecisions()
    {
        Alike alike;
        QTRY_COMPARE(alike.table()->rowCount(), 1);
        alike.dialog()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(alike.dialog()));
        alike.table()->setFocus();
        QStringList walked;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const auto* button = qobject_cast<const QPushButton*>(QApplication::focusWidget());
            walked.append(button ? button->text().remove(u'&') : QApplication::focusWidget()->objectName());
        }
        QCOMPARE(walked, (QStringList{u"Merge"_s, u"Keep apart"_s, u"Close"_s, alike.table()->objectName()}));
    }

    void mergingTakesThePairAway()
    {
        Alike alike;
        QTRY_COMPARE(alike.table()->rowCount(), 1);
        QSignalSpy edited(&alike.edits, &EditRunner::edited);
        alike.press(u"mergePairButton"_s);
        QTRY_COMPARE(edited.count(), 1);
        QCOMPARE(edited.first().first().value<EditOutcome>().action, u"actor.merge"_s);
        QTRY_COMPARE(alike.table()->rowCount(), 0);
        QVERIFY(!alike.dialog()->findChild<QPushButton*>(u"mergePairButton"_s)->isEnabled());
    }

    void keptApartIsRemembered()
    {
        Alike alike;
        QTRY_COMPARE(alike.table()->rowCount(), 1);
        alike.press(u"keepApartButton"_s);
        QTRY_COMPARE(alike.table()->rowCount(), 0);
        alike.dialog()->close();
        QTRY_VERIFY(!alike.dialog());
        alike.action.trigger();
        alike.settle();
        QCOMPARE(alike.table()->rowCount(), 0);
    }

    void enterOnAPairOpensThePageAndDecidesNothing()
    {
        Alike alike;
        QTRY_COMPARE(alike.table()->rowCount(), 1);
        QSignalSpy edited(&alike.edits, &EditRunner::edited);
        alike.table()->setCurrentCell(0, 0);
        QTest::keyClick(alike.table(), Qt::Key_Return);
        QVERIFY(alike.dialog()->isVisible());
        QVERIFY(alike.selection.actor());
        // Edits are done in order: had one been asked for, it would be done before this one.
        alike.edits.run(denyMerge(ActorId{1}, ActorId{2}), &alike.window, {});
        QTRY_VERIFY(!edited.isEmpty());
        QCOMPARE(edited.first().first().value<EditOutcome>().action, u"actor.deny_merge"_s);
    }

    void anotherWorkspaceClosesIt()
    {
        Alike alike;
        QTRY_COMPARE(alike.table()->rowCount(), 1);
        PanelsWorkspace other;
        EditRunner edits(other.workspace.path, u"ana"_s);
        alike.controller.setRunners(other.runner.get(), &edits);
        QTRY_VERIFY(!alike.dialog()); // its pairs are not of this one
        alike.action.trigger();
        QVERIFY(alike.dialog());
    }

    void thereIsOneAtATime()
    {
        Alike alike;
        alike.action.trigger();
        QCOMPARE(alike.window.findChildren<MergeDialog*>().size(), 1);
    }

    void withoutTheRightToWriteThereIsNoDialog()
    {
        Alike alike;
        alike.controller.setRunners(alike.runner.get(), nullptr);
        QVERIFY(!alike.action.isEnabled());
    }
};

QTEST_MAIN(TestMergeController)
#include "tst_mergecontroller.moc"
