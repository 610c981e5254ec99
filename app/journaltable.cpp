// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journaltable.h"

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

Cell cellOf(const ColumnText& text)
{
    return text ? Cell(*text) : Cell();
}

} // namespace

Table journalTable(const QList<JournalStep>& steps)
{
    Table table;
    table.columns = {u"step"_s,   u"at"_s,        u"author"_s, u"action"_s, u"undone"_s,
                     u"entity"_s, u"entity_id"_s, u"field"_s,  u"old"_s,    u"new"_s};
    for (const JournalStep& step : steps)
        for (const Change& change : step.changes)
            table.rows.append({step.step, step.at.toString(Qt::ISODate), step.author, step.action, step.undone,
                               change.entity, change.id > 0 ? Cell(change.id) : Cell(),
                               change.field.isEmpty() ? Cell() : Cell(change.field), cellOf(change.before),
                               cellOf(change.after)});
    return table;
}

} // namespace vigie
