// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rate.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class RateTest : public QObject
{
    Q_OBJECT

private slots:
    void digitsAreReadAsTheyStand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("micro");
        QTest::newRow("whole") << u"10"_s << qint64{10'000'000};
        QTest::newRow("six digits") << u"8.540241"_s << qint64{8'540'241};
        QTest::newRow("below one") << u"0.91"_s << qint64{910'000};
    }
    void digitsAreReadAsTheyStand()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, micro);
        QCOMPARE(rateFromText(text), std::optional(micro));
        QCOMPARE(rateToText(micro), text);
    }

    void whatIsNoRateIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", ".", "0", "0.000000", ".5", "-1", "+1", "1,5", "1.2.3", "1.1234567", "1e3", " 1",
                                 "1. 5", "MAD", "99999999999999999999"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsNoRateIsNone()
    {
        QFETCH(const QString, text);
        QCOMPARE(rateFromText(text), std::optional<qint64>());
    }
};

QTEST_GUILESS_MAIN(RateTest)
#include "tst_rate.moc"
