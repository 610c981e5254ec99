// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/watchlistdialog.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTabWidget>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

Actor company(const QString& name)
{
    Actor actor;
    actor.name = name;
    return actor;
}

WatchList watched(const QStringList& names)
{
    WatchList list;
    for (const QString& name : names)
        list.watched.append(company(name));
    return list;
}

struct Open
{
    WatchListDialog dialog;
    QTableWidget* table = dialog.findChild<QTableWidget*>();
    QListWidget* stopped = dialog.findChild<QListWidget*>();
    QPushButton* remove = dialog.findChild<QPushButton*>(u"removeWatchedButton"_s);
    QPushButton* allow = dialog.findChild<QPushButton*>(u"allowNameButton"_s);
    QSignalSpy removed{&dialog, &WatchListDialog::removeRequested};
    QSignalSpy allowed{&dialog, &WatchListDialog::allowRequested};

    Open() { dialog.show(); }

    /// What a press would act on; empty where it can't be pressed.
    static QString pressed(QPushButton* button, QSignalSpy& asked)
    {
        asked.clear();
        QTest::mouseClick(button, Qt::LeftButton);
        return asked.isEmpty() ? QString() : asked.first().first().toString();
    }
};

} // namespace

class TestWatchListDialog : public QObject
{
    Q_OBJECT

private slots:
    void theChoiceStaysWithItsName_data()
    {
        QTest::addColumn<QStringList>("readAgain");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("one more above") << QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s} << u"C"_s;
        QTest::newRow("one gone above") << QStringList{u"C"_s, u"D"_s} << u"C"_s;
        QTest::newRow("gone itself") << QStringList{u"B"_s, u"D"_s} << QString();
    }
    void theChoiceStaysWithItsName()
    {
        QFETCH(QStringList, readAgain);
        QFETCH(QString, chosen);
        Open open;
        open.dialog.setList(watched({u"B"_s, u"C"_s, u"D"_s}));
        open.table->selectRow(1);
        open.dialog.setList(watched(readAgain));
        QCOMPARE(open.remove->isEnabled(), !chosen.isEmpty());
        QCOMPARE(open.pressed(open.remove, open.removed), chosen);
    }

    void anotherKindIsAnotherRow()
    {
        Open open;
        open.dialog.setList(watched({u"B"_s, u"C"_s}));
        open.table->selectRow(1);
        WatchList changed = watched({u"B"_s, u"C"_s});
        changed.watched.last().kind = ActorKind::Person;
        open.dialog.setList(changed);
        QVERIFY(!open.remove->isEnabled());
    }

    void whoTakesOneOffGoesOnToTheNext()
    {
        Open open;
        open.dialog.setList(watched({u"B"_s, u"C"_s, u"D"_s}));
        open.table->selectRow(1);
        QCOMPARE(open.pressed(open.remove, open.removed), u"C"_s);
        open.dialog.setList(watched({u"A"_s, u"B"_s, u"D"_s}));
        QCOMPARE(open.pressed(open.remove, open.removed), u"D"_s);
    }

    void whatWasAddedOrRenamedIsChosen()
    {
        Open open;
        open.dialog.setList(watched({u"B"_s, u"D"_s}));
        open.dialog.choose(company(u"C"_s));
        open.dialog.setList(watched({u"B"_s, u"C"_s, u"D"_s}));
        QCOMPARE(open.pressed(open.remove, open.removed), u"C"_s);
    }

    void theChoiceStaysWithItsForm()
    {
        Open open;
        open.dialog.findChild<QTabWidget*>()->setCurrentIndex(1);
        open.dialog.setList({{}, {u"B"_s, u"C"_s, u"D"_s}});
        open.stopped->setCurrentRow(1);
        open.dialog.setList({{}, {u"A"_s, u"B"_s, u"C"_s, u"D"_s}});
        QCOMPARE(open.pressed(open.allow, open.allowed), u"C"_s);
        open.dialog.setList({{}, {u"A"_s, u"B"_s, u"D"_s}}); // as was asked for
        QCOMPARE(open.pressed(open.allow, open.allowed), u"D"_s);
        open.stopped->setCurrentRow(0);
        open.dialog.setList({{}, {u"B"_s}});
        QVERIFY(!open.allow->isEnabled());
    }
};

QTEST_MAIN(TestWatchListDialog)
#include "tst_watchlistdialog.moc"
