// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filter.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class FilterTest : public QObject
{
    Q_OBJECT

private slots:
    void partsAreSetAndDroppedOneByOne_data();
    void partsAreSetAndDroppedOneByOne();
    void allPartsTogether();
    void datesReplaceUndated();
    void onlyTheSecondGroupChoosesFigures();
};

namespace {

struct Part
{
    const char* name;
    FilterPart part;
    void (*set)(Filter&);
};

const QList<Part> kParts{
    {"text", FilterPart::Text, [](Filter& f) { f.text = u"usine"_s; }},
    {"from", FilterPart::Dates, [](Filter& f) { f.dates.from = QDate(2022, 1, 1); }},
    {"to", FilterPart::Dates, [](Filter& f) { f.dates.to = QDate(2022, 1, 1); }},
    {"undated", FilterPart::Undated, [](Filter& f) { f.undated = true; }},
    {"companies", FilterPart::Companies, [](Filter& f) { f.companies = {ActorId{1}}; }},
    {"actors", FilterPart::Actors, [](Filter& f) { f.actors = {ActorId{1}}; }},
    {"places", FilterPart::Places, [](Filter& f) { f.places = {PlaceId{1}}; }},
    {"sectors", FilterPart::Sectors, [](Filter& f) { f.sectors = {Sector::Food}; }},
    {"sector not stated", FilterPart::Sectors, [](Filter& f) { f.sectorNotStated = true; }},
    {"kinds", FilterPart::Kinds, [](Filter& f) { f.kinds = {MetricKind::Exports}; }},
    {"roles", FilterPart::Roles, [](Filter& f) { f.roles = {Role::Part}; }},
    {"reviews", FilterPart::Reviews, [](Filter& f) { f.reviews = {ReviewState::Added}; }},
    {"reviewed only", FilterPart::ReviewedOnly, [](Filter& f) { f.reviewedOnly = true; }},
};

} // namespace

void FilterTest::partsAreSetAndDroppedOneByOne_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < kParts.size(); ++i)
        QTest::newRow(kParts[i].name) << i;
}

void FilterTest::partsAreSetAndDroppedOneByOne()
{
    QFETCH(int, index);
    const Part& part = kParts[index];
    Filter filter;
    QVERIFY(filter.isEmpty());
    part.set(filter);
    QVERIFY(!filter.isEmpty());
    QCOMPARE(activeParts(filter), QList{part.part});
    for (const Part& other : kParts)
        QCOMPARE(without(filter, other.part).isEmpty(), other.part == part.part);
}

void FilterTest::allPartsTogether()
{
    Filter filter;
    for (const Part& part : kParts)
        part.set(filter);
    const QList<FilterPart> parts = activeParts(filter);
    QCOMPARE(parts.size(), 11);
    QVERIFY(std::is_sorted(parts.begin(), parts.end()));
    for (const FilterPart part : parts)
        filter = without(filter, part);
    QVERIFY(filter.isEmpty());
}

void FilterTest::datesReplaceUndated()
{
    Filter filter;
    filter.undated = true;
    filter.text = u"usine"_s;
    const Filter dated = filter.withDates({QDate(2022, 1, 1), {}});
    QVERIFY(!dated.undated);
    QCOMPARE(dated.text, u"usine"_s);
    QVERIFY(filter.undated);
}

void FilterTest::onlyTheSecondGroupChoosesFigures()
{
    for (const Part& part : kParts) {
        Filter filter;
        part.set(filter);
        QCOMPARE(filter.choosesFigures(), part.part >= FilterPart::Kinds);
    }
}

QTEST_GUILESS_MAIN(FilterTest)
#include "tst_filter.moc"
