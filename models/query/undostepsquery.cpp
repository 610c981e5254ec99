// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/undostepsquery.h"

#include "models/query/rowreading.h"

namespace vigie {
namespace {

const QByteArray kPosition
    = "(SELECT coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'journal_position'), 0))";
const QByteArray kSelectUndo = "SELECT action FROM journal WHERE step = (SELECT max(step) FROM journal WHERE step <= "
    + kPosition + ") ORDER BY id LIMIT 1";
const QByteArray kSelectRedo = "SELECT action FROM journal WHERE step = (SELECT min(step) FROM journal WHERE step > "
    + kPosition + ") ORDER BY id LIMIT 1";

Result<> readAction(QueryContext& context, const QByteArray& sql, QString& action)
{
    return readRows(context, sql, {}, [&](const Statement& row) { action = row.text(0); });
}

} // namespace

Result<UndoSteps> UndoStepsQuery::operator()(QueryContext& context) const
{
    UndoSteps steps;
    const auto read = readAction(context, kSelectUndo, steps.undo).and_then([&] {
        return readAction(context, kSelectRedo, steps.redo);
    });
    if (!read)
        return tl::unexpected(read.error());
    return steps;
}

} // namespace vigie
