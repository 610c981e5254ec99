// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace vigie {

/// Raises what is typed to capitals: "eur" is EUR.
CLI::Option* raised(CLI::Option* option);

/// Takes alphabetic codes of ISO 4217 only, in small letters too. Any other would convert nothing and so look as if
/// there were no figures.
CLI::Option* currencyOnly(CLI::Option* option);

/// `--currency`, in which amounts are added up.
void addCurrencyTo(CLI::App& command, std::string& currency);

} // namespace vigie
