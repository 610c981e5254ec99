// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/drafts.h"
#include "models/query/actorlistquery.h"
#include "models/query/actorpagequery.h"
#include "models/query/articleidsquery.h"
#include "models/query/articlepagequery.h"
#include "models/query/articlequery.h"
#include "models/query/chipnamesquery.h"
#include "models/query/cubeloader.h"
#include "models/query/figurelistquery.h"
#include "models/query/namesquery.h"
#include "models/query/restorefilterquery.h"
#include "models/store/articlestore.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

/// The queries that read rows, on a workspace that the store has written.
class QueriesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pageShowsHeadlinesFirst();
    void jobsCutStandBesideJobsCreated();
    void amountsKeepWhatIsKnownOfThem();
    void pageShowsHitsOfTheSearch();
    void pageLeavesOutWhatIsGone();
    void articleHasAllThatWasRead();
    void figuresWithoutAMeasureTellWhy();
    void figuresThatCountComeFirstAndPartsNameTheirHeadline();
    void figureListsCanBeCut();
    void actorsAreFoundByAlias();
    void actorPage();
    void namesResolveWithoutCaseAndAccents();
    void whoIsCalledSoComesBeforeWhoIsAlsoCalledSo();
    void unknownNamesGetSuggestions();
    void chipNames();
    void aFilterFromElsewhereTakesTheNamesHere();
    void aCancelledQueryStops();
    void withoutACubeMostQueriesAreBusy();

private:
    QList<ArticleId> ids();

    TemporaryWorkspace m_workspace;
    QueryContext m_context;
};

void QueriesTest::initTestCase()
{
    ArticleDraft first = draft(u"Yazaki Maroc investit 30 MDH à Kénitra et créera 500 emplois, dont 200 dès 2023. "
                               u"Le secteur emploie 130 000 personnes."_s,
                               u"2022-03-05"_s, u"/texts/yazaki.txt"_s);
    first.article.sectors = {Sector::Automotive, Sector::Digital};
    const qsizetype yazaki = addActor(first, u"Yazaki Maroc"_s, ActorKind::Company, {u"Yazaki"_s}, true);
    first.places.append({u"Kénitra"_s, QString(), {}, {{spanOf(first.article.body, u"Kénitra"_s), u"Kénitra"_s}}});
    addMetric(first, MetricKind::Investment, 30'000'000, u"30 MDH"_s).subject = yazaki;
    addMetric(first, MetricKind::JobsCreated, 500, u"500 emplois"_s).subject = yazaki;
    addMetric(first, MetricKind::JobsCreated, 200, u"200"_s).fields.role = Role::Part;
    addMetric(first, MetricKind::Workforce, 130'000, u"130 000"_s).fields.role = Role::Background;
    ArticleDraft second = draft(u"Selon l’Élysée, Renault Group fermera une usine. M. Senard l’a dit."_s, u"2023"_s);
    addActor(second, u"Renault Group"_s, ActorKind::Company, {u"Régie Renault"_s});
    addActor(second, u"M. Senard"_s, ActorKind::Person);
    const ArticleDraft third = draft(u"Un texte sans date."_s);
    auto writer = ArticleStore::prepare(m_workspace.connection);
    QVERIFY2(writer, qPrintable(writer ? QString() : writer.error().text()));
    const auto written = writer->write({first, second, third});
    QVERIFY2(written, qPrintable(written ? QString() : written.error().text()));
    auto context = openContext(m_workspace.connection);
    QVERIFY(context);
    m_context = std::move(*context);
}

QList<ArticleId> QueriesTest::ids()
{
    const auto ids = ArticleIdsQuery{}(m_context);
    return {(*ids)->begin(), (*ids)->end()};
}

void QueriesTest::pageShowsHeadlinesFirst()
{
    const auto page = ArticlePageQuery{ids(), {}}(m_context);
    QVERIFY(page);
    QCOMPARE(page->size(), 3);
    QCOMPARE(page->at(0).date, (PartialDate{2023, 0, 0}));
    QCOMPARE(page->at(2).date, PartialDate{});
    const ArticleRow& row = page->at(1);
    QCOMPARE(row.date, (PartialDate{2022, 3, 5}));
    QCOMPARE(row.file, u"/texts/yazaki.txt"_s);
    QCOMPARE(row.sectors, (QList{Sector::Automotive, Sector::Digital}));
    QCOMPARE(row.headlines,
             (QList<Amount>{{MetricKind::JobsCreated, Sum{500'000}, u"jobs"_s},
                            {MetricKind::Investment, Sum{30'000'000'000}, u"MAD"_s}}));
    QCOMPARE(row.figures, 4);
    QCOMPARE(row.reviewed, 0);
    QVERIFY(row.excerpt.startsWith(u"Yazaki Maroc investit"_s));
    QVERIFY(row.excerptHits.isEmpty());
}

void QueriesTest::jobsCutStandBesideJobsCreated()
{
    TemporaryWorkspace workspace;
    ArticleDraft article = draft(u"Atlas investit 30 MDH, crée 80 emplois et supprime 212 postes."_s);
    addMetric(article, MetricKind::Investment, 30'000'000, u"30 MDH"_s);
    addMetric(article, MetricKind::JobsCut, 212, u"212 postes"_s);
    addMetric(article, MetricKind::JobsCreated, 80, u"80 emplois"_s);
    auto writer = ArticleStore::prepare(workspace.connection);
    QVERIFY(writer && writer->write({article}));
    auto context = openContext(workspace.connection);
    QVERIFY(context);
    const auto page = ArticlePageQuery{{ArticleId{1}}, {}}(*context);
    QVERIFY(page && page->size() == 1);
    QList<MetricKind> kinds;
    for (const Amount& amount : page->first().headlines)
        kinds.append(amount.kind);
    QCOMPARE(kinds, (QList{MetricKind::JobsCreated, MetricKind::JobsCut, MetricKind::Investment}));
}

void QueriesTest::amountsKeepWhatIsKnownOfThem()
{
    TemporaryWorkspace workspace;
    ArticleDraft article = draft(u"Au moins 80 emplois, puis 20 autres. De 20 à 23 M€."_s);
    addMetric(article, MetricKind::JobsCreated, 80, u"Au moins 80 emplois"_s).fields.modifier = Modifier::AtLeast;
    addMetric(article, MetricKind::JobsCreated, 20, u"20 autres"_s);
    MetricFields& range = addMetric(article, MetricKind::Investment, 20'000'000, u"20 à 23 M€"_s).fields;
    range.modifier = Modifier::Range;
    range.valueMax = Decimal::fromWhole(23'000'000);
    auto writer = ArticleStore::prepare(workspace.connection);
    QVERIFY(writer && writer->write({article}));
    auto context = openContext(workspace.connection);
    QVERIFY(context);
    const auto page = ArticlePageQuery{{ArticleId{1}}, {}}(*context);
    QVERIFY(page && page->size() == 1);
    QCOMPARE(page->first().headlines,
             (QList<Amount>{
                 {MetricKind::JobsCreated, Sum{100'000}, u"jobs"_s, Modifier::AtLeast},
                 {MetricKind::Investment, Sum{20'000'000'000}, u"MAD"_s, Modifier::Range, Sum{23'000'000'000}}}));
}

void QueriesTest::pageShowsHitsOfTheSearch()
{
    const auto page = ArticlePageQuery{ids(), u"kenitra \"500 emplois\""_s}(m_context);
    QVERIFY(page);
    const ArticleRow& row = page->at(1);
    QStringList hits;
    for (const TextRange hit : row.excerptHits)
        hits.append(row.excerpt.sliced(hit.begin, hit.length()));
    QCOMPARE(hits, (QStringList{u"Kénitra"_s, u"500 emplois"_s}));
}

void QueriesTest::pageLeavesOutWhatIsGone()
{
    QList<ArticleId> some = ids();
    some.insert(1, ArticleId{4711});
    const auto page = ArticlePageQuery{some, {}}(m_context);
    QVERIFY(page);
    QCOMPARE(page->size(), 3);
    QCOMPARE(page->at(1).id, some[2]);
    QCOMPARE(ArticlePageQuery({some.toVector().fill(some[0], 1001), {}})(m_context).error().kind,
             Error::Kind::BadInput);
}

void QueriesTest::articleHasAllThatWasRead()
{
    const auto detail = ArticleQuery{ids()[1], u"MAD"_s}(m_context);
    QVERIFY(detail);
    QCOMPARE(detail->article.sources.size(), 1);
    QCOMPARE(detail->article.sources[0].importedAt, QDateTime({2024, 5, 1}, {12, 0}, Qt::UTC));
    QCOMPARE(detail->article.textSha256.size(), 32);
    QCOMPARE(detail->metrics.size(), 4);
    const QList<NotCounted> why{NotCounted::Counted, NotCounted::Counted, NotCounted::Part, NotCounted::Background};
    for (qsizetype i = 0; i < 4; ++i) {
        const MetricRow& row = detail->metrics[i];
        QCOMPARE(row.why, why[i]);
        QCOMPARE(TextIndex(detail->article.body).slice(row.metric.span), row.metric.quote);
    }
    QCOMPARE(detail->metrics[0].subjectName, u"Yazaki Maroc"_s);
    QCOMPARE(detail->metrics[0].counted.toString(), std::string("30000000"));
    QCOMPARE(detail->mentions.size(), 2);
    QCOMPARE(detail->mentions[0].name, u"Yazaki Maroc"_s);
    QVERIFY(detail->mentions[0].mention.investor);
    QVERIFY(detail->mentions[1].mention.place);
    QCOMPARE(ArticleQuery({ArticleId{4711}, {}})(m_context).error().kind, Error::Kind::NotFound);
}

void QueriesTest::figuresWithoutAMeasureTellWhy()
{
    FigureListQuery query;
    query.currency = u"EUR"_s;
    query.withLeftOut = true;
    const auto list = query(m_context);
    QVERIFY(list);
    QStringList lines;
    for (const MetricRow& row : list->rows)
        lines.append(row.metric.quote + u':' + code(row.why) + u':' + row.countedUnit);
    QCOMPARE(
        lines,
        (QStringList{u"30 MDH::EUR"_s, u"500 emplois::jobs"_s, u"200:part:jobs"_s, u"130 000:background:jobs"_s}));
    QCOMPARE(list->reasons, (QList<ReasonCount>{{NotCounted::Part, 1}, {NotCounted::Background, 1}}));
    query.withLeftOut = false;
    QCOMPARE(query(m_context)->rows.size(), 2);
}

void QueriesTest::figuresThatCountComeFirstAndPartsNameTheirHeadline()
{
    FigureListQuery query;
    query.currency = u"MAD"_s;
    query.withLeftOut = true;
    query.order = FigureOrder::CountedFirst;
    const auto list = query(m_context);
    QVERIFY(list);
    QCOMPARE(list->rows.size(), 4);
    QCOMPARE(list->rows[1].why, NotCounted::Counted);
    const MetricRow& part = list->rows[2];
    QCOMPARE(part.why, NotCounted::Part);
    QCOMPARE(part.partOf, list->rows[1].metric.id);
    QCOMPARE(part.partOfQuote, u"500 emplois"_s);
    QCOMPARE(list->rows[3].why, NotCounted::Background);
    QVERIFY(!list->rows[3].partOf && !list->rows[3].toldBy.id);
    const auto detail = ArticleQuery{part.metric.article, u"MAD"_s}(m_context);
    QCOMPARE(detail->metrics[2].partOfQuote, u"500 emplois"_s);
}

void QueriesTest::figureListsCanBeCut()
{
    FigureListQuery query;
    query.measure = Measure::Jobs;
    query.withLeftOut = true;
    query.limit = 1;
    query.offset = 1;
    const auto list = query(m_context);
    QVERIFY(list);
    QCOMPARE(list->total, 2);
    QCOMPARE(list->counted.toString(), std::string("500"));
    QCOMPARE(list->rows.size(), 1);
    QCOMPARE(list->rows[0].why, NotCounted::Part);
    query.measure = Measure::Articles;
    QCOMPARE(query(m_context).error().kind, Error::Kind::BadInput);
}

void QueriesTest::actorsAreFoundByAlias()
{
    ActorListQuery query;
    query.search = u"REGIE ren"_s;
    const auto rows = query(m_context);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().actor.name, u"Renault Group"_s);
    QCOMPARE(rows->first().actor.aliases, QStringList{u"Régie Renault"_s});
    query.search.clear();
    query.kind = ActorKind::Company;
    query.sort = ActorSort::Jobs;
    query.currency = u"MAD"_s;
    const auto companies = query(m_context);
    QCOMPARE(companies->size(), 2);
    QCOMPARE(companies->first().actor.name, u"Yazaki Maroc"_s);
    QCOMPARE(companies->first().jobs.toString(), std::string("500"));
    QCOMPARE(companies->first().investment.toString(), std::string("30000000"));
    // A facet keeps its choice changeable; a list under the filter does not show what the filter leaves out.
    query.filter.companies = {companies->first().actor.id};
    QCOMPARE(query(m_context)->size(), 2);
    query.counting = ActorListQuery::Counting::Filtered;
    QCOMPARE(query(m_context)->size(), 1);
    query.limit = 1;
    query.filter = {};
    QCOMPARE(query(m_context)->size(), 1);
}

void QueriesTest::actorPage()
{
    const auto renault = NamesQuery{{u"Renault Group"_s}, {}, {}}(m_context)->companies.first();
    const auto page = ActorPageQuery{renault, {}, u"MAD"_s}(m_context);
    QVERIFY(page);
    QCOMPARE(page->articles, 1);
    QCOMPARE(page->articlesByYear, (QList<std::pair<int, int>>{{2023, 1}}));
    QCOMPARE(page->coActors.size(), 1);
    QCOMPARE(page->coActors.first().name, u"M. Senard"_s);
    QVERIFY(page->figures.isEmpty());
    const auto yazaki = NamesQuery{{u"yazaki"_s}, {}, {}}(m_context)->companies.first();
    const auto other = ActorPageQuery{yazaki, {}, u"MAD"_s}(m_context);
    QCOMPARE(other->figures.size(), 2);
    QCOMPARE(other->jobs.toString(), std::string("500"));
    QCOMPARE(other->places.first().place.name, u"Kénitra"_s);
    QCOMPARE(ActorPageQuery({ActorId{4711}, {}, {}})(m_context).error().kind, Error::Kind::NotFound);
}

void QueriesTest::namesResolveWithoutCaseAndAccents()
{
    const auto names = NamesQuery{{u"YAZAKI"_s}, {u"m. senard"_s, u"regie renault"_s}, {u"kenitra"_s}}(m_context);
    QVERIFY(names);
    QCOMPARE(names->companies.size(), 1);
    QCOMPARE(names->actors.size(), 2);
    QCOMPARE(names->places.size(), 1);
    QVERIFY(names->unknown.isEmpty());
    // A person is no company.
    QCOMPARE(NamesQuery({{u"M. Senard"_s}, {}, {}})(m_context)->unknown.size(), 1);
}

void QueriesTest::whoIsCalledSoComesBeforeWhoIsAlsoCalledSo()
{
    TemporaryWorkspace w;
    ArticleDraft one = draft(u"Bellavia et Bellavia Maroc, Corvetto Maroc et Corvetto Tunisie signent."_s);
    addActor(one, u"Bellavia"_s);
    addActor(one, u"Bellavia Maroc"_s, ActorKind::Company, {u"Bellavia"_s});
    addActor(one, u"Corvetto Maroc"_s, ActorKind::Company, {u"Corvetto"_s});
    addActor(one, u"Corvetto Tunisie"_s, ActorKind::Company, {u"Corvetto"_s});
    auto store = ArticleStore::prepare(w.connection);
    QVERIFY(store && store->write({one}));
    QueryContext context;
    context.connection = &w.connection;
    const auto names = NamesQuery{{u"bellavia"_s}, {u"corvetto"_s}, {}}(context);
    QVERIFY(names);
    QCOMPARE(names->companies.size(), 1);
    QCOMPARE(names->actors.size(), 2);
}

void QueriesTest::unknownNamesGetSuggestions()
{
    const auto names = NamesQuery{{u"Yazakki"_s, u"renaul"_s}, {}, {u"Xyzzy"_s}}(m_context);
    QVERIFY(names);
    QCOMPARE(names->unknown.size(), 3);
    QCOMPARE(names->unknown[0].suggestions, QStringList{u"Yazaki"_s});
    QCOMPARE(names->unknown[1].suggestions.first(), u"Renault Group"_s);
    QCOMPARE(names->unknown[2], (UnknownName{NameUse::Place, u"Xyzzy"_s, {}}));
}

void QueriesTest::chipNames()
{
    Filter filter;
    filter.companies = {NamesQuery{{u"yazaki"_s}, {}, {}}(m_context)->companies.first(), ActorId{4711}};
    const auto names = ChipNamesQuery{filter}(m_context);
    QVERIFY(names);
    QCOMPARE(names->actors.values(), QStringList{u"Yazaki Maroc"_s});
}

void QueriesTest::aFilterFromElsewhereTakesTheNamesHere()
{
    const ActorId yazaki = NamesQuery{{u"yazaki"_s}, {}, {}}(m_context)->companies.first();
    const ActorId senard = NamesQuery{{}, {u"m. senard"_s}, {}}(m_context)->actors.first();
    Filter filter;
    filter.text = u"usine"_s;
    filter.companies = {yazaki, ActorId{4711}, senard};
    // The first still bears its name; the second is known by an alias; the third is another's id now.
    const ChipNames names{{{yazaki, u"Yazaki Maroc"_s}, {ActorId{4711}, u"Régie Renault"_s}, {senard, u"Yazaki"_s}},
                          {}};
    const auto restored = RestoreFilterQuery{filter, names}(m_context);
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().text()));
    QCOMPARE(restored->companies,
             (QList<ActorId>{yazaki, NamesQuery{{u"renault group"_s}, {}, {}}(m_context)->companies.first()}));
    QCOMPARE(restored->text, u"usine"_s);
    filter = {};
    filter.places = {PlaceId{4711}};
    const auto unknown = RestoreFilterQuery{filter, {{}, {{PlaceId{4711}, u"Atlantide"_s}}}}(m_context);
    QCOMPARE(unknown.error().kind, Error::Kind::BadInput);
    QCOMPARE(unknown.error().context, u"Atlantide"_s);
}

void QueriesTest::aCancelledQueryStops()
{
    QueryContext context = m_context;
    context.cancel = std::make_shared<std::atomic<bool>>(true);
    QCOMPARE(ArticleIdsQuery{}(context).error().kind, Error::Kind::Cancelled);
    QCOMPARE(ArticlePageQuery({ids(), {}})(context).error().kind, Error::Kind::Cancelled);
    QCOMPARE(loadCube(m_workspace.connection, context.cancel).has_value(), true); // too small to look at the flag
}

void QueriesTest::withoutACubeMostQueriesAreBusy()
{
    QueryContext context{&m_workspace.connection, nullptr, nullptr, nullptr};
    QCOMPARE(FigureListQuery{}(context).error().kind, Error::Kind::Busy);
    QCOMPARE((*ArticleIdsQuery{}(context))->size(), 3U);
    QVERIFY(ArticleQuery({ids()[1], {}})(context).has_value());
}

QTEST_GUILESS_MAIN(QueriesTest)
#include "tst_queries.moc"
