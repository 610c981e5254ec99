// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/exporters/table.h"

#include <string>

namespace CLI {
class App;
}

namespace vigie {

/// How a list is printed, or written to a file.
struct OutputOptions
{
    std::string format = "table"; ///< table, csv, json or (to a file) xlsx
    bool notes = false; ///< what explains a CSV, above its header; JSON becomes an object with notes and rows
    std::string out; ///< file; empty = standard output
    bool spreadsheet = false; ///< CSV and XLSX in the words of the language (views/common/tablewords.h)

    static constexpr const char* kSpreadsheetHelp
        = "CSV and XLSX as a spreadsheet of the language opens them: columns and codes in words, in CSV a byte-order "
          "mark, ';' and decimal commas where it writes so";
    static QString noSpreadsheet(); ///< why another form cannot be in words

    void addTo(CLI::App& command);
    void addFileTo(CLI::App& command); ///< --out, and the formats that only a file can have

    /// Does what is put out explain itself? Then the table needs its notes.
    bool explains() const { return notes || (!out.empty() && format == "xlsx"); }

    /// Where only a file is named, its suffix says the format. BadInput for a format that a screen cannot show, or
    /// that has no words.
    [[nodiscard]] Result<> settle();
};

/// Writes the table as the settled options say.
[[nodiscard]] Result<> put(const Table& table, const OutputOptions& options);

/// Data to standard output.
void print(const Table& table, const OutputOptions& options);
void print(const QByteArray& data);

/// Words to standard error, with "vigie: " before them.
void complain(const QString& words);

} // namespace vigie
