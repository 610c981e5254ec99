// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/actoredits.h"
#include "app/commands/commands.h"
#include "app/commands/readingcommand.h"
#include "app/commands/typed.h"
#include "app/commands/watchlist.h"
#include "models/exporters/tables.h"
#include "models/query/actorlistquery.h"

#include <CLI/CLI.hpp>

namespace vigie {

void addActorsCommand(CLI::App& app, CommandLine& line)
{
    auto command = std::make_shared<ReadingCommand>();
    CLI::App* actors = app.add_subcommand(
        "actors", "Lists companies, public bodies, people, schools and associations, or changes one");
    command->title = QT_TRANSLATE_NOOP("ListTitles", "Actors");
    command->addTo(*actors);
    const auto list = [command](WorkspaceSession& session, const Filter& filter) -> Result<Table> {
        ActorListQuery query;
        query.filter = filter;
        query.currency = typed(command->currency);
        query.counting = ActorListQuery::Counting::Filtered;
        return session.ask(query).map([&](const QList<ActorRow>& rows) { return actorsTable(rows, query.currency); });
    };
    addActorEdits(*actors, line, [command] { return command->workspace; });
    addWatchList(*actors, line, [command] { return command->workspace; });
    actors->require_subcommand(0, 1);
    // This runs behind the callback of a subcommand.
    actors->callback([&line, command, list, actors] {
        if (actors->get_subcommands().empty())
            line.run = [command, list] { return command->run(list); };
    });
}

} // namespace vigie
