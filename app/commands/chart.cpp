// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/chartfile.h"
#include "app/commands/commands.h"
#include "app/commands/readingcommand.h"

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
    int top = 0;
    bool notes = false;
};

ExitStatus writeChart(const ChartCommand& command)
{
    const QString out = QString::fromLocal8Bit(command.out.c_str());
    if (!isChartFile(out))
        return complain(
            Error{Error::Kind::BadInput, u"a chart is written as .png, .svg, .pdf, .csv or .json"_s, out});
    Result<WorkspaceSession> session = WorkspaceSession::open(QString::fromStdString(command.workspace));
    if (!session)
        return complain(session.error());
    const Result<Filter> filter = readFilter(command.filter, *session);
    if (!filter)
        return complain(filter.error());
    BreakdownQuery query;
    query.filter = *filter;
    query.measure = *measureFromCode(QString::fromStdString(command.measure));
    query.axis = *axisFromCode(QString::fromStdString(command.by));
    query.stack = axisFromCode(QString::fromStdString(command.stackedBy));
    query.currency = QString::fromStdString(command.currency);
    query.top = command.top;
    const Result<> written = writeChartFile(*session, query, out, command.notes);
    return written ? ExitStatus::Done : complain(written.error());
}

} // namespace

void addChartCommand(CLI::App& app, CommandLine& line)
{
    auto command = std::make_shared<ChartCommand>();
    CLI::App* chart = app.add_subcommand("chart", "Writes a chart, or its numbers, to a file");
    chart->add_option("workspace", command->workspace, "Workspace (*.vigie)")->required();
    chart->add_option("--measure", command->measure, "What is added up")
        ->check(CLI::IsMember({"jobs", "jobs_indirect", "jobs_cut", "jobs_net", "investment", "funding", "contracts",
                               "revenue", "exports", "articles"}))
        ->capture_default_str();
    chart->add_option("--by", command->by, "A bar for each …")
        ->check(CLI::IsMember({"sector", "year", "quarter", "month", "place", "company", "review"}))
        ->capture_default_str();
    chart->add_option("--stacked-by", command->stackedBy, "Divides each bar by …")
        ->check(CLI::IsMember({"sector", "year", "review"}));
    chart->add_option("--currency", command->currency, "Currency that amounts are converted to (ISO 4217)")
        ->capture_default_str();
    chart->add_option("--top", command->top, "So many bars, the others in one; 0 = all")->capture_default_str();
    chart->add_flag("--notes", command->notes, "Explain a CSV above its header row: filter, n, rates");
    chart->add_option("--out", command->out, "FILE.png, .svg, .pdf, .csv or .json")->required();
    command->filter.addTo(*chart);
    chart->callback([&line, command] {
        line.paints = true;
        line.run = [command] { return writeChart(*command); };
    });
}

} // namespace vigie
