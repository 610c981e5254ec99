// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/readingcommand.h"
#include "models/exporters/tables.h"
#include "models/query/figurelistquery.h"

#include <CLI/CLI.hpp>

namespace vigie {

void addMetricsCommand(CLI::App& app, CommandLine& line)
{
    auto command = std::make_shared<ReadingCommand>();
    CLI::App* metrics
        = app.add_subcommand("metrics", "Lists figures with their evidence, and whether each one counts");
    command->addTo(*metrics);
    const auto figures = [command](WorkspaceSession& session, const Filter& filter) -> Result<Table> {
        FigureListQuery query;
        query.filter = filter;
        query.currency = QString::fromStdString(command->currency);
        query.withLeftOut = true;
        return session.ask(query).map([](const FigureList& list) { return metricsTable(list.rows); });
    };
    metrics->callback([&line, command, figures] { line.run = [command, figures] { return command->run(figures); }; });
}

} // namespace vigie
