// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptworkspace.h"
#include "models/analysis/actorkernel.h"
#include "models/analysis/breakdownkernel.h"
#include "models/analysis/countskernel.h"
#include "models/analysis/facetkernel.h"
#include "models/analysis/timelinekernel.h"
#include "models/query/articleidsquery.h"
#include "models/query/articlepagequery.h"
#include "models/query/articlequery.h"
#include "models/query/cubeloader.h"
#include "models/query/selectioncache.h"
#include "models/store/statement.h"
#include "models/store/workspace.h"
#include "syntheticworkspace.h"
#include "times.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace vigie;
using namespace vigie::bench;
using namespace Qt::StringLiterals;

namespace {

double residentMb()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

} // namespace

/// Run by hand, built for release: `VIGIE_BENCH_ARTICLES=1000000 VIGIE_BENCH_DIR=/tmp bench_query`, as
/// keptworkspace.h has it.
class QueryBench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void loading();
    void crossFilter();
    void breakdowns();
    void listPages();
    void search();

private:
    Filter randomFilter();
    void ensureCube(); ///< any function may be run alone

    int m_articles = 0;
    std::optional<Connection> m_connection;
    QueryContext m_context;
    quint32 m_seed = 1;
};

void QueryBench::initTestCase()
{
    const auto workspace = keptWorkspace();
    QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().text()));
    m_articles = workspace->articles;
    auto connection = openWorkspace(workspace->path, Access::ReadOnly);
    QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().text()));
    m_connection.emplace(std::move(*connection));
    Times::printHead(m_articles);
}

void QueryBench::loading()
{
    const double limit = m_articles * 0.004;
    for (const char* sql :
         {"SELECT id, ord FROM article ORDER BY ord",
          "SELECT article_id, actor_id, place_id, span_begin, investor FROM mention",
          "SELECT id, article_id, kind, value_milli, unit, modifier, role, sector, subject_id, place_id, "
          "span_begin, review FROM metric"}) {
        Times raw;
        raw.measure([&] {
            auto statement = Statement::prepare(*m_connection, sql);
            qint64 sum = 0;
            while (statement->step().value_or(false))
                sum += statement->integer(0) + static_cast<qint64>(statement->utf8(2).size());
            QVERIFY(sum > 0);
        });
        raw.print((std::string("  raw: ") + std::string(sql).substr(0, 40)).c_str(), limit);
    }
    const double before = residentMb();
    Times load;
    load.measure([&] {
        auto context = openContext(*m_connection);
        QVERIFY(context);
        m_context = std::move(*context);
    });
    load.print("load the cube from SQL", limit);
    std::printf("memory: %.0f MB resident, %.0f before\n", residentMb(), before);
}

void QueryBench::ensureCube()
{
    if (m_context.cube)
        return;
    auto context = openContext(*m_connection);
    QVERIFY2(context, qPrintable(context ? QString() : context.error().text()));
    m_context = std::move(*context);
}

Filter QueryBench::randomFilter()
{
    const auto next = [this](quint32 limit) {
        m_seed = m_seed * 1664525U + 1013904223U;
        return (m_seed >> 8U) % limit;
    };
    Filter filter;
    const QDate from = QDate(2000, 1, 1).addDays(next(8000));
    filter.dates = {from, from.addDays(1826)};
    filter.sectors = {static_cast<Sector>(next(5))};
    return filter;
}

void QueryBench::crossFilter()
{
    ensureCube();
    const Cube& cube = *m_context.cube;
    for (const bool withCompany : {false, true}) {
        Times step;
        Times withCounts;
        for (int i = 0; i < 60; ++i) {
            Filter filter = randomFilter();
            if (withCompany)
                filter.companies = {ActorId{1 + i % 200}};
            const auto work = [&] {
                // Five views: months, sectors, years stacked by sector, top companies by jobs, actors with counts.
                const CubeSelection all = select(cube, filter, nullptr);
                const CubeSelection noDates = select(cube, without(filter, FilterPart::Dates), nullptr);
                const CubeSelection noSector = select(cube, without(filter, FilterPart::Sectors), nullptr);
                const CubeSelection noCompany = select(cube, without(filter, FilterPart::Companies), nullptr);
                timeline(cube, noDates, Measure::Articles, Axis::Month, u"MAD"_s);
                sectorFacet(cube, noSector.articles, {});
                breakDown(cube, all, {Measure::Jobs, Axis::Year, Axis::Sector, u"MAD"_s, 0});
                breakDown(cube, all, {Measure::Investment, Axis::Company, std::nullopt, u"MAD"_s, 15});
                articlesByActor(cube, noCompany.articles);
            };
            if (i == 0)
                work(); // columns that are derived once
            step.measure(work);
            withCounts.measure([&] {
                work();
                workspaceCounts(cube, select(cube, filter, nullptr), u"MAD"_s);
                placeFacet(cube, select(cube, filter, nullptr).articles, {});
            });
        }
        step.print(withCompany ? "cross-filter step with a company, 5 views" : "cross-filter step, 5 views", 16);
        withCounts.print("  and status bar and places", 16);
    }
    Times everything;
    for (int i = 0; i < 20; ++i)
        everything.measure([&] {
            const CubeSelection all = select(cube, {}, nullptr);
            timeline(cube, all, Measure::Jobs, Axis::Month, u"MAD"_s);
            sectorFacet(cube, all.articles, {});
            breakDown(cube, all, {Measure::Jobs, Axis::Year, Axis::Sector, u"MAD"_s, 0});
            breakDown(cube, all, {Measure::Investment, Axis::Company, std::nullopt, u"MAD"_s, 15});
            articlesByActor(cube, all.articles);
        });
    everything.print("the same without any filter", 16);
}

void QueryBench::breakdowns()
{
    ensureCube();
    const Cube& cube = *m_context.cube;
    const CubeSelection all = select(cube, {}, nullptr);
    Filter reviewed;
    reviewed.reviewedOnly = true;
    const auto one = [&](const char* what, const auto& work) {
        Times first;
        first.measure(work);
        first.print(QByteArray(what).append(", first time").constData(), 33);
        Times again;
        for (int i = 0; i < 20; ++i)
            again.measure(work);
        again.print(what, 16);
    };
    one("jobs by sector", [&] { breakDown(cube, all, {Measure::Jobs, Axis::Sector, std::nullopt, u"MAD"_s, 0}); });
    one("investment in EUR by place, top 15", [&] {
        breakDown(cube, all, {Measure::Investment, Axis::Place, std::nullopt, u"EUR"_s, 15});
    });
    one("investment by company by month", [&] {
        breakDown(cube, all, {Measure::Investment, Axis::Company, Axis::Month, u"EUR"_s, 15});
    });
    one("select reviewed figures only", [&] { select(cube, reviewed, nullptr); });
    one("counts of everything", [&] { workspaceCounts(cube, all, u"MAD"_s); });
    one("places of everything", [&] { placeFacet(cube, all.articles, {}); });
    one("sums by actor", [&] { sumsByActor(cube, all, MetricKind::JobsCreated, u"MAD"_s); });
}

void QueryBench::listPages()
{
    ensureCube();
    Times ids;
    ArticleIds list;
    for (int i = 0; i < 10; ++i)
        ids.measure([&] { list = *ArticleIdsQuery{}(m_context); });
    ids.print("ids of all articles", 10);
    Times pages;
    Times articles;
    for (std::size_t i = 0; i < 100; ++i) {
        const std::size_t first = i * 7919 * 31 % (list->size() - 30);
        const QList<ArticleId> screen(list->begin() + static_cast<std::ptrdiff_t>(first),
                                      list->begin() + static_cast<std::ptrdiff_t>(first) + 30);
        QVERIFY(ArticlePageQuery({screen, {}})(m_context).has_value()); // so that the pages are in memory
        pages.measure([&] { QVERIFY(ArticlePageQuery({screen, {}})(m_context).has_value()); });
        articles.measure([&] { QVERIFY(ArticleQuery({screen[0], u"MAD"_s})(m_context).has_value()); });
    }
    pages.print("a screen of 30 rows", 1);
    articles.print("one article for the reader", 1);
}

void QueryBench::search()
{
    ensureCube();
    const auto rawFirst = [&](const QString& word) {
        auto statement = Statement::prepare(*m_connection,
                                            "SELECT rowid FROM article_fts WHERE article_fts MATCH ? "
                                            "ORDER BY rowid DESC LIMIT 50");
        statement->bind(word);
        while (statement->step().value_or(false)) { }
    };
    for (const int rank : {0, 100, 1000, 10'000}) {
        const QString word = syntheticWord(rank);
        Times raw;
        Times whole;
        std::size_t hits = 0;
        for (int i = 0; i < 15; ++i) {
            raw.measure([&] { rawFirst(word); });
            Filter filter;
            filter.text = word;
            m_context.selections = std::make_shared<SelectionCache>(); // nothing remembered
            whole.measure([&] {
                const auto ids = *ArticleIdsQuery{filter}(m_context);
                hits = ids->size();
                const QList<ArticleId> screen(
                    ids->begin(), ids->begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(50, hits)));
                QVERIFY(ArticlePageQuery({screen, word})(m_context).has_value());
            });
        }
        raw.print(qPrintable(u"  raw FTS, first 50: rank %1"_s.arg(rank)), 50);
        whole.print(qPrintable(u"search, count, first 50 excerpts: %1 hits"_s.arg(hits)), 50);
    }
}

QTEST_GUILESS_MAIN(QueryBench)
#include "bench_query.moc"
