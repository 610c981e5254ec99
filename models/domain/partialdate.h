// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace vigie {

/// A date as precisely as its source gives it: day, month, year, or nothing at all. Shown and stored as ISO text of
/// that precision ("2022-12").
struct PartialDate
{
    int year = 0; ///< 0 = undated
    int month = 0; ///< 0 = not known
    int day = 0; ///< 0 = not known

    bool isValid() const { return year > 0; }

    /// Reads "2022", "2022-12" or "2022-12-01"; nothing on anything else and on dates that do not exist.
    static std::optional<PartialDate> fromIso(QStringView text);

    QString toIso() const; ///< empty where undated
    QDate firstDay() const; ///< the first day it can mean; invalid where undated
    QDate lastDay() const; ///< the last day it can mean

    friend constexpr auto operator<=>(const PartialDate&, const PartialDate&) = default;
};

/// The number by which the store and the cube order days: days since 1900-01-01, plus one; 0 = undated. Dates before
/// 1900 count as 1.
int dayNumber(const PartialDate& date);
int dayNumber(QDate day);
QDate dayOfNumber(int number); ///< invalid for 0

/// Days [from, to), each end open where invalid.
struct DateRange
{
    QDate from; ///< first day in the range
    QDate to; ///< first day behind it

    bool isOpen() const { return !from.isValid() && !to.isValid(); }
    bool contains(QDate day) const { return (!from.isValid() || day >= from) && (!to.isValid() || day < to); }
    friend bool operator==(const DateRange&, const DateRange&) = default;
};

} // namespace vigie
