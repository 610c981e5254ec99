// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/extraction.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vigie::extraction {

enum class PlaceKind : std::uint8_t {
    Country,
    Region,
    Province,
    Department,
    Canton,
    City,
    Zone, ///< industrial zone, park, port, site
    None, ///< known, so that nobody takes it for a name, and never given out: continents, seas, metonyms
};

/// A place of the gazetteer.
struct KnownPlace
{
    std::string key; ///< "MA-R10", "FR-13", "geonames:2538475"; empty for those written by hand
    PlaceKind kind = PlaceKind::City;
    std::string country; ///< ISO 3166-1 alpha-2
    std::uint32_t population = 0; ///< 0 = not known
};

/// A well-known actor, or one of the watch-list.
struct KnownActor
{
    std::string name;
    ActorKind kind = ActorKind::Company;
    std::vector<Sector> sectors; ///< what its presence says about an article
    bool watched = false;
    bool small = false; ///< printed without a capital ("inwi")
};

/// The tables behind the Place and Actor phrases of the token trie.
struct Gazetteer
{
    std::vector<KnownPlace> places;
    std::vector<KnownActor> actors;
};

/// "country" …; nothing where the word is unknown.
bool placeKindFromWord(std::string_view word, PlaceKind* kind);

} // namespace vigie::extraction
