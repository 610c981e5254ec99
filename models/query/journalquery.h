// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/querycontext.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace vigie {

/// One changed value of a step; of a row that came or went whole the field is empty.
struct JournalChange
{
    QString entity; ///< the table
    qint64 id = 0; ///< of the row
    QString field;
    QString before; ///< as it is stored; empty where there was none
    QString after;

    friend bool operator==(const JournalChange&, const JournalChange&) = default;
};

/// One step of the journal, as it is shown.
struct JournalRow
{
    qint64 step = 0;
    QDateTime at; ///< UTC
    QString author;
    QString action; ///< a code, as "metric.correct"
    bool undone = false;
    QList<JournalChange> changes; ///< in the order in which they were made

    friend bool operator==(const JournalRow&, const JournalRow&) = default;
};

/// What persons have changed, newest first.
struct JournalQuery
{
    using Rows = QList<JournalRow>;
    static constexpr bool kNeedsCube = false;

    int limit = 500; ///< 0 = all

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
