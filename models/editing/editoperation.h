// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

#include <functional>
#include <optional>

namespace vigie {

class Edit;

/// What a person does to the workspace, as a value that is handed to the thread that writes: one step of the journal,
/// all or nothing. Made by the functions of figureedits.h, actoredits.h and so on.
struct EditOperation
{
    QString action; ///< the code that the journal keeps, as "metric.accept"

    /// Does it. Gives the id of the row that it made, 0 where it made none. A refusal (Error::Kind::BadInput and the
    /// reason) leaves nothing changed.
    std::function<Result<qint64>(Edit&)> apply;
};

/// For EditOperation::apply, of what makes no row.
[[nodiscard]] inline Result<qint64> nothingMade(const Result<>& done)
{
    return done ? Result<qint64>(0) : tl::unexpected(done.error());
}

/// What came of it.
struct EditOutcome
{
    qint64 step = 0; ///< number in the journal; 0 where all was so already
    QString action; ///< of the step: what was done, undone or done again
    qint64 made = 0; ///< id of the row that was made, 0 = none
    std::optional<Error> searchFailed = {}; ///< MovedStep's

    friend bool operator==(const EditOutcome&, const EditOutcome&) = default;
};

} // namespace vigie
