// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vocabulary/decimal.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

class QJsonArray;
class QJsonValue;

/// A table of plain values on its way out of Vigie, and its three forms: CSV, JSON and text. What stands in which
/// column is said in tables.h.
namespace vigie {

/// Nothing, a flag, an id or count, an exact number, words, or a list of words (an array in JSON; joined by "; "
/// elsewhere).
using Cell = std::variant<std::monostate, bool, qint64, Sum, QString, QStringList>;

struct Table
{
    QStringList columns; ///< stable snake_case names
    QList<QList<Cell>> rows; ///< each as long as `columns`
    QStringList notes; ///< what explains the table: filter, definitions, n, rates; a line each
    qsizetype shownColumns = -1; ///< so many columns fit a terminal; -1 = all. CSV and JSON always carry all
};

struct CsvOptions
{
    bool notes = false; ///< the explanation in lines that begin with "# ", above the header row
    QChar separator = u',';
    QChar decimalPoint = u'.';
    bool byteOrderMark = false; ///< by which spreadsheets know UTF-8; programs stumble over it
    bool guardFormulas = true; ///< words that a spreadsheet would run as a formula get a leading '
};

/// CSV by RFC 4180: CRLF, quotes doubled, UTF-8. Numbers are plain digits with a decimal point, ungrouped, and
/// never guarded.
QByteArray toCsv(const Table& table, const CsvOptions& options = {});

/// One array of objects, UTF-8, indented. Missing values are null; numbers exact up to 64 bits.
QByteArray toJson(const Table& table);

/// One object with the explanation: {"notes": ["…"], "rows": [{…}]}.
QByteArray toJsonWithNotes(const Table& table);

QJsonArray toJsonArray(const Table& table);
QJsonValue jsonNumber(Sum number);

/// Columns set side by side for a terminal, numbers to the right; one line a row.
QByteArray toText(const Table& table);

} // namespace vigie
