// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/editingcommand.h"
#include "models/store/articleremoval.h"
#include "models/store/editaction.h"
#include "models/storysearch/storysearch.h"

#include <CLI/CLI.hpp>

namespace vigie {

namespace {

struct RemoveCommand : EditingCommand
{
    IdNumbers articles;
};

} // namespace

void addRemoveCommand(CLI::App& app, CommandLine& line)
{
    auto command = std::make_shared<RemoveCommand>();
    CLI::App* removing = app.add_subcommand(
        "remove", "Takes articles out of a workspace; \"vigie undo\", or importing their texts, brings them back");
    removing->add_option("workspace", command->workspace, "Workspace (*.vigie)")->required();
    removing->add_option("articles", command->articles, "Ids of articles")->required();
    removing->footer("Nothing shows or counts them any more, nor actors and places that only they name. They come\n"
                     "back with all that was corrected in them.");
    EditingCommand::addTo(*removing, line, command, editaction::kArticleRemove, [command](Edit& edit) {
        return removeArticles(edit, idsOf<ArticleId>(command->articles), groupStories).map([] { return QString(); });
    });
}

} // namespace vigie
