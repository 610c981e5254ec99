// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/period.h"

namespace vigie {
namespace {

enum class Precision { Year, Month, Day };

/// How coarse the first days of what is in a range and of what is behind it can be said.
Precision precisionOf(const DateRange& days)
{
    const auto begins
        = [](QDate day, bool year) { return !day.isValid() || (day.day() == 1 && (!year || day.month() == 1)); };
    if (begins(days.from, true) && begins(days.to, true))
        return Precision::Year;
    return begins(days.from, false) && begins(days.to, false) ? Precision::Month : Precision::Day;
}

PartialDate dateOf(QDate day, Precision precision)
{
    if (!day.isValid())
        return {};
    return {day.year(), precision == Precision::Year ? 0 : day.month(), precision == Precision::Day ? day.day() : 0};
}

} // namespace

DateRange Period::days() const
{
    return {first.firstDay(), last.isValid() ? last.lastDay().addDays(1) : QDate()};
}

bool Period::isOrdered() const
{
    const DateRange range = days();
    return !range.from.isValid() || !range.to.isValid() || range.from < range.to;
}

Period periodOf(const DateRange& days)
{
    const Precision precision = precisionOf(days);
    return {dateOf(days.from, precision), dateOf(days.to.isValid() ? days.to.addDays(-1) : QDate(), precision)};
}

bool overlap(const DateRange& one, const DateRange& other)
{
    const auto before = [](QDate end, QDate begin) { return end.isValid() && begin.isValid() && end <= begin; };
    return !before(one.to, other.from) && !before(other.to, one.from);
}

bool covers(const DateRange& whole, const DateRange& part)
{
    const bool from = !whole.from.isValid() || (part.from.isValid() && whole.from <= part.from);
    const bool to = !whole.to.isValid() || (part.to.isValid() && part.to <= whole.to);
    return from && to;
}

} // namespace vigie
