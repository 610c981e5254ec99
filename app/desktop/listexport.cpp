// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/listexport.h"

#include "models/exporters/safefile.h"
#include "models/exporters/tables.h"
#include "models/query/actorlistquery.h"
#include "models/query/articleidsquery.h"
#include "models/query/articlepagequery.h"
#include "models/query/figurelistquery.h"
#include "models/query/queryrunner.h"
#include "views/common/filtertext.h"
#include "views/common/rateswords.h"

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

Result<Table> articles(const ListExport& request, QueryContext& context)
{
    const auto ids = ArticleIdsQuery{request.filter}(context);
    if (!ids)
        return tl::unexpected(ids.error());
    return ArticlePageQuery{QList<ArticleId>((*ids)->begin(), (*ids)->end()), request.filter.text}(context).map(
        articlesTable);
}

Result<Table> figures(const ListExport& request, QueryContext& context)
{
    FigureListQuery query;
    query.filter = request.filter;
    query.currency = request.currency;
    query.withLeftOut = true;
    return query(context).map([](const FigureList& list) { return metricsTable(list.rows); });
}

Result<Table> actors(const ListExport& request, QueryContext& context)
{
    ActorListQuery query;
    query.filter = request.filter;
    query.currency = request.currency;
    query.counting = ActorListQuery::Counting::Filtered;
    return query(context).map([&](const QList<ActorRow>& rows) { return actorsTable(rows, request.currency); });
}

/// Runs on the worker like any query; delivers the rows.
struct ListExportQuery
{
    using Rows = Table;
    static constexpr bool kNeedsCube = true;

    ListExport request;

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const
    {
        switch (request.kind) {
        case ListKind::Articles:
            return articles(request, context);
        case ListKind::Figures:
            return figures(request, context);
        case ListKind::Actors:
            return actors(request, context);
        }
        return failure(Error::Kind::Internal, u"no such list"_s);
    }
};

QStringList notes(const ListExport& request)
{
    return {u"Vigie " VIGIE_VERSION ""_s, filterText(request.filter, request.names, LocaleFormat()),
            ratesWords(request.currency)};
}

} // namespace

QString suggestedFileName(ListKind kind)
{
    switch (kind) {
    case ListKind::Articles:
        return u"articles.csv"_s;
    case ListKind::Figures:
        return u"figures.csv"_s;
    case ListKind::Actors:
        return u"actors.csv"_s;
    }
    return {};
}

void runListExport(const ListExport& request, const QString& path, QueryRunner& runner, QObject* receiver,
                   std::function<void(const Result<>&)> done)
{
    runner.run(Lane::Figures, ListExportQuery{request}, receiver, [=](Result<Table> table) {
        if (!table) {
            done(tl::unexpected(table.error()));
            return;
        }
        table->notes = notes(request);
        done(writeFileSafely(
            path, path.endsWith(u".json"_s, Qt::CaseInsensitive) ? toJson(*table) : toCsv(*table, {.notes = true})));
    });
}

Result<> saveFailures(const ImportSummary& summary, const QString& path)
{
    Table table{{u"file"_s, u"reason"_s}, {}, {}};
    for (const ImportFailure& failed : summary.failures)
        table.rows.append({failed.file, failed.reason});
    for (const QString& skipped : summary.skipped)
        table.rows.append({skipped, u"no reader for this kind of file"_s});
    return writeFileSafely(path, toCsv(table));
}

} // namespace vigie
