// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/journalquery.h"

#include "models/store/connection.h"
#include "models/store/journal.h"

namespace vigie {

Result<QList<JournalRow>> JournalQuery::operator()(QueryContext& context) const
{
    const auto steps = journal(*context.connection, limit);
    if (!steps)
        return tl::unexpected(steps.error());
    QList<JournalRow> rows;
    for (const JournalStep& step : *steps) {
        JournalRow row{step.step, step.at, step.author, step.action, step.undone, {}};
        for (const Change& change : step.changes)
            row.changes.append({change.entity, change.id, change.field, change.before.value_or(QString()),
                                change.after.value_or(QString())});
        rows.append(row);
    }
    return rows;
}

} // namespace vigie
