// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/editingcommand.h"
#include "app/commands/readingcommand.h"
#include "app/commands/typed.h"
#include "app/journaltable.h"
#include "models/store/workspace.h"
#include "models/storysearch/movedstep.h"

#include <CLI/CLI.hpp>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

using Move = Result<MovedStep> (*)(Connection&);

ExitStatus move(const std::string& path, Move how, const QString& word)
{
    Result<Connection> workspace = openWorkspace(typed(path), Access::ReadWrite);
    if (!workspace)
        return complain(workspace.error());
    const Result<MovedStep> moved = how(*workspace);
    if (!moved)
        return complainOfInput(moved.error());
    const JournalStep& step = moved->step;
    complain(u"%1: step %2, %3, by %4"_s.arg(word).arg(step.step).arg(step.action, step.author));
    if (moved->searchFailed)
        complain(u"the stories were not searched again: %1"_s.arg(moved->searchFailed->text()));
    return moved->searchFailed ? ExitStatus::DoneInPart : ExitStatus::Done;
}

struct JournalCommand
{
    std::string workspace;
    OutputOptions output;
    int limit = 0;
};

ExitStatus show(const JournalCommand& command)
{
    Result<WorkspaceSession> session = WorkspaceSession::open(typed(command.workspace));
    if (!session)
        return complain(session.error());
    const Result<QList<JournalStep>> steps = journal(session->connection(), command.limit);
    if (!steps)
        return complain(steps.error());
    print(journalTable(*steps), command.output);
    return ExitStatus::Done;
}

void addMove(CLI::App& app, CommandLine& line, const char* name, const char* words, Move how, const QString& word)
{
    auto workspace = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand(name, words);
    command->add_option("workspace", *workspace, "Workspace (*.vigie)")->required();
    command->callback(
        [&line, workspace, how, word] { line.run = [workspace, how, word] { return move(*workspace, how, word); }; });
}

} // namespace

void addJournalCommands(CLI::App& app, CommandLine& line)
{
    addMove(app, line, "undo", "Takes the last step back, whoever made it and whenever", undoStep, u"undone"_s);
    addMove(app, line, "redo", "Does the last step that was taken back again", redoStep, u"done again"_s);
    auto command = std::make_shared<JournalCommand>();
    CLI::App* showing
        = app.add_subcommand("journal", "Lists what persons have changed: what, old, new, when, by whom");
    showing->add_option("workspace", command->workspace, "Workspace (*.vigie)")->required();
    showing->add_option("--limit", command->limit, "Only the last steps")->check(CLI::NonNegativeNumber);
    command->output.addTo(*showing);
    showing->callback([&line, command] { line.run = [command] { return show(*command); }; });
}

} // namespace vigie
