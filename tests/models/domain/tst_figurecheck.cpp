// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/figurecheck.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

MetricFields money(qint64 value, const QString& unit, const QString& horizon = {})
{
    MetricFields fields;
    fields.value = Decimal::fromWhole(value);
    fields.unit = unit;
    fields.horizon = horizon;
    return fields;
}

MetricFields jobs(qint64 value, const QString& unit = u"jobs"_s)
{
    MetricFields fields = money(value, unit);
    fields.kind = MetricKind::JobsCreated;
    return fields;
}

MetricFields upTo(MetricFields fields, qint64 end)
{
    fields.valueMax = Decimal::fromWhole(end);
    return fields;
}

} // namespace

class TestFigureCheck : public QObject
{
    Q_OBJECT

private slots:
    void soundFigures_data()
    {
        QTest::addColumn<MetricFields>("fields");
        QTest::newRow("money") << money(30'000'000, u"MAD"_s);
        QTest::newRow("former currency") << money(5, u"FRF"_s);
        QTest::newRow("jobs") << jobs(500);
        QTest::newRow("none at all") << jobs(0);
        QTest::newRow("range") << upTo(money(20, u"EUR"_s), 23);
        QTest::newRow("year") << money(1, u"EUR"_s, u"2027"_s);
        QTest::newRow("month") << money(1, u"EUR"_s, u"2027-03"_s);
        QTest::newRow("span of years") << money(1, u"EUR"_s, u"2023-2026"_s);
    }

    void soundFigures()
    {
        QFETCH(const MetricFields, fields);
        QVERIFY(!faultIn(fields));
    }

    void faults_data()
    {
        QTest::addColumn<MetricFields>("fields");
        QTest::addColumn<MetricField>("field");
        QTest::addColumn<FigureFault>("fault");
        QTest::newRow("negative") << jobs(-5) << MetricField::Value << FigureFault::Negative;
        QTest::newRow("range backwards")
            << upTo(jobs(5), 4) << MetricField::ValueMax << FigureFault::EndsBelowItsBeginning;
        QTest::newRow("no such currency") << money(5, u"XYZ"_s) << MetricField::Unit << FigureFault::UnknownCurrency;
        QTest::newRow("part of two codes") << money(5, u"D A"_s) << MetricField::Unit << FigureFault::UnknownCurrency;
        QTest::newRow("jobs of money") << money(5, u"jobs"_s) << MetricField::Unit << FigureFault::UnitOfAnotherKind;
        QTest::newRow("no unit") << money(5, {}) << MetricField::Unit << FigureFault::UnitOfAnotherKind;
        QTest::newRow("money of jobs") << jobs(5, u"EUR"_s) << MetricField::Unit << FigureFault::UnitOfAnotherKind;
        QTest::newRow("word") << money(5, u"EUR"_s, u"soon"_s) << MetricField::Horizon << FigureFault::NoDate;
        QTest::newRow("day") << money(5, u"EUR"_s, u"2027-03-01"_s) << MetricField::Horizon << FigureFault::NoDate;
        QTest::newRow("span backwards") << money(5, u"EUR"_s, u"2026-2023"_s) << MetricField::Horizon
                                        << FigureFault::NoDate;
    }

    void faults()
    {
        QFETCH(const MetricFields, fields);
        QFETCH(const MetricField, field);
        QFETCH(const FigureFault, fault);
        const auto found = faultIn(fields);
        QVERIFY(found);
        QCOMPARE(found->field, field);
        QCOMPARE(found->fault, fault);
    }

    void horizonsAreTakenAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("horizon");
        const auto row = [](const QString& typed, const QString& horizon) {
            QTest::newRow(qPrintable(typed)) << typed << horizon;
        };
        row(u"2027"_s, u"2027"_s);
        row(u"2027-03"_s, u"2027-03"_s);
        row(u"mars 2027"_s, u"2027-03"_s);
        row(u" 03/2027 "_s, u"2027-03"_s);
        row(u"2023-2026"_s, u"2023-2026"_s);
        row(u"2023 – 2026"_s, u"2023-2026"_s);
        row(u"2023 à 2026"_s, u"2023-2026"_s);
        row(u"12 mars 2027"_s, u"12 mars 2027"_s);
        row(u"bientôt"_s, u"bientôt"_s);
        row({}, {});
    }

    void horizonsAreTakenAsPeopleWriteThem()
    {
        QFETCH(QString, typed);
        QTEST(toHorizon(typed), "horizon");
    }

    void fieldsAreCopiedOneByOne()
    {
        MetricFields other = upTo(jobs(7), 9);
        other.modifier = Modifier::Range;
        other.role = Role::Part;
        other.horizon = u"2030"_s;
        other.sector = Sector::Energy;
        other.subject = ActorId{3};
        other.place = PlaceId{4};
        MetricFields fields = money(30, u"MAD"_s);
        for (const MetricField field : kMetricFields) {
            QVERIFY(!sameField(fields, other, field));
            copyField(other, fields, field);
            QVERIFY(sameField(fields, other, field));
        }
        QCOMPARE(fields, other);
    }
};

QTEST_GUILESS_MAIN(TestFigureCheck)
#include "tst_figurecheck.moc"
