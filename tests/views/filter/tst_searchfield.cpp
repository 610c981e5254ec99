// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/searchfield.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie {

class TestSearchField : public QObject
{
    Q_OBJECT

private slots:
    void typingAsksOnceAfterARest()
    {
        SearchField field;
        QSignalSpy asked(&field, &SearchField::searchRequested);
        QTest::keyClicks(&field, u"batterie"_s);
        QCOMPARE(asked.count(), 0);
        QTRY_COMPARE(asked.count(), 1);
        QCOMPARE(asked.first(), (QVariantList{u"batterie"_s, false}));
    }

    void twoLettersWaitForEnter()
    {
        SearchField field;
        QSignalSpy asked(&field, &SearchField::searchRequested);
        QTest::keyClicks(&field, u"ba"_s);
        QTest::qWait(2 * SearchField::kRestMs);
        QCOMPARE(asked.count(), 0);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first(), (QVariantList{u"ba"_s, true}));
    }

    void enterDoesNotWait()
    {
        SearchField field;
        QSignalSpy asked(&field, &SearchField::searchRequested);
        QTest::keyClicks(&field, u"batterie"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QTest::qWait(2 * SearchField::kRestMs);
        QCOMPARE(asked.count(), 1);
    }

    void emptyingAsksAtOnce_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("escape") << static_cast<int>(Qt::Key_Escape);
        QTest::newRow("deleting all") << static_cast<int>(Qt::Key_Backspace);
    }
    void emptyingAsksAtOnce()
    {
        QFETCH(int, key);
        SearchField field;
        field.setWords(u"batterie"_s);
        QSignalSpy asked(&field, &SearchField::searchRequested);
        field.selectAll();
        QTest::keyClick(&field, static_cast<Qt::Key>(key));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), QString());
        QVERIFY(field.text().isEmpty());
    }

    void theFiltersWordsAreShownAndNotAsked()
    {
        SearchField field;
        QSignalSpy asked(&field, &SearchField::searchRequested);
        field.setWords(u"batterie"_s);
        QCOMPARE(field.text(), u"batterie"_s);
        QCOMPARE(asked.count(), 0);
    }

    void whatIsBeingTypedStays()
    {
        SearchField field;
        QTest::keyClicks(&field, u"batterie lithium"_s);
        field.setWords(u"batterie"_s);
        QCOMPARE(field.text(), u"batterie lithium"_s);
        QSignalSpy asked(&field, &SearchField::searchRequested);
        QTRY_COMPARE(asked.count(), 1);
        // A blank at the end says nothing new, and is not taken away while one goes on typing.
        QTest::keyClicks(&field, u" "_s);
        field.setWords(u"batterie lithium"_s);
        QCOMPARE(field.text(), u"batterie lithium "_s);
    }

    void downAsksForTheResults()
    {
        SearchField field;
        QSignalSpy asked(&field, &SearchField::resultsRequested);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(asked.count(), 1);
    }
};

} // namespace vigie

QTEST_MAIN(vigie::TestSearchField)
#include "tst_searchfield.moc"
