// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/exporters/table.h"

#include <QByteArray>
#include <QString>

namespace vigie {

/// What the sheets of a workbook are called, in the reader's language.
struct XlsxSheets
{
    QString data = QStringLiteral("Data");
    QString notes = QStringLiteral("Notes");
};

/// The table as an Office Open XML workbook: a sheet with the header row held in place and a filter on it, and a
/// sheet with the table's notes, a line each. Numbers are numbers as long as a double holds every digit, else text;
/// words are always text, never formulas or links. Cells of more than 32,767 letters are cut there with "…" (the
/// format's own limit). BadInput for more than a sheet's 1,048,575 rows; Internal where the workbook cannot be made.
[[nodiscard]] Result<QByteArray> toXlsx(const Table& table, const XlsxSheets& sheets = {});

} // namespace vigie
