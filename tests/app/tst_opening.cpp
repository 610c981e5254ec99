// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Workspaces are opened in the background: the last one at a start, another one while the first stays in use, one
// that cannot be opened.
#include "../models/store/drafts.h"
#include "tests/app/desktopprogram.h"
#include "views/articles/articlelistview.h"
#include "views/common/filedialogs.h"
#include "views/filter/searchfield.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QStandardPaths>
#include <QStatusBar>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

class TestOpening : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aSecondStartFindsWhatTheFirstLeft()
    {
        QTemporaryDir folder;
        const QString ini = folder.filePath(u"settings.ini"_s);
        const QString path = folder.filePath(u"kept.vigie"_s);
        {
            Settings settings(ini);
            Desktop desktop(&settings);
            desktop.open(path);
            QTRY_VERIFY(!desktop.isOpening());
            desktop.import({QStringLiteral(VIGIE_TEST_DATA "/import/folder")});
            auto* list = desktop.workbench().window().findChild<ArticleListView*>();
            QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), kFolderArticles, 20000);
            desktop.workbench().window().close();
        }
        Settings settings(ini);
        Desktop desktop(&settings);
        desktop.open({});
        QTRY_COMPARE(desktop.workspacePath(), path);
        auto* list = desktop.workbench().window().findChild<ArticleListView*>();
        QTRY_COMPARE(list->model()->rowCount(), kFolderArticles);
        QVERIFY(desktop.workbench().window().focusWidget() == list);
    }

    void openingHoldsNobodyUp()
    {
        DesktopProgram program;
        const QString before = program.desktop.workspacePath();
        // An index is to be remade, and somebody else is writing.
        TemporaryWorkspace other;
        QVERIFY(other.connection.execute("DROP INDEX article_source_article"));
        QVERIFY(other.connection.execute("BEGIN IMMEDIATE"));
        emit program.window().dropped({other.path});
        QVERIFY(program.desktop.isOpening());
        QVERIFY(program.window().statusBar()->currentMessage().contains(u"w.vigie"_s));
        QCOMPARE(program.desktop.workspacePath(), before);
        const QString report = program.folder.filePath(u"report.html"_s);
        FileDialogs::setNextFileName(report);
        program.window().actions().writeReport->trigger(); // of the one that is open still
        QTRY_VERIFY(QFile::exists(report));
        QVERIFY(program.desktop.isOpening());
        emit program.window().dropped({program.folder.filePath(u"third.vigie"_s)});
        QVERIFY(program.window().findChild<QLabel*>(u"noticeLabel"_s)->isVisible());
        QVERIFY(program.desktop.isOpening());
        QVERIFY(other.connection.execute("ROLLBACK"));
        QTRY_COMPARE(program.desktop.workspacePath(), other.path);
        QVERIFY(!program.desktop.isOpening());
        QVERIFY(program.window().statusBar()->currentMessage().isEmpty());
    }

    void nothingIsAskedOfNoWorkspace()
    {
        DesktopProgram program(DesktopProgram::Wait::No);
        QVERIFY(program.desktop.isOpening());
        QVERIFY(!program.find<ArticleListView>()->isEnabled() && !program.find<SearchField>()->isEnabled());
        const QString path = program.folder.filePath(u"articles.csv"_s);
        FileDialogs::setNextFileName(path);
        program.window().actions().exportArticles->trigger();
        const auto* notice = program.window().findChild<QLabel*>(u"noticeLabel"_s);
        QVERIFY(notice->isVisible());
        QTRY_VERIFY(!program.desktop.isOpening());
        QVERIFY(!notice->isVisible());
        QVERIFY(program.find<ArticleListView>()->isEnabled() && program.find<SearchField>()->isEnabled());
        program.window().actions().exportArticles->trigger();
        QTRY_VERIFY(QFile::exists(path));
    }

    void theWindowMayBeClosedMeanwhile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"new.vigie"_s);
        {
            Settings settings(folder.filePath(u"settings.ini"_s));
            Desktop desktop(&settings);
            desktop.open(path);
            QVERIFY(desktop.isOpening());
            desktop.workbench().window().close();
        }
        QVERIFY(openWorkspace(path, Access::ReadWrite));
    }

    void whatCannotBeOpenedIsSaid_data()
    {
        QTest::addColumn<bool>("isAskedFor"); // else it is the one that was open last
        QTest::addColumn<QByteArray>("bytes"); // nothing = the file is gone
        QTest::newRow("damaged, asked for") << true << QByteArray("no workspace at all, but long enough for one");
        QTest::newRow("damaged, the last one") << false << QByteArray("no workspace at all, but long enough for one");
        QTest::newRow("gone, the last one") << false << QByteArray();
    }

    void whatCannotBeOpenedIsSaid()
    {
        QFETCH(bool, isAskedFor);
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"damaged.vigie"_s);
        if (QFile file(path); !bytes.isEmpty()) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
        }
        Settings settings(folder.filePath(u"settings.ini"_s));
        if (!isAskedFor)
            settings.setLastWorkspace(path);
        Desktop desktop(&settings);
        desktop.open(isAskedFor ? path : QString());
        QTRY_COMPARE(desktop.workspacePath(), defaultWorkspacePath());
        const auto* notice = desktop.workbench().window().findChild<QLabel*>(u"noticeLabel"_s);
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(path), qPrintable(notice->text()));
    }
};

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
