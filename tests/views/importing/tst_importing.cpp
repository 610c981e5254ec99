// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/filedialogs.h"
#include "views/importing/emptyworkspacepage.h"
#include "views/importing/importprogressview.h"
#include "views/importing/importreportdialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestImporting : public QObject
{
    Q_OBJECT

private slots:
    void progressIsShownWhileItRuns()
    {
        ImportProgressView view;
        QVERIFY(!view.isVisible());
        view.start();
        QVERIFY(view.isVisible());
        auto* bar = view.findChild<QProgressBar*>(u"importProgressBar"_s);
        QCOMPARE(bar->maximum(), 0);
        view.setProgress(120, 400, 100);
        QCOMPARE(bar->value(), 120);
        QCOMPARE(bar->maximum(), 400);
        const QString text = view.findChild<QLabel*>(u"importTextLabel"_s)->text();
        QVERIFY2(text.contains(u"120") && text.contains(u"400") && text.contains(u"100"), qPrintable(text));
        view.finish();
        QVERIFY(!view.isVisible());
    }

    void cancelIsAskedForOnce()
    {
        ImportProgressView view;
        view.start();
        QSignalSpy asked(&view, &ImportProgressView::cancelRequested);
        auto* cancel = view.findChild<QToolButton*>(u"cancelImportButton"_s);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        const QString text = view.findChild<QLabel*>(u"importTextLabel"_s)->text();
        view.setProgress(130, 400, 110);
        QCOMPARE(view.findChild<QLabel*>(u"importTextLabel"_s)->text(), text);
        view.start();
        QVERIFY(cancel->isEnabled());
    }

    void theReportNamesEachFailure()
    {
        ImportReportDialog dialog;
        ImportSummary summary;
        summary.imported = 12;
        summary.alreadyThere = 3;
        summary.failures = {{u"/tmp/<b>a.txt"_s, u"The file is empty."_s}, {u"/tmp/b.txt"_s, u"Not a text."_s}};
        summary.skipped = {u"/tmp/c.png"_s};
        dialog.setSummary(summary);
        dialog.show();
        auto* table = dialog.findChild<QTableWidget*>(u"failuresTableWidget"_s);
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(0, 0)->text(), u"/tmp/<b>a.txt"_s);
        QCOMPARE(table->item(0, 1)->text(), u"The file is empty."_s);
        QVERIFY(table->item(0, 0)->toolTip().contains(u"&lt;b&gt;"));
        QVERIFY(dialog.findChild<QLabel*>(u"headlineLabel"_s)->text().contains(u"12"));
        QVERIFY(!table->tabKeyNavigation());

        QTest::mouseClick(dialog.findChild<QPushButton*>(u"copyListButton"_s), Qt::LeftButton);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[1], u"/tmp/b.txt\tNot a text."_s);
    }

    void tabGoesRoundInTheReport()
    {
        ImportReportDialog dialog;
        ImportSummary summary;
        summary.failures = {{u"/tmp/b.txt"_s, u"Not a text."_s}};
        dialog.setSummary(summary);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* table = dialog.findChild<QTableWidget*>(u"failuresTableWidget"_s);
        table->setFocus();
        QStringList walked;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const auto* button = qobject_cast<const QPushButton*>(QApplication::focusWidget());
            walked.append(button ? button->text().remove(u'&') : QApplication::focusWidget()->objectName());
        }
        QCOMPARE(walked, (QStringList{u"Copy list"_s, u"Save list…"_s, u"Close"_s, table->objectName()}));
    }

    void theListIsSavedWhereTheUserSays()
    {
        ImportReportDialog dialog;
        ImportSummary summary;
        summary.failures = {{u"a.txt"_s, u"empty"_s}};
        dialog.setSummary(summary);
        dialog.show();
        QSignalSpy asked(&dialog, &ImportReportDialog::saveRequested);
        auto* save = dialog.findChild<QPushButton*>(u"saveListButton"_s);
        FileDialogs::setNextFileName(QString());
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(asked.count(), 0);
        FileDialogs::setNextFileName(u"/tmp/list.csv"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toString(), u"/tmp/list.csv"_s);
        dialog.showNote(u"The disk is full."_s);
        QVERIFY(dialog.findChild<QLabel*>(u"noteLabel"_s)->isVisible());
    }

    void aCleanImportHasNoList()
    {
        ImportReportDialog dialog;
        ImportSummary summary;
        summary.imported = 1;
        dialog.setSummary(summary);
        dialog.show();
        QVERIFY(!dialog.findChild<QTableWidget*>(u"failuresTableWidget"_s)->isVisible());
        QVERIFY(!dialog.findChild<QPushButton*>(u"copyListButton"_s)->isVisible());
        auto* details = dialog.findChild<QLabel*>(u"detailsLabel"_s);
        QVERIFY(!details->isVisible());
        summary.pairsToDecide = 4;
        dialog.setSummary(summary);
        QVERIFY(details->isVisible() && details->text().contains(u"4"));
        summary.cancelled = true;
        const QString finished = dialog.findChild<QLabel*>(u"headlineLabel"_s)->text();
        dialog.setSummary(summary);
        QVERIFY(dialog.findChild<QLabel*>(u"headlineLabel"_s)->text() != finished);
    }

    void whatWasJoinedIsLedToOneByOne()
    {
        ImportReportDialog dialog;
        ImportSummary summary;
        summary.imported = 5;
        dialog.setSummary(summary);
        dialog.show();
        auto* stories = dialog.findChild<QPushButton*>(u"showStoriesButton"_s);
        QVERIFY(!stories->isVisible());
        summary.joined = {{4}, {5}};
        dialog.setSummary(summary);
        QVERIFY(stories->isVisible());
        QVERIFY(dialog.findChild<QLabel*>(u"detailsLabel"_s)->text().contains(u": 2"));
        QList<ArticleId> shown;
        connect(&dialog, &ImportReportDialog::storiesRequested, this, [&](ArticleId id) { shown.append(id); });
        for (int i = 0; i < 3; ++i)
            QTest::mouseClick(stories, Qt::LeftButton);
        QCOMPARE(shown, (QList<ArticleId>{{4}, {5}, {4}}));
        summary.joined.clear();
        summary.pairsToDecide = 1;
        dialog.setSummary(summary);
        QTest::mouseClick(stories, Qt::LeftButton);
        QCOMPARE(shown.last(), ArticleId{});
    }

    void theEmptyWorkspaceSaysWhatToDo()
    {
        QAction importing(u"Import…"_s);
        importing.setObjectName("importFilesAction"_L1);
        EmptyWorkspacePage page({&importing});
        page.resize(600, 400);
        page.show();
        QSignalSpy triggered(&importing, &QAction::triggered);
        auto* button = page.findChild<QPushButton*>(u"importFilesButton"_s);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
        page.showError(u"This file is not a workspace."_s, u"It was left as it is."_s);
        QCOMPARE(page.findChild<QLabel*>(u"titleLabel"_s)->text(), u"This file is not a workspace."_s);
    }
};

QTEST_MAIN(TestImporting)
#include "tst_importing.moc"
