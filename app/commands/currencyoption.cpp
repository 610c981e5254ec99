// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/currencyoption.h"

#include "models/vocabulary/currency.h"

#include <CLI/CLI.hpp>

namespace vigie {

CLI::Option* raised(CLI::Option* option)
{
    return option->transform([](std::string word) {
        for (char& letter : word)
            letter = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
        return word;
    });
}

CLI::Option* currencyOnly(CLI::Option* option)
{
    return raised(option)->check([](const std::string& word) {
        return isCurrencyCode(word) ? std::string() : "no currency of ISO 4217: " + word;
    });
}

void addCurrencyTo(CLI::App& command, std::string& currency)
{
    currencyOnly(command.add_option("--currency", currency, "Currency that amounts are converted to (ISO 4217)"))
        ->capture_default_str();
}

} // namespace vigie
