// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/metricfield.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

class TestMetricField : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrites_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("kind") << u"kind"_s << u"jobs_cut"_s << u"jobs_cut"_s;
        QTest::newRow("value") << u"value"_s << u" 1 630.5 "_s << u"1630.5"_s;
        QTest::newRow("value, narrow blank") << u"value"_s << u"30\u202F000"_s << u"30000"_s;
        QTest::newRow("end of a range") << u"value_max"_s << u"23"_s << u"23"_s;
        QTest::newRow("no end") << u"value_max"_s << u""_s << u""_s;
        QTest::newRow("unit") << u"unit"_s << u"EUR"_s << u"EUR"_s;
        QTest::newRow("modifier") << u"modifier"_s << u"at_least"_s << u"at_least"_s;
        QTest::newRow("role") << u"role"_s << u"part"_s << u"part"_s;
        QTest::newRow("horizon") << u"horizon"_s << u"2023-2026"_s << u"2023-2026"_s;
        QTest::newRow("sector") << u"sector"_s << u"automotive"_s << u"automotive"_s;
        QTest::newRow("no sector") << u"sector"_s << u""_s << u""_s;
        QTest::newRow("subject") << u"subject"_s << u"12"_s << u"12"_s;
        QTest::newRow("no place") << u"place"_s << u""_s << u""_s;
    }
    void readsWhatItWrites()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        const auto which = metricFieldFromCode(field);
        QVERIFY(which);
        QCOMPARE(code(*which), field);
        MetricFields fields;
        fields.valueMax = Decimal{1};
        fields.sector = Sector::Automotive;
        fields.place = {3};
        QVERIFY(setField(fields, *which, typed));
        QTEST(fieldText(fields, *which), "kept");
    }

    void refusesByName_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("kind") << u"kind"_s << u"jobs"_s;
        QTest::newRow("value") << u"value"_s << u"beaucoup"_s;
        QTest::newRow("no value") << u"value"_s << u""_s;
        QTest::newRow("sector") << u"sector"_s << u"cars"_s;
        QTest::newRow("subject") << u"subject"_s << u"Renault"_s;
        QTest::newRow("modifier") << u"modifier"_s << u"nearly"_s;
        QTest::newRow("role") << u"role"_s << u"main"_s;
    }
    void refusesByName()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        MetricFields fields;
        const auto refused = setField(fields, *metricFieldFromCode(field), typed);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::BadInput);
        QCOMPARE(refused.error().field, field);
        QCOMPARE(fields.kind, MetricFields().kind);
    }
};

QTEST_GUILESS_MAIN(TestMetricField)
#include "tst_metricfield.moc"
