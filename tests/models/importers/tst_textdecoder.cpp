// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/textdecoder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

const QString kFrench = u"L’usine de Kénitra coûtera 30 M€ et créera « 500 emplois » à l’œuvre dès l’été."_s;

QByteArray windows1252(const QString& text)
{
    QByteArray bytes;
    for (const QChar c : text)
        switch (c.unicode()) {
        case u'’':
            bytes += '\x92';
            break;
        case u'€':
            bytes += '\x80';
            break;
        case u'œ':
            bytes += '\x9c';
            break;
        default:
            bytes += static_cast<char>(c.unicode());
        }
    return bytes;
}

QByteArray utf16(const QString& text, bool bigEndian)
{
    QByteArray bytes = bigEndian ? QByteArray("\xfe\xff") : QByteArray("\xff\xfe");
    for (const QChar c : text) {
        const char high = static_cast<char>(c.unicode() >> 8);
        const char low = static_cast<char>(c.unicode() & 0xff);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

} // namespace

class TestTextDecoder : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("UTF-8") << kFrench.toUtf8() << kFrench;
        QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf" + kFrench.toUtf8()) << kFrench;
        QTest::newRow("UTF-16 little") << utf16(kFrench, false) << kFrench;
        QTest::newRow("UTF-16 big") << utf16(kFrench, true) << kFrench;
        QTest::newRow("windows-1252") << windows1252(kFrench) << kFrench;
        QTest::newRow("windows-1252, one accent")
            << windows1252(u"30 millions pour Kénitra"_s) << u"30 millions pour Kénitra"_s;
        const QString lines = QString(kFrench + u'\n').repeated(200);
        QTest::newRow("windows-1252, long") << windows1252(lines) << lines;
        const QByteArray cyrillic("\xd3\xf0\xee\xea \xef\xf0\xe8\xf0\xee\xe4\xee\xe2\xe5\xe4\xe5\xed\xe8\xff "
                                  "\xe2 \xf8\xea\xee\xeb\xe5");
        QTest::newRow("another script") << cyrillic << u"Урок природоведения в школе"_s;
        QTest::newRow("ASCII") << QByteArray("30 MDH") << u"30 MDH"_s;
        QTest::newRow("outside the first plane") << QByteArray("a \xf0\x9f\x9a\x80 b") << u"a 🚀 b"_s;
        QTest::newRow("line ends of Windows") << QByteArray("a\r\nb\r\n") << u"a\nb\n"_s;
        QTest::newRow("line ends of old Macs") << QByteArray("a\rb") << u"a\nb"_s;
        QTest::newRow("half a pair") << utf16(u"a"_s + QChar(0xD800) + u"b"_s, false) << u"a\uFFFDb"_s;
    }
    void decodes()
    {
        QFETCH(QByteArray, bytes);
        const auto text = decodeText(bytes);
        QVERIFY(text);
        QTEST(*text, "text");
    }

    void declarationsDecideWhereUtf8CannotBe_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("declared");
        QTest::addColumn<QString>("text");
        const QByteArray greek("\xc1\xe8\xde\xed\xe1"); // ISO-8859-7
        QTest::newRow("ISO-8859-7") << greek << QByteArray("iso-8859-7") << u"Αθήνα"_s;
        QTest::newRow("Latin-1") << windows1252(kFrench) << QByteArray("ISO-8859-1") << kFrench;
        QTest::newRow("valid UTF-8") << kFrench.toUtf8() << QByteArray("iso-8859-7") << kFrench;
        QTest::newRow("UTF-8 that it is not") << windows1252(kFrench) << QByteArray("utf-8") << kFrench;
        QTest::newRow("UTF-8 with a wrong byte")
            << QByteArray(kFrench.toUtf8() + '\xff') << QByteArray("UTF-8") << QString(kFrench + u'\uFFFD');
        QTest::newRow("UTF-16 that it cannot be") << windows1252(kFrench) << QByteArray("utf-16") << kFrench;
        QTest::newRow("unknown") << windows1252(kFrench) << QByteArray("klingon") << kFrench;
    }
    void declarationsDecideWhereUtf8CannotBe()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, declared);
        const auto text = decodeText(bytes, declared);
        QVERIFY(text);
        QTEST(*text, "text");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing") << QByteArray() << u"empty"_s;
        QTest::newRow("blanks") << QByteArray(" \n\t\n ") << u"empty"_s;
        QTest::newRow("mark alone") << QByteArray("\xef\xbb\xbf") << u"empty"_s;
        QTest::newRow("NUL in a text") << QByteArray("un texte\0 avec", 14) << u"binary"_s;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"binary"_s;
        QTest::newRow("control characters") << QByteArray("a\x01\x02\x03\x04 b\x05\x06") << u"binary"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const auto text = decodeText(bytes);
        QVERIFY(!text);
        QCOMPARE(text.error().kind, Error::Kind::BadInput);
        QVERIFY(text.error().message.contains(reason));
    }

    void anyBytesGiveTextOrAReason()
    {
        quint32 state = 1;
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes;
            for (int i = 0; i < round % 60; ++i) {
                state = state * 1664525U + 1013904223U;
                bytes += static_cast<char>(state >> 24);
            }
            const auto text = decodeText(bytes);
            if (text)
                QVERIFY(text->isValidUtf16() && !text->contains(QChar(u'\0')) && !text->contains(u'\r'));
        }
    }
};

QTEST_GUILESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
