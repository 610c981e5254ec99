// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/articles/bodytext.h"

#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestBodyText : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryPosition_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"500 emplois\n\nà Rabat"_s << u"500 emplois\n\nà Rabat"_s;
        QTest::newRow("Windows line ends") << u"a\r\nb\r\n"_s << u"a \nb \n"_s;
        QTest::newRow("old Mac line ends") << u"a\rb"_s << u"a\nb"_s;
        QTest::newRow("narrow spaces stay") << u"1\u202F630\u00A0emplois"_s << u"1\u202F630\u00A0emplois"_s;
        QTest::newRow("turned digits show") << u"\u202E005\u202C"_s << u"\uFFFD005\uFFFD"_s;
        QTest::newRow("document marks") << u"a\uFDD0b\uFDD1c\uFFFC"_s << u"a\uFFFDb\uFFFDc\uFFFD"_s;
        QTest::newRow("nul") << QString(u"a"_s + QChar(0) + u'b') << u"a\uFFFDb"_s;
        QTest::newRow("beyond the BMP") << u"\U0001F600 5"_s << u"\U0001F600 5"_s;
    }

    void keepsEveryPosition()
    {
        QFETCH(QString, body);
        QFETCH(QString, expected);
        const BodyText view = bodyForView(body);
        QCOMPARE(view.text, expected);
        QVERIFY(!view.cut);
        QCOMPARE(view.text.size(), body.size());
        // What counts: a document filled with it has every character where the body has it.
        QTextDocument document;
        QTextCursor(&document).insertText(view.text);
        QCOMPARE(document.characterCount(), static_cast<int>(body.size()) + 1);
    }

    void cutsWithinNoCharacter()
    {
        QString body(kLongestBodyShown - 1, u'x');
        body += u"\U0001F600 end"_s;
        const BodyText view = bodyForView(body);
        QVERIFY(view.cut);
        QCOMPARE(view.text.size(), kLongestBodyShown - 1);
        QVERIFY(!bodyForView(QString(kLongestBodyShown, u'x')).cut);
    }

    void breaksEndlessParagraphs_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("words") << u"word "_s.repeated(20'000);
        QTest::newRow("one word") << QString(100'000, u'x');
        QTest::newRow("pairs") << u"\U0001F600\U0001F600x"_s.repeated(20'000);
    }

    void breaksEndlessParagraphs()
    {
        QFETCH(QString, body);
        const BodyText view = bodyForView(body);
        QCOMPARE(view.text.size(), 100'000);
        QVERIFY(view.text.isValidUtf16());
        for (const QStringView line : QStringView(view.text).split(u'\n'))
            QVERIFY(line.size() < 9010);
    }
};

QTEST_GUILESS_MAIN(TestBodyText)
#include "tst_bodytext.moc"
