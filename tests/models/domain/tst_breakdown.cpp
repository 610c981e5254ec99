// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/breakdown.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class BreakdownTest : public QObject
{
    Q_OBJECT

private slots:
    void codesReadBack();
    void everyMeasureAddsUpOneKind();
    void netJobsAreADifference();
    void reasonsAreThoseOfTheCommandLine();
};

void BreakdownTest::codesReadBack()
{
    for (int i = 0; i < kMeasureCount; ++i)
        QCOMPARE(measureFromCode(code(static_cast<Measure>(i))), static_cast<Measure>(i));
    for (int i = 0; i <= static_cast<int>(Axis::Review); ++i)
        QCOMPARE(axisFromCode(code(static_cast<Axis>(i))), static_cast<Axis>(i));
    QVERIFY(!measureFromCode(u"job"));
    QVERIFY(!axisFromCode(u""));
}

void BreakdownTest::everyMeasureAddsUpOneKind()
{
    QList<MetricKind> kinds;
    for (int i = 1; i <= static_cast<int>(Measure::Exports); ++i) {
        const auto kind = kindOf(static_cast<Measure>(i));
        QVERIFY(kind && !kinds.contains(*kind));
        kinds.append(*kind);
        QCOMPARE(isMoney(static_cast<Measure>(i)), isMoney(*kind));
    }
    QVERIFY(!kindOf(Measure::Articles) && termsOf(Measure::Articles).isEmpty());
    QVERIFY(!isMoney(Measure::Articles));
}

void BreakdownTest::netJobsAreADifference()
{
    QCOMPARE(termsOf(Measure::JobsNet),
             (QList<MeasureTerm>{{MetricKind::JobsCreated, 1}, {MetricKind::JobsCut, -1}}));
    QVERIFY(!kindOf(Measure::JobsNet) && !isMoney(Measure::JobsNet));
    QCOMPARE(termsOf(Measure::JobsCut), (QList<MeasureTerm>{{MetricKind::JobsCut, 1}}));
}

void BreakdownTest::reasonsAreThoseOfTheCommandLine()
{
    QCOMPARE(code(NotCounted::Counted), QString());
    QCOMPARE(code(NotCounted::OtherTelling), u"other telling"_s);
    QCOMPARE(code(NotCounted::NoRate), u"no rate"_s);
}

QTEST_GUILESS_MAIN(BreakdownTest)
#include "tst_breakdown.moc"
