// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/editrunner.h"
#include "models/editing/figureedits.h"
#include "models/query/undostepsquery.h"
#include "models/store/metastore.h"
#include "models/store/transaction.h"
#include "tests/models/store/corrections.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

struct Editing : FilledWorkspace
{
    EditRunner runner{path, u"ana"_s};
    QSignalSpy edited{&runner, &EditRunner::edited};
    QObject receiver;
    QList<Result<EditOutcome>> answers;
    EditRunner::Callback take = [this](const Result<EditOutcome>& outcome) { answers.append(outcome); };

    QString review(qint64 figure)
    {
        return edittables::cell(connection, u"metric"_s, figure, u"review"_s)
            .value_or(ColumnText())
            .value_or(QString());
    }
    UndoSteps steps()
    {
        QueryContext context;
        context.connection = &connection;
        return UndoStepsQuery{}(context).value_or(UndoSteps{u"failed"_s, u"failed"_s});
    }
};

} // namespace

class TestEditRunner : public QObject
{
    Q_OBJECT

private slots:
    void anEditIsOneStepOfItsAuthor()
    {
        Editing editing;
        editing.runner.run(acceptFigures({MetricId{1}, MetricId{2}}), &editing.receiver, editing.take);
        QVERIFY(editing.answers.isEmpty()); // never from within run()
        QVERIFY(editing.runner.isRunning());
        QSignalSpy idle(&editing.runner, &EditRunner::idle);
        QTRY_COMPARE(editing.answers.size(), 1);
        QVERIFY(!editing.runner.isRunning());
        QCOMPARE(idle.count(), 1);
        QVERIFY(editing.answers[0]);
        QCOMPARE(editing.answers[0]->step, 1);
        QCOMPARE(editing.edited.count(), 1);
        QCOMPARE(editing.review(1), u"accepted"_s);
        QCOMPARE(editing.review(2), u"accepted"_s);
        const auto steps = journal(editing.connection);
        QVERIFY(steps);
        QCOMPARE(steps->size(), 1);
        QCOMPARE(steps->first().author, u"ana"_s);
        QCOMPARE(steps->first().action, u"metric.accept"_s);
    }

    void aRefusedEditChangesNothing()
    {
        Editing editing;
        const auto before = revision(editing.connection);
        MetricFields fields;
        fields.unit = u"XYZ"_s;
        editing.runner.run(correctFigure(MetricId{1}, fields), &editing.receiver, editing.take);
        QTRY_COMPARE(editing.answers.size(), 1);
        QVERIFY(!editing.answers[0]);
        QCOMPARE(editing.answers[0].error().kind, Error::Kind::BadInput);
        QCOMPARE(editing.edited.count(), 0);
        QCOMPARE(revision(editing.connection).value_or(-1), before.value_or(-2));
    }

    void ofSeveralFiguresAllOrNone()
    {
        Editing editing;
        editing.runner.run(rejectFigures({MetricId{1}, MetricId{4711}}), &editing.receiver, editing.take);
        QTRY_COMPARE(editing.answers.size(), 1);
        QCOMPARE(editing.answers[0].error().kind, Error::Kind::NotFound);
        QCOMPARE(editing.review(1), u"auto"_s);
    }

    void allAtOnceLeavesWhatWasReviewed()
    {
        Editing editing;
        editing.runner.run(acceptFigures({MetricId{1}}), &editing.receiver, editing.take);
        editing.runner.run(rejectWaiting({MetricId{1}, MetricId{2}, MetricId{3}}), &editing.receiver, editing.take);
        QTRY_COMPARE(editing.answers.size(), 2);
        QCOMPARE(editing.review(1), u"accepted"_s);
        QCOMPARE(editing.review(2), u"rejected"_s);
        QCOMPARE(editing.review(3), u"rejected"_s);
        editing.runner.undo(&editing.receiver, editing.take); // one step
        QTRY_COMPARE(editing.review(2), u"auto"_s);
        QCOMPARE(editing.review(3), u"auto"_s);
        QCOMPARE(editing.review(1), u"accepted"_s);
    }

    void undoAndRedoAreNamed()
    {
        Editing editing;
        QCOMPARE(editing.steps(), UndoSteps{});
        editing.runner.run(acceptFigures({MetricId{1}}), &editing.receiver, editing.take);
        editing.runner.run(rejectFigures({MetricId{2}}), &editing.receiver, editing.take);
        QTRY_COMPARE(editing.answers.size(), 2);
        QCOMPARE(editing.steps(), (UndoSteps{u"metric.reject"_s, {}}));
        editing.runner.undo(&editing.receiver, editing.take);
        QTRY_COMPARE(editing.answers.size(), 3);
        QCOMPARE(editing.answers[2]->action, u"metric.reject"_s);
        QCOMPARE(editing.review(2), u"auto"_s);
        QCOMPARE(editing.steps(), (UndoSteps{u"metric.accept"_s, u"metric.reject"_s}));
        editing.runner.redo(&editing.receiver, editing.take);
        QTRY_COMPARE(editing.answers.size(), 4);
        QCOMPARE(editing.review(2), u"rejected"_s);
        QCOMPARE(editing.edited.count(), 4);
    }

    void undoWithoutAStepIsRefused()
    {
        Editing editing;
        editing.runner.undo(&editing.receiver, editing.take);
        QTRY_COMPARE(editing.answers.size(), 1);
        QCOMPARE(editing.answers[0].error().kind, Error::Kind::NotFound);
    }

    void undoSurvivesARestart()
    {
        FilledWorkspace workspace;
        {
            QObject receiver;
            EditRunner first(workspace.path, u"ana"_s);
            first.run(rejectFigures({MetricId{1}}), &receiver, {});
        } // waits for what was asked for
        QCOMPARE(edittables::cell(workspace.connection, u"metric"_s, 1, u"review"_s).value().value_or(QString()),
                 u"rejected"_s);
        EditRunner second(workspace.path, u"ben"_s);
        const QSignalSpy edited(&second, &EditRunner::edited);
        second.undo(&second, {});
        QTRY_COMPARE(edited.count(), 1);
        QCOMPARE(edittables::cell(workspace.connection, u"metric"_s, 1, u"review"_s).value().value_or(QString()),
                 u"auto"_s);
    }

    void aDeadReceiverGetsNoAnswer()
    {
        Editing editing;
        auto receiver = std::make_unique<QObject>();
        editing.runner.run(acceptFigures({MetricId{1}}), receiver.get(), editing.take);
        receiver.reset();
        QTRY_COMPARE(editing.edited.count(), 1); // done all the same
        QVERIFY(editing.answers.isEmpty());
    }

    void anEditWaitsForAnotherWriter()
    {
        Editing editing;
        {
            auto held = Transaction::begin(editing.connection);
            QVERIFY(held);
            editing.runner.run(acceptFigures({MetricId{1}}), &editing.receiver, editing.take);
            QVERIFY(!QTest::qWaitFor([&] { return !editing.answers.isEmpty(); }, 100));
        }
        QTRY_COMPARE(editing.answers.size(), 1);
        QVERIFY(editing.answers[0]);
    }

    void addedFiguresAreDeletedNotRejected()
    {
        Editing editing;
        MetricFields fields;
        fields.kind = MetricKind::JobsCreated;
        fields.unit = u"jobs"_s;
        fields.value = Decimal::fromWhole(5);
        editing.runner.run(addFigure(ArticleId{1}, {0, 5}, fields), &editing.receiver, editing.take);
        QTRY_COMPARE(editing.answers.size(), 1);
        const qint64 made = editing.answers[0].value_or(EditOutcome{}).made;
        QCOMPARE(editing.review(made), u"added"_s);
        editing.runner.run(rejectFigures({MetricId{made}}), &editing.receiver, editing.take);
        QTRY_COMPARE(editing.answers.size(), 2);
        QVERIFY(editing.answers[1]);
        QCOMPARE(editing.review(made), QString());
    }
};

QTEST_GUILESS_MAIN(TestEditRunner)
#include "tst_editrunner.moc"
