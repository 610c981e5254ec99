// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/editrunner.h"
#include "models/store/nameliststore.h"
#include "tests/views/articles/panelsworkspace.h"
#include "views/curation/actorform.h"
#include "views/curation/watchlistcontroller.h"
#include "views/curation/watchlistdialog.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QTabWidget>
#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

struct Watching : PanelsWorkspace
{
    QWidget window;
    QAction action;
    WatchListController controller{&action, &window};
    EditRunner edits{workspace.path, u"ana"_s};

    Watching()
    {
        window.show();
        controller.setRunners(runner.get(), &edits);
        action.trigger();
    }
    WatchListDialog* dialog() const { return window.findChild<WatchListDialog*>(); }
    QTableWidget* watched() const { return dialog()->findChild<QTableWidget*>(); }
    QListWidget* stopped() const { return dialog()->findChild<QListWidget*>(); }
    QPushButton* button(const QString& name) const { return dialog()->findChild<QPushButton*>(name); }
    void press(const QString& name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    NameLists lists() { return *nameLists(workspace.connection); }

    /// Fills the form that is open and saves it.
    void say(const QString& name, ActorKind kind, const QString& aliases) const
    {
        auto* form = dialog()->findChild<ActorForm*>();
        form->findChild<QLineEdit*>(u"actorNameEdit"_s)->setText(name);
        auto* kinds = form->findChild<QComboBox*>();
        kinds->setCurrentIndex(kinds->findData(static_cast<int>(kind)));
        form->findChild<QPlainTextEdit*>()->setPlainText(aliases);
        QTest::mouseClick(form->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    }
};

} // namespace

class TestWatchListController : public QObject
{
    Q_OBJECT

private slots:
    void aNameIsAddedChangedAndTakenOff()
    {
        Watching watching;
        QVERIFY(!watching.button(u"changeWatchedButton"_s)->isEnabled());
        watching.press(u"addWatchedButton"_s);
        watching.say(u"Horizon Nord"_s, ActorKind::Association, u"HN\nHorizon"_s);
        QTRY_COMPARE(watching.watched()->rowCount(), 1);
        QCOMPARE(watching.watched()->item(0, 0)->text(), u"Horizon Nord"_s);
        QCOMPARE(watching.watched()->item(0, 2)->text(), u"HN; Horizon"_s);
        QCOMPARE(watching.lists().watched.size(), 3);

        QTRY_VERIFY(!watching.dialog()->findChild<ActorForm*>());
        watching.press(u"changeWatchedButton"_s);
        watching.say(u"Horizon du Nord"_s, ActorKind::Company, u"HN"_s);
        QTRY_COMPARE(watching.watched()->item(0, 0)->text(), u"Horizon du Nord"_s);
        QCOMPARE(watching.watched()->item(0, 2)->text(), u"HN; Horizon Nord"_s); // the old name still stands in texts
        QCOMPARE(watching.lists().watched.first(), (WatchedName{u"HN"_s, u"Horizon du Nord"_s, ActorKind::Company}));

        watching.press(u"removeWatchedButton"_s);
        QTRY_COMPARE(watching.watched()->rowCount(), 0);
        QCOMPARE(watching.lists(), NameLists());
        watching.edits.undo(&watching.window, {});
        QTRY_COMPARE(watching.watched()->rowCount(), 1);
    }

    void aNameIsNeverReadAndReadAgain()
    {
        Watching watching;
        watching.dialog()->findChild<QTabWidget*>()->setCurrentIndex(1);
        auto* edit = watching.dialog()->findChild<QLineEdit*>(u"stoppedNameEdit"_s);
        QVERIFY(!watching.button(u"addStoppedButton"_s)->isEnabled());
        QTest::keyClicks(edit, u"  Zone   Libre"_s);
        watching.press(u"addStoppedButton"_s);
        QTRY_COMPARE(watching.stopped()->count(), 1);
        QCOMPARE(watching.stopped()->item(0)->text(), u"Zone Libre"_s);
        QVERIFY(edit->text().isEmpty());
        QCOMPARE(watching.lists().stopped, QStringList{u"Zone Libre"_s});
        watching.press(u"allowNameButton"_s);
        QTRY_COMPARE(watching.stopped()->count(), 0);
        QCOMPARE(watching.lists(), NameLists());
    }

    void enterInTheFieldAddsTheNameAndNoMore()
    {
        Watching watching;
        watching.dialog()->findChild<QTabWidget*>()->setCurrentIndex(1);
        auto* edit = watching.dialog()->findChild<QLineEdit*>(u"stoppedNameEdit"_s);
        QTest::keyClicks(edit, u"Zone Libre"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(watching.dialog()->isVisible());
        QTRY_COMPARE(watching.stopped()->count(), 1);
    }

    void enterOnARowOpensItsForm()
    {
        Watching watching;
        watching.press(u"addWatchedButton"_s);
        watching.say(u"Horizon Nord"_s, ActorKind::Association, {});
        QTRY_COMPARE(watching.watched()->rowCount(), 1);
        QTRY_VERIFY(!watching.dialog()->findChild<ActorForm*>());
        watching.watched()->setCurrentCell(0, 0);
        QTest::keyClick(watching.watched(), Qt::Key_Return);
        QVERIFY(watching.dialog()->isVisible());
        QVERIFY(watching.dialog()->findChild<ActorForm*>());
    }

    void anEmptyNameIsRefusedInTheForm()
    {
        Watching watching;
        watching.press(u"addWatchedButton"_s);
        watching.say(u"  "_s, ActorKind::Company, {});
        auto* form = watching.dialog()->findChild<ActorForm*>();
        QVERIFY(form->findChild<QLabel*>(u"formProblemLabel"_s)->isVisible());
        QCOMPARE(watching.lists(), NameLists());
    }

    void anotherWorkspaceClosesIt()
    {
        Watching watching;
        const QPointer<WatchListDialog> first = watching.dialog();
        watching.controller.setRunners(watching.runner.get(), &watching.edits);
        watching.action.trigger(); // while the first one still lives
        QTRY_VERIFY(!first);
        QVERIFY(watching.dialog() && watching.dialog()->isVisible());
    }

    void readOnlyHasNoDialog()
    {
        Watching watching;
        watching.controller.setRunners(watching.runner.get(), nullptr);
        QVERIFY(!watching.action.isEnabled());
        QTRY_VERIFY(!watching.dialog());
    }
};

QTEST_MAIN(TestWatchListController)
#include "tst_watchlistcontroller.moc"
