// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/converter.h"

#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

const QString kDollar = u"USD"_s;
constexpr qint64 kMicro = 1'000'000;

/// Units of the currency per euro in thousandths, for those that the law ties to it; 0 for all others.
qint64 milliPerEuroByLaw(const QString& currency)
{
    if (currency == u"EUR"_s)
        return 1'000;
    return currency == u"XOF"_s || currency == u"XAF"_s ? 655'957 : 0;
}

} // namespace

Converter::Converter(const QList<ExchangeRate>& rates)
{
    for (const bool byUser : {false, true})
        for (const ExchangeRate& rate : rates)
            if (rate.byUser == byUser && rate.microPerUsd > 0)
                m_series[rate.currency][rate.year] = {rate.microPerUsd, byUser};
}

std::optional<Converter::YearRate> Converter::latestRate(const QString& currency, int year) const
{
    if (currency == kDollar)
        return YearRate{year, {kMicro, false}};
    const auto series = m_series.constFind(currency);
    if (series == m_series.constEnd())
        return std::nullopt;
    const auto later = series->upperBound(year);
    if (later == series->constBegin())
        return std::nullopt;
    const auto rate = std::prev(later);
    return YearRate{rate.key(), *rate};
}

std::optional<Converter::Basis> Converter::basis(const QString& from, const QString& to, int year) const
{
    if (from == to)
        return Basis{};
    const qint64 fromByLaw = milliPerEuroByLaw(from);
    const qint64 toByLaw = milliPerEuroByLaw(to);
    if (fromByLaw > 0 && toByLaw > 0)
        return Basis{{toByLaw, fromByLaw}, 0, false};
    // Either series may have gaps: both go back in turn until they meet.
    int used = year == 0 ? std::numeric_limits<int>::max() : year;
    while (true) {
        const auto fromRate = latestRate(from, used);
        const auto toRate = fromRate ? latestRate(to, fromRate->year) : std::nullopt;
        if (!toRate)
            return std::nullopt;
        if (toRate->year == fromRate->year)
            return Basis{{toRate->rate.microPerUsd, fromRate->rate.microPerUsd},
                         toRate->year,
                         fromRate->rate.byUser || toRate->rate.byUser};
        used = toRate->year;
    }
}

std::optional<Converter::Ratio> Converter::ratio(const QString& from, const QString& to, int year) const
{
    const auto found = basis(from, to, year);
    return found ? std::optional(found->ratio) : std::nullopt;
}

std::optional<Decimal> Converter::convert(Decimal amount, const Ratio& ratio)
{
    if (ratio.numerator == ratio.denominator)
        return amount;
    // 63 bits times 63 bits: cannot overflow.
    const Int128 product = Int128{amount.thousandths} * ratio.numerator;
    Int128 quotient = product / ratio.denominator;
    const Int128 rest = product % ratio.denominator;
    const Int128 twice = (rest < 0 ? -rest : rest) * 2;
    if (twice > ratio.denominator || (twice == ratio.denominator && quotient % 2 != 0))
        quotient += product < 0 ? -1 : 1;
    if (quotient > std::numeric_limits<std::int64_t>::max() || quotient <= std::numeric_limits<std::int64_t>::min())
        return std::nullopt;
    return Decimal{static_cast<std::int64_t>(quotient)};
}

} // namespace vigie
