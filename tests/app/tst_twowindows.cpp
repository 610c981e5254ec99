// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Another program on the same workspace, seen from the window: what it changes is shown within three seconds, and
// where it holds the file the window says who does.
#include "app/desktop/desktop.h"
#include "app/desktop/workbench.h"
#include "models/editing/actoredits.h"
#include "models/editing/editrunner.h"
#include "models/editing/figureedits.h"
#include "tests/app/program.h"
#include "views/articles/articlelistview.h"
#include "views/articles/metrictableview.h"
#include "views/articles/readerview.h"
#include "views/charts/chartpanel.h"
#include "views/entity/actorspane.h"
#include "views/entity/actortableview.h"
#include "views/main/mainwindow.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

// What is promised; a program that checks itself is several times slower.
#if defined(__SANITIZE_ADDRESS__)
constexpr int kSeenWithinMs = 12000;
#else
constexpr int kSeenWithinMs = 3000;
#endif

/// The window on a workspace of seven articles.
struct Window
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"shared.vigie"_s);
    Settings settings{folder.filePath(u"settings.ini"_s)};
    Desktop desktop{&settings};

    Window()
    {
        desktop.open(path);
        QTRY_VERIFY(!desktop.isOpening());
        desktop.import({QStringLiteral(VIGIE_TEST_DATA "/import/folder")});
        if (!QTest::qWaitFor([&] { return articles() == 7; }, 20000))
            qFatal("the import does not end");
    }
    MainWindow& window() { return desktop.workbench().window(); }
    int articles() { return window().findChild<ArticleListView*>()->model()->rowCount(); }
    QStringList actors()
    {
        auto* table = window().findChild<ActorsPane*>()->findChild<ActorTableView*>();
        QStringList names;
        for (int row = 0; row < table->actors()->rowCount(); ++row)
            names.append(table->actors()->rowAt(row).actor.name);
        return names;
    }
    void chooseFigure()
    {
        auto* list = window().findChild<ArticleListView*>();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        auto* table = window().findChild<ReaderView*>()->findChild<MetricTableView*>();
        QTRY_VERIFY(table->metrics()->rowCount() > 0);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTRY_VERIFY(window().actions().acceptFigure->isEnabled());
    }
    qint64 number(const char* sql) const
    {
        auto opened = openWorkspace(path, Access::ReadOnly);
        if (!opened)
            qFatal("no workspace: %s", qPrintable(opened.error().text()));
        return *opened->integer(sql);
    }
};

} // namespace

class TestTwoWindows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(u"en_US"_s));
    }

    void anImportOfAnotherProgramIsSeen()
    {
        Window window;
        QFile text(window.folder.filePath(u"new.txt"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(" date 2024-05 Une usine neuve emploiera 30 personnes à Fès.");
        text.close();
        // In a process of its own, while the window's event loop stands: it has noticed nothing by then.
        QCOMPARE(call({u"import"_s, window.path, text.fileName()}).status, 0);
        QCOMPARE(window.articles(), 7);
        QTRY_COMPARE_WITH_TIMEOUT(window.articles(), 8, kSeenWithinMs);
    }

    void aRemovalByAnotherProgramIsSeen()
    {
        Window window;
        auto* list = window.window().findChild<ArticleListView*>();
        auto* reader = window.window().findChild<ReaderView*>();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTRY_VERIFY(reader->article());
        const ArticleId removed = reader->article();
        QCOMPARE(call({u"remove"_s, window.path, QString::number(removed.value)}).status, 0);
        QTRY_COMPARE_WITH_TIMEOUT(window.articles(), 6, kSeenWithinMs);
        QTRY_VERIFY(reader->article() && reader->article() != removed);
        // It is taken back here.
        QTRY_VERIFY(window.window().actions().undo->isEnabled());
        window.window().actions().undo->trigger();
        QTRY_COMPARE(window.articles(), 7);
    }

    void aCorrectionOfAnotherProgramIsSeen()
    {
        Window window;
        QTRY_VERIFY(window.actors().contains(u"Atlas Câblage"_s));
        auto* charts = window.window().findChild<ChartPanel*>();
        charts->setChoice({Measure::Jobs, Axis::Sector, std::nullopt});
        QTRY_COMPARE(charts->content().breakdown.total.toDouble(), 670.0);
        // A connection of its own: this window's own edits and its notice of them have no part in it.
        EditRunner other(window.path, u"somebody else"_s);
        QSignalSpy edited(&other, &EditRunner::edited);
        Actor before;
        before.id = ActorId{window.number("SELECT id FROM actor WHERE name = 'Atlas Câblage'")};
        before.name = u"Atlas Câblage"_s;
        Actor after = before;
        after.name = u"Atlas Cables"_s;
        other.run(correctActor(before, after), &window.window(), {});
        const MetricId figure{
            window.number("SELECT id FROM metric WHERE kind = 'jobs_created' AND value_milli = 80000")};
        other.run(rejectFigures({figure}), &window.window(), {});
        QTRY_COMPARE(edited.count(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(window.actors().contains(u"Atlas Cables"_s)
                                     && charts->content().breakdown.total.toDouble() == 590.0,
                                 kSeenWithinMs);
        // Its step can be taken back here.
        QTRY_VERIFY(window.window().actions().undo->isEnabled());
    }

    void whoHoldsTheFileIsSaid()
    {
        Window window;
        window.chooseFigure();
        QProcess other;
        other.start(QStringLiteral(VIGIE_WRITER), {window.path, u"hold"_s});
        QVERIFY(other.waitForReadyRead(20'000));
        window.window().actions().acceptFigure->trigger();
        auto* notice = window.window().findChild<QLabel*>(u"noticeLabel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), 10'000); // it waits five seconds before it gives up
        QVERIFY2(notice->text().contains(u"process %1"_s.arg(other.processId()))
                     && notice->text().contains(u"is writing to this workspace"),
                 qPrintable(notice->text()));
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished(20'000));
        window.window().actions().acceptFigure->trigger();
        QTRY_COMPARE(window.number("SELECT count(*) FROM metric WHERE review = 'accepted'"), 1);
    }

    void anEditThatWaitsIsNotLeft()
    {
        Window window;
        const QString next = window.folder.filePath(u"next.vigie"_s);
        QVERIFY(openWorkspace(next, Access::ReadWrite, IfMissing::Create));
        window.chooseFigure();
        QProcess other;
        other.start(QStringLiteral(VIGIE_WRITER), {window.path, u"hold"_s});
        QVERIFY(other.waitForReadyRead(20'000));
        window.window().actions().acceptFigure->trigger();
        emit window.window().dropped({next});
        int turns = 0; // of the event loop: it does not stand
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] { ++turns; });
        timer.start(20);
        QTRY_VERIFY(turns > 50);
        QCOMPARE(window.desktop.workspacePath(), window.path);
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished(20'000));
        QTRY_COMPARE_WITH_TIMEOUT(window.desktop.workspacePath(), next, 10'000);
        QCOMPARE(window.number("SELECT count(*) FROM metric WHERE review = 'accepted'"), 1);
    }
};

QTEST_MAIN(TestTwoWindows)
#include "tst_twowindows.moc"
