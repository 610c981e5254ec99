// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/quotesentence.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class QuoteSentenceTest : public QObject
{
    Q_OBJECT

private slots:
    void sentence_data();
    void sentence();
};

void QuoteSentenceTest::sentence_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("cut"); // on both sides
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("tail");
    QTest::newRow("the whole text") << u"Yazaki créera "_s << u" à Kénitra."_s << false << u"Yazaki créera "_s
                                    << u" à Kénitra."_s;
    QTest::newRow("between two sentences") << u"Il vient. Yazaki créera "_s << u" à Kénitra. Puis rien."_s << false
                                           << u"Yazaki créera "_s << u" à Kénitra."_s;
    QTest::newRow("first words of its sentence")
        << u"Il vient. "_s << u" seront créés ! Bien."_s << false << QString() << u" seront créés !"_s;
    QTest::newRow("paragraphs") << u"Un titre sans point\n\nLa ville gagne "_s << u" nets\n\nSuite"_s << false
                                << u"La ville gagne "_s << u" nets"_s;
    QTest::newRow("a line that was wrapped")
        << u"La ville\ngagne "_s << u" nets\nsur un an."_s << false << u"La ville gagne "_s << u" nets sur un an."_s;
    QTest::newRow("abbreviations end nothing")
        << u"Selon M. Mezzour et St. Gobain, "_s << u" de l’art. 3 env. Deux."_s << false
        << u"Selon M. Mezzour et St. Gobain, "_s << u" de l’art. 3 env. Deux."_s;
    QTest::newRow("numbers with a point")
        << u"Près de 1.630 et "_s << u" soit 4.5 M€."_s << false << u"Près de 1.630 et "_s << u" soit 4.5 M€."_s;
    QTest::newRow("quotes close with their sentence") << u"« Oui. » Elle a promis "_s << u" « d’ici là. » Fin."_s
                                                      << false << u"Elle a promis "_s << u" « d’ici là. »"_s;
    QTest::newRow("too long on both sides")
        << u"ille mots sans fin "_s << u" et mots sans f"_s << true << u"… mots sans fin "_s << u" et mots sans …"_s;
    QTest::newRow("cut, but the sentence is whole")
        << u"eux. Elle crée "_s << u" ici. Ens"_s << true << u"Elle crée "_s << u" ici."_s;
    QTest::newRow("nothing around") << QString() << QString() << false << QString() << QString();
}

void QuoteSentenceTest::sentence()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(bool, cut);
    const QuoteSentence sentence = sentenceAround(before, after, cut, cut);
    QTEST(sentence.before, "head");
    QTEST(sentence.after, "tail");
}

QTEST_GUILESS_MAIN(QuoteSentenceTest)
#include "tst_quotesentence.moc"
