// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/chartquery.h"
#include "models/query/cubeloader.h"
#include "models/store/ratestore.h"
#include "tests/models/store/corrections.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

/// Three investments of 30 MMAD and three times 500 jobs, and rates that no exchange has ever seen: one dollar is
/// 10 MAD and 0.5 EUR.
struct Charted : FilledWorkspace
{
    QueryContext context;

    Charted()
    {
        for (const Rate& rate : {Rate{u"MAD"_s, 2022, 10'000'000, {}}, Rate{u"EUR"_s, 2022, 500'000, {}}})
            if (const auto stored = storeUserRate(connection, rate); !stored)
                qFatal("no rate: %s", qPrintable(stored.error().text()));
        auto opened = openContext(connection);
        if (!opened)
            qFatal("no cube: %s", qPrintable(opened.error().text()));
        context = std::move(*opened);
    }
    Result<ChartRows> read(const Filter& filter, Measure measure, const QString& currency = u"EUR"_s)
    {
        return ChartQuery{{filter, measure, Axis::Sector, std::nullopt, currency}}(context);
    }
};

} // namespace

class TestChartQuery : public QObject
{
    Q_OBJECT

private slots:
    void countsHaveNoRates()
    {
        Charted charted;
        const auto rows = charted.read({}, Measure::Jobs);
        QVERIFY(rows);
        QCOMPARE(rows->breakdown.total.toDouble(), 1500.0);
        QVERIFY(rows->rates.isEmpty());
        QCOMPARE(rows->names, ChipNames());
    }

    void moneyComesWithItsRates()
    {
        Charted charted;
        const auto rows = charted.read({}, Measure::Investment);
        QVERIFY(rows);
        QCOMPARE(rows->breakdown.unit, u"EUR"_s);
        QCOMPARE(rows->breakdown.total.toDouble(), 4'500'000.0);
        QCOMPARE(rows->rates.size(), 1);
        QCOMPARE(rows->rates.first().from, u"MAD"_s);
        QCOMPARE(rows->rates.first().basis.year, 2022);
        QVERIFY(rows->rates.first().basis.byUser);
    }

    void whatIsNotConvertedNeedsNoRate()
    {
        Charted charted;
        const auto rows = charted.read({}, Measure::Investment, u"MAD"_s);
        QVERIFY(rows);
        QCOMPARE(rows->breakdown.total.toDouble(), 90'000'000.0);
        QVERIFY(rows->rates.isEmpty());
    }

    void ofOneActorTheTotalTellsItsOwnPart()
    {
        Charted charted;
        Filter filter;
        filter.companies = {ActorId{1}};
        const auto named = charted.read(filter, Measure::Jobs);
        QVERIFY(named && named->attributed);
        const auto own = ChartQuery{{filter, Measure::Jobs, Axis::Company, std::nullopt, u"EUR"_s}}(charted.context);
        QVERIFY(own);
        Sum bar;
        for (const Bin& bin : own->breakdown.bins)
            if (bin.key == BinKey{BinKey::Type::Value, 1})
                bar = bin.value;
        QCOMPARE(named->attributed->value.toDouble(), bar.toDouble());
        filter.actors = {ActorId{2}};
        QVERIFY(!charted.read(filter, Measure::Jobs)->attributed);
        QVERIFY(!charted.read({}, Measure::Jobs)->attributed);
        filter.actors.clear();
        QVERIFY(!charted.read(filter, Measure::Articles)->attributed);
    }

    void namesAreThoseOfItsFilter()
    {
        Charted charted;
        Filter filter;
        filter.companies = {ActorId{1}};
        filter.actors = {ActorId{2}};
        filter.places = {PlaceId{1}};
        const auto rows = charted.read(filter, Measure::Jobs);
        QVERIFY(rows);
        QCOMPARE(rows->breakdown.total.toDouble(), 500.0);
        QCOMPARE(rows->names.actors, (QHash<ActorId, QString>{{ActorId{1}, u"Atlas"_s}, {ActorId{2}, u"Renault"_s}}));
        QCOMPARE(rows->names.places, (QHash<PlaceId, QString>{{PlaceId{1}, u"Tanger"_s}}));
    }

    void aFilterThatChoosesNothing()
    {
        Charted charted;
        const auto rows = charted.read(Filter().withText(u"nulle part"_s), Measure::Investment);
        QVERIFY(rows);
        QVERIFY(rows->breakdown.bins.isEmpty());
        QCOMPARE(rows->breakdown.articles, 0);
        QVERIFY(rows->rates.isEmpty());
    }

    void withoutACubeItIsBusy()
    {
        Charted charted;
        charted.context.cube.reset();
        const auto rows = charted.read({}, Measure::Jobs);
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::Busy);
    }

    void cancelledItStops()
    {
        Charted charted;
        charted.context.cancel = std::make_shared<std::atomic<bool>>(true);
        const auto rows = charted.read({}, Measure::Jobs);
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestChartQuery)
#include "tst_chartquery.moc"
