// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/noticebar.h"
#include "views/main/commandpalette.h"
#include "views/main/mainwindow.h"
#include "views/main/pagedialog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSet>
#include <QSignalSpy>
#include <QSplitter>
#include <QStatusBar>
#include <QTest>
#include <QTextBrowser>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

QWidget* panel(const QString& name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMinimumSize(60, 40);
    return edit;
}

// As a person's drop arrives: the window is entered first.
void drop(QWidget* window, const QMimeData& data)
{
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &event);
}

std::unique_ptr<MainWindow> makeWindow()
{
    return std::make_unique<MainWindow>(MainPanels{.filterBar = panel(u"filterBar"_s),
                                                   .timeline = panel(u"timeline"_s),
                                                   .entities = panel(u"entities"_s),
                                                   .articles = panel(u"articles"_s),
                                                   .reader = panel(u"reader"_s),
                                                   .charts = panel(u"charts"_s),
                                                   .figures = panel(u"figures"_s),
                                                   .review = panel(u"review"_s),
                                                   .stories = panel(u"stories"_s),
                                                   .emptyPage = panel(u"emptyPage"_s),
                                                   .importProgress = panel(u"importProgress"_s)});
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void everyShortcutStandsForOneAction()
    {
        const auto window = makeWindow();
        QSet<QKeySequence> seen;
        for (const QAction* action : window->QWidget::actions()) {
            QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
            if (action->shortcut().isEmpty())
                continue;
            QVERIFY2(!seen.contains(action->shortcut()), qPrintable(action->text()));
            seen.insert(action->shortcut());
        }
        QVERIFY(seen.size() > 8);
    }

    void shapeComesBack()
    {
        auto first = makeWindow();
        first->resize(620, 560);
        first->show();
        QVERIFY(QTest::qWaitForWindowExposed(first.get()));
        first->findChild<QDockWidget*>(u"chartsDock"_s)->hide();
        const QByteArray shape = first->shape();
        const auto second = makeWindow();
        second->restoreShape(shape);
        second->show();
        QVERIFY(QTest::qWaitForWindowExposed(second.get()));
        QVERIFY(second->findChild<QDockWidget*>(u"chartsDock"_s)->isHidden());
        QCOMPARE(second->size(), first->size());
    }

    void fitsTheScreenWithItsFrame()
    {
        const auto window = makeWindow();
        const QSize room = window->screen()->availableSize();
        QVERIFY(window->width() < room.width() && window->height() < room.height());
        const auto large = makeWindow();
        large->resize(room + QSize(400, 300));
        const auto restored = makeWindow();
        restored->restoreShape(large->shape());
        QVERIFY2(restored->width() < room.width() && restored->height() < room.height(),
                 qPrintable(u"%1 × %2"_s.arg(restored->width()).arg(restored->height())));
    }

    void aSuccessTakesAwayWhatFailedBeforeIt()
    {
        const auto window = makeWindow();
        auto* notice = window->findChild<NoticeBar*>(u"noticeBar"_s);
        window->showNotice(u"There is no text to import."_s);
        window->confirm(u"Exported: /a/b.csv"_s);
        QVERIFY(notice->isHidden());
        QCOMPARE(window->statusBar()->currentMessage(), u"Exported: /a/b.csv"_s);
        window->addNotice(u"/a/c.csv cannot be written"_s);
        window->confirm(u"Exported: /a/d.csv"_s);
        QVERIFY(!notice->isHidden());
    }

    void damagedShapeIsIgnored()
    {
        const auto window = makeWindow();
        const QSize before = window->size();
        window->restoreShape("not a shape");
        QCOMPARE(window->size(), before);
    }

    void panelKeyWalksAllPanelsAndBack()
    {
        const auto window = makeWindow();
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->findChild<QLineEdit*>(u"filterBar"_s)->setFocus();
        QStringList walked;
        for (int i = 0; i < 9; ++i) {
            window->actions().nextPanel->trigger();
            walked.append(QApplication::focusWidget()->objectName());
        }
        QCOMPARE(walked,
                 QStringList({u"timeline"_s, u"entities"_s, u"articles"_s, u"reader"_s, u"charts"_s, u"figures"_s,
                              u"review"_s, u"stories"_s, u"filterBar"_s}));
        window->actions().previousPanel->trigger();
        QCOMPARE(QApplication::focusWidget()->objectName(), u"stories"_s);
    }

    void lettersAreThoseOfTheOpenMenu()
    {
        const auto window = makeWindow();
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        // As the reader is: it has the focus, shows a text that is not typed in, and has the keys of figures.
        auto* reader = window->findChild<QLineEdit*>(u"reader"_s);
        reader->setReadOnly(true);
        reader->addActions(window->actions().figureActions());
        reader->setFocus();
        window->actions().addActor->setEnabled(true);
        QSignalSpy addActor(window->actions().addActor, &QAction::triggered);
        QTest::keyClick(reader, Qt::Key_P);
        QCOMPARE(addActor.size(), 1);
        auto* file = window->menuBar()->actions().first()->menu<QMenu*>();
        QSignalSpy writeReport(window->actions().writeReport, &QAction::triggered);
        file->popup(window->mapToGlobal(QPoint(0, 0)));
        QVERIFY(QTest::qWaitForWindowExposed(file));
        QCOMPARE(QApplication::focusWidget(), reader);
        QTest::keyClick(file, Qt::Key_P); // Re&port…
        QCOMPARE(addActor.size(), 1);
        QCOMPARE(writeReport.size(), 1);
        QVERIFY(!file->isVisible());
        QTest::keyClick(reader, Qt::Key_P);
        QCOMPARE(addActor.size(), 2);
    }

    void droppedFilesAreNamed()
    {
        const auto window = makeWindow();
        QSignalSpy dropped(window.get(), &MainWindow::dropped);
        QSignalSpy text(window.get(), &MainWindow::textDropped);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/tmp/a.txt"_s), QUrl(u"https://example.org/b"_s)});
        drop(window.get(), files);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().first().toStringList(), QStringList(u"/tmp/a.txt"_s));
        QMimeData words;
        words.setText(u"Une annonce"_s);
        drop(window.get(), words);
        QCOMPARE(text.size(), 1);
    }

    void aWorkspaceDroppedOnOneThatCanOnlyBeReadIsNamed()
    {
        const auto window = makeWindow();
        window->setReadOnly(true);
        QSignalSpy dropped(window.get(), &MainWindow::dropped);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/tmp/a.vigie"_s)});
        QVERIFY(window->acceptDrops());
        drop(window.get(), files);
        QCOMPARE(dropped.size(), 1);
    }

    void paletteRunsTheCommandItFinds()
    {
        const auto window = makeWindow();
        window->show();
        QSignalSpy triggered(window->actions().exportChart, &QAction::triggered);
        window->actions().commandPalette->trigger();
        auto* palette = window->findChild<CommandPalette*>();
        QVERIFY(palette);
        auto* search = palette->findChild<QLineEdit*>();
        QTest::keyClicks(search, u"exp hart"_s);
        QCOMPARE(palette->findChild<QListWidget*>()->count(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(triggered.size(), 1);
    }

    void chosenCurrencyIsTold()
    {
        const auto window = makeWindow();
        window->setCurrencies({u"MAD"_s, u"EUR"_s}, u"EUR"_s);
        auto* box = window->findChild<QComboBox*>(u"currencyComboBox"_s);
        QCOMPARE(box->currentText(), u"EUR"_s);
        QSignalSpy chosen(window.get(), &MainWindow::currencyChosen);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Up);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"MAD"_s);
    }

    void helpIsThere()
    {
        const auto window = makeWindow();
        for (const char* language : {"en", "fr", "tr"}) {
            QLocale::setDefault(QLocale(QLatin1String(language)));
            const std::unique_ptr<PageDialog> help(makeHelpDialog(window.get()));
            QVERIFY2(help->findChild<QTextBrowser*>()->toPlainText().contains(u"Vigie"_s), language);
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
