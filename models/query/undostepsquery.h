// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/querycontext.h"

#include <QString>

namespace vigie {

/// What "undo" and "redo" would do next: the codes of the journal, as "metric.accept"; empty = there is nothing.
struct UndoSteps
{
    QString undo;
    QString redo;

    friend bool operator==(const UndoSteps&, const UndoSteps&) = default;
};

struct UndoStepsQuery
{
    using Rows = UndoSteps;
    static constexpr bool kNeedsCube = false;

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
