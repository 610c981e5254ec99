// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/longrun.h"
#include "app/commands/readingcommand.h"
#include "app/commands/typed.h"
#include "app/systemuser.h"
#include "models/importers/importjob.h"
#include "models/store/workspace.h"

#include <CLI/CLI.hpp>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct ImportCommand
{
    std::string workspace;
    std::vector<std::string> paths;
};

void showProgress(const ImportProgress& progress)
{
    LongRun::show(
        u"%1 of %2 files, %3 articles imported"_s.arg(progress.files).arg(progress.allFiles).arg(progress.imported));
}

ExitStatus tell(const ImportReport& report)
{
    for (const FailedFile& failed : report.failed)
        complain(u"%1: %2"_s.arg(failed.file, failed.reason.text()));
    for (const QString& skipped : report.skipped)
        complain(u"%1: skipped, no reader for this kind of file"_s.arg(skipped));
    if (report.returned > 0)
        complain(u"%1 that had been removed are back, as they were (vigie undo removes them again)"_s.arg(
            report.returned));
    complain(u"%1 imported, %2 already there, %3 failed%4"_s.arg(report.imported)
                 .arg(report.alreadyThere)
                 .arg(report.failed.size())
                 .arg(report.cancelled ? u"; interrupted, run it again to go on"_s : QString()));
    if (!report.stories.joined.isEmpty() || report.stories.suggested > 0)
        complain(u"%1 of them joined to other tellings, pairs that wait for a decision: %2 (vigie stories)"_s
                     .arg(report.stories.joined.size())
                     .arg(report.stories.suggested));
    return report.failed.isEmpty() && !report.cancelled ? ExitStatus::Done : ExitStatus::DoneInPart;
}

ExitStatus importPaths(const ImportCommand& command)
{
    Result<Connection> workspace = openWorkspace(typed(command.workspace), Access::ReadWrite, IfMissing::Create);
    if (!workspace)
        return complain(workspace.error());
    const Result<Engine> engine = loadEngine(*workspace);
    if (!engine)
        return complain(engine.error());
    QStringList paths;
    for (const std::string& path : command.paths)
        paths.append(typed(path));
    ImportOptions options;
    options.author = systemUserName();
    options.progress = showProgress;
    options.cancelled = LongRun::interrupted;
    const Result<ImportReport> report = [&] {
        const LongRun waiting;
        return runImport(*workspace, *engine, paths, options);
    }();
    return report ? tell(*report) : complain(report.error());
}

} // namespace

void addImportCommand(CLI::App& app, CommandLine& line)
{
    auto command = std::make_shared<ImportCommand>();
    CLI::App* subcommand = app.add_subcommand(
        "import", "Imports files and folders into a workspace, which is made if it is not there");
    subcommand->add_option("workspace", command->workspace, "Workspace (*.vigie)")->required();
    subcommand
        ->add_option("paths", command->paths,
                     "Text files (*.txt), web pages (*.html, *.htm, *.xhtml) and folders of them")
        ->required();
    subcommand->footer(
        "Title and date are read where a text begins with them (\"Titre : ...\", \"Date : 12 octobre 2026\",\n"
        "\"Casablanca, 12 octobre 2026 -\", \"Publié le 15/09/2026\"), or in an index.csv beside it.\n"
        "Of a web page the article alone is read; title, date, address and publisher are what the page tells.");
    subcommand->callback([&line, command] { line.run = [command] { return importPaths(*command); }; });
}

} // namespace vigie
