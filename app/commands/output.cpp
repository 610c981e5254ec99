// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/output.h"

#include "app/commands/typed.h"
#include "models/exporters/safefile.h"
#include "views/common/tablewords.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>
#include <cstdio>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> bytesOf(const Table& table, const OutputOptions& options)
{
    const Wording wording = options.spreadsheet ? Wording::Words : Wording::Codes;
    if (options.format == "csv")
        return csvOf(table, wording, options.notes, LocaleFormat());
    if (options.format == "json")
        return options.notes ? toJsonWithNotes(table) : toJson(table);
    return options.format == "xlsx" ? xlsxOf(table, wording, LocaleFormat()) : toText(table);
}

} // namespace

void OutputOptions::addTo(CLI::App& command)
{
    command.add_option("--format", format, "table, csv or json")
        ->check(CLI::IsMember({"table", "csv", "json"}))
        ->capture_default_str();
    command.add_flag("--notes", notes, "Explain a CSV above its header row: filter, definitions, n, rates");
}

void OutputOptions::addFileTo(CLI::App& command)
{
    command.add_option("--format", format, "table, csv, json, or with --out xlsx")
        ->check(CLI::IsMember({"table", "csv", "json", "xlsx"}))
        ->capture_default_str();
    command.add_flag("--notes", notes,
                     "Explain it: filter, definitions, n, rates (CSV: above the header row; JSON: beside the rows)");
    command.add_flag("--spreadsheet", spreadsheet, kSpreadsheetHelp);
    command.add_option("--out", out, "FILE.csv, .json, .xlsx or .txt instead of standard output");
}

Result<> OutputOptions::settle()
{
    const QString suffix = QFileInfo(typed(out)).suffix().toLower();
    if (out.empty() && format == "xlsx")
        return failure(Error::Kind::BadInput, u"a workbook needs a file: --out FILE.xlsx"_s);
    if (!out.empty() && format == "table" && suffix != "txt"_L1) {
        if (suffix != "csv"_L1 && suffix != "json"_L1 && suffix != "xlsx"_L1)
            return failure(Error::Kind::BadInput, u"a list is written as .csv, .json, .xlsx or .txt"_s, typed(out));
        format = suffix.toStdString();
    }
    if (spreadsheet && format != "csv" && format != "xlsx")
        return failure(Error::Kind::BadInput, noSpreadsheet(), QString::fromStdString(format));
    return {};
}

QString OutputOptions::noSpreadsheet()
{
    return u"--spreadsheet is for CSV and XLSX"_s;
}

Result<> put(const Table& table, const OutputOptions& options)
{
    const Result<QByteArray> bytes = bytesOf(table, options);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!options.out.empty())
        return writeFileSafely(typed(options.out), *bytes);
    print(*bytes);
    return {};
}

void print(const Table& table, const OutputOptions& options)
{
    // What a screen can show is always made.
    print(bytesOf(table, options).value_or(QByteArray()));
}

void print(const QByteArray& data)
{
    std::fwrite(data.constData(), 1, static_cast<std::size_t>(data.size()), stdout);
    std::fflush(stdout);
}

void complain(const QString& words)
{
    const QByteArray line = "vigie: " + words.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

} // namespace vigie
