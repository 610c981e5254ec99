// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filter.h"

namespace vigie {
namespace {

template <class Value> Filter with(Filter filter, Value Filter::*member, Value value)
{
    filter.*member = std::move(value);
    return filter;
}

bool isSet(const Filter& filter, FilterPart part)
{
    return without(filter, part) != filter;
}

} // namespace

Filter Filter::withText(QString value) const
{
    return with(*this, &Filter::text, std::move(value));
}

Filter Filter::withDates(DateRange value) const
{
    Filter result = with(*this, &Filter::dates, value);
    result.undated = false;
    return result;
}

Filter Filter::withSectors(QList<Sector> value) const
{
    return with(*this, &Filter::sectors, std::move(value));
}

Filter Filter::withCompanies(QList<ActorId> value) const
{
    return with(*this, &Filter::companies, std::move(value));
}

Filter Filter::withActors(QList<ActorId> value) const
{
    return with(*this, &Filter::actors, std::move(value));
}

Filter Filter::withPlaces(QList<PlaceId> value) const
{
    return with(*this, &Filter::places, std::move(value));
}

QList<FilterPart> activeParts(const Filter& filter)
{
    QList<FilterPart> parts;
    for (int i = 0; i <= static_cast<int>(FilterPart::ReviewedOnly); ++i)
        if (const auto part = static_cast<FilterPart>(i); isSet(filter, part))
            parts.append(part);
    return parts;
}

Filter without(const Filter& filter, FilterPart part)
{
    Filter result = filter;
    switch (part) {
    case FilterPart::Text:
        result.text.clear();
        break;
    case FilterPart::Dates:
        result.dates = {};
        break;
    case FilterPart::Undated:
        result.undated = false;
        break;
    case FilterPart::Companies:
        result.companies.clear();
        break;
    case FilterPart::Actors:
        result.actors.clear();
        break;
    case FilterPart::Places:
        result.places.clear();
        break;
    case FilterPart::Sectors:
        result.sectors.clear();
        result.sectorNotStated = false;
        break;
    case FilterPart::Kinds:
        result.kinds.clear();
        break;
    case FilterPart::Roles:
        result.roles.clear();
        break;
    case FilterPart::Reviews:
        result.reviews.clear();
        break;
    case FilterPart::ReviewedOnly:
        result.reviewedOnly = false;
        break;
    }
    return result;
}

} // namespace vigie
