// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/facetkernel.h"

#include <algorithm>

namespace vigie {

QList<SectorRow> sectorFacet(const Cube& cube, const ArticleBitmap& articles, const QList<Sector>& chosen)
{
    QList<SectorRow> rows;
    for (const Sector sector : allSectors()) {
        const auto count = cube.bySector[static_cast<std::size_t>(sector)].countCommon(articles);
        if (count > 0 || chosen.contains(sector))
            rows.append({sector, static_cast<int>(count)});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const SectorRow& a, const SectorRow& b) { return a.articles > b.articles; });
    if (const auto count = cube.withoutSector.countCommon(articles); count > 0)
        rows.append({std::nullopt, static_cast<int>(count)});
    return rows;
}

QList<PlaceRow> placeFacet(const Cube& cube, const ArticleBitmap& articles, const QList<PlaceId>& chosen)
{
    const std::size_t size = cube.places.size();
    std::vector<int> counts(size);
    std::vector<bool> shown(size);
    for (std::uint32_t place = 0; place < size; ++place) {
        counts[place] = static_cast<int>(cube.placeArticles[place].countCommon(articles));
        if (counts[place] > 0 || chosen.contains(cube.places[place]))
            for (std::uint32_t at = place; at != kNone && !shown[at]; at = cube.placeParents[at])
                shown[at] = true;
    }
    std::vector<std::vector<std::uint32_t>> children(size + 1); // the last: those inside none
    for (std::uint32_t place = 0; place < size; ++place)
        if (shown[place])
            children[std::min<std::size_t>(cube.placeParents[place], size)].push_back(place);
    const auto smaller = [&](std::uint32_t a, std::uint32_t b) {
        if (counts[a] != counts[b])
            return counts[a] < counts[b];
        const int order = cube.placeNames[a].compare(cube.placeNames[b], Qt::CaseInsensitive);
        return order != 0 ? order > 0 : a > b;
    };
    QList<PlaceRow> rows;
    std::vector<std::uint32_t> stack; // next place on top
    const auto push = [&](std::size_t parent) {
        std::sort(children[parent].begin(), children[parent].end(), smaller);
        stack.insert(stack.end(), children[parent].begin(), children[parent].end());
    };
    for (push(size); !stack.empty();) {
        const std::uint32_t place = stack.back();
        stack.pop_back();
        const std::uint32_t parent = cube.placeParents[place];
        rows.append(
            {Place{cube.places[place], cube.placeNames[place], {}, parent == kNone ? PlaceId{} : cube.places[parent]},
             counts[place]});
        push(place);
    }
    return rows;
}

} // namespace vigie
