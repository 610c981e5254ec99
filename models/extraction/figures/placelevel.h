// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/extraction.h"

#include <cstddef>
#include <cstdint>

namespace vigie::extraction {

/// What holds what.
enum class PlaceLevel : std::uint8_t { Country, Region, Town, Zone };

/// By its rule and by the key that the gazetteer gives: "GH" is a country, "FR-35238" and "MA-C0835" are towns.
inline PlaceLevel levelOf(const ExtractedPlace& place)
{
    constexpr std::size_t kCountry = 2; // letters
    constexpr std::size_t kCommune = 8;
    if (place.rule == "place.zone")
        return PlaceLevel::Zone;
    if (place.key.size() == kCountry)
        return PlaceLevel::Country;
    const bool town = place.key.empty() || place.key.starts_with("geonames:") || place.key.size() == kCommune;
    return town ? PlaceLevel::Town : PlaceLevel::Region;
}

} // namespace vigie::extraction
