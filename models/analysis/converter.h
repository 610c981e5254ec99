// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vocabulary/decimal.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace vigie {

/// A yearly average exchange rate, as the workspace's rate table holds it.
struct ExchangeRate
{
    QString currency; ///< ISO 4217, never USD
    int year = 0;
    qint64 microPerUsd = 0; ///< units of the currency per US dollar, in millionths
    bool byUser = false; ///< typed by the user; comes before the shipped one of the same year

    friend bool operator==(const ExchangeRate&, const ExchangeRate&) = default;
};

/// Converts money between currencies: rule 6 of README.md. Exact integer arithmetic, rounded half to even to
/// thousandths, once for each amount. Immutable and thread-safe.
class Converter
{
public:
    /// What an amount is multiplied by, as a fraction; both parts positive.
    struct Ratio
    {
        Int128 numerator = 1;
        Int128 denominator = 1;

        friend bool operator==(const Ratio&, const Ratio&) = default;
    };

    /// Where a ratio comes from.
    struct Basis
    {
        Ratio ratio;
        int year = 0; ///< of the two rates; 0 = the legal parity, or one currency
        bool byUser = false; ///< one of the two rates is the user's own

        friend bool operator==(const Basis&, const Basis&) = default;
    };

    Converter() = default;
    explicit Converter(const QList<ExchangeRate>& rates);

    /// The rate for an amount of an article of `year` (0 = undated: the latest). The two currencies are compared in
    /// the same year: the latest that both have a rate for, at or before the article's. Nothing where there is none.
    /// EUR, XOF and XAF among each other: the legal parity of 655.957, in any year.
    std::optional<Ratio> ratio(const QString& from, const QString& to, int year) const;
    std::optional<Basis> basis(const QString& from, const QString& to, int year) const;

    /// Nothing where the result has no place in a Decimal. Grows with the amount, so parts converted as differences
    /// of running totals never come out negative and always add up.
    static std::optional<Decimal> convert(Decimal amount, const Ratio& ratio);

private:
    struct Rate
    {
        qint64 microPerUsd = 0;
        bool byUser = false;
    };
    struct YearRate
    {
        int year = 0;
        Rate rate;
    };

    /// The latest one at or before `year`.
    std::optional<YearRate> latestRate(const QString& currency, int year) const;

    QHash<QString, QMap<int, Rate>> m_series; ///< by year
};

/// A rate by which amounts were converted.
struct UsedRate
{
    QString from;
    Converter::Basis basis;

    friend bool operator==(const UsedRate&, const UsedRate&) = default;
};

} // namespace vigie
