// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/textlayout.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

const QString kParagraph
    = u"Le groupe a annoncé mardi la construction d'une usine à Tanger, pour un montant de 30 MDH et "
      "avec 500 emplois à la clé."_s;

} // namespace

class TestTextLayout : public QObject
{
    Q_OBJECT

private slots:
    void takesTextsApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("body");
        const auto row = [](const char* name, const QString& text, const QString& date, const QString& title,
                            const QString& body) { QTest::newRow(name) << text << date << title << body; };
        row("header of a month", u" date 2022-12 "_s + kParagraph, u"2022-12"_s, {}, kParagraph);
        row("header of a day", u"date 2022-12-05 "_s + kParagraph, u"2022-12-05"_s, {}, kParagraph);
        row("header of a year", u" date 2022 "_s + kParagraph, u"2022"_s, {}, kParagraph);
        row("header on a line of its own", u" date 2022-12\n"_s + kParagraph, u"2022-12"_s, {}, kParagraph);
        row("header, then a title", u" date 2022-12 \nUne usine à Tanger\n\n"_s + kParagraph, u"2022-12"_s,
            u"Une usine à Tanger"_s, kParagraph);
        row("header, then the body with a short first line", u" date 2022-12 Une usine à Tanger\n\n"_s + kParagraph,
            u"2022-12"_s, {}, u"Une usine à Tanger\n\n"_s + kParagraph);
        row("month that does not exist", u" date 2022-13 x"_s, {}, {}, u" date 2022-13 x"_s);
        row("word that begins with date", u"dates 2022-12 x"_s, {}, {}, u"dates 2022-12 x"_s);
        row("date further down", u"Le texte. date 2022-12 "_s, {}, {}, u"Le texte. date 2022-12 "_s);
        row("title and blank line", u"Une usine à Tanger\n\n"_s + kParagraph, {}, u"Une usine à Tanger"_s,
            kParagraph);
        row("title and line", u"Une usine à Tanger\n"_s + kParagraph, {}, u"Une usine à Tanger"_s, kParagraph);
        row("title as a question", u"Une usine à Tanger ?\n\n"_s + kParagraph, {}, u"Une usine à Tanger ?"_s,
            kParagraph);
        row("first line is a sentence", u"Une usine ouvre à Tanger.\n\n"_s + kParagraph, {}, {},
            u"Une usine ouvre à Tanger.\n\n"_s + kParagraph);
        row("first line is a paragraph", kParagraph.repeated(3) + u"\n\n"_s + kParagraph, {}, {},
            kParagraph.repeated(3) + u"\n\n"_s + kParagraph);
        row("broken at a fixed width",
            u"Le groupe a annoncé mardi la construction d'une\nusine à Tanger pour 30 MDH et 500 emplois."_s, {}, {},
            u"Le groupe a annoncé mardi la construction d'une\nusine à Tanger pour 30 MDH et 500 emplois."_s);
        row("broken before a capital",
            u"Le groupe a annoncé mardi la construction à\nTanger d'une usine pour 30 MDH et 50 emplois"_s, {}, {},
            u"Le groupe a annoncé mardi la construction à\nTanger d'une usine pour 30 MDH et 50 emplois"_s);
        row("title alone", u"Une usine à Tanger\n"_s, {}, {}, u"Une usine à Tanger\n"_s);
        row("blank lines first", u"\n  \n\nUne usine à Tanger\n\n\n"_s + kParagraph, {}, u"Une usine à Tanger"_s,
            kParagraph);
        row("header alone", u" date 2022-12"_s, u"2022-12"_s, {}, {});
        row("empty", {}, {}, {}, {});
    }
    void takesTextsApart()
    {
        QFETCH(QString, text);
        const Document document = layOut(text);
        QTEST(document.date.toIso(), "date");
        QTEST(document.title, "title");
        QTEST(document.body, "body");
    }

    void derivesTitles_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("title");
        QTest::newRow("sentence") << u"Une usine ouvre. Elle est grande."_s << u"Une usine ouvre."_s;
        QTest::newRow("person") << u"M. Mezzour ouvre l'usine. Elle est grande."_s << u"M. Mezzour ouvre l'usine."_s;
        QTest::newRow("initials") << u"J. M. Boulard dirige. Il reste."_s << u"J. M. Boulard dirige."_s;
        QTest::newRow("number") << u"Près de 1. 630 emplois. Bien."_s << u"Près de 1. 630 emplois."_s;
        QTest::newRow("no full stop") << u"Une usine ouvre\n\nElle est grande."_s << u"Une usine ouvre"_s;
        QTest::newRow("line break") << u"Une usine\nouvre. Bien."_s << u"Une usine ouvre."_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void derivesTitles()
    {
        QFETCH(QString, body);
        QTEST(firstSentence(body), "title");
    }

    void longTitlesAreCutAtAWord()
    {
        const QString title = firstSentence(kParagraph);
        QVERIFY(title.endsWith(u'…'));
        QVERIFY(title.size() <= 111);
        QVERIFY(kParagraph.startsWith(title.chopped(1)));
        QVERIFY(!kParagraph[title.size() - 1].isLetter());
        QVERIFY(firstSentence(u"🚀"_s.repeated(300)).isValidUtf16());
        QVERIFY(firstSentence(u"x"_s.repeated(300)).size() <= 111);
    }
};

QTEST_GUILESS_MAIN(TestTextLayout)
#include "tst_textlayout.moc"
