// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabulary/currency.h"

#include <QFile>
#include <QTest>

using namespace vigie;

class TestCurrency : public QObject
{
    Q_OBJECT

private slots:
    void codes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("is");
        QTest::newRow("dirham") << QByteArray("MAD") << true;
        QTest::newRow("euro") << QByteArray("EUR") << true;
        QTest::newRow("the last one") << QByteArray("ZMK") << true;
        QTest::newRow("gone") << QByteArray("FRF") << true;
        QTest::newRow("across two codes") << QByteArray("D A") << false;
        QTest::newRow("none") << QByteArray("XYZ") << false;
        QTest::newRow("small letters") << QByteArray("mad") << false;
        QTest::newRow("too short") << QByteArray("MA") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void codes()
    {
        QFETCH(QByteArray, text);
        QTEST(isCurrencyCode(text.toStdString()), "is");
    }

    void everyCurrencyThatTheEngineReadsIsOne()
    {
        QFile table(QStringLiteral(VIGIE_SOURCE_DIR "/resources/lexicon/fr/currencies.tsv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        int codes = 0;
        for (const QByteArray& line : table.readAll().split('\n')) {
            const QByteArray code = line.startsWith('#') ? QByteArray() : line.split('\t').value(1);
            if (code.isEmpty() || code != code.toUpper())
                continue;
            ++codes;
            QVERIFY2(isCurrencyCode(code.toStdString()), code.constData());
        }
        QVERIFY(codes > 50);
    }
};

QTEST_GUILESS_MAIN(TestCurrency)
#include "tst_currency.moc"
