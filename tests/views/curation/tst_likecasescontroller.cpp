// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/actoredits.h"
#include "models/editing/editrunner.h"
#include "models/editing/figureedits.h"
#include "models/editing/mentionedits.h"
#include "models/editing/watchedits.h"
#include "models/query/actorlistquery.h"
#include "models/store/actorcorrection.h"
#include "models/store/nameliststore.h"
#include "tests/models/store/corrections.h"
#include "tests/views/articles/panelsworkspace.h"
#include "views/common/noticebar.h"
#include "views/curation/likecasescontroller.h"

#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

/// Beside Yazaki Maroc (1) and Danone (2): Dannone and Groupe Danone, which may be Danone too.
struct Alike : PanelsWorkspace
{
    QWidget window;
    NoticeBar bar{u"likeCases"_s, u"Not now"_s, &window};
    LikeCasesController controller{&bar};
    EditRunner edits{workspace.path, u"ana"_s};
    QSignalSpy edited{&edits, &EditRunner::edited};
    Actor danone;

    Alike()
    {
        ArticleDraft other = draft(u"Dannone embauche, Groupe Danone aussi."_s, u"2024-01"_s);
        vigie::test::addActor(other, u"Dannone"_s);
        vigie::test::addActor(other, u"Groupe Danone"_s);
        write({other});
        danone.id = ActorId{2};
        danone.name = u"Danone"_s;
        window.resize(600, 200);
        window.show();
        controller.setRunners(runner.get(), &edits);
    }
    QPushButton* button(const QString& name) const { return window.findChild<QPushButton*>(name); }
    void press(const QString& name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    qint64 actors() { return *workspace.connection.integer("SELECT count(*) FROM actor"); }
};

} // namespace

class TestLikeCasesController : public QObject
{
    Q_OBJECT

private slots:
    void allAreMergedInOneStepAndRemembered()
    {
        Alike alike;
        alike.controller.offerMerges(alike.danone, {});
        QTRY_VERIFY(alike.bar.isVisible());
        QVERIFY2(alike.bar.text().contains(u"“Dannone”") && alike.bar.text().contains(u"“Groupe Danone”"),
                 qPrintable(alike.bar.text()));
        QCOMPARE(alike.button(u"applyToAllButton"_s)->text(), u"Merge all"_s);
        alike.press(u"applyToAllButton"_s);
        QTRY_COMPARE(alike.edited.count(), 1);
        QTRY_VERIFY(!alike.bar.isVisible());
        QCOMPARE(alike.actors(), 2);
        const NameLists lists = *nameLists(alike.workspace.connection);
        QCOMPARE(lists.watched.size(), 3);
        QCOMPARE(lists.watched.at(2), (WatchedName{u"Groupe Danone"_s, u"Danone"_s, ActorKind::Company}));

        alike.edits.undo(&alike.window, {});
        QTRY_COMPARE(alike.edited.count(), 2);
        QCOMPARE(alike.actors(), 4);
        QCOMPARE(*nameLists(alike.workspace.connection), NameLists());
    }

    void whoIsLikeTheFormerNameIsOffered()
    {
        Alike alike;
        Actor renamed;
        renamed.id = ActorId{1};
        renamed.name = u"Yazaki Maroc"_s;
        alike.controller.offerMerges(renamed, u"Danone SA"_s);
        QTRY_VERIFY(alike.bar.isVisible());
        QVERIFY2(alike.bar.text().contains(u"“Groupe Danone”"), qPrintable(alike.bar.text()));
    }

    void onlyThoseTickedAreMerged()
    {
        Alike alike;
        alike.controller.offerMerges(alike.danone, {});
        QTRY_VERIFY(alike.bar.isVisible());
        alike.press(u"chooseLikeCasesButton"_s);
        auto* dialog = alike.window.findChild<LikeCasesDialog*>();
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        auto* list = dialog->findChild<QListWidget*>();
        QCOMPARE(list->count(), 2);
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->text().startsWith(u"Dannone"))
                list->item(row)->setCheckState(Qt::Unchecked);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"applyLikeCasesButton"_s), Qt::LeftButton);
        QTRY_COMPARE(alike.edited.count(), 1);
        QCOMPARE(alike.actors(), 3);
        QCOMPARE(*alike.workspace.connection.integer("SELECT count(*) FROM actor WHERE name = 'Dannone'"), 1);
        QTRY_VERIFY(!alike.bar.isVisible());
        QTRY_VERIFY(!alike.window.findChild<LikeCasesDialog*>());
    }

    void ticksStayWhenTheCasesAreReadAgain()
    {
        Alike alike;
        alike.controller.offerMerges(alike.danone, {});
        QTRY_VERIFY(alike.bar.isVisible());
        alike.press(u"chooseLikeCasesButton"_s);
        const QPointer<LikeCasesDialog> dialog = alike.window.findChild<LikeCasesDialog*>();
        const auto row = [&](const QString& begin) {
            return dialog->findChild<QListWidget*>()->findItems(begin, Qt::MatchStartsWith).value(0);
        };
        row(u"Dannone"_s)->setCheckState(Qt::Unchecked);
        // An import names one of them again, and somebody changes the lists of names.
        ArticleDraft again = draft(u"Groupe Danone revient."_s, u"2024-02"_s);
        vigie::test::addActor(again, u"Groupe Danone"_s);
        alike.write({again});
        alike.edits.run(stopName(u"Zone Libre"_s), &alike.window, {});
        QTRY_VERIFY(dialog && row(u"Groupe Danone"_s)->text().contains(u", 2"_s));
        QVERIFY(dialog->isVisible());
        QCOMPARE(row(u"Dannone"_s)->checkState(), Qt::Unchecked);
        QCOMPARE(row(u"Groupe Danone"_s)->checkState(), Qt::Checked);
    }

    void theDialogGoesWithTheLastCase()
    {
        Alike alike;
        alike.controller.offerMerges(alike.danone, {});
        QTRY_VERIFY(alike.bar.isVisible());
        alike.press(u"chooseLikeCasesButton"_s);
        QVERIFY(alike.window.findChild<LikeCasesDialog*>());
        alike.edits.run(rejectActors({ActorId{3}, ActorId{4}}), &alike.window, {});
        QTRY_VERIFY(!alike.window.findChild<LikeCasesDialog*>());
        QVERIFY(!alike.bar.isVisible());
    }

    void whatCameLaterIsNotTicked()
    {
        const LikeCase dannone{ActorId{3}, u"Dannone"_s, ActorKind::Company, 1, {}};
        const LikeCase group{ActorId{4}, u"Groupe Danone"_s, ActorKind::Company, 1, {}};
        LikeCasesDialog dialog(u"why"_s, u"Merge"_s, {dannone});
        dialog.setCases({group, dannone});
        QCOMPARE(dialog.ticked(), QList<ActorId>{ActorId{3}}); // nobody has looked at the other
        dialog.setCases({group});
        QVERIFY(!dialog.findChild<QPushButton*>(u"applyLikeCasesButton"_s)->isEnabled());
    }

    void nothingTickedCannotBeApplied()
    {
        const Alike alike;
        LikeCasesDialog dialog(u"why"_s, u"Merge"_s, {{ActorId{3}, u"Dannone"_s, ActorKind::Company, 1, {}}});
        auto* apply = dialog.findChild<QPushButton*>(u"applyLikeCasesButton"_s);
        QVERIFY(apply->isEnabled());
        dialog.findChild<QListWidget*>()->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(!apply->isEnabled());
        QVERIFY(dialog.ticked().isEmpty());
    }

    void notNowLeavesAllAsItIs()
    {
        Alike alike;
        alike.controller.offerMerges(alike.danone, {});
        QTRY_VERIFY(alike.bar.isVisible());
        alike.press(u"dismissLikeCasesButton"_s);
        QVERIFY(!alike.bar.isVisible());
        QCOMPARE(alike.edited.count(), 0);
        QCOMPARE(alike.actors(), 4);
    }

    void whoHasNobodyLikeItGetsNoBar()
    {
        Alike alike;
        Actor yazaki;
        yazaki.id = ActorId{1};
        yazaki.name = u"Yazaki Maroc"_s;
        alike.controller.offerMerges(yazaki, {});
        alike.settle();
        QVERIFY(!alike.bar.isVisible());
    }

    void aRejectedNameIsOfferedElsewhere()
    {
        Alike alike;
        QVERIFY(edit(alike.workspace.connection, [](Edit& e) { return addAlias(e, {3}, u"DANONE"_s); }));
        alike.edits.run(rejectActors({alike.danone.id}), &alike.window, {});
        QTRY_COMPARE(alike.edited.count(), 1);
        alike.controller.offerRejections(alike.danone);
        QTRY_VERIFY(alike.bar.isVisible());
        QVERIFY2(alike.bar.text().contains(u"“Groupe Danone”, “Dannone”"), qPrintable(alike.bar.text()));
        QCOMPARE(alike.button(u"applyToAllButton"_s)->text(), u"Reject all"_s);
        alike.press(u"applyToAllButton"_s);
        QTRY_COMPARE(alike.edited.count(), 2);
        QCOMPARE(alike.actors(), 1);
        const NameLists lists = *nameLists(alike.workspace.connection);
        QCOMPARE(lists.stopped, (QStringList{u"Dannone"_s, u"Danone"_s, u"Groupe Danone"_s}));

        alike.edits.undo(&alike.window, {});
        QTRY_COMPARE(alike.edited.count(), 3);
        QCOMPARE(alike.actors(), 3);
        QCOMPARE(nameLists(alike.workspace.connection)->stopped, QStringList{u"Danone"_s});
    }

    void ofLikeNamesOnlyThoseTickedAreRejected()
    {
        Alike alike;
        QVERIFY(edit(alike.workspace.connection, [](Edit& e) { return addAlias(e, {3}, u"DANONE"_s); }));
        alike.edits.run(rejectActors({alike.danone.id}), &alike.window, {});
        QTRY_COMPARE(alike.edited.count(), 1);
        alike.controller.offerRejections(alike.danone);
        QTRY_VERIFY(alike.bar.isVisible());
        alike.press(u"chooseLikeCasesButton"_s);
        auto* dialog = alike.window.findChild<LikeCasesDialog*>();
        QVERIFY(dialog);
        auto* list = dialog->findChild<QListWidget*>();
        QCOMPARE(list->count(), 2);
        QVERIFY2(list->item(0)->text().endsWith(u"(another form of the name)"), qPrintable(list->item(0)->text()));
        QVERIFY2(list->item(1)->text().endsWith(u"(also called “DANONE”)"), qPrintable(list->item(1)->text()));
        list->item(1)->setCheckState(Qt::Unchecked);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"applyLikeCasesButton"_s), Qt::LeftButton);
        QTRY_COMPARE(alike.edited.count(), 2);
        QCOMPARE(nameLists(alike.workspace.connection)->stopped, (QStringList{u"Danone"_s, u"Groupe Danone"_s}));
    }

    void undoTakesTheOfferBack()
    {
        Alike alike;
        QVERIFY(edit(alike.workspace.connection, [](Edit& e) { return addAlias(e, {3}, u"DANONE"_s); }));
        alike.edits.run(rejectActors({alike.danone.id}), &alike.window, {});
        QTRY_COMPARE(alike.edited.count(), 1);
        alike.controller.offerRejections(alike.danone);
        QTRY_VERIFY(alike.bar.isVisible());
        alike.edits.undo(&alike.window, {});
        QTRY_VERIFY(!alike.bar.isVisible());
    }

    void undoOfAMergeTakesTheOfferBack()
    {
        Alike alike;
        alike.edits.run(mergeActors(alike.danone.id, {ActorId{3}}), &alike.window, {});
        QTRY_COMPARE(alike.edited.count(), 1);
        alike.controller.offerMerges(alike.danone, {});
        QTRY_VERIFY(alike.bar.isVisible());
        alike.edits.run(acceptFigures({MetricId{1}}), &alike.window, {});
        QTRY_COMPARE(alike.edited.count(), 2);
        QVERIFY(alike.bar.isVisible()); // an edit of something else leaves it
        alike.edits.undo(&alike.window, {});
        QTRY_COMPARE(alike.edited.count(), 3);
        QVERIFY(alike.bar.isVisible());
        alike.edits.undo(&alike.window, {});
        QTRY_COMPARE(alike.edited.count(), 4);
        QVERIFY(!alike.bar.isVisible());
    }

    void withoutTheRightToWriteNothingIsOffered()
    {
        Alike alike;
        alike.controller.setRunners(alike.runner.get(), nullptr);
        alike.controller.offerMerges(alike.danone, {});
        alike.settle();
        QVERIFY(!alike.bar.isVisible());
    }
};

QTEST_MAIN(TestLikeCasesController)
#include "tst_likecasescontroller.moc"
