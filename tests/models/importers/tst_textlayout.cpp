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
        row("year that nothing is counted in", u" date 1850 x"_s, {}, {}, u" date 1850 x"_s);
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

    void readsHeads_data()
    {
        QTest::addColumn<QString>("head"); // kParagraph follows
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("kept"); // of the head, in the body
        const auto row
            = [](const QString& head, const QString& date, const QString& title, const QString& kept = {}) {
                  QTest::newRow(qPrintable(QString(head).replace(u'\n', u'|'))) << head << date << title << kept;
              };
        const QString title = u"Une usine à Tanger"_s;
        // Named lines.
        row(u"Date : 12 octobre 2026\n"_s, u"2026-10-12"_s, {});
        row(u"Titre : Une usine à Tanger\nDate : 12 octobre 2026\n\n"_s, u"2026-10-12"_s, title);
        row(u"Date: 2026-10-12\nTitle: Une usine à Tanger\n"_s, u"2026-10-12"_s, title);
        row(u"Titre : Une usine.\n"_s, {}, u"Une usine."_s);
        row(u"Titre : Une usine à Tanger\nSource : Le Matin\nDate : 12/10/2026\n\n"_s, u"2026-10-12"_s, title,
            u"Source : Le Matin\n\n"_s);
        row(u"DATE : 12/10/2026\n\n"_s, u"2026-10-12"_s, {});
        row(u"Date : octobre 2026\n\n"_s, u"2026-10"_s, {});
        row(u"Une usine à Tanger\nDate : 12 octobre 2026\n\n"_s, u"2026-10-12"_s, title);
        // Datelines.
        for (const QString& dateline :
             {u"Casablanca, 12 octobre 2026"_s, u"Casablanca, le 12 octobre 2026"_s,
              u"CASABLANCA, LE 12 OCTOBRE 2026"_s, u"Rabat (MAP), 12/10/2026"_s,
              u"Boulogne-Billancourt, France, le 12 octobre 2026 :"_s,
              u"Villeneuve d'Ascq, le lundi 12 octobre 2026"_s, u"PARIS, Oct. 12, 2026"_s,
              u"La Rochelle et Nantes, le 12 oct. 2026"_s, u"Tanger – 12 octobre 2026"_s,
              u"Alger, 12 octobre 2026 (APS)"_s, u"Par Anne Petit, le 12 octobre 2026"_s,
              u"LE MATIN | 12 OCTOBRE 2026 À 14:02"_s, u"Publié le 12/10/2026 à 9h05 par Anne Petit"_s}) {
            row(dateline + u"\n\n"_s, u"2026-10-12"_s, {}, dateline + u"\n\n"_s);
            row(dateline + u"\n\nUne usine à Tanger\n\n"_s, u"2026-10-12"_s, title, dateline + u"\n\n"_s);
            row(u"Une usine à Tanger\n"_s + dateline + u'\n', u"2026-10-12"_s, title, dateline + u'\n');
        }
        for (const QString& dateline :
             {u"Angers, le 3 novembre 2026 – "_s, u"Angers, le 3 nov. 2026 - "_s,
              u"ANGERS, 3 novembre 2026 (AFP) — "_s, u"Angers (AFP), 03/11/2026 -- "_s,
              u"Angers, 3 novembre 2026. – "_s, u"ANGERS, France, Nov. 3, 2026 /PRNewswire/ -- "_s,
              u"Angers, le 3 novembre 2026. "_s, u"Angers, le 3 novembre 2026 : "_s,
              u"(Angers, le 3 novembre 2026) – "_s, u"[Angers, 03/11/2026] "_s}) {
            row(dateline, u"2026-11-03"_s, {}, dateline);
            row(u"Une usine à Tanger\n\n"_s + dateline, u"2026-11-03"_s, title, dateline);
            row(u"Une usine à Tanger\n\nElle ouvre bientôt.\n\n"_s + dateline, u"2026-11-03"_s, title,
                u"Elle ouvre bientôt.\n\n"_s + dateline);
        }
        row(u"Angers, le 3 novembre 2026 – Une usine ouvre\n\n"_s, u"2026-11-03"_s, {},
            u"Angers, le 3 novembre 2026 – Une usine ouvre\n\n"_s);
        row(u"Dakar, 1er novembre 2026\n\n"_s, u"2026-11-01"_s, {}, u"Dakar, 1er novembre 2026\n\n"_s);
        // Lines that say when, and nothing else.
        for (const QString& line :
             {u"Publié le 15/09/2026"_s, u"Publié le : 15/09/2026"_s, u"Publié le 15 septembre 2026 à 14h02"_s,
              u"Publiée le 15.09.2026, 14:02"_s, u"Mis en ligne le 15 sept. 2026"_s, u"Mis à jour le 15/09/2026"_s,
              u"Published on September 15, 2026"_s, u"Publié le 15/09/2026 à 14h02 – Mis à jour le 16/09/2026 à 8h"_s,
              u"2026-09-15"_s, u"15/09/2026"_s, u"Le 15/09/26"_s, u"15 septembre 2026"_s,
              u"Mis à jour le 16 septembre 2026 à 10h20 - Publié le 15 septembre 2026 à 9h"_s,
              u"Le mardi 15 septembre 2026"_s, u"2026-09-15T14:02:00Z"_s,
              u"Communiqué de presse – 15 septembre 2026"_s, u"Communiqué de presse du 15 septembre 2026"_s}) {
            row(line + u'\n', u"2026-09-15"_s, {});
            row(line + u"\n\nUne usine à Tanger\n\n"_s, u"2026-09-15"_s, title);
            row(u"Une usine à Tanger\n"_s + line + u'\n', u"2026-09-15"_s, title);
        }
        row(u"Mis à jour le 16/09/2026\nPublié le 15/09/2026\n"_s, u"2026-09-15"_s, {});
        row(u"Mis à jour le 16/09/2026\n\nAngers, 15/09/2026 - "_s, u"2026-09-15"_s, {}, u"Angers, 15/09/2026 - "_s);
        row(u"COMMUNIQUÉ DE PRESSE\n\nUne usine à Tanger\n\nAngers, le 3 novembre 2026\n\n"_s, u"2026-11-03"_s, title,
            u"Angers, le 3 novembre 2026\n\n"_s);
        row(u"Une usine à Tanger\nPar Anne Petit\nPublié le 15/09/2026 à 9h\n\n"_s, u"2026-09-15"_s, title,
            u"Par Anne Petit\n\n"_s);
        row(u"Par : Le Matin\n\nUne usine à Tanger\n\n"_s, {}, title, u"Par : Le Matin\n\n"_s);
        // Days that do not exist date nothing, and are nobody's title.
        row(u"Date : 31/02/2026\n\n"_s, {}, {}, u"Date : 31/02/2026\n\n"_s);
        row(u"Angers, le 31 avril 2026\n\n"_s, {}, {}, u"Angers, le 31 avril 2026\n\n"_s);
        row(u"31/02/2026\nUne usine à Tanger\n\n"_s, {}, title, u"31/02/2026\n\n"_s);
        row(u"Angers, le 31 avril 2026 – "_s, {}, {}, u"Angers, le 31 avril 2026 – "_s);
        // Neither do those before all that is counted.
        row(u"Date : 1850\n\n"_s, {}, {}, u"Date : 1850\n\n"_s);
        row(u"Angers, le 3 novembre 1850\n\n"_s, {}, {}, u"Angers, le 3 novembre 1850\n\n"_s);
        // The header comes first.
        row(u" date 2026-12-05\nAngers, le 3 novembre 2026\n\n"_s, u"2026-12-05"_s, {},
            u"Angers, le 3 novembre 2026\n\n"_s);
        row(u" date 2026-12-05 Angers, le 3 novembre 2026 – "_s, u"2026-12-05"_s, {},
            u"Angers, le 3 novembre 2026 – "_s);
    }
    void readsHeads()
    {
        QFETCH(QString, head);
        QFETCH(QString, kept);
        const Document document = layOut(head + kParagraph);
        QTEST(document.date.toIso(), "date");
        QTEST(document.title, "title");
        QCOMPARE(document.body, kept + kParagraph);
        if (document.title.isEmpty())
            QVERIFY2(!firstSentence(document.body).contains(u"20"_s), qPrintable(firstSentence(document.body)));
    }

    void datesInSentencesDateNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text : {u"L'usine ouvrira le 3 mai 2026."_s,
                                    u"L'usine ouvrira le 3 mai 2026"_s,
                                    u"Le 3 mai 2026, l'usine ouvrira."_s,
                                    u"Le 3 mai 2026 – jour de l'ouverture – l'usine."_s,
                                    u"À Tanger, le 3 mai 2026 – la foule."_s,
                                    u"Dans Tanger, le 3 mai 2026 – la foule."_s,
                                    u"Ouverte à Tanger, le 3 mai 2026 – l'usine."_s,
                                    u"Tanger, le 3 mai 2026, a vu une usine ouvrir."_s,
                                    u"Tanger, 12 octobre – Une usine."_s,
                                    u"Publié le 3 mai 2026, le décret entre en vigueur."_s,
                                    u"Date limite : 3 mai 2026, à midi au plus tard"_s,
                                    u"Tanger, 2026 – Une usine."_s,
                                    u"2026 sera l'année de Tanger."_s,
                                    u"12/2026 emplois"_s,
                                    u"500\nemplois"_s,
                                    u"Par ailleurs, le 3 mai 2026, une usine ouvrira."_s,
                                    u"Mai 2026 verra une usine ouvrir."_s,
                                    u"Le groupe inaugurera à\nTanger, le 3 mai 2026\nune usine."_s,
                                    u"Le groupe inaugurera à\nTanger, le 3 mai 2026\nDacia et Renault."_s,
                                    u"Le groupe inaugurera demain\nTanger, le 3 mai 2026 – en fête –\nune usine."_s,
                                    u"Un.\n\nDeux.\n\nTrois.\n\nTanger, le 3 mai 2026 – Quatre."_s})
            QTest::newRow(qPrintable(QString(text).replace(u'\n', u'|'))) << text;
    }
    void datesInSentencesDateNothing()
    {
        QFETCH(QString, text);
        const Document document = layOut(text + u"\n\n"_s + kParagraph);
        QCOMPARE(document.date.toIso(), QString());
        QVERIFY(document.title.isEmpty() || document.title == text); // a first line that looks like one
        QCOMPARE(document.body, document.title.isEmpty() ? QString(text + u"\n\n"_s + kParagraph) : kParagraph);
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
