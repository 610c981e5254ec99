// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/changessince.h"

#include "models/store/connection.h"
#include "models/store/metastore.h"
#include "models/store/statement.h"

#include <algorithm>

namespace vigie {
namespace {

constexpr auto kCountSteps = "SELECT count(DISTINCT step) FROM journal WHERE step > ?1 AND step <= ?2";
constexpr auto kSelectChanges = "SELECT entity, entity_id, field, old, new FROM journal "
                                "WHERE step > ?1 AND step <= ?2 ORDER BY step, id LIMIT ?3";

ColumnText cellOrNull(const Statement& row, int column)
{
    return row.isNull(column) ? ColumnText() : ColumnText(row.text(column));
}

} // namespace

Result<WorkspaceState> workspaceState(Connection& connection)
{
    const auto now = revision(connection);
    const auto step = metaValue(connection, metakey::kJournalPosition);
    if (!now || !step)
        return tl::unexpected(now ? step.error() : now.error());
    return WorkspaceState{*now, step->toLongLong()};
}

Result<std::optional<QList<Change>>> changesSince(Connection& connection, const WorkspaceState& before,
                                                  const WorkspaceState& now, qint64 most)
{
    const auto [after, upTo] = std::minmax(before.step, now.step);
    auto count = Statement::prepare(connection, kCountSteps);
    if (!count)
        return tl::unexpected(count.error());
    const auto steps = count->runForInteger(after, upTo);
    if (!steps)
        return tl::unexpected(steps.error());
    if (*steps == 0 || *steps != now.revision - before.revision)
        return std::nullopt;
    QList<Change> changes;
    const auto take = [&](const Statement& row) {
        changes.append({row.text(0), row.integer(1), row.text(2), cellOrNull(row, 3), cellOrNull(row, 4)});
    };
    if (const auto read = forEachRow(connection, kSelectChanges, take, after, upTo, most + 1); !read)
        return tl::unexpected(read.error());
    if (changes.size() > most)
        return std::nullopt;
    return changes;
}

} // namespace vigie
