// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importers/markedfields.h"
#include "tests/models/store/drafts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

class TestMarkedFields : public QObject
{
    Q_OBJECT

private slots:
    void spansCountCodePointsOfTheBody()
    {
        const auto engine = loadEngine();
        QVERIFY(engine);
        const QString body = u"🏭 Été à Kénitra : 30 MDH ; le prix d’un lot, c’est près de 1,2 million d’euros."_s;
        const auto fields = markedFields(*engine, body, spanOf(body, u"près de 1,2 million d’euros"_s), {});
        QVERIFY(fields);
        QCOMPARE(fields->value, Decimal::fromWhole(1'200'000));
        QCOMPARE(fields->unit, u"EUR"_s);
        QCOMPARE(fields->modifier, Modifier::About);
        QVERIFY(!fields->subject);
        QVERIFY(!fields->place);
    }

    void thePublicationDatesAHorizon()
    {
        const auto engine = loadEngine();
        QVERIFY(engine);
        const QString body = u"Yazaki va créer 500 emplois cette année."_s;
        const auto fields
            = markedFields(*engine, body, spanOf(body, u"500 emplois"_s), *PartialDate::fromIso(u"2024-05-02"_s));
        QVERIFY(fields);
        QCOMPARE(fields->horizon, u"2024"_s);
    }

    void aSpanOutsideTheBodyIsNothing()
    {
        const auto engine = loadEngine();
        QVERIFY(engine);
        const QString body = u"500 emplois"_s;
        QVERIFY(!markedFields(*engine, body, {4, 40}, {}));
        QVERIFY(!markedFields(*engine, body, {4, 4}, {}));
        QVERIFY(!markedFields({}, body, {0, 3}, {}));
    }
};

QTEST_GUILESS_MAIN(TestMarkedFields)
#include "tst_markedfields.moc"
