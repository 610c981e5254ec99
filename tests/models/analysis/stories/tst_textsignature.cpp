// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/stories/textsignature.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

/// Words that no two calls share: "motx3k9f".
QString randomText(QRandomGenerator* random, int words)
{
    QStringList list;
    for (int i = 0; i < words; ++i)
        list.append(u"mot%1"_s.arg(QString::number(random->bounded(1 << 30), 36)));
    return list.join(u' ');
}

QString joined(const QString& a, const QString& b)
{
    return QStringList({a, b}).join(u' ');
}

} // namespace

class TestTextSignature : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheSameWords_data();
    void knowsTheSameWords();
    void estimatesTheShareInCommon_data();
    void estimatesTheShareInCommon();
    void findsTheShorterTextInTheLonger();
    void keepsNumbersWhateverTheirFormat();
    void keepsWordsCapitalisedInsideASentence();
    void samplesLongTexts();
    void comesBackFromBytes();
    void refusesBytesThatAreNone_data();
    void refusesBytesThatAreNone();
};

void TestTextSignature::knowsTheSameWords_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("case, accents, punctuation")
        << u"Créée à Kénitra, l’usine ouvre."_s << u"CREEE A KENITRA; l'usine ouvre"_s << true;
    QTest::newRow("number formats") << u"4.000 emplois et 4 000 stages"_s << u"4000 emplois et 4\u202F000 stages"_s
                                    << true;
    QTest::newRow("another order") << u"usine à Kénitra ouvre"_s << u"à Kénitra ouvre usine"_s << false;
    QTest::newRow("another number") << u"300 emplois à Fès"_s << u"301 emplois à Fès"_s << false;
}

void TestTextSignature::knowsTheSameWords()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const bool, same);
    QCOMPARE(signText(a).text == signText(b).text, same);
    QCOMPARE(signText(a), signText(a));
}

void TestTextSignature::estimatesTheShareInCommon_data()
{
    QTest::addColumn<int>("common");
    QTest::addColumn<int>("own");
    QTest::newRow("all") << 300 << 0;
    QTest::newRow("most") << 270 << 30;
    QTest::newRow("half") << 200 << 100;
    QTest::newRow("little") << 60 << 240;
    QTest::newRow("nothing") << 0 << 300;
}

void TestTextSignature::estimatesTheShareInCommon()
{
    QFETCH(const int, common);
    QFETCH(const int, own);
    QRandomGenerator random(7);
    const QString shared = randomText(&random, common);
    const TextSignature a = signText(joined(shared, randomText(&random, own)));
    const TextSignature b = signText(joined(shared, randomText(&random, own)));
    const double inCommon = std::max(0, common - 2);
    const double exact = own == 0 ? 1 : inCommon / (2.0 * (common + own - 2) - inCommon);
    QVERIFY2(std::abs(resemblance(a, b) - exact) < 0.15, qPrintable(QString::number(resemblance(a, b))));
    QCOMPARE(resemblance(a, b), resemblance(b, a));
}

void TestTextSignature::findsTheShorterTextInTheLonger()
{
    QRandomGenerator random(11);
    const QString shorter = randomText(&random, 100);
    const TextSignature a = signText(shorter);
    const TextSignature b = signText(joined(shorter, randomText(&random, 150)));
    QVERIFY(containment(a, b) > 0.75);
    QVERIFY(resemblance(a, b) < 0.6);
    QCOMPARE(containment(a, b), containment(b, a));
    QCOMPARE(containment(signText({}), b), 0.0);
    QCOMPARE(resemblance(signText({}), signText({})), 0.0);
}

void TestTextSignature::keepsNumbersWhateverTheirFormat()
{
    const TextSignature a = signText(u"450.000 voitures, 6,7 milliards, 7 usines en 2030"_s);
    const TextSignature b = signText(u"une capacité de 450 000 unités pour 6,7 Mds dès 2030, 7 lignes"_s);
    QCOMPARE(commonNumbers(a, b), 2); // no year, no single digit
}

void TestTextSignature::keepsWordsCapitalisedInsideASentence()
{
    const TextSignature a = signText(u"Nouvelle usine pour ProLogium à Dunkerque. Elle ouvrira."_s);
    const TextSignature b = signText(u"À Dunkerque, ProLogium. Nouvelle étape : Elle ouvrira."_s);
    QCOMPARE(commonProper(a, b), 2);
    QCOMPARE(commonProper(signText(u"PSA ouvre"_s), signText(u"le site de PSA"_s)), 1);
}

void TestTextSignature::samplesLongTexts()
{
    QRandomGenerator random(3);
    const QString shared = randomText(&random, 1000);
    const TextSignature a = signText(joined(shared, randomText(&random, 1000)));
    const TextSignature b = signText(joined(shared, randomText(&random, 1000)));
    QCOMPARE(a.words.size(), TextSignature::kMaxWords);
    QVERIFY(std::abs(commonWords(a, b) - 0.5) < 0.2);
}

void TestTextSignature::comesBackFromBytes()
{
    const TextSignature signature
        = signText(u"ProLogium investira 5,2 milliards d’euros à Dunkerque pour 3.000 emplois"_s);
    const auto read = signatureFromBytes(toBytes(signature));
    QVERIFY(read.has_value());
    QCOMPARE(*read, signature);
    QCOMPARE(signatureFromBytes(toBytes(TextSignature{})), TextSignature{});
}

void TestTextSignature::refusesBytesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = toBytes(signText(u"une usine à Fès pour 300 emplois"_s));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut short") << good.chopped(1);
    QTest::newRow("too long") << QByteArray(good + 'x');
    QTest::newRow("another format") << QByteArray(char(99) + good.mid(1));
    QTest::newRow("a huge count") << QByteArray(good.left(17) + QByteArray(4, char(0xFF)) + good.mid(21));
}

void TestTextSignature::refusesBytesThatAreNone()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!signatureFromBytes(bytes).has_value());
}

QTEST_GUILESS_MAIN(TestTextSignature)
#include "tst_textsignature.moc"
