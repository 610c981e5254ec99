// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabulary/kinds.h"
#include "models/vocabulary/sector.h"

#include <QTest>

#include <set>
#include <string>

using namespace vigie;

/// The codes stand in files and scripts: each value has one of its own, and it reads back.
class KindsTest : public QObject
{
    Q_OBJECT

private slots:
    void codesReadBack();
    void unknownCodesAreRefused();
    void everyKindHasAUnit();
    void codesNeverChange();
};

namespace {

template <class List, class Read> bool readsBack(const List& list, Read read)
{
    std::set<std::string_view> codes;
    for (const auto value : list)
        if (code(value).empty() || !codes.insert(code(value)).second || read(code(value)) != value)
            return false;
    return true;
}

} // namespace

void KindsTest::codesReadBack()
{
    QVERIFY(readsBack(kMetricKinds, metricKindFromCode));
    QVERIFY(readsBack(kModifiers, modifierFromCode));
    QVERIFY(readsBack(kRoles, roleFromCode));
    QVERIFY(readsBack(kReviewStates, reviewStateFromCode));
    QVERIFY(readsBack(kActorKinds, actorKindFromCode));
    QVERIFY(readsBack(allSectors(), sectorFromCode));
}

void KindsTest::unknownCodesAreRefused()
{
    for (const std::string_view text : {"", "Jobs_created", "jobs", "jobs_created "})
        QVERIFY(!metricKindFromCode(text));
    QVERIFY(!roleFromCode("Headline"));
    QVERIFY(!sectorFromCode("automobile"));
    QVERIFY(!reviewStateFromCode("reviewed"));
}

void KindsTest::everyKindHasAUnit()
{
    for (const MetricKind kind : kMetricKinds)
        QCOMPARE(countUnit(kind).empty(), isMoney(kind));
    QCOMPARE(countUnit(MetricKind::JobsCut), std::string_view("jobs"));
    QCOMPARE(countUnit(MetricKind::Companies), std::string_view("companies"));
    QCOMPARE(countUnit(MetricKind::Trainees), std::string_view("people"));
}

void KindsTest::codesNeverChange()
{
    std::string all;
    for (const MetricKind kind : kMetricKinds)
        all.append(code(kind)).append(" ");
    QCOMPARE(all,
             std::string("jobs_created jobs_indirect jobs_cut workforce investment funding contract revenue exports "
                         "companies trainees "));
    QCOMPARE(code(Sector::MultiSector), std::string_view("multi_sector"));
    QCOMPARE(static_cast<std::size_t>(Sector::MultiSector), kSectorCount - 1);
    QCOMPARE(isicDivisions(Sector::TextileLeather), std::string_view("C13-C15"));
}

QTEST_GUILESS_MAIN(KindsTest)
#include "tst_kinds.moc"
