// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/watchlist.h"

#include "app/commandline.h"
#include "app/commands/editingcommand.h"
#include "app/commands/readingcommand.h"
#include "app/commands/typed.h"
#include "models/domain/codelist.h"
#include "models/store/editaction.h"
#include "models/store/nameliststore.h"
#include "models/store/watchcorrection.h"
#include "models/store/workspace.h"

#include <CLI/CLI.hpp>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct WatchCommand : EditingCommand
{
    std::string name;
    std::string kind = "company";
    std::vector<std::string> aliases;
    OutputOptions output;
};

Result<QString> watch(Edit& edit, const WatchCommand& command)
{
    const auto kind = actorKindFromCode(command.kind);
    if (!kind)
        return fieldFailure(u"kind"_s,
                            u"unknown value %1; there are: %2"_s.arg(typed(command.kind), codeList(kActorKinds)));
    QStringList aliases;
    for (const std::string& alias : command.aliases)
        aliases.append(typed(alias));
    return watchActor(edit, typed(command.name), *kind, aliases).map([](ActorId) { return QString(); });
}

ExitStatus list(const WatchCommand& command)
{
    Result<Connection> connection = openWorkspace(typed(command.workspace), Access::ReadOnly);
    if (!connection)
        return complain(connection.error());
    const Result<NameLists> lists = nameLists(*connection);
    if (!lists)
        return complain(lists.error());
    Table table;
    table.columns = {u"form"_s, u"name"_s, u"kind"_s, u"list"_s};
    for (const WatchedName& watched : lists->watched)
        table.rows.append({watched.form, watched.name, QString::fromUtf8(code(watched.kind)), u"watched"_s});
    for (const QString& stopped : lists->stopped)
        table.rows.append({stopped, Cell(), Cell(), u"stopped"_s});
    print(table, command.output);
    return ExitStatus::Done;
}

} // namespace

void addWatchList(CLI::App& actors, CommandLine& line, const std::function<std::string()>& workspace)
{
    auto command = std::make_shared<WatchCommand>();
    const auto finish = [&](CLI::App& subcommand, const QString& action, const EditingCommand::Change& change) {
        command->addAuthor(subcommand);
        // By then the listing's own options have been read.
        subcommand.callback([&line, command, workspace, action, change] {
            command->workspace = workspace();
            line.run = [command, action, change] { return command->run(action, change); };
        });
    };
    CLI::App* watching
        = actors.add_subcommand("watch", "Follows a name: imports read it as this actor wherever it stands");
    watching->add_option("name", command->name, "The actor's name")->required();
    watching->add_option("--kind", command->kind, "company, public_body, person, education or association")
        ->capture_default_str();
    watching->add_option("--alias", command->aliases, "Other names of it")->take_all();
    finish(*watching, editaction::kNameWatch, [command](Edit& edit) { return watch(edit, *command); });
    CLI::App* unwatching = actors.add_subcommand("unwatch", "Follows a name no longer; the actor stays");
    unwatching->add_option("name", command->name, "The actor's name, or an alias that is watched")->required();
    finish(*unwatching, editaction::kNameUnwatch,
           [command](Edit& edit) { return unwatchActor(edit, typed(command->name)).map([] { return QString(); }); });
    CLI::App* watched
        = actors.add_subcommand("watched", "Lists the names that imports always, or never, read as an actor");
    command->output.addTo(*watched);
    watched->callback([&line, command, workspace] {
        command->workspace = workspace();
        line.run = [command] { return list(*command); };
    });
}

} // namespace vigie
