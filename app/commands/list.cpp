// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/readingcommand.h"
#include "models/exporters/tables.h"
#include "models/query/articlelistquery.h"

#include <CLI/CLI.hpp>

namespace vigie {
namespace {

Result<Table> articles(WorkspaceSession& session, const Filter& filter)
{
    return session.ask(ArticleListQuery{filter}).map(articlesTable);
}

} // namespace

void addListCommand(CLI::App& app, CommandLine& line)
{
    auto command = std::make_shared<ReadingCommand>();
    CLI::App* list = app.add_subcommand("list", "Lists articles, newest first");
    command->title = QT_TRANSLATE_NOOP("ListTitles", "Articles");
    command->addTo(*list);
    list->callback([&line, command] { line.run = [command] { return command->run(articles); }; });
}

} // namespace vigie
