// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/actions.h"
#include "views/common/emptystate.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie {

class TestEmptyState : public QObject
{
    Q_OBJECT

private slots:
    void itsButtonsDoWhatTheActionsDo()
    {
        EmptyState state;
        QAction* importing = makeAction({.objectName = u"importAction"_s,
                                         .icon = u"import"_s,
                                         .text = u"&Import…"_s,
                                         .shortcut = Qt::CTRL | Qt::Key_I},
                                        &state);
        QAction* help = makeAction({.objectName = u"helpAction"_s, .icon = u"help"_s, .text = u"&Help"_s}, &state);
        state.setContent(u"article"_s, u"This workspace is empty"_s, u"Import press releases."_s);
        state.setActions({importing, help});
        state.resize(500, 300);
        state.show();
        QVERIFY(QTest::qWaitForWindowExposed(&state));

        auto* button = state.findChild<QPushButton*>(u"importButton"_s);
        QVERIFY(button && button->isDefault());
        QSignalSpy imports(importing, &QAction::triggered);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(imports.count(), 1);
        QCOMPARE(state.accessibleName(), u"This workspace is empty"_s);

        state.setActions({help});
        QTRY_VERIFY(!state.findChild<QPushButton*>(u"importButton"_s));
    }

    void theIconMakesWayForTheWords()
    {
        QWidget panel; // a window of its own would be kept as high as its layout asks for
        panel.resize(500, 500);
        EmptyState state(&panel);
        state.setContent(u"article"_s, u"No figure"_s, u"Nothing is counted here."_s);
        const auto* picture = state.findChild<QLabel*>();
        state.resize(400, 300);
        panel.show();
        const int least = state.minimumSizeHint().height();
        state.resize(400, least + 100);
        QTRY_VERIFY(picture->isVisible());
        state.resize(400, least);
        QTRY_VERIFY(!picture->isVisible());
        QCOMPARE(state.height(), least);
        QTRY_COMPARE(state.minimumSizeHint().height(), least);
        state.resize(400, least + 100);
        QTRY_VERIFY(picture->isVisible());
    }

    void itsButtonsAreNotCutByTheWidthOfTheText()
    {
        EmptyState state;
        QList<QAction*> actions;
        for (int i = 0; i < 3; ++i)
            actions.append(makeAction({.objectName = u"open%1Action"_s.arg(i),
                                       .icon = u"open"_s,
                                       .text = u"Open the sample announcements"_s},
                                      &state));
        state.setContent(u"article"_s, u"This workspace is empty"_s, u"Import press releases."_s);
        state.setActions(actions);
        state.resize(1000, 300);
        state.show();
        QVERIFY(QTest::qWaitForWindowExposed(&state));
        for (int i = 0; i < 3; ++i) {
            const auto* button = state.findChild<QPushButton*>(u"open%1Button"_s.arg(i));
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(QString::number(button->width())));
        }
    }

    void actionsTellTheirShortcut()
    {
        QObject parent;
        const QAction* action = makeAction({.objectName = u"importAction"_s,
                                            .icon = u"import"_s,
                                            .text = u"&Import…"_s,
                                            .shortcut = Qt::CTRL | Qt::Key_I},
                                           &parent);
        QCOMPARE(action->toolTip(), u"Import (Ctrl+I)"_s);
        QVERIFY(!action->icon().isNull());
    }
};

} // namespace vigie

QTEST_MAIN(vigie::TestEmptyState)
#include "tst_emptystate.moc"
