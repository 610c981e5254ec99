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

/// Adds what changes actors to `vigie actors WORKSPACE`: merge, split, rename, kind, parent, alias, deny,
/// suggestions, reject. `workspace` is asked when all has been parsed.
void addActorEdits(CLI::App& actors, CommandLine& line, const std::function<std::string()>& workspace);

} // namespace vigie
