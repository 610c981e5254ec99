// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/figurepick.h"
#include "models/query/actorlistquery.h"
#include "models/query/articleidsquery.h"
#include "models/query/breakdownquery.h"
#include "models/query/countsquery.h"
#include "models/query/cubeloader.h"
#include "models/query/figurelistquery.h"
#include "models/query/placefacetquery.h"
#include "models/query/sectorfacetquery.h"
#include "models/query/selectioncache.h"
#include "models/query/timelinequery.h"
#include "models/store/workspace.h"
#include "oracle.h"
#include "randomworkspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWorkspaces = 5;
constexpr int kFilters = 44; // of each: 220 in all
constexpr int kArticles = 160;

const QList<Measure> kMeasures{Measure::Jobs,       Measure::JobsIndirect, Measure::JobsCut,
                               Measure::Investment, Measure::Funding,      Measure::Contracts,
                               Measure::Revenue,    Measure::Exports,      Measure::JobsNet};
const QList<Axis> kAxes{Axis::Sector, Axis::Year,    Axis::Quarter, Axis::Month,
                        Axis::Place,  Axis::Company, Axis::Review};
const QStringList kCurrencies{u"MAD"_s, u"EUR"_s, u"XOF"_s, u"USD"_s};

Oracle::Answer asAnswer(const Breakdown& breakdown)
{
    Oracle::Answer answer;
    for (const Bin& bin : breakdown.bins) {
        Oracle::Bin& target = answer.bins[keyText(bin.key)];
        target = {bin.value.thousandths, bin.figures, bin.approximate, {}};
        for (const Segment& segment : bin.segments)
            target.segments[keyText(segment.key)] = segment.value.thousandths;
    }
    answer.total = breakdown.total.thousandths;
    answer.figures = breakdown.figures;
    answer.approximate = breakdown.approximate;
    for (const Unconverted& u : breakdown.unconverted)
        answer.unconverted[u.currency] = u.value.thousandths;
    return answer;
}

/// One answer with another taken away; figures are counted in both.
Oracle::Answer difference(Oracle::Answer from, const Oracle::Answer& taken)
{
    for (auto bin = taken.bins.begin(); bin != taken.bins.end(); ++bin) {
        Oracle::Bin& target = from.bins[bin.key()];
        target.value -= bin->value;
        target.figures += bin->figures;
        target.approximate += bin->approximate;
        for (auto segment = bin->segments.begin(); segment != bin->segments.end(); ++segment)
            target.segments[segment.key()] -= *segment;
    }
    from.total -= taken.total;
    from.figures += taken.figures;
    from.approximate += taken.approximate;
    return from;
}

/// The oracle keeps bins and segments in which there is nothing.
void drop0(Oracle::Answer& answer)
{
    for (auto bin = answer.bins.begin(); bin != answer.bins.end();) {
        for (auto segment = bin->segments.begin(); segment != bin->segments.end();)
            segment = *segment == 0 ? bin->segments.erase(segment) : std::next(segment);
        bin = bin->value == 0 && bin->figures == 0 ? answer.bins.erase(bin) : std::next(bin);
    }
}

} // namespace

/// The cube against plain SQL on random workspaces and random filters: difference 0.
class OracleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void twoThreadsReadWhatOneReads();
    void articlesAreTheSame();
    void breakdownsAreTheSame();
    void binsAddUpAndListsAddUpToTheBins();
    void timelinesAreTheSame();
    void facetsAndCountsAreTheSame();

private:
    struct Workspace
    {
        Connection connection;
        QueryContext context;
        QList<Filter> filters;
    };

    void compareBreakdown(Workspace& workspace, Oracle& oracle, const Filter& filter, const BreakdownQuery& query);

    void compareList(Workspace& workspace, const Bin& bin, FigureListQuery query);

    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<Workspace>> m_workspaces;
};

void OracleTest::initTestCase()
{
    for (int i = 0; i < kWorkspaces; ++i) {
        const QString path = m_folder.filePath(u"random%1.vigie"_s.arg(i));
        auto opened = openWorkspace(path, Access::ReadWrite, IfMissing::Create);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().text()));
        auto workspace = std::make_unique<Workspace>(Workspace{std::move(*opened), {}, {}});
        RandomWorkspace random(workspace->connection, static_cast<quint32>(i + 1), kArticles);
        auto context = openContext(workspace->connection);
        QVERIFY2(context, qPrintable(context ? QString() : context.error().text()));
        workspace->context = std::move(*context);
        workspace->filters.append(Filter{});
        while (workspace->filters.size() < kFilters)
            workspace->filters.append(random.filter());
        m_workspaces.push_back(std::move(workspace));
    }
}

void OracleTest::twoThreadsReadWhatOneReads()
{
    for (const auto& workspace : m_workspaces) {
        const auto two = loadCube(workspace->connection, {}, 0);
        QVERIFY2(two, qPrintable(two ? QString() : two.error().text()));
        const Cube& cube = **two;
        const Cube& other = *workspace->context.cube;
        QVERIFY(cube.articles == other.articles && cube.leadCompanies == other.leadCompanies);
        QVERIFY(cube.actorArticles == other.actorArticles && cube.placeArticles == other.placeArticles);
        QVERIFY(cube.bySector == other.bySector && cube.withoutSector == other.withoutSector);
        for (const MetricKind kind : kMetricKinds) {
            const FigureBlock& a = cube.block(kind);
            const FigureBlock& b = other.block(kind);
            QVERIFY(a.id == b.id && a.article == b.article && a.value == b.value && a.unit == b.unit);
            QVERIFY(a.sector == b.sector && a.subject == b.subject && a.place == b.place);
            QVERIFY(a.state == b.state && a.why == b.why && a.accounts == b.accounts);
        }
    }
}

void OracleTest::articlesAreTheSame()
{
    int chosen = 0;
    for (const auto& workspace : m_workspaces)
        for (const Filter& filter : workspace->filters) {
            QueryContext withoutCube{&workspace->connection, nullptr, nullptr, nullptr};
            const auto bySql = ArticleIdsQuery{filter}(withoutCube);
            const auto byCube = ArticleIdsQuery{filter}(workspace->context);
            QVERIFY(bySql && byCube);
            QVERIFY(**bySql == **byCube);
            chosen += (*byCube)->empty() ? 0 : 1;
        }
    // A test of filters that choose nothing would prove nothing.
    QVERIFY(chosen > kWorkspaces * kFilters / 2);
}

void OracleTest::compareBreakdown(Workspace& workspace, Oracle& oracle, const Filter& filter,
                                  const BreakdownQuery& query)
{
    const auto breakdown = query(workspace.context);
    QVERIFY(breakdown);
    Oracle::Answer expected = query.measure == Measure::JobsNet
        ? difference(oracle.breakdown(filter, Measure::Jobs, query.axis, query.stack, {}),
                     oracle.breakdown(filter, Measure::JobsCut, query.axis, query.stack, {}))
        : oracle.breakdown(filter, query.measure, query.axis, query.stack, query.currency);
    Oracle::Answer actual = asAnswer(*breakdown);
    drop0(expected);
    drop0(actual);
    QVERIFY(actual.bins == expected.bins);
    QVERIFY(actual.total == expected.total);
    QVERIFY(actual.unconverted == expected.unconverted);
    QCOMPARE(actual.figures, expected.figures);
    QCOMPARE(actual.approximate, expected.approximate);
}

void OracleTest::breakdownsAreTheSame()
{
    int n = 0;
    for (const auto& workspace : m_workspaces) {
        Oracle oracle(workspace->connection);
        for (const Filter& filter : workspace->filters)
            for (const Measure measure : kMeasures) {
                const Axis axis = kAxes[n % kAxes.size()];
                const QString currency = kCurrencies[n % kCurrencies.size()];
                // Every axis for the two measures that all look at, one in turn for the others; so the stacks.
                const QList<Axis> axes
                    = measure == Measure::Jobs || measure == Measure::Investment ? kAxes : QList<Axis>{axis};
                for (const Axis a : axes) {
                    ++n;
                    const Axis stack = kAxes[(n / 3) % kAxes.size()];
                    const auto stacked = stack == a || n % 2 == 0 ? std::nullopt : std::optional(stack);
                    compareBreakdown(*workspace, oracle, filter, {filter, measure, a, stacked, currency, 0});
                    if (QTest::currentTestFailed())
                        return;
                }
            }
    }
}

void OracleTest::binsAddUpAndListsAddUpToTheBins()
{
    int n = 0;
    for (const auto& workspace : m_workspaces)
        for (const Filter& filter : workspace->filters)
            for (const Measure measure : kMeasures + QList<Measure>{Measure::Articles}) {
                int figuresOnAllAxes = -1;
                for (const Axis axis : kAxes) {
                    const int top = n++ % 3 == 0 ? 3 : 0;
                    const auto breakdown
                        = BreakdownQuery{filter, measure, axis, std::nullopt, u"EUR"_s, top}(workspace->context);
                    QVERIFY(breakdown);
                    Sum sum;
                    int figures = 0;
                    for (const Bin& bin : breakdown->bins) {
                        sum += bin.value;
                        figures += bin.figures;
                    }
                    QVERIFY(sum == breakdown->total);
                    QCOMPARE(figures, breakdown->figures);
                    QVERIFY(figuresOnAllAxes < 0 || figuresOnAllAxes == figures);
                    figuresOnAllAxes = figures;
                    if (measure == Measure::Articles)
                        continue;
                    const auto behind
                        = FigureListQuery{filter, measure, axis, std::nullopt, 0, u"EUR"_s}(workspace->context);
                    QCOMPARE(behind->figures, breakdown->figures);
                    for (const Bin& bin : breakdown->bins) {
                        const bool whole = n % 7 == 0;
                        compareList(*workspace, bin,
                                    {filter, measure, axis, bin.key, top, u"EUR"_s, whole, whole ? 0 : 1});
                        if (QTest::currentTestFailed())
                            return;
                    }
                }
            }
}

/// A list makes up its bar whether the figures left out are in it or not; every sum row by row where all are read.
void OracleTest::compareList(Workspace& workspace, const Bin& bin, FigureListQuery query)
{
    const auto list = query(workspace.context);
    QVERIFY(list);
    QVERIFY(list->counted == bin.value);
    if (query.limit > 0)
        return;
    Sum rows;
    int leftOut = 0;
    QHash<NotCounted, int> reasons;
    QSet<MetricId> figures;
    for (const MetricRow& row : list->rows) {
        figures.insert(row.why == NotCounted::Counted && row.partOf ? row.partOf : row.metric.id);
        rows += row.counted;
        leftOut += row.why == NotCounted::Counted ? 0 : 1;
        ++reasons[row.why];
        QVERIFY((row.why == NotCounted::OtherTelling) == static_cast<bool>(row.toldBy.id));
    }
    QVERIFY(rows == bin.value);
    QCOMPARE(list->rows.size(), list->total);
    QCOMPARE(list->figures, figures.size());
    for (const ReasonCount& reason : list->reasons) {
        QCOMPARE(reasons.value(reason.why), reason.figures);
        leftOut -= reason.figures;
    }
    QCOMPARE(leftOut, 0);
}

void OracleTest::timelinesAreTheSame()
{
    for (const auto& workspace : m_workspaces)
        for (const Filter& filter : workspace->filters)
            for (const Axis step : {Axis::Year, Axis::Quarter, Axis::Month}) {
                const Filter noDates = without(without(filter, FilterPart::Dates), FilterPart::Undated);
                const auto timeline = TimelineQuery{filter, Measure::Jobs, step, u"MAD"_s}(workspace->context);
                const auto breakdown
                    = BreakdownQuery{noDates, Measure::Jobs, step, std::nullopt, u"MAD"_s, 0}(workspace->context);
                QVERIFY(timeline && breakdown);
                Sum sum = timeline->undated;
                int articles = timeline->undatedArticles;
                for (qsizetype i = 0; i < timeline->buckets.size(); ++i) {
                    sum += timeline->buckets[i].value;
                    articles += timeline->buckets[i].articles;
                    QVERIFY(i == 0 || timeline->buckets[i - 1].to == timeline->buckets[i].from);
                    Filter inBucket = noDates;
                    inBucket.dates = {timeline->buckets[i].from, timeline->buckets[i].to};
                    if (step == Axis::Year) {
                        const auto inside = BreakdownQuery{inBucket, Measure::Jobs, step, std::nullopt, u"MAD"_s, 0}(
                            workspace->context);
                        QVERIFY(inside->total == timeline->buckets[i].value);
                        QCOMPARE(inside->articles, timeline->buckets[i].articles);
                    }
                }
                QVERIFY(sum == breakdown->total);
                QCOMPARE(articles, breakdown->articles);
            }
}

void OracleTest::facetsAndCountsAreTheSame()
{
    for (const auto& workspace : m_workspaces) {
        Oracle oracle(workspace->connection);
        for (const Filter& filter : workspace->filters) {
            const auto count
                = [&](const QByteArray& sql, const Filter& f) { return oracle.integers(sql, f).value(0); };
            const auto counts = CountsQuery{filter, u"EUR"_s}(workspace->context);
            QVERIFY(counts);
            QCOMPARE(counts->articles, count("SELECT count(*) FROM article a WHERE %1", filter));
            QCOMPARE(
                counts->figures,
                count("SELECT count(*) FROM metric m JOIN article a ON a.id = m.article_id WHERE %1 AND %2", filter));
            QCOMPARE(counts->reviewed,
                     count("SELECT count(*) FROM metric m JOIN article a ON a.id = m.article_id WHERE "
                           "%1 AND %2 AND m.review <> 'auto'",
                           filter));
            const auto sectors = SectorFacetQuery{filter}(workspace->context);
            QVERIFY(sectors);
            for (const SectorRow& row : *sectors) {
                Filter one = without(filter, FilterPart::Sectors);
                row.sector ? one.sectors.append(*row.sector) : void(one.sectorNotStated = true);
                QCOMPARE(row.articles, count("SELECT count(*) FROM article a WHERE %1", one));
            }
            const auto places = PlaceFacetQuery{filter}(workspace->context);
            QVERIFY(places);
            for (const PlaceRow& row : *places) {
                const Filter one = without(filter, FilterPart::Places).withPlaces({row.place.id});
                QCOMPARE(row.articles, count("SELECT count(*) FROM article a WHERE %1", one));
            }
            const auto actors = ActorListQuery{filter,
                                               ActorKind::Company,
                                               {},
                                               ActorSort::Jobs,
                                               0,
                                               u"MAD"_s,
                                               ActorListQuery::Counting::Facet}(workspace->context);
            QVERIFY(actors);
            const Filter noCompanies = without(filter, FilterPart::Companies);
            const auto bars
                = BreakdownQuery{noCompanies, Measure::Jobs, Axis::Company, std::nullopt, {}, 0}(workspace->context);
            for (const ActorRow& row : *actors) {
                QCOMPARE(row.articles,
                         count("SELECT count(*) FROM article a WHERE %1", noCompanies.withCompanies({row.actor.id})));
                const auto bar = std::find_if(bars->bins.begin(), bars->bins.end(), [&](const Bin& bin) {
                    return bin.key == BinKey{BinKey::Type::Value, row.actor.id.value};
                });
                QVERIFY(row.jobs == (bar == bars->bins.end() ? Sum{} : bar->value));
            }
            QVERIFY(std::is_sorted(actors->begin(), actors->end(),
                                   [](const ActorRow& a, const ActorRow& b) { return a.jobs > b.jobs; }));
        }
    }
}

QTEST_GUILESS_MAIN(OracleTest)
#include "tst_oracle.moc"
