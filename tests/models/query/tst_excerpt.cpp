// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/excerpt.h"
#include "models/query/searchfold.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class ExcerptTest : public QObject
{
    Q_OBJECT

private slots:
    void findsHits_data();
    void findsHits();
    void cutsAtWords();
    void keepsShortTextsWhole();
    void survivesAnyText();
};

void ExcerptTest::findsHits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("hits");
    QTest::newRow("accents") << u"Énergie, ÉNERGIE, energie"_s << u"énergie"_s
                             << QStringList{u"Énergie"_s, u"ÉNERGIE"_s, u"energie"_s};
    QTest::newRow("decomposed accents") << u"cre\u0301e\u0301 ici"_s << u"créé"_s
                                        << QStringList{u"cre\u0301e\u0301"_s};
    QTest::newRow("whole words only") << u"usine usinage usines"_s << u"usine"_s
                                      << QStringList{u"usine"_s, u"usines"_s};
    QTest::newRow("in quotes as it is") << u"usine usines"_s << u"\"usine\""_s << QStringList{u"usine"_s};
    QTest::newRow("prefix") << u"usine usines us"_s << u"usi*"_s << QStringList{u"usine"_s, u"usines"_s};
    QTest::newRow("phrase across a line")
        << u"une grande\nusine ici"_s << u"\"grande usine\""_s << QStringList{u"grande\nusine"_s};
    QTest::newRow("apostrophe") << u"L’hôtel et l'hotel"_s << u"l'hôtel"_s << QStringList{u"L’hôtel"_s, u"l'hotel"_s};
    QTest::newRow("what is excluded is not shown")
        << u"usine batterie"_s << u"usine -batterie"_s << QStringList{u"usine"_s};
    QTest::newRow("none") << u"rien"_s << u"usine"_s << QStringList{};
}

void ExcerptTest::findsHits()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(QStringList, hits);
    QStringList found;
    for (const TextRange span : vigie::findHits(text, readSearch(typed).terms))
        found.append(text.sliced(span.begin, span.length()));
    QCOMPARE(found, hits);
}

void ExcerptTest::cutsAtWords()
{
    const QString body = u"Le groupe annonce. "_s.repeated(20) + u"Une usine de batteries naîtra à Kénitra. "_s
        + u"Elle créera des emplois.\n\n"_s.repeated(30);
    const Excerpt excerpt = excerptAround(body, readSearch(u"batteries"_s).terms, 120);
    QVERIFY(excerpt.text.startsWith(u"… "_s));
    QVERIFY(excerpt.text.endsWith(u" …"_s));
    QVERIFY(excerpt.text.size() <= 124);
    QVERIFY(!excerpt.text.contains(u'\n'));
    QCOMPARE(excerpt.hits.size(), 1);
    QCOMPARE(excerpt.text.sliced(excerpt.hits[0].begin, excerpt.hits[0].length()), u"batteries"_s);
    for (const QString& word : excerpt.text.split(u' ', Qt::SkipEmptyParts))
        QVERIFY2(word == u"…" || body.simplified().split(u' ').contains(word), qPrintable(word));
}

void ExcerptTest::keepsShortTextsWhole()
{
    const Excerpt excerpt = excerptAround(u"Une usine."_s, readSearch(u"usine"_s).terms);
    QCOMPARE(excerpt.text, u"Une usine."_s);
    QCOMPARE(excerpt.hits, QList<TextRange>{TextRange(4, 9)});
    QCOMPARE(excerptAround(u"Une usine."_s, readSearch(u"hôtel"_s).terms), Excerpt{});
}

void ExcerptTest::survivesAnyText()
{
    // A text without blanks, a hit longer than the excerpt, and pairs at the cut.
    const QString emoji = u"\U0001F600"_s.repeated(200);
    const Excerpt inEmoji = excerptAround(emoji + u" usine "_s + emoji, readSearch(u"usine"_s).terms, 50);
    QVERIFY(inEmoji.text.isValidUtf16());
    QCOMPARE(inEmoji.text.sliced(inEmoji.hits[0].begin, 5), u"usine"_s);
    const QString longWord = u"a"_s.repeated(500);
    const Excerpt inWord = excerptAround(longWord, readSearch(u"aaa*"_s).terms, 100);
    QCOMPARE(inWord.hits, QList<TextRange>{TextRange(0, 500)});
}

QTEST_GUILESS_MAIN(ExcerptTest)
#include "tst_excerpt.moc"
