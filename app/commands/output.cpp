// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/output.h"

#include <CLI/CLI.hpp>
#include <cstdio>

namespace vigie {

using namespace Qt::StringLiterals;

void OutputOptions::addTo(CLI::App& command)
{
    command.add_option("--format", format, "table, csv or json")
        ->check(CLI::IsMember({"table", "csv", "json"}))
        ->capture_default_str();
    command.add_flag("--notes", notes, "Explain a CSV above its header row: filter, definitions, n, rates");
}

void print(const Table& table, const OutputOptions& options)
{
    if (options.format == "csv")
        print(toCsv(table, {.notes = options.notes}));
    else if (options.format == "json")
        print(toJson(table));
    else
        print(toText(table));
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
