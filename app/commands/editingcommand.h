// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exitstatus.h"
#include "models/domain/result.h"
#include "models/store/journal.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace vigie {

struct CommandLine;

/// What the commands that change a workspace have in common: they open it and do everything in one step of the
/// journal, or nothing. What is refused is said on standard error, with the field; then the status is Usage.
struct EditingCommand
{
    std::string workspace;
    std::string author; ///< empty = the system's user

    using Change = std::function<Result<QString>(Edit&)>; ///< gives what is printed on standard output, or nothing

    /// Adds `--author` to a subcommand, for who says with a callback of their own what it runs.
    void addAuthor(CLI::App& subcommand);

    /// addAuthor(), and makes the subcommand run `change` as a step of this action. `self` is kept.
    static void addTo(CLI::App& subcommand, CommandLine& line, const std::shared_ptr<EditingCommand>& self,
                      const QString& action, const Change& change);

    ExitStatus run(const QString& action, const Change& change) const;
};

/// Says an error about what was given (an unknown id too) and returns the status Usage, or that of complain(Error).
ExitStatus complainOfInput(const Error& error);

using IdNumbers = std::vector<qint64>; ///< as typed

template <class AnyId> QList<AnyId> idsOf(const IdNumbers& numbers)
{
    QList<AnyId> ids;
    for (const qint64 number : numbers)
        ids.append(AnyId{number});
    return ids;
}

} // namespace vigie
