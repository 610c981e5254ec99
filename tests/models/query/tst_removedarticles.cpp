// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/actorlistquery.h"
#include "models/query/actorpagequery.h"
#include "models/query/articleidsquery.h"
#include "models/query/articlepagequery.h"
#include "models/query/articlequery.h"
#include "models/query/breakdownquery.h"
#include "models/query/countsquery.h"
#include "models/query/cubeloader.h"
#include "models/query/figurelistquery.h"
#include "models/query/likenamesquery.h"
#include "models/query/mergesuggestionsquery.h"
#include "models/query/namesquery.h"
#include "models/query/placefacetquery.h"
#include "models/query/placesearchquery.h"
#include "models/query/reviewqueuequery.h"
#include "models/query/sectorfacetquery.h"
#include "models/query/storylistquery.h"
#include "models/query/storyquery.h"
#include "models/query/storysuggestionsquery.h"
#include "models/query/timelinequery.h"
#include "models/store/articleremoval.h"
#include "models/store/integritycheck.h"
#include "models/store/statement.h"
#include "models/store/workspace.h"
#include "randomworkspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

constexpr int kArticles = 120;
constexpr int kFilters = 25;

Connection open(const QString& path)
{
    auto opened = openWorkspace(path, Access::ReadWrite, IfMissing::Create);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text()));
    return std::move(*opened);
}

void run(Connection& connection, const QByteArray& sql)
{
    if (const auto done = connection.execute(sql); !done)
        qFatal("%s: %s", sql.constData(), qPrintable(done.error().text()));
}

/// What the queries say of two workspaces, side by side.
class Comparison
{
public:
    Comparison(Connection& a, Connection& b)
        : m_a(*openContext(a))
        , m_b(*openContext(b))
    {
    }

    template <class Query> void same(const char* name, const Query& query)
    {
        const auto a = query(m_a);
        const auto b = query(m_b);
        if (a.has_value() != b.has_value() || (a && !(*a == *b)))
            m_differing.append(QString::fromUtf8(name));
    }

    void articles(const Filter& filter)
    {
        const auto a = ArticleIdsQuery{filter}(m_a);
        const auto b = ArticleIdsQuery{filter}(m_b);
        QueryContext plainA{m_a.connection, nullptr, nullptr, nullptr};
        QueryContext plainB{m_b.connection, nullptr, nullptr, nullptr};
        if (!(**a == **b) || !(**a == **ArticleIdsQuery{filter}(plainA))
            || !(**a == **ArticleIdsQuery{filter}(plainB)))
            m_differing.append(u"articles"_s);
        same("page", ArticlePageQuery{QList<ArticleId>((*a)->begin(), (*a)->end()), filter.text});
    }

    const QStringList& differing() const { return m_differing; }

private:
    QueryContext m_a;
    QueryContext m_b;
    QStringList m_differing;
};

void compareUnderFilter(Comparison& compare, const Filter& filter)
{
    compare.articles(filter);
    compare.same("counts", CountsQuery{filter, u"MAD"_s});
    compare.same("sectors", SectorFacetQuery{filter});
    compare.same("places", PlaceFacetQuery{filter});
    compare.same("timeline", TimelineQuery{filter, Measure::Jobs, Axis::Year, u"MAD"_s});
    compare.same("stories", StoryListQuery{filter});
    compare.same("queue", ReviewQueueQuery{filter, u"MAD"_s, 50});
    for (const ActorListQuery::Counting counting :
         {ActorListQuery::Counting::Facet, ActorListQuery::Counting::Filtered})
        compare.same("actors", ActorListQuery{filter, std::nullopt, {}, ActorSort::Articles, 0, u"MAD"_s, counting});
    for (const Measure measure : {Measure::Jobs, Measure::Investment, Measure::Articles})
        for (const Axis axis : {Axis::Sector, Axis::Year, Axis::Place, Axis::Company, Axis::Review}) {
            compare.same("breakdown", BreakdownQuery{filter, measure, axis, std::nullopt, u"MAD"_s, 0});
            if (measure != Measure::Articles)
                compare.same("figures", FigureListQuery{filter, measure, axis, std::nullopt, 0, u"MAD"_s, true, 0});
        }
}

void compareAll(Comparison& compare, const QList<Filter>& filters)
{
    for (const Filter& filter : filters)
        compareUnderFilter(compare, filter);
    for (int article = 1; article <= kArticles; ++article) {
        compare.same("article", ArticleQuery{{article}, u"MAD"_s});
        compare.same("story", StoryQuery{{article}});
    }
    for (int number = 1; number <= 14; ++number) {
        const QString name = u"Actor %1"_s.arg(number);
        compare.same("actor page", ActorPageQuery{{number}, {}, u"MAD"_s});
        compare.same("names", NamesQuery{{name}, {name}, {u"Place %1"_s.arg(number)}});
        compare.same("like names", LikeNamesQuery{{name}, {}});
    }
    compare.same("suggested merges", MergeSuggestionsQuery{});
    compare.same("suggested stories", StorySuggestionsQuery{});
    compare.same("place search", PlaceSearchQuery{});
    compare.same("place search", PlaceSearchQuery{u"place"_s, PlaceSearchQuery::Among::All, {}, 60});
}

/// Out of the file, as if they had never been in it, with the actors and places that only they name.
void erase(Connection& connection, const QList<ArticleId>& articles)
{
    QByteArrayList ids;
    for (const ArticleId article : articles)
        ids.append(QByteArray::number(article.value));
    const QByteArray list = "(" + ids.join(',') + ")";
    run(connection, "INSERT INTO removed_article SELECT id, title, 0, '' FROM article WHERE id IN " + list);
    run(connection, "CREATE TEMP TABLE actors AS SELECT id FROM gone_actor");
    run(connection, "CREATE TEMP TABLE places AS SELECT id FROM gone_place");
    run(connection, "DELETE FROM article WHERE id IN " + list);
    run(connection, "DELETE FROM actor WHERE id IN (SELECT id FROM actors)");
    run(connection, "DELETE FROM place WHERE id IN (SELECT id FROM places)");
    run(connection, "INSERT INTO article_fts (article_fts) VALUES ('rebuild')");
}

} // namespace

/// Random workspaces of which a part is removed, against such from which the same part was erased.
class TestRemovedArticles : public QObject
{
    Q_OBJECT

private slots:
    void removedIsAsNeverThere_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<double>("share");
        QTest::newRow("a few") << 11U << 0.05;
        QTest::newRow("half") << 12U << 0.5;
        QTest::newRow("nearly all") << 13U << 0.95;
        QTest::newRow("all") << 14U << 1.0;
    }
    void removedIsAsNeverThere()
    {
        QFETCH(quint32, seed);
        QFETCH(double, share);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"w.vigie"_s);
        QList<Filter> filters{Filter()};
        QList<ArticleId> removed;
        {
            Connection connection = open(path);
            RandomWorkspace random(connection, seed, kArticles);
            while (filters.size() < kFilters)
                filters.append(random.filter());
            for (int article = 1; article <= kArticles; ++article)
                if (random.random().generateDouble() < share)
                    removed.append(ArticleId{article});
            run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        }
        for (const QString& copy : {u"erased.vigie"_s, u"before.vigie"_s})
            QVERIFY(QFile::copy(path, folder.filePath(copy)));
        Connection connection = open(path);
        Connection erased = open(folder.filePath(u"erased.vigie"_s));
        Connection before = open(folder.filePath(u"before.vigie"_s));
        erase(erased, removed);
        auto edit = Edit::begin(connection, {u"test"_s, u"ana"_s});
        QVERIFY(edit && removeArticles(*edit, removed, [](const auto&, const auto& existing) { return existing; }));
        QVERIFY(edit->commit());
        {
            Comparison compare(connection, erased);
            compareAll(compare, filters);
            QCOMPARE(compare.differing().join(u", "_s), QString());
        }
        for (const QByteArray view : {"v_articles", "v_metrics", "v_actors"}) {
            const QByteArray ids = "SELECT group_concat(id) FROM (SELECT id FROM " + view + " ORDER BY id)";
            QCOMPARE(*columnOf(connection, ids), *columnOf(erased, ids));
        }
        QVERIFY(undo(connection));
        Comparison compare(connection, before);
        compareAll(compare, filters);
        QCOMPARE(compare.differing().join(u", "_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestRemovedArticles)
#include "tst_removedarticles.moc"
