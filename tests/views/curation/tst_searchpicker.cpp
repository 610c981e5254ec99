// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/searchpicker.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

/// The test answers the searches itself, when it likes to.
struct Picker : SearchPicker
{
    QLineEdit* search = findChild<QLineEdit*>();
    QListWidget* list = findChild<QListWidget*>();
    QLabel* problem = findChild<QLabel*>(u"formProblemLabel"_s);
    QSignalSpy asked{this, &SearchPicker::searchRequested};
    QList<qint64> picked;

    Picker()
        : SearchPicker({u"thing"_s, u"Things"_s, u"why"_s, u"Choose"_s, u"Name"_s, u"Found"_s, u"Choose one."_s})
    {
        show();
        setSearch({});
        answer({1, 2, 3});
    }
    void answer(const QList<qint64>& ids)
    {
        QList<Row> rows;
        for (const qint64 id : ids)
            rows.append({id, u"Thing %1"_s.arg(id), {}});
        setLines(rows);
    }
    void type(const QString& text) const { QTest::keyClicks(search, text); }
    void press(Qt::Key key) const { QTest::keyClick(search, key); }
    QString lastAsked() const { return asked.last().first().toString(); }

protected:
    void pick(qint64 id) override { picked.append(id); }
};

} // namespace

class TestSearchPicker : public QObject
{
    Q_OBJECT

private slots:
    void enterPicksTheFirstOfThoseFound()
    {
        const Picker picker;
        picker.press(Qt::Key_Return);
        QCOMPARE(picker.picked, QList<qint64>{1});
    }

    void enterPressesTheButtonThatHasTheFocus()
    {
        Picker picker;
        QPushButton* none = picker.addButton(u"pickNoneButton"_s, u"None"_s);
        const QSignalSpy pressed(none, &QPushButton::clicked);
        none->setFocus();
        QTest::keyClick(none, Qt::Key_Return);
        QCOMPARE(pressed.count(), 1);
        QVERIFY(picker.picked.isEmpty());
        picker.search->setFocus();
        picker.press(Qt::Key_Return);
        QCOMPARE(pressed.count(), 1);
        QCOMPARE(picker.picked, QList<qint64>{1});
    }

    void noRowOfTheSearchBeforeIsPicked()
    {
        Picker picker;
        picker.type(u"two"_s);
        picker.press(Qt::Key_Return);
        QVERIFY(picker.picked.isEmpty());
        QCOMPARE(picker.lastAsked(), u"two"_s); // at once: somebody waits for it
        picker.answer({2});
        QCOMPARE(picker.picked, QList<qint64>{2});
    }

    void ofSeveralNobodyHasSeenNoneIsPicked()
    {
        Picker picker;
        picker.type(u"two"_s);
        picker.press(Qt::Key_Return);
        picker.answer({2, 3});
        QVERIFY(picker.picked.isEmpty());
        picker.press(Qt::Key_Return);
        QCOMPARE(picker.picked, QList<qint64>{2});
    }

    void whoTypesOnHasAnotherWish()
    {
        Picker picker;
        picker.type(u"two"_s);
        picker.press(Qt::Key_Return);
        picker.type(u"s"_s);
        picker.answer({2});
        QVERIFY(picker.picked.isEmpty());
    }

    void theAnswerToLessIsNotPickedFrom()
    {
        Picker picker;
        picker.type(u"t"_s);
        QTRY_COMPARE(picker.lastAsked(), u"t"_s);
        picker.type(u"w"_s);
        picker.answer({3}); // to "t"
        picker.press(Qt::Key_Return);
        QVERIFY(picker.picked.isEmpty());
        picker.answer({2});
        QCOMPARE(picker.picked, QList<qint64>{2});
    }

    void whatIsChosenStaysChosen()
    {
        Picker picker;
        picker.type(u"t"_s);
        picker.press(Qt::Key_Down);
        picker.press(Qt::Key_Down);
        picker.answer({3, 2});
        picker.press(Qt::Key_Return);
        QCOMPARE(picker.picked, QList<qint64>{2});
    }

    void whatIsGoneIsNotReplaced()
    {
        Picker picker;
        picker.type(u"t"_s);
        picker.press(Qt::Key_Down);
        QTRY_COMPARE(picker.lastAsked(), u"t"_s);
        picker.answer({3, 2});
        picker.press(Qt::Key_Return);
        QVERIFY(picker.picked.isEmpty());
        QVERIFY(picker.problem->isVisible());
    }

    void aFailedSearchIsToldAndTriedAgain()
    {
        Picker picker;
        picker.type(u"two"_s);
        picker.press(Qt::Key_Return);
        picker.failSearch(u"The file is damaged."_s);
        QVERIFY(picker.problem->isVisible());
        QCOMPARE(picker.problem->text(), u"The file is damaged."_s);
        QCOMPARE(picker.list->count(), 0); // nothing of the search before
        picker.type(u"s"_s);
        QVERIFY(!picker.problem->isVisible());
        QTRY_COMPARE(picker.lastAsked(), u"twos"_s);
        picker.answer({2});
        QVERIFY2(picker.picked.isEmpty(), "what was wanted before it failed is not done later");
    }

    void enterAfterAFailedSearchAsksAgain()
    {
        Picker picker;
        picker.type(u"two"_s);
        picker.press(Qt::Key_Return);
        picker.failSearch(u"The file is busy."_s);
        const auto before = picker.asked.count();
        picker.press(Qt::Key_Return);
        QCOMPARE(picker.asked.count(), before + 1);
        picker.answer({2});
        QCOMPARE(picker.picked, QList<qint64>{2});
    }

    void enterBeforeAnythingIsTypedIsNoWish()
    {
        Picker picker;
        picker.setSearch(u"one"_s);
        picker.press(Qt::Key_Return);
        QVERIFY(picker.problem->isVisible());
        picker.answer({1});
        QVERIFY(picker.picked.isEmpty());
    }
};

QTEST_MAIN(TestSearchPicker)
#include "tst_searchpicker.moc"
