// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cube.h"

#include <memory>
#include <vector>

namespace vigie {

/// The cube that the builder would make of the changed workspace, made of the one before and of a small one: the
/// columns of `old` without the articles `replaced` (ascending; those it does not know are passed over), and with all
/// articles of `fresh` in their place. A copy of all columns: it takes as long as the memory is wide.
///
/// `fresh` holds all articles that are new or were changed and are still there, each whole, and all actors, places
/// and units of the workspace: places and their tree as in `old`, units as in `old` with new ones behind. An actor
/// that is new, gone or of another kind may be named by `replaced` articles only. Exchange rates are those of `old`.
std::shared_ptr<const Cube> spliceCubes(const Cube& old, const std::vector<ArticleId>& replaced, const Cube& fresh);

} // namespace vigie
