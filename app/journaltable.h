// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exporters/table.h"
#include "models/store/journal.h"

namespace vigie {

/// The journal as it leaves the program: a line a change, steps newest first, the changes of a step in their order.
/// step, at, author, action, undone, entity, entity_id, field, old, new; a row that was added or taken out whole has
/// no field, and stands as JSON in `new` or `old`.
Table journalTable(const QList<JournalStep>& steps);

} // namespace vigie
