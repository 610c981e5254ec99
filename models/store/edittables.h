// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace vigie {

class Connection;

/// A value of a column as the journal keeps it: numbers as digits, NULL as nothing.
using ColumnText = std::optional<QString>;

/// A row by its columns.
using RowText = QHash<QString, ColumnText>;

/// Is told of a row by its table and key.
using RowObserver = std::function<void(const QString& table, const RowText& key)>;

/// Reading and writing rows of the tables that people may change, by names of tables and columns that come from the
/// journal: whatever is not on the list of edittables.cpp is refused with Error::Kind::Internal. Everything works
/// within the caller's transaction, and keeps the search index in step with article.ord and article.title.
namespace edittables {

/// Columns of the table's key: one integer for most.
[[nodiscard]] Result<QList<QString>> keyOf(const QString& table);

/// Error::Kind::NotFound where there is no such row.
[[nodiscard]] Result<ColumnText> cell(Connection& connection, const QString& table, qint64 id, const QString& column);
[[nodiscard]] Result<RowText> row(Connection& connection, const QString& table, const RowText& key);

/// An article's `ord` that is taken goes to the end of its day.
[[nodiscard]] Result<> setCell(Connection& connection, const QString& table, qint64 id, const QString& column,
                               const ColumnText& value);

/// Inserts the columns given; gives the row's integer key (0 where the key is another). Rows of alias, story_article
/// and story_pair, which imports and searches write too, are replaced where they are there, and missed by nobody
/// where they are gone.
[[nodiscard]] Result<qint64> insertRow(Connection& connection, const QString& table, const RowText& values);
[[nodiscard]] Result<> removeRow(Connection& connection, const QString& table, const RowText& key);

/// As JSON objects, columns sorted: the journal's form.
QString toJson(const RowText& row);
RowText fromJson(const QString& json);

} // namespace edittables
} // namespace vigie
