// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commands/commands.h"
#include "app/commands/readingcommand.h"
#include "app/commands/typed.h"
#include "app/language.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <CLI/CLI.hpp>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

/// A workspace to open in the window is there: a mistyped command or name must not make one.
Result<> checkWorkspace(const QString& word)
{
    if (word.isEmpty() || QFileInfo::exists(word))
        return {};
    if (word.endsWith(u".vigie"_s, Qt::CaseInsensitive))
        return failure(Error::Kind::NotFound,
                       u"there is no such workspace (\"vigie new\" and Ctrl+N in the window make one)"_s, word);
    return failure(Error::Kind::BadInput,
                   u"this is neither a command nor a file (\"vigie --help\" lists the commands)"_s, word);
}

/// A language that Vigie has, also as a locale ("fr_MA"): another one would silently be English.
std::string checkLanguage(const std::string& word)
{
    const QStringList there = interfaceLanguages();
    const QString language = typed(word).section(QRegularExpression(u"[_-]"_s), 0, 0);
    return there.contains(language) ? std::string()
                                    : (u"there is no translation into \"%1\"; languages: %2"_s)
                                          .arg(typed(word), there.join(u", "_s))
                                          .toStdString();
}

/// "vigie chart --language fr w.vigie" as well as "vigie --language fr chart w.vigie".
void addLanguage(CLI::App& app, std::string& language)
{
    app.add_option("--language", language,
                   "Language of the window and of what is made (pictures, notes, reports, --spreadsheet): en or fr;\n"
                   "help and messages of the command line are English")
        ->check(CLI::Validator(checkLanguage, ""));
    for (CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
        addLanguage(*command, language);
}

} // namespace

CommandLine readCommandLine(int argc, char** argv, std::optional<int>* ended)
{
    CommandLine line;
    CLI::App app(
        "Vigie reads economic announcements, keeps the sentence behind every figure, and proves every total.",
        "vigie");
    app.set_version_flag("--version", "vigie " VIGIE_VERSION);
    app.set_help_all_flag("--help-all", "Help on all commands");
    app.require_subcommand(0, 1);
    std::string workspace;
    std::string language;
    std::string palette;
    app.add_option("workspace", workspace,
                   "Workspace (*.vigie) to open in the window; without one the last, or the samples");
    app.add_option("--palette", palette, "Colours: dark or contrast (for tests and screenshots)")
        ->check(CLI::IsMember({"dark", "contrast"}));
    app.footer("Exit status: 0 done, 1 done in part, 2 usage, 3 the workspace cannot be opened or written.");

    addNewCommand(app, line);
    addImportCommand(app, line);
    addExtractCommand(app, line);
    addListCommand(app, line);
    addMetricsCommand(app, line);
    addActorsCommand(app, line);
    addChartCommand(app, line);
    addRatesCommand(app, line);
    addReportCommand(app, line);
    addCheckCommand(app, line);
    addReextractCommand(app, line);
    addRemoveCommand(app, line);
    addReviewCommand(app, line);
    addStoriesCommand(app, line);
    addJournalCommands(app, line);
    addDemoCommand(app, line);
    addLanguage(app, language);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        // CLI11 has a status for each mistake; ours is one for all of them.
        *ended = app.exit(error) == 0 ? static_cast<int>(ExitStatus::Done) : static_cast<int>(ExitStatus::Usage);
        return {};
    }
    line.workspace = typed(workspace);
    if (const Result<> there = checkWorkspace(line.workspace); !there) {
        *ended = static_cast<int>(complain(there.error()));
        return {};
    }
    line.language = typed(language);
    line.palette = typed(palette);
    return line;
}

} // namespace vigie
