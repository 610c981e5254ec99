// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/textindex.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

/// Against the plain way over a list of code points, on random texts with one, two, three and four byte letters.
class TextIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void slices_data();
    void slices();
    void agreesWithTheListOfCodePoints();
    void countsCodePointsAtBytes();
    void clampsToTheText();
};

namespace {

QString randomText(QRandomGenerator& random)
{
    static const QList<char32_t> kLetters{U'a', U' ',          U'é',          U'€', U'\u202F',
                                          U'ش', U'\U0001F600', U'\U00010348', U'\n'};
    QList<char32_t> points;
    for (int n = random.bounded(60); n > 0; --n)
        points.append(kLetters[random.bounded(kLetters.size())]);
    return QString::fromUcs4(points.constData(), points.size());
}

} // namespace

void TextIndexTest::slices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("slice");
    QTest::newRow("plain") << u"près de 220 MDH"_s << 8 << 15 << u"220 MDH"_s;
    QTest::newRow("behind a pair") << u"\U0001F600 220 MDH"_s << 2 << 5 << u"220"_s;
    QTest::newRow("the pair itself") << u"a\U0001F600b"_s << 1 << 2 << u"\U0001F600"_s;
    QTest::newRow("nothing") << u"abc"_s << 2 << 2 << QString();
}

void TextIndexTest::slices()
{
    QFETCH(QString, text);
    QFETCH(int, begin);
    QFETCH(int, end);
    QFETCH(QString, slice);
    QCOMPARE(TextIndex(text).slice({begin, end}), slice);
}

void TextIndexTest::agreesWithTheListOfCodePoints()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 2000; ++round) {
        const QString text = randomText(random);
        const QList<uint> points = text.toUcs4();
        const TextIndex index(text);
        QCOMPARE(index.codePoints(), points.size());
        for (qsizetype at = 0; at <= points.size(); ++at) {
            const qsizetype utf16
                = QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()), at).size();
            QCOMPARE(index.utf16At(at), utf16);
            QCOMPARE(index.codePointAt(utf16), at);
            if (utf16 < text.size() && text[utf16].isHighSurrogate())
                QCOMPARE(index.codePointAt(utf16 + 1), at); // in the middle of a pair
        }
    }
}

void TextIndexTest::countsCodePointsAtBytes()
{
    QRandomGenerator random(12);
    for (int round = 0; round < 500; ++round) {
        const QString text = randomText(random);
        const QByteArray utf8 = text.toUtf8();
        std::vector<std::uint32_t> bytes;
        std::vector<qsizetype> expected;
        qsizetype codePoint = 0;
        for (qsizetype i = 0; i <= utf8.size(); ++i) {
            const bool isStart = i == utf8.size() || (static_cast<unsigned char>(utf8[i]) & 0xC0U) != 0x80U;
            if (!isStart)
                continue;
            if (random.bounded(3) > 0) {
                bytes.push_back(static_cast<std::uint32_t>(i));
                expected.push_back(codePoint);
            }
            ++codePoint;
        }
        QCOMPARE(codePointsAtBytes(utf8, bytes), expected);
    }
    QCOMPARE(codePointsAtBytes("abc", {2, 99}), (std::vector<qsizetype>{2, 3}));
}

void TextIndexTest::clampsToTheText()
{
    const TextIndex index(u"a\U0001F600"_s);
    QCOMPARE(index.utf16At(-5), 0);
    QCOMPARE(index.utf16At(99), 3);
    QCOMPARE(index.codePointAt(99), 2);
    QCOMPARE(index.slice({1, 99}), u"\U0001F600"_s);
    QVERIFY(index.valid({0, 2}));
    QVERIFY(!index.valid({0, 3}));
    QVERIFY(!index.valid({1, 1}));
    QVERIFY(!index.valid({-1, 1}));
}

QTEST_GUILESS_MAIN(TextIndexTest)
#include "tst_textindex.moc"
