// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/readingcommand.h"
#include "app/commands/typed.h"
#include "models/store/workspace.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

ExitStatus makeWorkspace(const QString& path)
{
    if (QFileInfo::exists(path))
        return complain(Error{Error::Kind::BadInput, u"there is such a file already"_s, path});
    const Result<Connection> made = openWorkspace(path, Access::ReadWrite, IfMissing::Create);
    return made ? ExitStatus::Done : complain(made.error());
}

} // namespace

void addNewCommand(CLI::App& app, CommandLine& line)
{
    auto workspace = std::make_shared<std::string>();
    CLI::App* subcommand = app.add_subcommand("new", "Makes an empty workspace");
    subcommand->add_option("workspace", *workspace, "Workspace (*.vigie) that is not there yet")->required();
    subcommand->callback([&line, workspace] { line.run = [workspace] { return makeWorkspace(typed(*workspace)); }; });
}

} // namespace vigie
