// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/localeformat.h"

#include "models/domain/period.h"
#include "models/vocabulary/wholeunits.h"

#include <array>
#include <cmath>
#include <limits>
#include <span>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kNoBreakSpace(0x00A0);

struct Magnitude
{
    double factor;
    QString word;
};

std::span<const Magnitude> magnitudes(QLocale::Language language)
{
    static const std::array<Magnitude, 3> english{{{1e6, u"M"_s}, {1e9, u"bn"_s}, {1e12, u"tn"_s}}};
    // No "Bn" for a French billion: readers of economic news take it for the English one, a thousandth of it.
    static const std::array<Magnitude, 2> french{{{1e6, u"M"_s}, {1e9, u"Md"_s}}};
    static const std::array<Magnitude, 3> arabic{{{1e6, u"مليون"_s}, {1e9, u"مليار"_s}, {1e12, u"ترليون"_s}}};
    switch (language) {
    case QLocale::French:
        return french;
    case QLocale::Arabic:
        return arabic;
    default:
        return english;
    }
}

/// At most three significant digits, without trailing zeros. |value| < 1000 after rounding.
QString threeDigits(double value, const QLocale& locale)
{
    const double size = std::abs(value);
    const int decimals = size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2;
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(value * scale) / scale;
    for (int needed = 0; needed < decimals; ++needed) {
        const double coarse = std::pow(10.0, needed);
        if (std::abs(std::round(rounded * coarse) / coarse - rounded) < 1e-9)
            return locale.toString(rounded, 'f', needed);
    }
    return locale.toString(rounded, 'f', decimals);
}

QString dayMonthYear(QDate day, const QLocale& locale, bool abbreviated)
{
    return locale.toString(day, abbreviated ? u"d MMM yyyy"_s : u"d MMMM yyyy"_s);
}

} // namespace

LocaleFormat::LocaleFormat(const QLocale& locale)
    : m_locale(locale)
{
}

QString LocaleFormat::count(qint64 number) const
{
    return m_locale.toString(number);
}

QString LocaleFormat::exact(Sum value) const
{
    return everyDigit(inWholeUnits(value));
}

QString LocaleFormat::everyDigit(Sum value) const
{
    const Int128 whole = value.thousandths / 1000;
    const auto rest = static_cast<int>(value.thousandths % 1000);
    constexpr Int128 limit = std::numeric_limits<qint64>::max();
    if (whole > limit || whole < -limit)
        return m_locale.toString(value.toDouble(), 'f', 0);
    if (rest == 0)
        return m_locale.toString(static_cast<qint64>(whole));

    QString digits = QString::number(std::abs(rest)).rightJustified(3, u'0');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    // The decimals are taken from a number of their own ("0.125"): a double holds neither 10^15 nor its thousandths.
    const QString fraction = m_locale.toString(std::abs(rest) / 1000.0, 'f', static_cast<int>(digits.size()));
    const QString sign = whole == 0 && rest < 0 ? m_locale.negativeSign() : QString();
    return sign + m_locale.toString(static_cast<qint64>(whole)) + fraction.mid(m_locale.toString(0).size());
}

QString LocaleFormat::exact(Decimal value) const
{
    return everyDigit(Sum{value.thousandths});
}

QString LocaleFormat::compact(Sum value) const
{
    return compact(value.toDouble());
}

QString LocaleFormat::compact(double value) const
{
    if (std::abs(value) < 999'999.5)
        return m_locale.toString(std::round(value) + 0.0, 'f', 0);
    const std::span<const Magnitude> steps = magnitudes(m_locale.language());
    std::size_t step = 0;
    while (step + 1 < steps.size() && std::abs(value) >= 999.5 * steps[step].factor)
        ++step;
    const double scaled = value / steps[step].factor;
    const QString digits
        = std::abs(scaled) < 999.5 ? threeDigits(scaled, m_locale) : m_locale.toString(scaled, 'f', 0);
    return digits + kNoBreakSpace + steps[step].word;
}

QString LocaleFormat::compact(Sum value, const QString& unit) const
{
    return unit.isEmpty() ? compact(value) : QString(compact(value) + kNoBreakSpace + unit);
}

QString LocaleFormat::exact(Sum value, const QString& unit) const
{
    return unit.isEmpty() ? exact(value) : QString(exact(value) + kNoBreakSpace + unit);
}

QString LocaleFormat::percent(Sum part, Sum whole) const
{
    if (whole.isZero())
        return {};
    const double share = 100 * part.toDouble() / whole.toDouble();
    const bool tiny = share > 0 && share < 1;
    const bool spaced = m_locale.language() != QLocale::English;
    return (tiny ? u"<\u00A0"_s : QString()) + m_locale.toString(tiny ? 1.0 : std::round(share), 'f', 0)
        + (spaced ? QString(kNoBreakSpace) : QString()) + m_locale.percent();
}

QString LocaleFormat::date(const PartialDate& date) const
{
    if (date.day > 0)
        return dayMonthYear(date.firstDay(), m_locale, false);
    if (date.month > 0)
        return m_locale.toString(date.firstDay(), u"MMMM yyyy"_s);
    return date.isValid() ? m_locale.toString(date.firstDay(), u"yyyy"_s) : QString();
}

QString LocaleFormat::shortDate(const PartialDate& date) const
{
    if (date.day > 0)
        return dayMonthYear(date.firstDay(), m_locale, true);
    if (date.month > 0)
        return month(date.year, date.month);
    return this->date(date);
}

QString LocaleFormat::month(int year, int month) const
{
    return m_locale.toString(QDate(year, month, 1), u"MMM yyyy"_s);
}

QString LocaleFormat::dateRange(const DateRange& range) const
{
    if (range.isOpen())
        return {};
    const Period period = periodOf(range);
    const auto name = [this](const PartialDate& date) { return date.isValid() ? shortDate(date) : u"…"_s; };
    const QString first = name(period.first);
    const QString last = name(period.last);
    return first == last ? first : QString(first + u" – "_s + last);
}

} // namespace vigie
