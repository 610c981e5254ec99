// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/currencyoption.h"
#include "app/commands/output.h"
#include "app/commands/readingcommand.h"
#include "app/commands/typed.h"
#include "models/domain/rate.h"
#include "models/exporters/tables.h"
#include "models/query/ratelistquery.h"
#include "models/store/ratestore.h"

#include <CLI/CLI.hpp>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct RatesCommand
{
    std::string workspace;
    OutputOptions output;
    std::string currency;
    int year = 0;
    std::string perUsd; ///< "9.95"
};

ExitStatus list(const RatesCommand& command)
{
    OutputOptions options = command.output;
    if (const Result<> settled = options.settle(); !settled)
        return complain(settled.error());
    Result<WorkspaceSession> session = WorkspaceSession::open(typed(command.workspace));
    if (!session)
        return complain(session.error());
    const auto rates = session->ask(RateListQuery{});
    if (!rates)
        return complain(rates.error());
    const Result<> done = put(ratesTable(*rates), options);
    return done ? ExitStatus::Done : complain(done.error());
}

/// Sets the workspace's own rate, or with 0 takes it away.
ExitStatus change(const RatesCommand& command, qint64 microPerUsd)
{
    Result<WorkspaceSession> session = WorkspaceSession::open(typed(command.workspace));
    if (!session)
        return complain(session.error());
    const Rate rate{typed(command.currency), command.year, microPerUsd, u"user"_s};
    const Result<> stored = storeUserRate(session->connection(), rate);
    return stored ? ExitStatus::Done : complain(stored.error());
}

ExitStatus set(const RatesCommand& command)
{
    const QString text = typed(command.perUsd);
    if (command.currency == "USD")
        return complain(Error{Error::Kind::BadInput, u"rates are units per US dollar: it has none itself"_s, {}});
    const auto value = rateFromText(text);
    if (!value)
        return complain(Error{Error::Kind::BadInput,
                              u"a rate is a number above 0 with at most six digits behind the point"_s, text});
    return change(command, *value);
}

} // namespace

void addRatesCommand(CLI::App& app, CommandLine& line)
{
    auto command = std::make_shared<RatesCommand>();
    CLI::App* rates = app.add_subcommand("rates", "Lists the exchange rates, or sets the workspace's own");
    rates->add_option("workspace", command->workspace, "Workspace (*.vigie)")->required();
    command->output.addFileTo(*rates);
    rates->callback([&line, command] {
        if (!line.run)
            line.run = [command] { return list(*command); };
    });
    rates->add_subcommand("list", "Lists them (as without an action)")->fallthrough();
    const auto addRate = [&](CLI::App* action) {
        CLI::Option* currency = action->add_option("currency", command->currency, "ISO 4217: MAD, EUR …")->required();
        action->add_option("year", command->year, "Of the articles whose amounts it converts")
            ->required()
            ->check(CLI::Range(1900, 2200));
        return currency;
    };
    CLI::App* setting = rates->add_subcommand("set", "Sets a yearly average that comes before the shipped one");
    currencyOnly(addRate(setting));
    setting->add_option("value", command->perUsd, "Units of the currency per US dollar: 9.95")->required();
    setting->callback([&line, command] { line.run = [command] { return set(*command); }; });
    CLI::App* removing = rates->add_subcommand("remove", "Goes back to the shipped rate");
    raised(addRate(removing)); // any: a rate that should not be there can be taken away
    removing->callback([&line, command] { line.run = [command] { return change(*command, 0); }; });
}

} // namespace vigie
