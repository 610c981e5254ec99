// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exporters/table.h"

#include <string>

namespace CLI {
class App;
}

namespace vigie {

/// How a list is printed.
struct OutputOptions
{
    std::string format = "table"; ///< table, csv or json
    bool notes = false; ///< what explains a CSV, above its header

    void addTo(CLI::App& command);
};

/// Data to standard output.
void print(const Table& table, const OutputOptions& options);
void print(const QByteArray& data);

/// Words to standard error, with "vigie: " before them.
void complain(const QString& words);

} // namespace vigie
