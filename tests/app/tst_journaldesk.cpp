// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/journaldesk.h"
#include "models/editing/actoredits.h"
#include "models/editing/editrunner.h"
#include "tests/views/articles/panelsworkspace.h"
#include "views/curation/journaldialog.h"

#include <QTableWidget>
#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

/// The journal of a workspace in which one step was done.
struct Open : PanelsWorkspace
{
    QWidget window;
    JournalDesk desk{&window};
    EditRunner edits{workspace.path, u"ana"_s};

    Open()
    {
        window.show();
        desk.setRunner(runner.get());
        edits.run(denyMerge(ActorId{1}, ActorId{2}), &window, {});
        QObject::connect(&edits, &EditRunner::edited, runner.get(), &QueryRunner::reload);
        desk.show();
    }
    JournalDialog* dialog() const { return window.findChild<JournalDialog*>(); }
};

} // namespace

class TestJournalDesk : public QObject
{
    Q_OBJECT

private slots:
    void stepsAreShown()
    {
        const Open open;
        QTRY_COMPARE(open.dialog()->findChild<QTableWidget*>()->rowCount(), 1);
    }

    void thereIsOneAtATime()
    {
        Open open;
        open.desk.show();
        QCOMPARE(open.window.findChildren<JournalDialog*>().size(), 1);
    }

    void anotherWorkspaceClosesIt()
    {
        Open open;
        QTRY_COMPARE(open.dialog()->findChild<QTableWidget*>()->rowCount(), 1);
        const PanelsWorkspace other;
        open.desk.setRunner(other.runner.get());
        QTRY_VERIFY(!open.dialog()); // its steps are not of this one, and would not be what is exported
        open.desk.show();
        QVERIFY(open.dialog());
        open.desk.setRunner(nullptr);
        QTRY_VERIFY(!open.dialog());
    }
};

QTEST_MAIN(TestJournalDesk)
#include "tst_journaldesk.moc"
