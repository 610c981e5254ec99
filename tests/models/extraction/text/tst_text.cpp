// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/fold.h"
#include "models/extraction/text/text.h"
#include "tests/support/engineresources.h"

#include <QtTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace vigie::extraction;

namespace {

/// The folded tokens with "|" between them; a space before one shows as " ".
QString tokens(const std::string& text)
{
    const Document document = readText(text);
    std::string out;
    for (const Token& token : document.tokens) {
        if (!out.empty())
            out += token.spaceBefore ? " | " : "|";
        out += document.fold(token);
    }
    return QString::fromStdString(out);
}

/// Spans ascending and disjoint, inside the body, on code point borders; folded forms one after the other; sentences
/// without gaps.
bool isSound(const Document& document)
{
    std::uint32_t end = 0;
    std::uint32_t folded = 0;
    for (const Token& token : document.tokens) {
        if (token.span.begin < end || token.span.end <= token.span.begin || token.span.end > document.body.size())
            return false;
        if (token.foldedBegin != folded || token.foldedEnd < token.foldedBegin)
            return false;
        end = token.span.end;
        folded = token.foldedEnd;
    }
    std::uint32_t next = 0;
    for (std::size_t i = 0; i < document.sentences.size(); ++i) {
        const Sentence& sentence = document.sentences[i];
        if (sentence.first < next || sentence.last <= sentence.first)
            return false;
        for (std::uint32_t at = next; at < sentence.last; ++at) // with the bullet or dateline before it
            if (document.tokens[at].sentence != i)
                return false;
        next = sentence.last;
    }
    return next == document.tokens.size();
}

} // namespace

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void cutsTokens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("elision") << u"l’usine d'Oujda"_s << u"l'|usine | d'|oujda"_s;
        QTest::newRow("elision, qu'") << u"qu'elle jusqu’à"_s << u"qu'|elle | jusqu'|a"_s;
        QTest::newRow("elision before a number") << u"d’1 milliard"_s << u"d'|1 | milliard"_s;
        QTest::newRow("inner apostrophe") << u"aujourd'hui prud’hommes"_s << u"aujourd'hui | prud'hommes"_s;
        QTest::newRow("hyphen") << u"sous-traitant"_s << u"sous|-|traitant"_s;
        QTest::newRow("no-break hyphen") << u"sous\u2011traitant"_s << u"sous|-|traitant"_s;
        QTest::newRow("digits in groups") << u"1\u202F630 12.000"_s << u"1 | 630 | 12|.|000"_s;
        QTest::newRow("glued unit") << u"107MDH 5G A320"_s << u"107|mdh | 5|g | a|320"_s;
        QTest::newRow("ligatures") << u"œuvre Æ straße"_s << u"oeuvre | ae | strasse"_s;
        QTest::newRow("NFD") << u"cre\u0301er Fe\u0300s c\u0327a"_s << u"creer | fes | ca"_s;
        QTest::newRow("soft hyphen") << u"inves\u00ADtissement"_s << u"investissement"_s;
        QTest::newRow("zero width") << u"\uFEFFemploi\u200Bs 1\u200B000"_s << u"emplois | 1000"_s;
        QTest::newRow("currency signs") << u"30 M€ (1,2 MM$)"_s << u"30 | m|€ | (|1|,|2 | mm|$|)"_s;
        QTest::newRow("Arabic letters") << u"وزارة الصناعة"_s << u"وزارة | الصناعة"_s;
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("only space") << u" \n\u00A0 "_s << u""_s;
    }
    void cutsTokens()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(tokens(text.toStdString()), expected);
    }

    void knowsCapitals()
    {
        const Document document = readText("Ryad MEZZOUR, É à l’ONCF");
        const auto& t = document.tokens;
        QCOMPARE(t.size(), std::size_t(7));
        QVERIFY(t[0].capitalised && !t[0].allCaps);
        QVERIFY(t[1].allCaps);
        QVERIFY(t[3].capitalised && !t[3].allCaps);
        QVERIFY(!t[4].capitalised);
        QVERIFY(t[6].allCaps);
    }

    void keepsSpansOfTheOriginal()
    {
        const std::string body = "Près de 1\xE2\x80\xAF"
                                 "630 emplois";
        const Document document = readText(body);
        QCOMPARE(document.text(document.tokens[0]), std::string_view("Près"));
        QCOMPARE(document.fold(document.tokens[0]), std::string_view("pres"));
        QCOMPARE(document.text(ByteSpan{document.tokens[2].span.begin, document.tokens[4].span.end}),
                 std::string_view("1\xE2\x80\xAF"
                                  "630 emplois"));
    }

    void marksLineBreaks()
    {
        const Document document = readText("emplois\r\n300\npostes");
        QVERIFY(document.tokens[1].lineBreakBefore);
        QVERIFY(document.tokens[2].lineBreakBefore);
        QCOMPARE(document.paragraphs, 1U);
        QCOMPARE(readText("a\r\n\r\nb\n \nc").paragraphs, 3U);
    }

    void foldsWords()
    {
        QCOMPARE(foldWord("Élévatrice"), std::string("elevatrice"));
        QCOMPARE(foldWord("L\xE2\x80\x99\xC5\x93il"), std::string("l'oeil"));
        QCOMPARE(foldWord("e\xCC\x81"), std::string("e"));
        QCOMPARE(foldWord("\xFF"), std::string("\xEF\xBF\xBD"));
    }

    void tellsHeads()
    {
        QCOMPARE(headOf("ab"), 0x6162'0000'0000'0000U);
        QCOMPARE(headOf("investissement"), headOf("investissant"));
        QCOMPARE(stemOf(headOf("investissement")), 0x696E76U);
        QCOMPARE(headOf(""), 0U);
        const Document document = readText("Élévatrice à 12 M€");
        for (const Token& token : document.tokens)
            QCOMPARE(token.head, headOf(document.fold(token)));
    }

    void survivesBadBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("stray continuation") << QByteArray("ab\x80"
                                                          "cd");
        QTest::newRow("cut sequence") << QByteArray("caf\xC3");
        QTest::newRow("overlong") << QByteArray("\xC0\xAF\xE0\x80\x80 x");
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80 300 emplois");
        QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80");
        QTest::newRow("zero byte") << QByteArray("a\0b", 3);
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all.append(static_cast<char>(i));
        QTest::newRow("every byte") << all;
    }
    void survivesBadBytes()
    {
        QFETCH(QByteArray, bytes);
        const std::string text = bytes.toStdString();
        QVERIFY(isSound(readText(text)));
    }

    void hasNoWordBehindTheLast()
    {
        const Document document = readText("Une Usine");
        QVERIFY(document.word(1) == "usine");
        QVERIFY(document.word(2).empty());
        QVERIFY(document.word(0U - 1).empty()); // what stands before the first one
    }

    void isSoundOnEveryPrefix()
    {
        const std::string text = vigie::testing::readFile(VIGIE_SOURCE_DIR "/tests/gold/corpus/dev-017.txt");
        for (std::size_t length = 0; length <= text.size(); ++length)
            QVERIFY2(isSound(readText(std::string_view(text).substr(0, length))),
                     qPrintable(QString::number(length)));
    }

    void isSoundOnNoise()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 300; ++round) {
            std::string text(random() % 200, ' ');
            for (char& c : text)
                c = static_cast<char>(random() % 256);
            QVERIFY(isSound(readText(text)));
        }
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
