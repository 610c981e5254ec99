// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/editrunner.h"
#include "models/editing/figureedits.h"
#include "models/store/nameliststore.h"
#include "models/store/transaction.h"
#include "tests/views/articles/panelsworkspace.h"
#include "views/articles/articlebodyview.h"
#include "views/articles/metrictableview.h"
#include "views/articles/readercontroller.h"
#include "views/articles/readerview.h"
#include "views/curation/figureeditcontroller.h"
#include "views/curation/figureform.h"
#include "views/curation/undocontroller.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

/// The reader on a real workspace, with everything that edits its figures.
struct Desk : PanelsWorkspace
{
    ReaderView reader;
    FigureForm* form = new FigureForm(&reader);
    ReaderController readerController{&selection, &reader};
    FigureEditController controller{&selection, &reader, form};
    QAction undo;
    QAction redo;
    UndoController undoController{&undo, &redo};
    EditRunner edits{workspace.path, u"ana"_s};
    QSignalSpy edited{&edits, &EditRunner::edited};
    QSignalSpy refused{&controller, &FigureEditController::refused};
    MetricTableView* table = reader.findChild<MetricTableView*>();

    Desk()
    {
        reader.resize(700, 600);
        reader.show();
        readerController.setCurrency(u"MAD"_s);
        readerController.setRunner(runner.get());
        controller.setEdits(&edits);
        undoController.setRunners(runner.get(), &edits);
        QObject::connect(&edits, &EditRunner::edited, &readerController, &ReaderController::refresh);
    }
    /// Opens the first article at its investment.
    void open()
    {
        selection.setFigure(ArticleId{1}, MetricId{1});
        QTRY_COMPARE(reader.currentFigure(), MetricId{1});
    }
    ReviewState state(qint64 id = 1) const
    {
        const MetricRow* row = reader.figure(MetricId{id});
        return row ? row->metric.review : ReviewState::Auto;
    }
    void select(const QString& words) const
    {
        auto* body = reader.findChild<ArticleBodyView*>();
        QTextCursor cursor(body->document());
        const auto at = static_cast<int>(body->toPlainText().indexOf(words));
        cursor.setPosition(at);
        cursor.setPosition(at + static_cast<int>(words.size()), QTextCursor::KeepAnchor);
        body->setTextCursor(cursor);
    }
};

} // namespace

class TestFigureEditController : public QObject
{
    Q_OBJECT

private slots:
    void acceptThenReject()
    {
        Desk desk;
        desk.open();
        desk.controller.accept();
        QTRY_COMPARE(desk.state(), ReviewState::Accepted);
        desk.controller.reject();
        QTRY_COMPARE(desk.state(), ReviewState::Rejected);
        QCOMPARE(desk.reader.currentFigure(), MetricId{1}); // the figure stays chosen
    }

    void nothingChosenNothingDone()
    {
        Desk desk;
        desk.controller.accept();
        desk.controller.correct();
        QVERIFY(!desk.form->isVisible());
        QVERIFY(desk.edited.isEmpty());
        QCOMPARE(desk.controller.abilities(), FigureAbilities{});
    }

    void correctInPlaceAndRevert()
    {
        Desk desk;
        desk.open();
        desk.controller.correct();
        QVERIFY(desk.form->isVisible());
        auto* value = desk.form->findChild<QLineEdit*>(u"fieldInput%1"_s.arg(int(MetricField::Value)));
        QCOMPARE(value->selectedText(), value->text()); // ready to be typed over
        value->setText(u"35 M"_s);
        QTest::keyClick(value, Qt::Key_Return);
        QTRY_COMPARE(desk.state(), ReviewState::Corrected);
        QVERIFY(!desk.form->isVisible());
        const MetricRow* row = desk.reader.figure(MetricId{1});
        QCOMPARE(row->metric.fields.value, Decimal::fromWhole(35'000'000));
        QCOMPARE(row->metric.reading->value, Decimal::fromWhole(30'000'000));
        QVERIFY(desk.controller.abilities().revert);
        desk.controller.revert();
        QTRY_COMPARE(desk.state(), ReviewState::Auto);
        QCOMPARE(desk.reader.figure(MetricId{1})->metric.fields.value, Decimal::fromWhole(30'000'000));
        QTRY_VERIFY(!desk.controller.abilities().revert);
    }

    void whatTheStoreRefusesIsToldInTheForm()
    {
        Desk desk;
        desk.open();
        desk.controller.correct();
        MetricFields fields = desk.reader.figure(MetricId{1})->metric.fields;
        fields.subject = ActorId{4711};
        emit desk.form->saveRequested(fields);
        auto* problem = desk.form->findChild<QLabel*>(u"formProblemLabel"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(desk.form->isVisible());
        QVERIFY(desk.edited.isEmpty());
        QCOMPARE(desk.state(), ReviewState::Auto);
    }

    void selectedTextBecomesAFigureAndGoesAgain()
    {
        Desk desk;
        desk.open();
        desk.controller.addFigure();
        QCOMPARE(desk.refused.count(), 1); // nothing is selected: said, nothing done
        desk.select(u" 30 MDH"_s);
        desk.controller.addFigure();
        QVERIFY(desk.form->isVisible());
        QTest::keyClick(desk.form, Qt::Key_Return);
        QTRY_COMPARE(desk.reader.detail().metrics.size(), 3);
        const MetricRow* made = desk.reader.figure(desk.selection.figure());
        QVERIFY(made);
        QCOMPARE(made->metric.review, ReviewState::Added);
        QCOMPARE(made->metric.quote, u"30 MDH"_s); // without the blank
        QCOMPARE(made->metric.fields.value, Decimal::fromWhole(30));
        QTRY_VERIFY(desk.controller.abilities().remove);
        desk.controller.remove();
        QTRY_COMPARE(desk.reader.detail().metrics.size(), 2);
    }

    void aFigureIsSavedOnce()
    {
        Desk desk;
        desk.open();
        desk.select(u"30 MDH"_s);
        desk.controller.addFigure();
        {
            auto held = Transaction::begin(desk.workspace.connection); // another program writes
            QVERIFY(held);
            for (int i = 0; i < 3; ++i)
                QTest::keyClick(desk.form, Qt::Key_Return);
            QVERIFY(!desk.form->findChild<QPushButton*>(u"saveFigureButton"_s)->isEnabled());
        }
        QTRY_COMPARE(desk.reader.detail().metrics.size(), 3);
        desk.settle();
        QVERIFY(!desk.form->isVisible());
        QCOMPARE(desk.edited.count(), 1);
        QVERIFY(desk.refused.isEmpty());
    }

    void theFigureThatIsThereAlreadyIsRefusedInTheForm()
    {
        Desk desk;
        desk.open();
        desk.select(u"500 emplois"_s); // which the engine read
        desk.controller.addFigure();
        QTest::keyClick(desk.form, Qt::Key_Return);
        auto* problem = desk.form->findChild<QLabel*>(u"formProblemLabel"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"there already"), qPrintable(problem->text()));
        QVERIFY(desk.form->findChild<QPushButton*>(u"saveFigureButton"_s)->isEnabled());
        QCOMPARE(desk.reader.detail().metrics.size(), 2);
    }

    void anAnswerToSavingClosesNoOtherForm()
    {
        Desk desk;
        desk.open();
        desk.controller.correct();
        MetricFields fields = desk.reader.figure(MetricId{1})->metric.fields;
        fields.value = Decimal::fromWhole(35'000'000);
        emit desk.form->saveRequested(fields);
        desk.selection.setFigure(ArticleId{1}, MetricId{2});
        desk.controller.correct();
        QVERIFY(desk.form->findChild<QPushButton*>(u"saveFigureButton"_s)->isEnabled());
        QTRY_COMPARE(desk.state(), ReviewState::Corrected);
        QVERIFY(desk.form->isVisible());
        QCOMPARE(desk.form->fields()->value, Decimal::fromWhole(500));
    }

    void aSaveThatFailsBehindAClosedFormIsTold()
    {
        Desk desk;
        desk.open();
        desk.controller.correct();
        MetricFields fields = desk.reader.figure(MetricId{1})->metric.fields;
        fields.subject = ActorId{4711};
        emit desk.form->saveRequested(fields);
        QTest::keyClick(desk.form, Qt::Key_Escape);
        QVERIFY(!desk.form->isVisible());
        QTRY_COMPARE(desk.refused.count(), 1);
    }

    void aNewFigureIsFilledAsTheEngineReadsIt()
    {
        Desk desk;
        desk.open();
        QList<MarkedWords> asked;
        FieldsCallback answer;
        desk.controller.setReader([&](const MarkedWords& words, QObject*, const FieldsCallback& callback) {
            asked.append(words);
            answer = callback;
        });
        desk.select(u"500 emplois"_s);
        desk.controller.addFigure();
        QVERIFY(!desk.form->isVisible()); // it opens filled
        QCOMPARE(asked.size(), 1);
        QCOMPARE(TextIndex(asked.first().body).slice(asked.first().span), u"500 emplois"_s);
        QVERIFY(asked.first().body.startsWith(u"Yazaki Maroc investit"));
        QCOMPARE(asked.first().date, desk.reader.detail().article.date);
        MetricFields read;
        read.kind = MetricKind::Investment;
        read.value = Decimal::fromWhole(1'200'000);
        read.unit = u"EUR"_s;
        read.modifier = Modifier::About;
        answer(read);
        QVERIFY(desk.form->isVisible());
        QCOMPARE(*desk.form->fields(), read);
    }

    void whereTheEngineReadsNothingDigitsAreTaken()
    {
        Desk desk;
        desk.open();
        desk.controller.setReader(
            [](const MarkedWords&, QObject*, const FieldsCallback& callback) { callback(std::nullopt); });
        desk.select(u"500 emplois"_s);
        desk.controller.addFigure();
        QCOMPARE(desk.form->fields()->value, Decimal::fromWhole(500));
    }

    void anAnswerThatComesTooLateOpensNothing()
    {
        Desk desk;
        desk.open();
        FieldsCallback answer;
        desk.controller.setReader(
            [&](const MarkedWords&, QObject*, const FieldsCallback& callback) { answer = callback; });
        desk.select(u"500 emplois"_s);
        desk.controller.addFigure();
        desk.selection.setArticle(ArticleId{2});
        QTRY_COMPARE(desk.reader.article(), ArticleId{2});
        answer(std::nullopt);
        QVERIFY(!desk.form->isVisible());
    }

    void whatIsSavedWhileTheEngineReadsIsTheFigureInTheForm()
    {
        Desk desk;
        desk.open();
        desk.controller.correct();
        FieldsCallback answer;
        desk.controller.setReader(
            [&](const MarkedWords&, QObject*, const FieldsCallback& callback) { answer = callback; });
        desk.select(u"500 emplois"_s);
        desk.controller.addFigure();
        MetricFields fields = desk.reader.figure(MetricId{1})->metric.fields;
        fields.value = Decimal::fromWhole(35'000'000);
        emit desk.form->saveRequested(fields);
        QTRY_COMPARE(desk.state(), ReviewState::Corrected);
        QCOMPARE(desk.reader.detail().metrics.size(), 2);
        answer(std::nullopt);
        QVERIFY(desk.form->isVisible()); // with the new figure, which was asked for before
        QCOMPARE(desk.form->fields()->value, Decimal::fromWhole(500));
    }

    void selectedTextBecomesAnActor()
    {
        Desk desk;
        desk.open();
        const auto before = desk.reader.detail().mentions.size();
        desk.select(u"MDH"_s);
        desk.controller.addActor();
        auto* menu = desk.reader.findChild<QMenu*>(u"actorKindMenu"_s);
        QVERIFY(menu);
        menu->actions().at(2)->trigger(); // public body
        menu->close();
        QTRY_COMPARE(desk.reader.detail().mentions.size(), before + 1);
        const auto& mentions = desk.reader.detail().mentions;
        const auto made = std::find_if(mentions.begin(), mentions.end(),
                                       [](const MentionRow& row) { return row.name == u"MDH"; });
        QVERIFY(made != mentions.end());
        QCOMPARE(made->kind, ActorKind::PublicBody);
        // Later imports find it anywhere.
        QCOMPARE(nameLists(desk.workspace.connection)->watched,
                 (QList<WatchedName>{{u"MDH"_s, u"MDH"_s, ActorKind::PublicBody}}));
    }

    void undoAndRedoSayWhatTheyDo()
    {
        Desk desk;
        desk.open();
        QTRY_VERIFY(!desk.undo.isEnabled());
        desk.controller.reject();
        QTRY_VERIFY(desk.undo.isEnabled());
        QVERIFY2(desk.undo.text().contains(u"Reject"), qPrintable(desk.undo.text()));
        QVERIFY(!desk.redo.isEnabled());
        desk.undo.trigger();
        QTRY_COMPARE(desk.state(), ReviewState::Auto);
        QTRY_VERIFY(desk.redo.isEnabled());
        QTRY_VERIFY(!desk.undo.isEnabled());
        desk.redo.trigger();
        QTRY_COMPARE(desk.state(), ReviewState::Rejected);
    }

    void whatAnotherProgramChangesIsSeen()
    {
        Desk desk;
        desk.open();
        QTRY_VERIFY(desk.runner->cube());
        EditRunner other(desk.workspace.path, u"ben"_s); // this window hears nothing of it
        other.run(rejectFigures({MetricId{1}}), &desk.reader, {});
        QTRY_COMPARE(desk.state(), ReviewState::Rejected);
        QTRY_VERIFY(desk.undo.isEnabled());
    }

    void anotherArticleClosesTheForm()
    {
        Desk desk;
        desk.open();
        desk.controller.correct();
        QVERIFY(desk.form->isVisible());
        desk.selection.setArticle(ArticleId{2});
        QVERIFY(!desk.form->isVisible());
    }

    void aReadOnlyWorkspaceOffersNothing()
    {
        Desk desk;
        desk.open();
        QSignalSpy told(&desk.controller, &FigureEditController::abilitiesChanged);
        desk.controller.setEdits(nullptr);
        QCOMPARE(told.count(), 1);
        QCOMPARE(desk.controller.abilities(), FigureAbilities{});
    }
};

QTEST_MAIN(TestFigureEditController)
#include "tst_figureeditcontroller.moc"
