// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/filteroptions.h"
#include "app/commands/output.h"
#include "app/exitstatus.h"
#include "app/workspacesession.h"

#include <functional>

namespace vigie {

/// What the commands that list a workspace's content have in common: they open it, read the filter and answer in a
/// table.
struct ReadingCommand
{
    const char* title = ""; ///< of the list, for its explanation; translated in the context "ListTitles"
    std::string workspace;
    FilterOptions filter;
    OutputOptions output;
    std::string currency = "MAD";

    void addTo(CLI::App& command);

    /// Opens, reads the filter, asks `answer` for the table and puts it out.
    ExitStatus run(const std::function<Result<Table>(WorkspaceSession&, const Filter&)>& answer) const;
};

/// Says the error and returns the status that belongs to it: Usage for BadInput, else NoWorkspace.
ExitStatus complain(const Error& error);

} // namespace vigie
