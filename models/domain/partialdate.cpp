// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/partialdate.h"

#include <algorithm>

namespace vigie {
namespace {

const QDate kFirstDay(1900, 1, 1);

std::optional<int> digits(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

} // namespace

std::optional<PartialDate> PartialDate::fromIso(QStringView text)
{
    const bool hasMonth = text.size() >= 7;
    const bool hasDay = text.size() == 10;
    if ((text.size() != 4 && text.size() != 7 && !hasDay) || (hasMonth && text[4] != u'-')
        || (hasDay && text[7] != u'-'))
        return std::nullopt;
    const auto year = digits(text.first(4));
    const auto month = hasMonth ? digits(text.sliced(5, 2)) : 0;
    const auto day = hasDay ? digits(text.sliced(8, 2)) : 0;
    if (!year || !month || !day || !QDate::isValid(*year, hasMonth ? *month : 1, hasDay ? *day : 1))
        return std::nullopt;
    return PartialDate{*year, *month, *day};
}

QString PartialDate::toIso() const
{
    if (!isValid())
        return {};
    QString iso = QString::number(year).rightJustified(4, u'0');
    if (month > 0)
        iso += u'-' + QString::number(month).rightJustified(2, u'0');
    if (month > 0 && day > 0)
        iso += u'-' + QString::number(day).rightJustified(2, u'0');
    return iso;
}

QDate PartialDate::firstDay() const
{
    return isValid() ? QDate(year, std::max(month, 1), std::max(day, 1)) : QDate();
}

QDate PartialDate::lastDay() const
{
    if (!isValid() || day > 0)
        return firstDay();
    return month > 0 ? QDate(year, month, 1).addMonths(1).addDays(-1) : QDate(year, 12, 31);
}

int dayNumber(QDate day)
{
    return day.isValid() ? std::max(1, static_cast<int>(kFirstDay.daysTo(day)) + 1) : 0;
}

int dayNumber(const PartialDate& date)
{
    return dayNumber(date.firstDay());
}

QDate dayOfNumber(int number)
{
    return number > 0 ? kFirstDay.addDays(number - 1) : QDate();
}

} // namespace vigie
