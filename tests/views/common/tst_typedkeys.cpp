// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/typedkeys.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

/// A panel with a key of one letter, as the reader has them, and a list to drop down in it.
struct Panel
{
    QWidget window;
    QComboBox box;
    QAction reject;
    QSignalSpy rejected{&reject, &QAction::triggered};

    Panel()
    {
        box.addItems({u"Autres"_s, u"Recettes"_s});
        (new QVBoxLayout(&window))->addWidget(&box);
        reject.setShortcut(Qt::Key_R);
        reject.setShortcutContext(Qt::WidgetWithChildrenShortcut);
        window.addAction(&reject);
        window.show();
        box.setFocus();
    }
};

} // namespace

class TestTypedKeys : public QObject
{
    Q_OBJECT

private slots:
    void typed_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("typed");
        const auto row = [](const char* name, Qt::Key key, Qt::KeyboardModifiers modifiers, const QString& text,
                            bool typed) { QTest::newRow(name) << key << modifiers << text << typed; };
        row("letter", Qt::Key_R, Qt::NoModifier, u"r"_s, true);
        row("capital", Qt::Key_R, Qt::ShiftModifier, u"R"_s, true);
        row("digit of the keypad", Qt::Key_1, Qt::KeypadModifier, u"1"_s, true);
        row("delete", Qt::Key_Delete, Qt::NoModifier, {}, true);
        row("return", Qt::Key_Return, Qt::NoModifier, u"\r"_s, false);
        row("escape", Qt::Key_Escape, Qt::NoModifier, u"\u001B"_s, false);
        row("with Ctrl", Qt::Key_R, Qt::ControlModifier, u"\u0012"_s, false);
        row("with Alt", Qt::Key_R, Qt::AltModifier, u"r"_s, false);
        row("function key", Qt::Key_F6, Qt::NoModifier, {}, false);
        row("arrow", Qt::Key_Left, Qt::NoModifier, {}, false);
    }
    void typed()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QString, text);
        QTEST(isTypedKey(QKeyEvent(QEvent::KeyPress, key, modifiers, text)), "typed");
    }

    void areTheMenusWhileItIsOpen()
    {
        Panel panel;
        const TypedKeysOfPopups keys(&panel.window);
        QVERIFY(QTest::qWaitForWindowActive(&panel.window));
        QTest::keyClick(&panel.box, Qt::Key_R);
        QCOMPARE(panel.rejected.count(), 1);
        QMenu menu;
        QAction* report = menu.addAction(u"&Rapport"_s);
        QSignalSpy reported(report, &QAction::triggered);
        menu.popup(panel.window.mapToGlobal(QPoint(0, 0)));
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        QTest::keyClick(&menu, Qt::Key_R);
        QCOMPARE(panel.rejected.count(), 1);
        QCOMPARE(reported.count(), 1);
        QVERIFY(!menu.isVisible());
        QTest::keyClick(&panel.box, Qt::Key_R);
        QCOMPARE(panel.rejected.count(), 2);
    }

    void areTheListsWhileItIsOpen()
    {
        Panel panel;
        const TypedKeysOfPopups keys(&panel.window);
        QVERIFY(QTest::qWaitForWindowActive(&panel.window));
        panel.box.showPopup();
        QVERIFY(QTest::qWaitForWindowExposed(panel.box.view()->window()));
        QTest::keyClick(panel.box.view(), Qt::Key_R);
        QCOMPARE(panel.rejected.count(), 0);
        QCOMPARE(panel.box.view()->currentIndex().row(), 1);
        // The list takes its line by Return when it is asked whether that is a shortcut.
        QTest::keyClick(panel.box.view(), Qt::Key_Return);
        QCOMPARE(panel.box.currentIndex(), 1);
        QVERIFY(!panel.box.view()->isVisible());
    }
};

} // namespace vigie

QTEST_MAIN(vigie::TestTypedKeys)
#include "tst_typedkeys.moc"
