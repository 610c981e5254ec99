// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/editingcommand.h"

#include "app/commandline.h"
#include "app/commands/readingcommand.h"
#include "app/commands/typed.h"
#include "app/systemuser.h"
#include "models/store/workspace.h"

#include <CLI/CLI.hpp>

namespace vigie {

using namespace Qt::StringLiterals;

void EditingCommand::addAuthor(CLI::App& subcommand)
{
    subcommand.add_option("--author", author, "Who decides this (default: the system's user)");
}

void EditingCommand::addTo(CLI::App& subcommand, CommandLine& line, const std::shared_ptr<EditingCommand>& self,
                           const QString& action, const Change& change)
{
    self->addAuthor(subcommand);
    subcommand.callback(
        [&line, self, action, change] { line.run = [self, action, change] { return self->run(action, change); }; });
}

ExitStatus EditingCommand::run(const QString& action, const Change& change) const
{
    Result<Connection> connection = openWorkspace(typed(workspace), Access::ReadWrite);
    if (!connection)
        return complain(connection.error());
    const QString who = typed(author).trimmed();
    Result<Edit> edit = Edit::begin(*connection, {action, who.isEmpty() ? systemUserName() : who});
    if (!edit)
        return complain(edit.error());
    const Result<QString> done = change(*edit);
    if (!done)
        return complainOfInput(done.error());
    const Result<qint64> step = edit->commit();
    if (!step)
        return complain(step.error());
    if (!done->isEmpty())
        print(done->toUtf8() + '\n');
    complain(*step > 0 ? u"step %1: %2"_s.arg(*step).arg(action) : u"nothing to change"_s);
    return ExitStatus::Done;
}

ExitStatus complainOfInput(const Error& error)
{
    const ExitStatus status = complain(error);
    return error.kind == Error::Kind::NotFound ? ExitStatus::Usage : status;
}

} // namespace vigie
