// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace vigie {

class Connection;

/// The yearly average price of one US dollar in a currency.
struct Rate
{
    QString currency; ///< ISO 4217
    int year = 0;
    qint64 microPerUsd = 0; ///< millionths of a unit: 8.54024 MAD is 8540240
    QString source; ///< in words, for the footnote

    friend bool operator==(const Rate&, const Rate&) = default;
};

/// Reads "currency,year,units_per_usd,source" with its header row; at most six digits behind the point, no quotes.
/// Error::Kind::BadInput names the line.
[[nodiscard]] Result<QList<Rate>> parseRates(const QByteArray& csv);

/// The program's own rates (:/rates/exchange-rates-annual.csv), as parseRates() takes them.
[[nodiscard]] Result<QByteArray> shippedRatesFile();

/// Replaces the shipped rates of the workspace by those of the program. The user's own
/// stay. Opens a transaction of its own.
[[nodiscard]] Result<> storeShippedRates(Connection& connection);

/// Within a transaction of its caller: sets, or with microPerUsd 0 removes, the user's own rate, which comes before
/// the shipped one. Not in the journal. Error::Kind::BadInput for a negative rate and for a currency that is no three
/// capital letters.
[[nodiscard]] Result<> writeUserRate(Connection& connection, const Rate& rate);

/// The same in a transaction of its own.
[[nodiscard]] Result<> storeUserRate(Connection& connection, const Rate& rate);

} // namespace vigie
