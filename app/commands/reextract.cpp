// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/longrun.h"
#include "app/commands/readingcommand.h"
#include "app/commands/typed.h"
#include "app/rereadingtable.h"
#include "app/systemuser.h"
#include "models/store/workspace.h"

#include <CLI/CLI.hpp>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct ReextractCommand
{
    std::string workspace;
    std::string apply = "all";
    std::string author;
    OutputOptions output;
};

int changesIn(const Rereading& rereading)
{
    int changes = 0;
    for (const ArticleRereading& article : rereading.differing)
        changes += static_cast<int>(article.changes.size());
    return changes;
}

Result<Rereading> readAgain(Connection& workspace)
{
    const Result<Engine> engine = loadEngine(workspace);
    if (!engine)
        return tl::unexpected(engine.error());
    const LongRun waiting;
    RereadingOptions options;
    options.cancelled = LongRun::interrupted;
    options.progress = [](int done, int all) { LongRun::show(u"%1 of %2 articles read"_s.arg(done).arg(all)); };
    return reread(workspace, *engine, options);
}

ExitStatus reextract(const ReextractCommand& command)
{
    Result<Connection> workspace = openWorkspace(typed(command.workspace), Access::ReadWrite);
    if (!workspace)
        return complain(workspace.error());
    Result<Rereading> rereading = readAgain(*workspace);
    if (!rereading)
        return complain(rereading.error());
    const bool applies = command.apply == "all";
    for (ArticleRereading& article : rereading->differing)
        article.take.fill(applies);
    print(rereadingTable(*rereading), command.output);
    for (const QString& title : rereading->failed)
        complain(u"%1: its new reading has no evidence, the old one stays"_s.arg(title));
    complain(u"%1 articles read by engine %2: %3 changes in %4"_s.arg(rereading->articles)
                 .arg(rereading->engine)
                 .arg(changesIn(*rereading))
                 .arg(rereading->differing.size()));
    if (applies) {
        const QString author = typed(command.author).trimmed();
        const Result<RereadingOutcome> outcome
            = applyRereading(*workspace, *rereading, {QString(), author.isEmpty() ? systemUserName() : author});
        if (!outcome)
            return complain(outcome.error());
        complain(outcome->step > 0 ? u"step %1: %2 applied"_s.arg(outcome->step).arg(outcome->taken)
                                   : u"nothing to change"_s);
        if (outcome->searchFailed) {
            complain(u"the stories were not searched again: %1"_s.arg(outcome->searchFailed->text()));
            return ExitStatus::DoneInPart;
        }
    }
    return rereading->failed.isEmpty() ? ExitStatus::Done : ExitStatus::DoneInPart;
}

} // namespace

void addReextractCommand(CLI::App& app, CommandLine& line)
{
    auto command = std::make_shared<ReextractCommand>();
    CLI::App* reextraction = app.add_subcommand(
        "re-extract", "Reads all articles again with this version's engine; what persons have decided stays");
    reextraction->add_option("workspace", command->workspace, "Workspace (*.vigie)")->required();
    reextraction
        ->add_option("--apply", command->apply,
                     "all changes, as one step that vigie undo takes back, or none: only list them")
        ->check(CLI::IsMember({"all", "none"}))
        ->capture_default_str();
    reextraction->add_option("--author", command->author, "Who decides this (default: the system's user)");
    command->output.addTo(*reextraction);
    reextraction->callback([&line, command] { line.run = [command] { return reextract(*command); }; });
}

} // namespace vigie
