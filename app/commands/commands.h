// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace CLI {
class App;
}

/// The commands, one a file. Each function adds its command to the parser; where the command is chosen, it sets
/// `run`.
namespace vigie {

void addImportCommand(CLI::App& app, CommandLine& line);
void addExtractCommand(CLI::App& app, CommandLine& line);
void addNewCommand(CLI::App& app, CommandLine& line);
void addListCommand(CLI::App& app, CommandLine& line);
void addMetricsCommand(CLI::App& app, CommandLine& line);
void addActorsCommand(CLI::App& app, CommandLine& line);
void addChartCommand(CLI::App& app, CommandLine& line);
void addRatesCommand(CLI::App& app, CommandLine& line);
void addReportCommand(CLI::App& app, CommandLine& line);
void addCheckCommand(CLI::App& app, CommandLine& line);
void addReextractCommand(CLI::App& app, CommandLine& line);
void addRemoveCommand(CLI::App& app, CommandLine& line);
void addReviewCommand(CLI::App& app, CommandLine& line);
void addStoriesCommand(CLI::App& app, CommandLine& line);
void addJournalCommands(CLI::App& app, CommandLine& line); ///< undo, redo, journal
void addDemoCommand(CLI::App& app, CommandLine& line);

} // namespace vigie
