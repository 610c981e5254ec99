// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entity/choice.h"

namespace vigie {

namespace {

template <class T> QList<T> chosen(QList<T> list, const T& value, Choice choice)
{
    if (choice == Choice::Replace)
        return list == QList<T>{value} ? QList<T>{} : QList<T>{value};
    if (list.removeAll(value) == 0)
        list.append(value);
    return list;
}

} // namespace

Filter chooseSector(const Filter& filter, std::optional<Sector> sector, Choice choice)
{
    Filter result = filter;
    if (choice == Choice::Add) {
        if (sector)
            result.sectors = chosen(filter.sectors, *sector, choice);
        else
            result.sectorNotStated = !filter.sectorNotStated;
        return result;
    }
    // "Not stated" and the sectors are one condition: choosing one replaces the other.
    const bool alone = sector ? !filter.sectorNotStated && filter.sectors == QList<Sector>{*sector}
                              : filter.sectorNotStated && filter.sectors.isEmpty();
    result.sectors = sector && !alone ? QList<Sector>{*sector} : QList<Sector>{};
    result.sectorNotStated = !sector && !alone;
    return result;
}

Filter choosePlace(const Filter& filter, PlaceId place, Choice choice)
{
    return filter.withPlaces(chosen(filter.places, place, choice));
}

Filter chooseActor(const Filter& filter, ActorId actor, ActorKind kind, Choice choice)
{
    return kind == ActorKind::Company ? filter.withCompanies(chosen(filter.companies, actor, choice))
                                      : filter.withActors(chosen(filter.actors, actor, choice));
}

} // namespace vigie
