// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/partialdate.h"
#include "models/vocabulary/decimal.h"

#include <QLocale>
#include <QString>

namespace vigie {

/// Numbers, amounts and dates as people of a locale write them. Only for the eye: files and the database use
/// Decimal::toString and ISO dates.
///
/// Magnitudes are abbreviated as CLDR 42 does in its short compact forms, but for the French billion: fr "30 M",
/// "1,2 Md", "3 000 Md"; ar "30 مليون".
/// English takes the financial press's "bn" and "tn" for CLDR's ambiguous "B" and "T". Other languages use the
/// English ones. A value copy; any thread.
class LocaleFormat final
{
public:
    explicit LocaleFormat(const QLocale& locale = QLocale());

    const QLocale& locale() const { return m_locale; }

    /// Whole, grouped: "1 630".
    QString count(qint64 number) const;

    /// Every digit that is there, grouped: "354 944 000", "1,5"; of a sum inWholeUnits(). Sums beyond ±9 · 10^18 are
    /// rounded.
    QString exact(Sum value) const;
    QString exact(Decimal value) const;

    /// For labels: up to six digits as exact() without decimals, larger ones by magnitude with at most three
    /// significant digits: "850 000", "30 M", "1,23 Md". Rounds half away from zero, so "999 999 999" is "1 Md".
    QString compact(Sum value) const;
    QString compact(double value) const;

    /// With the unit behind it: "30 M MAD". An empty unit adds nothing.
    QString compact(Sum value, const QString& unit) const;
    QString exact(Sum value, const QString& unit) const;

    /// A share of a whole: "12 %", below one percent "< 1 %". Empty where the whole is zero.
    QString percent(Sum part, Sum whole) const;

    /// In the date's own precision: "15 mars 2016", "mars 2016", "2016". Empty where undated.
    QString date(const PartialDate& date) const;

    /// Month names abbreviated, for lists: "15 Mar 2016".
    QString shortDate(const PartialDate& date) const;

    /// As short as the ends allow: whole years "2022 – 2024", whole months "Jan 2022 – Mar 2023", else days. The end
    /// named is the last one in the range. An open end is "…". Empty for the open range.
    QString dateRange(const DateRange& range) const;

    QString month(int year, int month) const; ///< "mars 2016", abbreviated; month 1–12

private:
    QString everyDigit(Sum value) const;

    QLocale m_locale;
};

} // namespace vigie
