// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/placebox.h"

#include <QAbstractItemView>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

struct Box
{
    QWidget parent;
    PlaceBox box{&parent};
    QSignalSpy requested{&box, &PlaceBox::anotherRequested};

    Box()
    {
        box.offer(u"None"_s, u"Another place…"_s, {{PlaceId{4}, u"Agadir"_s}, {PlaceId{7}, u"Tanger"_s}});
        parent.show();
        box.setFocus();
    }
    void turnWheel()
    {
        const QPointF at = box.rect().center();
        QWheelEvent down(at, box.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                         false);
        QCoreApplication::sendEvent(&box, &down);
    }
};

} // namespace

class TestPlaceBox : public QObject
{
    Q_OBJECT

private slots:
    void passingTheLastLineAsksForNothing()
    {
        Box b;
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(&b.box, Qt::Key_Down);
        QCOMPARE(b.box.place(), PlaceId{7});
        QTest::keyClick(&b.box, Qt::Key_Home);
        QTest::keyClick(&b.box, Qt::Key_End);
        QCOMPARE(b.box.place(), PlaceId{7});
        b.turnWheel();
        QCOMPARE(b.box.place(), PlaceId{7});
        QTest::keyClick(&b.box, Qt::Key_A);
        QCOMPARE(b.box.place(), PlaceId{4}); // behind "Another" it would not be reached
        QCOMPARE(b.requested.count(), 0);
    }

    void theOpenListAsksByKeyboard()
    {
        Box b;
        b.box.setPlace({7});
        QTest::keyClick(&b.box, Qt::Key_Space);
        QTRY_VERIFY(b.box.view()->isVisible());
        QTest::keyClick(b.box.view(), Qt::Key_Down);
        QTest::keyClick(b.box.view(), Qt::Key_Return);
        QTRY_COMPARE(b.requested.count(), 1);
        QCOMPARE(b.box.place(), PlaceId{7});
    }

    void theOpenListAsksByMouse()
    {
        Box b;
        b.box.setPlace({4});
        b.box.showPopup();
        QTRY_VERIFY(b.box.view()->isVisible());
        const QModelIndex last = b.box.model()->index(b.box.count() - 1, 0);
        const QPoint at = b.box.view()->visualRect(last).center();
        QTest::mouseMove(b.box.view()->viewport(), at);
        QTest::mouseClick(b.box.view()->viewport(), Qt::LeftButton, {}, at);
        QTRY_COMPARE(b.requested.count(), 1);
        QCOMPARE(b.box.place(), PlaceId{4});
    }

    void aPlaceIsChosenByEither()
    {
        Box b;
        QTest::keyClick(&b.box, Qt::Key_Down);
        QCOMPARE(b.box.place(), PlaceId{4});
        b.box.addPlace({9}, u"Pune"_s);
        QCOMPARE(b.box.place(), PlaceId{9});
        QTest::keyClick(&b.box, Qt::Key_Down);
        QCOMPARE(b.box.place(), PlaceId{9});
        QCOMPARE(b.requested.count(), 0);
    }
};

QTEST_MAIN(TestPlaceBox)
#include "tst_placebox.moc"
