// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storysearch/movedstep.h"

#include "models/store/editaction.h"
#include "models/storysearch/storysearch.h"

namespace vigie {
namespace {

Result<MovedStep> searched(Connection& workspace, Result<JournalStep> step)
{
    if (!step)
        return tl::unexpected(step.error());
    MovedStep moved{std::move(*step)};
    static const QStringList changing{editaction::kReextract, editaction::kArticleRemove, editaction::kArticleReturn};
    if (changing.contains(moved.step.action))
        if (const auto report = searchStories(workspace); !report)
            moved.searchFailed = report.error();
    return moved;
}

} // namespace

Result<MovedStep> undoStep(Connection& workspace)
{
    return searched(workspace, undo(workspace));
}

Result<MovedStep> redoStep(Connection& workspace)
{
    return searched(workspace, redo(workspace));
}

} // namespace vigie
