// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/reportdesk.h"
#include "tests/views/articles/panelsworkspace.h"
#include "views/common/filedialogs.h"
#include "views/common/noticebar.h"

#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFigures = 3; // in the workspace

/// Holds the worker for files until it is cancelled.
struct Hold
{
    using Rows = bool;
    static constexpr bool kNeedsCube = false;

    [[nodiscard]] Result<bool> operator()(QueryContext& context) const
    {
        while (!context.cancelled())
            QThread::yieldCurrentThread();
        return context.proceed().map([] { return true; });
    }
};

struct Reports : PanelsWorkspace
{
    QWidget window;
    NoticeBar notice{u"report"_s, u"Cancel"_s, &window};
    ReportDesk desk;
    QSignalSpy written{&desk, &ReportDesk::written};
    QSignalSpy failed{&desk, &ReportDesk::failed};
    QString path = workspace.folder.filePath(u"report.html"_s);

    explicit Reports(int many = kFigures)
        : desk(&notice, &window, nullptr, many)
    {
        window.show();
        desk.setRunner(runner.get(), workspace.path);
        FileDialogs::setNextFileName(path);
    }
    ~Reports() { FileDialogs::setNextFileNames({}); }

    QMessageBox* box() const { return window.findChild<QMessageBox*>(u"manyFiguresBox"_s); }
    QPushButton* cancelButton() const { return notice.findChild<QPushButton*>(u"dismissReportButton"_s); }
    void hold()
    {
        runner->run(Lane::File, Hold{}, &window, [](const Result<bool>&) {});
    }
    void release() { runner->cancel(Lane::File, &window); }
};

} // namespace

class TestReportDesk : public QObject
{
    Q_OBJECT

private slots:
    void fewFiguresAreWrittenUnasked()
    {
        Reports reports;
        reports.desk.write({}, u"MAD"_s);
        QTRY_COMPARE(reports.written.size(), 1);
        QVERIFY(!reports.box());
        QVERIFY(QFile::exists(reports.path));
        QVERIFY(reports.notice.isHidden()); // it was there at once
    }

    void manyAreAskedFor_data()
    {
        QTest::addColumn<bool>("isWanted");
        QTest::newRow("wanted") << true;
        QTest::newRow("given up") << false;
    }

    void manyAreAskedFor()
    {
        QFETCH(bool, isWanted);
        Reports reports(kFigures - 1);
        reports.desk.write({}, u"MAD"_s);
        QTRY_VERIFY(reports.box() && reports.box()->isVisible());
        QVERIFY2(reports.box()->text().contains(u'3'), qPrintable(reports.box()->text()));
        QVERIFY(!QFile::exists(reports.path));
        for (QAbstractButton* button : reports.box()->buttons())
            if ((reports.box()->buttonRole(button) == QMessageBox::AcceptRole) == isWanted)
                button->click();
        QTRY_VERIFY(!reports.box());
        reports.settle();
        if (isWanted)
            QTRY_COMPARE(reports.written.size(), 1);
        QCOMPARE(QFile::exists(reports.path), isWanted);
    }

    void aLongOneIsToldAndCancelled()
    {
        Reports reports;
        reports.hold();
        reports.desk.write({}, u"MAD"_s);
        QTRY_VERIFY(reports.notice.isVisible());
        QVERIFY2(reports.notice.text().contains(u"report.html"), qPrintable(reports.notice.text()));
        reports.cancelButton()->click();
        QVERIFY(reports.notice.isHidden());
        QTRY_VERIFY(reports.desk.findChildren<QObject*>(Qt::FindDirectChildrenOnly).isEmpty());
        // What comes after it in the same worker is written, and it is not.
        const QString next = reports.workspace.folder.filePath(u"next.html"_s);
        FileDialogs::setNextFileName(next);
        reports.desk.write({}, u"MAD"_s);
        reports.settle();
        reports.release();
        QTRY_COMPARE(reports.written.size(), 1);
        QVERIFY(QFile::exists(next));
        QVERIFY(!QFile::exists(reports.path));
        QVERIFY(reports.failed.isEmpty());
    }

    void theNoticeGoesWithTheReport()
    {
        Reports reports;
        reports.hold();
        reports.desk.write({}, u"MAD"_s);
        QTRY_VERIFY(reports.notice.isVisible());
        reports.release();
        QTRY_COMPARE(reports.written.size(), 1);
        QTRY_VERIFY(reports.notice.isHidden());
    }

    void whatIsLostIsTold()
    {
        Reports reports;
        reports.hold();
        reports.desk.write({}, u"MAD"_s);
        QTRY_VERIFY(reports.notice.isVisible());
        reports.runner.reset();
        QCOMPARE(reports.failed.size(), 1);
        QCOMPARE(reports.failed.first().first().value<Error>().kind, Error::Kind::Cancelled);
        QTRY_VERIFY(reports.notice.isHidden());
    }
};

QTEST_MAIN(TestReportDesk)
#include "tst_reportdesk.moc"
