// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/listexport.h"

#include "app/desktop/fileexport.h"
#include "app/journaltable.h"
#include "models/exporters/safefile.h"
#include "models/exporters/tables.h"
#include "models/query/actorlistquery.h"
#include "models/query/articlelistquery.h"
#include "models/query/figurelistquery.h"
#include "views/common/listnotesquery.h"
#include "views/common/tablewords.h"
#include "views/curation/editwords.h"

#include <QCoreApplication>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

Result<Table> articles(const ListExport& request, QueryContext& context)
{
    return ArticleListQuery{request.filter}(context).map(articlesTable);
}

Result<Table> figures(const ListExport& request, QueryContext& context)
{
    FigureListQuery query;
    query.filter = request.filter;
    query.currency = request.currency;
    query.withLeftOut = true;
    query.withEvidence = true;
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

/// Whoever has given up by then does not want the file.
Result<> writeTable(const Table& table, const ListFile& file, const QueryContext& context)
{
    const auto bytes = listBytes(table, file.form, LocaleFormat());
    if (!bytes)
        return tl::unexpected(bytes.error());
    return context.proceed().and_then([&] { return writeFileSafely(file.path, *bytes); });
}

struct JournalFileQuery
{
    using Rows = void;
    static constexpr bool kNeedsCube = false;

    ListFile file;

    [[nodiscard]] Result<> operator()(QueryContext& context) const
    {
        const bool inWords = file.form == ListForm::SpreadsheetCsv || file.form == ListForm::Workbook;
        return journal(*context.connection).and_then([&](QList<JournalStep> steps) {
            for (JournalStep& step : inWords ? steps : QList<JournalStep>())
                step.action = editLabel(step.action);
            return writeTable(journalTable(steps), file, context);
        });
    }
};

QString titleOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Articles:
        return QCoreApplication::translate("ListTitles", "Articles");
    case ListKind::Figures:
        return QCoreApplication::translate("ListTitles", "Figures");
    case ListKind::Actors:
        return QCoreApplication::translate("ListTitles", "Actors");
    }
    return {};
}

/// Reads the rows and the notes that explain them, and writes both.
struct ListFileQuery
{
    using Rows = void;
    static constexpr bool kNeedsCube = true;

    ListExport request;
    ListFile file;

    [[nodiscard]] Result<> operator()(QueryContext& context) const
    {
        auto table = rows(context);
        const auto notes
            = ListNotesQuery{titleOf(request.kind), request.filter, request.currency, QDate::currentDate()}(context);
        if (!table || !notes)
            return tl::unexpected(table ? notes.error() : table.error());
        table->notes = *notes;
        return writeTable(*table, file, context);
    }

private:
    [[nodiscard]] Result<Table> rows(QueryContext& context) const
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

void runListExport(const ListExport& request, const ListFile& file, QueryRunner& runner, QObject* receiver,
                   std::function<void(const Result<>&)> done)
{
    runFileExport(ListFileQuery{request, file}, file.path, runner, receiver, std::move(done));
}

void runJournalExport(const ListFile& file, QueryRunner& runner, QObject* receiver,
                      std::function<void(const Result<>&)> done)
{
    runFileExport(JournalFileQuery{file}, file.path, runner, receiver, std::move(done));
}

Result<> saveFailures(const ImportSummary& summary, const QString& path)
{
    Table table{{u"file"_s, u"reason"_s}, {}, {}};
    for (const ImportFailure& failed : summary.failures)
        table.rows.append({failed.file, failed.reason});
    for (const QString& skipped : summary.skipped)
        table.rows.append({skipped, notReadReason()});
    return writeFileSafely(path, csvOf(table, Wording::Words, false, LocaleFormat()));
}

} // namespace vigie
