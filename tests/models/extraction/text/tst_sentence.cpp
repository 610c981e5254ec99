// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/text.h"
#include "tests/support/engineresources.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::extraction;

class TestSentence : public QObject
{
    Q_OBJECT

private slots:
    /// "¦" in the expectation marks where a sentence begins.
    void cuts_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text; };
        row("two sentences", u"Elle recrute. ¦Le site ouvre."_s);
        row("M.", u"Le ministre, M. Mezzour, a signé. ¦Il part."_s);
        row("initials", u"Selon J.M Boulard et R. Mezzour, tout va."_s);
        row("initials with blanks", u"Pour J. M. Boulard, tout va. ¦Il part."_s);
        row("letter of a generation", u"Il a investi dans la 5G. ¦Sonatel suivra."_s);
        row("Mme and Dr", u"Mme. Alaoui et Dr. Benani ont signé. ¦Elle part."_s);
        row("n°", u"Le lot n° 2. ¦Le site n° 3 suivra."_s);
        row("no.", u"La loi no. 47 passe."_s);
        row("S.A. inside", u"La firme Cosumar S.A. Maroc investit."_s);
        row("S.A. at the end", u"Voici Cosumar S.A. ¦Le groupe investit."_s);
        row("decimal points", u"Un coût de 4.5 milliards et 12.000 emplois."_s);
        row("Mrds.", u"Un coût de 13 Mrds. DH cette année. ¦Il monte."_s);
        row("unit at the end", u"Un coût de 30 MDH. ¦Le site ouvre."_s);
        row("ellipsis", u"Textile, cuir... tout y passe… ¦Rien ne manque."_s);
        row("question", u"Pourquoi Tanger ? ¦Le port, dit-il ! ¦Voilà."_s);
        row("quotes", u"« Nous recrutons. ¦Beaucoup. » ¦Il sourit."_s);
        row("quote goes on", u"« 5 milliards pour 500 emplois ! » s'exclameront certains."_s);
        row("quote opens", u"Il a parlé. ¦« Nous recrutons », dit-il."_s);
        row("brackets close", u"Il investit (30 MDH.). ¦Le site ouvre."_s);
        row("number begins", u"Il investit. ¦300 emplois suivront."_s);
        row("list number", u"1. Tanger ouvre."_s);
        row("blank forgotten", u"Il investit 30 millions de dirhams.¦Le site ouvre."_s);
        row("web address", u"Voir www.site.Ma et la suite."_s);
        row("paragraphs", u"Un titre sans point\n\n¦Le texte."_s);
        row("list items", u"Trois sites :\n- ¦Tanger\n- ¦Fès"_s);
        row("bullets of paragraphs", u"Trois sites :\n\n• ¦Tanger\n\n• ¦Fès"_s);
        row("dateline", u"Il part.\n\nRabat - ¦La BERD prête. ¦Elle recrute."_s);
        row("dateline with a date", u"Il part.\n\nCasablanca, le 12 octobre 2026 – ¦L'Anapec recrute."_s);
        row("dateline with an agency", u"Il part.\n\nDAKAR, (APS) — ¦Le Sénégal recrute."_s);
        row("town of two words", u"Il part.\n\nSidi Kacem - ¦Le groupe recrute."_s);
        row("no dateline: a region", u"Il part.\n\n¦Rabat - Salé - Kénitra recrute."_s);
        row("no dateline: a firm", u"Il part.\n\n¦Novatex - Le groupe recrute."_s);
        row("no dateline: a heading with its figure", u"Il part.\n\n¦Tanger - 500 emplois."_s);
        row("wrapped line", u"Le groupe\nRenault investit."_s);
    }
    void cuts()
    {
        QFETCH(QString, text);
        const std::string body = QString(text).remove(u'¦').toStdString();
        const Document document = readText(body, vigie::testing::engineResources());
        QByteArray got(body.data(), static_cast<qsizetype>(body.size()));
        for (std::size_t i = document.sentences.size(); i-- > 1;)
            got.insert(document.tokens[document.sentences[i].first].span.begin, "¦");
        QCOMPARE(QString::fromUtf8(got), text);
    }

    /// What reads a sentence as a whole must not meet a megabyte of it.
    void cutsOverlongOnes()
    {
        const auto longest = [](const std::string& body) {
            const Document document = readText(body, vigie::testing::engineResources());
            std::uint32_t most = 0;
            for (const Sentence& sentence : document.sentences)
                most = std::max(most, sentence.last - sentence.first);
            return most;
        };
        const auto repeated
            = [](const char* words, int times) { return QByteArray(words).repeated(times).toStdString(); };
        QCOMPARE(longest(repeated("une usine ", 150)), 300U);
        QVERIFY(longest(repeated("une usine neuve, ", 50'000)) < 410U);
        QVERIFY(longest(repeated("une usine ", 50'000)) <= 800U);
        const std::string numbers = repeated("une usine neuve de 1 630 emplois et ", 5'000);
        const Document document = readText(numbers, vigie::testing::engineResources());
        for (const Sentence& sentence : document.sentences)
            QVERIFY(document.fold(document.tokens[sentence.first]) != "630");
    }

    void numbersParagraphs()
    {
        const Document document = readText("Un.\n\nDeux. Encore.\n\n\nTrois.", vigie::testing::engineResources());
        QCOMPARE(document.paragraphs, 3U);
        QCOMPARE(document.sentences.size(), std::size_t(4));
        QCOMPARE(document.sentences[2].paragraph, 1U);
        QCOMPARE(document.sentences[3].paragraph, 2U);
    }
};

QTEST_GUILESS_MAIN(TestSentence)
#include "tst_sentence.moc"
