// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/exporters/table.h"
#include "views/common/localeformat.h"

#include <QByteArray>
#include <QString>

namespace vigie {

/// In whose words a table leaves Vigie.
enum class Wording {
    Codes, ///< for programs: stable names of columns and codes, CSV with commas and points
    Words, ///< for people and their spreadsheets: the words of the interface, CSV as the locale's spreadsheets read
           ///< it
};

/// The name of a column of models/exporters/tables.h in the words of the interface: "counted_unit" is "Counted in".
/// A column without words (of another table) is called as it is.
QString columnLabel(const QString& column);

/// The table with names of columns, codes, flags and units in words. Counts of jobs that stand alone are numbers; an
/// article may state jobs more than once. Names, quotes, titles, dates and ids stay.
Table tableInWords(Table table, const LocaleFormat& format);

/// As CSV. In words it is what a spreadsheet of the locale opens as a table with numbers that are numbers: UTF-8 with
/// a byte-order mark, and where people write a decimal comma with it and with semicolons between the cells. What a
/// spreadsheet would run as a formula is guarded in both.
QByteArray csvOf(const Table& table, Wording wording, bool notes, const LocaleFormat& format);

/// As a workbook with the notes on a sheet of their own; the errors of toXlsx().
[[nodiscard]] Result<QByteArray> xlsxOf(const Table& table, Wording wording, const LocaleFormat& format);

} // namespace vigie
