// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartfilter.h"

#include <algorithm>

namespace vigie {
namespace {

template <class Value> QList<Value> chosen(QList<Value> before, Value value, bool add)
{
    if (!add)
        return {value};
    if (!before.contains(value))
        before.append(value);
    return before;
}

DateRange hull(const DateRange& one, const DateRange& other)
{
    // An open end stays open.
    return {one.from.isValid() ? std::min(one.from, other.from) : QDate(),
            one.to.isValid() ? std::max(one.to, other.to) : QDate()};
}

Filter withoutSector(const Filter& filter, bool add)
{
    Filter result = add ? filter : filter.withSectors({});
    result.sectorNotStated = true;
    return result;
}

Filter undatedOnly(const Filter& filter)
{
    Filter result = filter.withDates({});
    result.undated = true;
    return result;
}

} // namespace

DateRange daysOf(Axis axis, qint64 id)
{
    const auto number = static_cast<int>(id);
    if (axis == Axis::Year)
        return {QDate(number, 1, 1), QDate(number + 1, 1, 1)};
    const int months = axis == Axis::Quarter ? 3 : 1;
    const int perYear = 12 / months;
    const QDate from(number / perYear, number % perYear * months + 1, 1);
    return {from, from.addMonths(months)};
}

std::optional<Filter> filteredBy(const Filter& filter, Axis axis, const BinKey& key, bool add)
{
    if (key.type == BinKey::Type::Others)
        return std::nullopt;
    if (key.type == BinKey::Type::NotStated) {
        if (axis == Axis::Sector)
            return withoutSector(filter, add);
        return isTime(axis) ? std::optional(undatedOnly(filter)) : std::nullopt;
    }
    Filter result = filter;
    switch (axis) {
    case Axis::Sector:
        result.sectors = chosen(filter.sectors, static_cast<Sector>(key.id), add);
        result.sectorNotStated = add && filter.sectorNotStated;
        return result;
    case Axis::Place:
        result.places = chosen(filter.places, PlaceId{key.id}, add);
        return result;
    case Axis::Company:
        result.companies = chosen(filter.companies, ActorId{key.id}, add);
        return result;
    case Axis::Review:
        result.reviews = chosen(filter.reviews, static_cast<ReviewState>(key.id), add);
        return result;
    case Axis::Year:
    case Axis::Quarter:
    case Axis::Month: {
        const DateRange days = daysOf(axis, key.id);
        return filter.withDates(add && !filter.dates.isOpen() ? hull(filter.dates, days) : days);
    }
    }
    return std::nullopt;
}

} // namespace vigie
