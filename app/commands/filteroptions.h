// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/domain/result.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace vigie {

class WorkspaceSession;

/// The FILTER options of the command line, as typed.
struct FilterOptions
{
    /// Under which the options stand in a command's help.
    static constexpr auto kGroup = "FILTER (repeat an option for \"or\"; different options for \"and\")";

    std::string text;
    std::string from;
    std::string to;
    std::vector<std::string> companies;
    std::vector<std::string> actors;
    std::vector<std::string> places;
    std::vector<std::string> sectors;
    std::vector<std::string> kinds;
    std::vector<std::string> roles;
    std::vector<std::string> reviews;
    bool undated = false;
    bool reviewedOnly = false;

    void addTo(CLI::App& command);
};

/// The Filter that the options mean in a workspace. An unknown name, code or date is an Error (BadInput) that names
/// it and what would be right. `--from 2022` begins on 1 January 2022, `--to 2022-03` ends with the last day of
/// March.
[[nodiscard]] Result<Filter> readFilter(const FilterOptions& options, WorkspaceSession& session);

} // namespace vigie
