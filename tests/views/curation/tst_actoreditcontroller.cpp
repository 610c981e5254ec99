// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/editrunner.h"
#include "models/store/nameliststore.h"
#include "tests/views/articles/panelsworkspace.h"
#include "views/curation/actoreditcontroller.h"
#include "views/curation/actorform.h"
#include "views/curation/actorpicker.h"
#include "views/entity/actorcontroller.h"
#include "views/entity/actorpageview.h"
#include "views/entity/entitypanel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

/// The page of actor 1 (Yazaki Maroc); actor 2 is Danone.
struct Page : PanelsWorkspace
{
    EntityPanel panel;
    ActorController actorController{&history, &selection, &panel};
    ActorEditController controller{&selection, panel.page()};
    EditRunner edits{workspace.path, u"ana"_s};
    QSignalSpy edited{&edits, &EditRunner::edited};

    Page()
    {
        panel.resize(340, 600);
        panel.show();
        actorController.setCurrency(u"MAD"_s);
        actorController.setRunner(runner.get());
        controller.setRunners(runner.get(), &edits);
        QObject::connect(&edits, &EditRunner::edited, runner.get(), &QueryRunner::reload);
        selection.setActor(ActorId{1});
    }
    const Actor& shown() const { return panel.page()->shownActor(); }
    template <class Dialog> Dialog* dialog() const { return panel.findChild<Dialog*>(); }
    /// Asks whom to merge, and finds one.
    void searchDanone()
    {
        QTRY_COMPARE(shown().name, u"Yazaki Maroc"_s);
        controller.merge();
        auto* picker = dialog<ActorPicker>();
        picker->setSearch(u"Danone"_s);
        QTRY_COMPARE(picker->findChild<QListWidget*>()->count(), 1);
    }
};

void save(const QDialog* dialog)
{
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
}

} // namespace

class TestActorEditController : public QObject
{
    Q_OBJECT

private slots:
    void namesAndKindInOneStep()
    {
        Page page;
        QTRY_COMPARE(page.shown().name, u"Yazaki Maroc"_s);
        page.controller.correct();
        auto* form = page.dialog<ActorForm>();
        form->findChild<QLineEdit*>(u"actorNameEdit"_s)->setText(u"Yazaki Morocco"_s);
        auto* kind = form->findChild<QComboBox*>();
        kind->setCurrentIndex(kind->findData(int(ActorKind::PublicBody)));
        form->findChild<QPlainTextEdit*>()->setPlainText(u"YM\n\nYazaki Kénitra\nYM"_s);
        form->findChild<QCheckBox*>(u"keepOldNameCheckBox"_s)->setChecked(false);
        save(form);
        QTRY_COMPARE(page.shown().name, u"Yazaki Morocco"_s);
        QCOMPARE(page.edited.count(), 1);
        QCOMPARE(page.shown().kind, ActorKind::PublicBody);
        QCOMPARE(page.shown().aliases, (QStringList{u"YM"_s, u"Yazaki Kénitra"_s})); // the old name was not kept
        QSignalSpy undone(&page.edits, &EditRunner::edited);
        page.edits.undo(&page.panel, {});
        QTRY_COMPARE(page.shown().name, u"Yazaki Maroc"_s);
        QVERIFY(page.shown().aliases.isEmpty());
    }

    void theOldNameStaysAnotherName()
    {
        Page page;
        QSignalSpy renamed(&page.controller, &ActorEditController::renamed);
        QTRY_COMPARE(page.shown().name, u"Yazaki Maroc"_s);
        page.controller.correct();
        auto* form = page.dialog<ActorForm>();
        auto* keep = form->findChild<QCheckBox*>(u"keepOldNameCheckBox"_s);
        QVERIFY(!keep->isVisible());
        form->findChild<QLineEdit*>(u"actorNameEdit"_s)->setText(u"Yazaki Morocco"_s);
        QVERIFY(keep->isVisible() && keep->text().contains(u"Yazaki Maroc"));
        save(form);
        QTRY_COMPARE(page.shown().name, u"Yazaki Morocco"_s);
        QCOMPARE(page.shown().aliases, QStringList{u"Yazaki Maroc"_s});
        QCOMPARE(renamed.count(), 1);
        QCOMPARE(renamed.first().first().value<Actor>().name, u"Yazaki Morocco"_s);
        // Later imports read both anywhere.
        const NameLists lists = *nameLists(page.workspace.connection);
        QCOMPARE(lists.watched.size(), 2);
        QCOMPARE(lists.watched.first(), (WatchedName{u"Yazaki Maroc"_s, u"Yazaki Morocco"_s, ActorKind::Company}));
    }

    void anActorNeedsAName()
    {
        Page page;
        QTRY_COMPARE(page.shown().name, u"Yazaki Maroc"_s);
        page.controller.correct();
        auto* form = page.dialog<ActorForm>();
        form->findChild<QLineEdit*>(u"actorNameEdit"_s)->setText(u"  "_s);
        save(form);
        QVERIFY(form->findChild<QLabel*>(u"formProblemLabel"_s)->isVisible());
        QVERIFY(page.edited.isEmpty());
    }

    void mergeAndSplit()
    {
        Page page;
        QTRY_COMPARE(page.shown().name, u"Yazaki Maroc"_s);
        page.controller.merge();
        auto* picker = page.dialog<ActorPicker>();
        auto* list = picker->findChild<QListWidget*>();
        auto* search = picker->findChild<QLineEdit*>();
        QCOMPARE(search->text(), u"Yazaki"_s); // what another spelling would share
        search->clear();
        QTest::keyClicks(search, u"dano"_s);
        QTRY_COMPARE(list->count(), 1);
        QTest::mouseClick(picker->findChild<QPushButton*>(u"pickActorButton"_s), Qt::LeftButton);
        QTRY_VERIFY(page.shown().aliases.contains(u"Danone"_s));
        auto* splits = page.panel.findChild<QMenu*>(u"splitActorMenu"_s);
        emit qobject_cast<QMenu*>(splits->parent())->aboutToShow();
        QTRY_COMPARE(splits->actions().size(), 1);
        QCOMPARE(splits->actions().first()->text(), u"Danone"_s);
        splits->actions().first()->trigger();
        QTRY_VERIFY(!page.shown().aliases.contains(u"Danone"_s));
    }

    void aSearchThatFailsSaysSo()
    {
        Page page;
        QTRY_COMPARE(page.shown().name, u"Yazaki Maroc"_s);
        QVERIFY(page.workspace.connection.execute("ALTER TABLE alias RENAME TO no_alias"));
        page.controller.merge();
        QTRY_VERIFY(page.dialog<ActorPicker>()->findChild<QLabel*>(u"formProblemLabel"_s)->isVisible());
    }

    void enterInTheListPicksOnce()
    {
        Page page;
        page.searchDanone();
        auto* picker = page.dialog<ActorPicker>();
        QSignalSpy picked(picker, &ActorPicker::actorPicked);
        auto* list = picker->findChild<QListWidget*>();
        QCOMPARE(list->count(), 1);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(picked.count(), 1);
    }

    void aDoubleClickInTheListPicksOnce()
    {
        Page page;
        page.searchDanone();
        auto* picker = page.dialog<ActorPicker>();
        QSignalSpy picked(picker, &ActorPicker::actorPicked);
        auto* list = picker->findChild<QListWidget*>();
        QCOMPARE(list->count(), 1);
        const QPoint at = list->visualItemRect(list->item(0)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(picked.count(), 1);
    }

    void theActorItselfIsNotOffered()
    {
        Page page;
        QTRY_COMPARE(page.shown().name, u"Yazaki Maroc"_s);
        page.controller.merge();
        auto* picker = page.dialog<ActorPicker>();
        picker->setSearch({});
        auto* list = picker->findChild<QListWidget*>();
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().startsWith(u"Danone"));
    }

    void parentAndNone()
    {
        Page page;
        QTRY_COMPARE(page.shown().name, u"Yazaki Maroc"_s);
        page.controller.chooseParent();
        auto* picker = page.dialog<ActorPicker>();
        QTRY_COMPARE(picker->findChild<QListWidget*>()->count(), 1);
        QTest::mouseClick(picker->findChild<QPushButton*>(u"pickActorButton"_s), Qt::LeftButton);
        QTRY_COMPARE(page.shown().parent, ActorId{2});
        QTRY_VERIFY(!page.dialog<ActorPicker>());
        page.controller.chooseParent();
        picker = page.dialog<ActorPicker>();
        QTest::mouseClick(picker->findChild<QPushButton*>(u"pickNoneButton"_s), Qt::LeftButton);
        QTRY_COMPARE(page.shown().parent, ActorId{});
    }

    void noNameAsksFirst()
    {
        Page page;
        QTRY_COMPARE(page.shown().name, u"Yazaki Maroc"_s);
        page.controller.reject();
        auto* box = page.dialog<QMessageBox>();
        QVERIFY(box);
        QVERIFY(page.edited.isEmpty());
        QTest::mouseClick(box->findChild<QPushButton*>(u"rejectActorButton"_s), Qt::LeftButton);
        QTRY_COMPARE(page.edited.count(), 1);
        QTRY_COMPARE(page.selection.actor(), ActorId{}); // its page is gone
    }

    void readOnlyOffersNoEdit()
    {
        Page page;
        QTRY_COMPARE(page.shown().name, u"Yazaki Maroc"_s);
        auto* button = page.panel.findChild<QPushButton*>(u"editActorButton"_s);
        QTRY_VERIFY(button->isVisible());
        page.controller.setRunners(page.runner.get(), nullptr);
        QVERIFY(!button->isVisible());
    }
};

QTEST_MAIN(TestActorEditController)
#include "tst_actoreditcontroller.moc"
