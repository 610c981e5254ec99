// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/figure.h"
#include "models/extraction/figures/placecues.h"
#include "models/extraction/names/mention.h"

#include <cstdint>
#include <vector>

/// Where a text tells something to be.
namespace vigie::extraction {

/// What stands where the index of a place would.
inline constexpr std::int32_t kNoPlace = -1;
inline constexpr std::int32_t kSeveralPlaces = -2;

/// A place where something is.
struct Site
{
    Mention mention; ///< its index is kNoPlace where the words name no place, "à l'étranger"
    std::uint32_t list = 0; ///< the same for those that are told as a list, "à Fès et à Meknès"
    bool joined = false; ///< by "et" or "ou" to the one before it
    std::int32_t where
        = kNoPlace; ///< what a figure beside it takes: the place, the one that holds its list, or several
    std::uint32_t asideFirst = 0; ///< tokens of what is told in passing, "après avoir fermé un site à Fès": it is the
    std::uint32_t asideLast = 0; ///< place of no figure outside of them; 0 = it is told plainly

    std::uint32_t bracketLast = 0; ///< behind the figure in brackets that it has, "Kénitra (300 emplois)"; 0 = none
    bool byTheWay = false; ///< nothing but that, or the verb behind it, tells that something is there
    bool oneOfMany = false; ///< of which others of its sentence have one, too: it is the place of that one alone

    bool head = false; ///< of a list's item, "Kénitra : 300 emplois": the place of the figures behind it

    std::uint32_t first() const { return mention.first; }
    bool named() const { return mention.index != kNoPlace; }
    bool aside() const { return asideLast != 0; }
    /// Does its own bracket begin before the token and end behind it?
    bool brackets(std::uint32_t token) const { return mention.last <= token && token < bracketLast; }
};

using Sites = std::vector<Site>; ///< ascending by first token

/// The sites among `mentions`, those of all places: zones, and what a preposition tells something to be in. Not where
/// people sign and speak ("a signé mercredi à Rabat"; but "annonce 300 emplois à Kénitra"), nor what is only talked
/// about ("avec la Chine"). Of several told as a list ("à Fès et à Meknès") none is the place of a figure but the one
/// that holds the others. What is said to be "dans le monde" or "à l'étranger" has a site as well, which is no place,
/// and so have the heads of items ("Kénitra : 300 emplois", "Kénitra (300 emplois)") and of short news ("Tanger –
/// Renault supprime 200 postes").
Sites findSites(const Document& document, const Names& names, const Figures& figures,
                const std::vector<Mention>& mentions, const PlaceCues& cues);

} // namespace vigie::extraction
