// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A workspace that an older engine has read, in the real window: offered, read again, chosen line by line, undone.
#include "app/desktop/desktop.h"
#include "app/desktop/rereadingrunner.h"
#include "app/desktop/workbench.h"
#include "models/store/metastore.h"
#include "models/store/statement.h"
#include "views/articles/articlelistview.h"
#include "views/common/noticebar.h"
#include "views/curation/rereadingdialog.h"
#include "views/main/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

/// A workspace whose engine read two figures otherwise than this one does, and one that a person has decided about.
struct OldWorkspace
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"old.vigie"_s);
    Settings settings{folder.filePath(u"settings.ini"_s)};

    OldWorkspace()
    {
        {
            Desktop desktop(&settings);
            desktop.open(path);
            QTRY_VERIFY(!desktop.isOpening());
            desktop.import({QStringLiteral(VIGIE_TEST_DATA "/import/folder")});
            auto* list = desktop.workbench().window().findChild<ArticleListView*>();
            if (!QTest::qWaitFor([&] { return list->model()->rowCount() == 7; }, 20000))
                qFatal("the import does not end");
        }
        Connection connection = open();
        for (const char* sql :
             {"UPDATE metric SET value_milli = value_milli + 1000 WHERE id = (SELECT min(id) FROM metric)",
              "UPDATE meta SET value = '0.0.0' WHERE key = 'engine'",
              "UPDATE metric SET value_milli = value_milli + 5000, review = 'accepted' "
              "WHERE id = (SELECT max(id) FROM metric)"})
            if (!connection.execute(sql))
                qFatal("cannot age the workspace: %s", sql);
    }

    Connection open() const
    {
        auto opened = openWorkspace(path, Access::ReadWrite);
        if (!opened)
            qFatal("no workspace");
        return std::move(*opened);
    }
    qint64 number(const char* sql) const { return *open().integer(sql); }
};

struct Window
{
    Desktop desktop;

    explicit Window(OldWorkspace& old)
        : desktop(&old.settings)
    {
        desktop.open(old.path);
        QTRY_VERIFY(!desktop.isOpening());
    }
    MainWindow& window() { return desktop.workbench().window(); }
    NoticeBar* offer() { return window().findChild<NoticeBar*>(u"rereadingOfferBar"_s); }
    RereadingDialog* dialog() { return window().findChild<RereadingDialog*>(); }
    QPushButton* button(const QString& name) { return window().findChild<QPushButton*>(name); }
};

constexpr auto kFirst = "SELECT value_milli FROM metric ORDER BY id LIMIT 1";
constexpr auto kLast = "SELECT value_milli FROM metric ORDER BY id DESC LIMIT 1";

} // namespace

class TestRereadingWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(u"en_US"_s));
    }

    void whatIsTickedIsTaken()
    {
        OldWorkspace old;
        const qint64 before = old.number(kFirst);
        const qint64 decided = old.number(kLast);
        Window window(old);
        QTRY_VERIFY_WITH_TIMEOUT(window.offer()->isVisible(), 10000);
        QTest::mouseClick(window.button(u"readAgainButton"_s), Qt::LeftButton);
        QVERIFY(window.dialog() && !window.dialog()->isModal());
        QVERIFY(!window.offer()->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(window.dialog()->lines().size(), 1, 20000); // the decided one is not among them
        const RereadingLine line = window.dialog()->lines().first();
        QCOMPARE(line.kind, RereadingLine::Kind::Changed);
        QVERIFY2(line.before.startsWith(u"300,000,001 MAD, Investment"), qPrintable(line.before));
        QVERIFY2(line.after.startsWith(u"300,000,000 MAD, Investment"), qPrintable(line.after));
        QCOMPARE(old.number(kFirst), before); // nothing is changed yet
        QTest::mouseClick(window.button(u"applyRereadingButton"_s), Qt::LeftButton);
        QTRY_VERIFY(window.dialog()->findChild<QLabel*>(u"rereadingLabel"_s)->text().contains(u"Changes taken: 1"));
        QCOMPARE(old.number(kFirst), before - 1000);
        QCOMPARE(old.number(kLast), decided);
        window.dialog()->close();
        QTRY_VERIFY(window.window().actions().undo->isEnabled());
        window.window().actions().undo->trigger();
        QTRY_COMPARE(old.number(kFirst), before);
    }

    void whatIsNotTickedStaysAndIsNotOfferedAgain()
    {
        OldWorkspace old;
        const qint64 before = old.number(kFirst);
        {
            Window window(old);
            window.window().actions().readAgain->trigger(); // as soon as it has looked whether to offer it
            QTRY_VERIFY_WITH_TIMEOUT(window.dialog(), 10000);
            QTRY_COMPARE_WITH_TIMEOUT(window.dialog()->lines().size(), 1, 20000);
            auto* table = window.dialog()->findChild<QTableView*>();
            QVERIFY(table->model()->setData(table->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
            QCOMPARE(window.button(u"applyRereadingButton"_s)->text(), u"Keep all as it is"_s);
            QTest::mouseClick(window.button(u"applyRereadingButton"_s), Qt::LeftButton);
            QTRY_VERIFY(window.button(u"closeRereadingButton"_s)->isEnabled()
                        && !window.button(u"applyRereadingButton"_s)->isVisible());
        }
        QCOMPARE(old.number(kFirst), before);
        Window again(old);
        QTRY_VERIFY_WITH_TIMEOUT(!again.desktop.findChild<RereadingRunner*>()->isRunning(), 20000); // it has looked
        QVERIFY(!again.offer()->isVisible());
    }

    void cancelledNothingIsChanged()
    {
        OldWorkspace old;
        const qint64 before = old.number(kFirst);
        Window window(old);
        QTRY_VERIFY_WITH_TIMEOUT(window.offer()->isVisible(), 10000);
        QTest::mouseClick(window.button(u"readAgainButton"_s), Qt::LeftButton);
        QTest::mouseClick(window.button(u"closeRereadingButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!window.dialog());
        QCOMPARE(old.number(kFirst), before);
        // It can be begun again.
        window.window().actions().readAgain->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window.dialog(), 10000);
        QTRY_COMPARE_WITH_TIMEOUT(window.dialog()->lines().size(), 1, 20000);
    }
};

QTEST_MAIN(TestRereadingWindow)
#include "tst_rereadingwindow.moc"
