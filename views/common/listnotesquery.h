// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/query/querycontext.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace vigie {

/// The lines that explain an exported list: its title, the filter in words, how many figures there are and count, the
/// definitions, the rates used, program and date. A query, so that it runs where the list is read.
struct ListNotesQuery
{
    using Rows = QStringList;
    static constexpr bool kNeedsCube = true;

    QString title;
    Filter filter;
    QString currency;
    QDate date; ///< of the export

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
