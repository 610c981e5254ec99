// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/currencyoption.h"
#include "app/commands/readingcommand.h"
#include "app/commands/typed.h"
#include "views/report/reportfile.h"

#include <CLI/CLI.hpp>

namespace vigie {
namespace {

struct ReportCommand
{
    std::string workspace;
    FilterOptions filter;
    std::string currency = "MAD";
    std::string out;
};

ExitStatus writeReport(const ReportCommand& command)
{
    const QString workspace = typed(command.workspace);
    Result<WorkspaceSession> session = WorkspaceSession::open(workspace);
    if (!session)
        return complain(session.error());
    const Result<Filter> filter = readFilter(command.filter, *session);
    if (!filter)
        return complain(filter.error());
    const Result<QString> written = session->ask(
        ReportFileQuery{*filter, typed(command.currency), workspace, typed(command.out), QDate::currentDate()});
    if (!written)
        return complain(written.error());
    complain(*written);
    return ExitStatus::Done;
}

} // namespace

void addReportCommand(CLI::App& app, CommandLine& line)
{
    auto command = std::make_shared<ReportCommand>();
    CLI::App* report = app.add_subcommand(
        "report", "Writes one HTML file: totals, charts, tables, and each figure with its sentence and source");
    report->add_option("workspace", command->workspace, "Workspace (*.vigie)")->required();
    addCurrencyTo(*report, command->currency);
    report->add_option("--out", command->out, "Folder (for report.html) or FILE.html")->required();
    command->filter.addTo(*report);
    report->callback([&line, command] { line.run = [command] { return writeReport(*command); }; });
}

} // namespace vigie
