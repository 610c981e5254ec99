// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/chartfile.h"
#include "app/commands/commands.h"
#include "app/commands/currencyoption.h"
#include "app/commands/output.h"
#include "app/commands/readingcommand.h"
#include "app/commands/typed.h"
#include "models/domain/chartaxes.h"
#include "models/exporters/viewbundle.h"
#include "models/query/restorefilterquery.h"
#include "views/charts/chartrenderer.h"

#include <QFile>

#include <CLI/CLI.hpp>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct ChartCommand
{
    std::string workspace;
    FilterOptions filter;
    std::string measure = "jobs";
    std::string by = "sector";
    std::string stackedBy;
    std::string currency = "MAD";
    std::string out;
    std::string fromBundle;
    int top = 0;
    bool notes = false;
    bool spreadsheet = false;
};

/// The chart that the options ask for.
Result<BreakdownQuery> readOptions(const ChartCommand& command, WorkspaceSession& session)
{
    return readFilter(command.filter, session).map([&](const Filter& filter) {
        BreakdownQuery query;
        query.filter = filter;
        query.measure = *measureFromCode(typed(command.measure));
        query.axis = *axisFromCode(typed(command.by));
        query.stack = axisFromCode(typed(command.stackedBy));
        query.currency = typed(command.currency);
        query.top = command.top;
        return query;
    });
}

/// The chart that a bundle was exported from, with the names of this workspace.
Result<BreakdownQuery> readBundle(const QString& path, WorkspaceSession& session)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::BadInput, u"cannot read the exported view (%1)"_s.arg(file.errorString()), path);
    const Result<ViewBundle> view = viewFromJson(file.readAll());
    if (!view)
        return tl::unexpected(view.error());
    return session.ask(RestoreFilterQuery{view->filter, {view->actorNames, view->placeNames}})
        .map([&](const Filter& filter) {
            return BreakdownQuery{filter, view->measure, view->axis, view->stack, view->currency, view->top};
        });
}

ExitStatus writeChart(const ChartCommand& command)
{
    const QString out = typed(command.out);
    if (!isChartFile(out))
        return complain(
            Error{Error::Kind::BadInput, u"a chart is written as .png, .svg, .pdf, .csv, .xlsx or .json"_s, out});
    const auto form = chartFormatOf(out);
    if (command.spreadsheet && form != ChartFormat::Csv && form != ChartFormat::Xlsx)
        return complain(Error{Error::Kind::BadInput, OutputOptions::noSpreadsheet(), out});
    Result<WorkspaceSession> session = WorkspaceSession::open(typed(command.workspace));
    if (!session)
        return complain(session.error());
    const Result<BreakdownQuery> query = command.fromBundle.empty() ? readOptions(command, *session)
                                                                    : readBundle(typed(command.fromBundle), *session);
    if (!query)
        return complain(query.error());
    const Result<> written
        = writeChartFile(*session, *query, out, command.notes, command.spreadsheet ? Wording::Words : Wording::Codes);
    return written ? ExitStatus::Done : complain(written.error());
}

} // namespace

void addChartCommand(CLI::App& app, CommandLine& line)
{
    auto command = std::make_shared<ChartCommand>();
    CLI::App* chart = app.add_subcommand("chart", "Writes a chart, or its numbers, to a file");
    chart->add_option("workspace", command->workspace, "Workspace (*.vigie)")->required();
    chart->add_option("--measure", command->measure, "What is added up")
        ->check(CLI::IsMember(codesOf(kChartMeasures)))
        ->capture_default_str();
    chart->add_option("--by", command->by, "A bar for each …")
        ->check(CLI::IsMember(codesOf(kChartAxes)))
        ->capture_default_str();
    chart->add_option("--stacked-by", command->stackedBy, "Divides each bar by …")
        ->check(CLI::IsMember(codesOf(kChartStacks)));
    addCurrencyTo(*chart, command->currency);
    chart->add_option("--top", command->top, "So many bars, the others in one; 0 = all")->capture_default_str();
    chart->add_flag("--notes", command->notes, "Explain a CSV above its header row: filter, definitions, n, rates");
    chart->add_flag("--spreadsheet", command->spreadsheet, OutputOptions::kSpreadsheetHelp);
    chart->add_option("--out", command->out, "FILE.png, .svg, .pdf, .csv, .xlsx or .json")->required();
    CLI::Option* bundle = chart->add_option("--from-bundle", command->fromBundle,
                                            "Shows again what a chart's .json export has shown, in this workspace");
    command->filter.addTo(*chart);
    // The bundle says all of this itself.
    for (CLI::Option* option : chart->get_options())
        if (option->get_group() == FilterOptions::kGroup)
            bundle->excludes(option);
    for (const char* option : {"--measure", "--by", "--stacked-by", "--currency", "--top"})
        bundle->excludes(chart->get_option(option));
    chart->callback([&line, command] {
        line.paints = true;
        line.run = [command] { return writeChart(*command); };
    });
}

} // namespace vigie
