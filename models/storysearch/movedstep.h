// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/journal.h"

#include <optional>

namespace vigie {

/// A step of the journal that was taken back or done again.
struct MovedStep
{
    JournalStep step;
    std::optional<Error> searchFailed = {}; ///< why other tellings were not looked for; the next import does it

    friend bool operator==(const MovedStep&, const MovedStep&) = default;
};

/// undo() and redo() of the journal; where the step was another reading, or articles come back that others were
/// imported after, other tellings of them are looked for again (searchStories()). Errors: those of undo() and redo(),
/// and then nothing is done.
[[nodiscard]] Result<MovedStep> undoStep(Connection& workspace);
[[nodiscard]] Result<MovedStep> redoStep(Connection& workspace);

} // namespace vigie
