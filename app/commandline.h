// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exitstatus.h"

#include <QString>

#include <functional>
#include <optional>

namespace vigie {

/// What the words on the command line ask for.
struct CommandLine
{
    /// Runs the chosen command; empty = open the window. Needs an application object.
    std::function<ExitStatus()> run;

    bool paints = false; ///< the command draws: it needs a QApplication, but no display
    QString workspace; ///< to open in the window; empty = the last one
    QString language; ///< interface language asked for; empty = the setting
    QString palette; ///< "dark" or "contrast", for tests and screenshots; empty = the system's
};

/// Reads the words of main(). Help, version and usage errors are printed and end the program: then
/// the status is returned in `ended` and the command line is empty.
CommandLine readCommandLine(int argc, char** argv, std::optional<int>* ended);

} // namespace vigie
