// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/rateswords.h"

#include <QCoreApplication>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct RatesWords
{
    Q_DECLARE_TR_FUNCTIONS(RatesWords)
};

} // namespace

QString ratesWords(const QString& currency)
{
    return RatesWords::tr(
               "amounts in %1 at the average rate of their article's year, or the last one known (World Bank)")
        .arg(currency);
}

QString rateText(const UsedRate& rate, const QString& currency, const LocaleFormat& format)
{
    const Converter::Ratio& fraction = rate.basis.ratio;
    const double ratio = static_cast<double>(fraction.numerator) / static_cast<double>(fraction.denominator);
    const QString equation = u"1 %1 = %2 %3"_s.arg(rate.from, format.locale().toString(ratio, 'g', 6), currency);
    if (rate.basis.year == 0)
        return RatesWords::tr("%1 (legal parity)").arg(equation);
    const QString year = format.locale().toString(QDate(rate.basis.year, 1, 1), u"yyyy"_s);
    return rate.basis.byUser ? RatesWords::tr("%1 (%2, rate of this workspace)").arg(equation, year)
                             : RatesWords::tr("%1 (yearly average of %2)").arg(equation, year);
}

QString ratesCredit()
{
    return RatesWords::tr(
        "Yearly average rates: World Bank, World Development Indicators; IMF, International Financial "
        "Statistics (CC BY 4.0).");
}

} // namespace vigie
