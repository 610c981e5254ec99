// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

namespace CLI {
class App;
}

namespace vigie {

struct CommandLine;

/// Adds the watch-list to `vigie actors WORKSPACE`: watch, unwatch, watched. `workspace` is asked when all has been
/// parsed.
void addWatchList(CLI::App& actors, CommandLine& line, const std::function<std::string()>& workspace);

} // namespace vigie
