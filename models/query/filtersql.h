// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>

namespace vigie {

class Statement;

using SqlValue = std::variant<qint64, QString>;

/// A condition with its values: `where` holds one ? for each.
struct SqlCondition
{
    QByteArray where; ///< never empty: "1" where everything matches
    QList<SqlValue> values;

    /// Binds the values from parameter `firstIndex` on; gives the index behind the last.
    int bindTo(Statement& statement, int firstIndex = 1) const;
};

/// Which articles a filter chooses: a condition on `article AS a`. The one place that turns a Filter into SQL.
SqlCondition articleCondition(const Filter& filter);

/// Which figures it chooses, whatever their article: a condition on `metric AS m`.
SqlCondition figureCondition(const Filter& filter);

/// The right side of IN for `count` bound values: "(?,?,?)".
QByteArray boundList(qsizetype count);

} // namespace vigie
