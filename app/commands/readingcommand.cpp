// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/readingcommand.h"

#include "app/commands/currencyoption.h"
#include "app/commands/typed.h"
#include "views/common/listnotesquery.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace vigie {

using namespace Qt::StringLiterals;

void ReadingCommand::addTo(CLI::App& command)
{
    command.add_option("workspace", workspace, "Workspace (*.vigie)")->required();
    filter.addTo(command);
    output.addFileTo(command);
    addCurrencyTo(command, currency);
}

ExitStatus ReadingCommand::run(const std::function<Result<Table>(WorkspaceSession&, const Filter&)>& answer) const
{
    OutputOptions options = output;
    if (const Result<> settled = options.settle(); !settled)
        return complain(settled.error());
    Result<WorkspaceSession> session = WorkspaceSession::open(typed(workspace));
    if (!session)
        return complain(session.error());
    const Result<Filter> chosen = readFilter(filter, *session);
    if (!chosen)
        return complain(chosen.error());
    Result<Table> table = answer(*session, *chosen);
    if (!table)
        return complain(table.error());
    if (options.explains()) {
        const auto notes = session->ask(ListNotesQuery{QCoreApplication::translate("ListTitles", title), *chosen,
                                                       typed(currency), QDate::currentDate()});
        if (!notes)
            return complain(notes.error());
        table->notes = *notes;
    }
    const Result<> done = put(*table, options);
    return done ? ExitStatus::Done : complain(done.error());
}

ExitStatus complain(const Error& error)
{
    complain(error.text());
    return error.kind == Error::Kind::BadInput ? ExitStatus::Usage : ExitStatus::NoWorkspace;
}

} // namespace vigie
